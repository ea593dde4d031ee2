#pragma once

#include "core/common/tabular.h"
#include "core/documents/documentmodel.h"
#include "core/documents/wording.h"
#include "core/domain/evaluasi/rekap.h"

#include <QDate>

namespace kinerja
{

/// The recap of a unit as a paper of that day: the figures, who counts, then earlier SKP (own layout).
DocumentModel makeRekapDocument(const Rekap& rekap, QDate today, const Wording& wording);

/// What a spreadsheet holds of it; the first row of each names the columns. Numbers of persons are text.
struct LembarRekap {
    CellTable pegawai;
    CellTable ringkasan;
};
LembarRekap makeLembarRekap(const Rekap& rekap, const Wording& wording);

} // namespace kinerja
