#pragma once

#include "core/seal/verifypdf.h"
#include "tests/seal/testkeys.h"
#include "tests/support/catch.h"

#include <vector>

namespace kinerja::tests
{

// Files that were signed and then altered, each with the verdict that it deserves.

struct Orang {
    PemegangKunci siti{{.nama = t("Siti Rahayu"), .nomor = t("198512162019032008")}};
    PemegangKunci budi{
        {.nama = t("Budi Santoso"), .nomor = t("197001101995031001"), .jenis = JenisKunci::Rsa}};
};
const Orang& orang();

QByteArray signedBy(const PemegangKunci& who, const QByteArray& pdf, const QByteArray& field);

/// The form as it is printed, signed by Siti, and by Budi on top of that.
struct BerkasUji {
    QByteArray polos;
    QByteArray satu;
    QByteArray dua;
};
const BerkasUji& berkas();

/// A file with the verdicts that are right for it.
struct Kasus {
    QByteArray nama;
    QByteArray pdf;
    std::vector<seal::Putusan> benar;
};
using Kumpulan = std::vector<Kasus>;

inline const std::vector<seal::Putusan> gagal{seal::Putusan::Berubah, seal::Putusan::Rusak};
inline const std::vector<seal::Putusan> berubah{seal::Putusan::Berubah};
inline const std::vector<seal::Putusan> rusak{seal::Putusan::Rusak};
inline const std::vector<seal::Putusan> utuh{seal::Putusan::Utuh};

/// The verdict where Siti's certificate is trusted.
seal::HasilPemeriksaan check(const QByteArray& pdf);
/// Checks each against its verdict. For a look with other programs: KORPUS_KE names a folder to keep them in.
void hold(const Kumpulan& all);

/// With another letter of the same kind there, so that a number stays a number.
QByteArray flipped(QByteArray pdf, qsizetype at);
/// With the last place of `from` replaced.
QByteArray replaced(QByteArray pdf, const QByteArray& from, const QByteArray& to);

} // namespace kinerja::tests
