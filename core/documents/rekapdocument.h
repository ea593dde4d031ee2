#pragma once

#include "core/common/tabular.h"
#include "core/documents/documentmodel.h"
#include "core/documents/wording.h"
#include "core/domain/evaluasi/rekap.h"

#include <QDate>

#include <set>

namespace kinerja
{

/// The recap of a unit as a paper of that day: the figures, who counts, then earlier SKP (own layout).
DocumentModel makeRekapDocument(const Rekap& rekap, QDate today, const Wording& wording);

/// What a spreadsheet holds of it; the first row of each table names the columns. Days are ISO dates, parts
/// are parts of one, numbers of persons are text.
struct LembarRekap {
    std::vector<QStringList> kepala; ///< unit, instansi, period and state, above the tables of a workbook
    CellTable pegawai;
    CellTable ringkasan;
    /// The people once more for a CSV file, which has no lines above its table: each row says unit and period
    /// too. Long numbers stand in groups, which a spreadsheet takes for text and keeps; the import of pegawai
    /// takes the blanks out again.
    CellTable csv;
};
LembarRekap makeLembarRekap(const Rekap& rekap, QDate today, const Wording& wording);

/// The columns of `pegawai` that hold days, and of `ringkasan` that hold numbers and parts.
inline const std::set<qsizetype> kolomTanggalRekap{6, 7, 12};
inline const std::set<qsizetype> kolomAngkaRingkasan{1, 2};
inline const std::set<qsizetype> kolomPersenRingkasan{3};

} // namespace kinerja
