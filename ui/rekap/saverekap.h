#pragma once

#include "core/domain/periode.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QString>

namespace kinerja
{

enum class BentukLembar { Csv, Xlsx };

/// Which recap goes into which file.
struct SaveRekap {
    int tahun = 0;
    Periode periode;
    QDate today;
    BentukLembar bentuk = BentukLembar::Xlsx;
    QString path;
};

/// Writes the recap as a spreadsheet, whole or not at all. Empty where it went well, else the sentence to
/// show.
QString saveRekap(Reader& reader, const SaveRekap& command);

} // namespace kinerja
