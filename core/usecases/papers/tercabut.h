#pragma once

#include "core/domain/skp/tandatangan.h"
#include "core/storage/transaction.h"

#include <QDateTime>

namespace kinerja
{

/// A paper that was locked in this file once and is in force no more: its lock was opened. Its text is gone;
/// the event log knows its hash and the days.
struct NaskahDicabut {
    NaskahRow naskah;
    QDate dikunci; ///< null: the log of the lock is not here
    QDate dibuka;
};
/// Papers whose SHA-256 begins so, of SKP that are still in the file, the last opened first. What is frozen
/// (see findNaskah) was locked again with the same text, and is to be asked for first.
std::vector<NaskahDicabut> findNaskahDicabut(Reader& reader, const QString& hashBegin);

/// A signature that was recorded, and taken back in this file.
struct TandaTanganDibatalkan {
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    QDateTime waktu; ///< of taking it back
    QDate hari;      ///< the same as typed, else by this laptop's clock
};
/// Those of a frozen paper that nobody has recorded again since.
std::vector<TandaTanganDibatalkan> tandaTanganDibatalkan(Reader& reader, const NaskahRow& naskah);

} // namespace kinerja
