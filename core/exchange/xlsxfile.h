#pragma once

#include "core/common/result.h"
#include "core/common/tabular.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace kinerja
{

/// One sheet of a workbook. The first row of `isi` names the columns and stays in sight.
struct LembarKerja {
    QString nama; ///< at most 31 characters
    CellTable isi;
    std::set<qsizetype> kolomAngka =
        {}; ///< whose cells are numbers where they read as such; all others are text
    std::set<qsizetype> kolomTanggal = {}; ///< dates, where they read as ISO dates
    std::set<qsizetype> kolomPersen = {};  ///< parts of one, shown in per cent
    std::vector<QStringList> kepala = {};  ///< lines above the names of the columns, with a blank one below
};

enum class XlsxError {
    NotWritten, ///< the folder for passing files took no such file: full, or not writable
};

/// A workbook (Office Open XML). What looks like a formula or a number stays the text that it is. `day`: when
/// it says that it was made.
Result<QByteArray, XlsxError> makeXlsx(const std::vector<LembarKerja>& sheets, QDate day);

} // namespace kinerja
