#pragma once

#include "core/domain/skp/tandatangan.h"
#include "core/seal/pemeriksaan.h"
#include "core/seal/sealfault.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace kinerja::text
{

/// Why a file was not signed, and what to do.
QString sentence(seal::SealFault fault);
/// One word or two: what the verdict is.
QString label(seal::Putusan putusan);
/// The same as a sentence, for somebody who is no expert.
QString kalimatPutusan(const seal::HasilPemeriksaan& hasil);
/// "Siti Rahayu (1985…), 20 Januari 2026 12.00: sah, tepercaya".
QString baris(const seal::TandaTanganDiperiksa& signature);
/// That a paper was locked once, and is in force no more; `dikunci` may be null.
QString naskahDicabut(QDate dikunci, QDate dibuka);
/// "3A:F0:…", in one line.
QString sidikJari(const QByteArray& sha256);
/// What speaks against a file or one of its signatures.
QString sentence(const seal::Alasan& alasan);
/// What the place of an electronic signature says: that it is one, and when.
QStringList tampilanTandaTangan(const QDateTime& waktu);

} // namespace kinerja::text
