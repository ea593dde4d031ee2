#pragma once

#include "tests/support/skpbuilder.h"
#include "tests/support/tempfile.h"

namespace kinerja::tests
{

inline Pegawai aPegawai(const char* kunci, const char* nama, const char* atasan)
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(QString::fromUtf8(kunci));
    pegawai.nama = QString::fromUtf8(nama);
    pegawai.atasan = PegawaiKunci(QString::fromUtf8(atasan));
    pegawai.jabatan = QStringLiteral("Jabatan ") + pegawai.kunci.text();
    pegawai.jenisJabatan = JenisJabatan::Fungsional;
    return pegawai;
}

/// A puskesmas with its people (kadis, kapus, perawat, bidan) and a Perjanjian Kinerja of 2026, no SKP yet.
inline void fillUnit(TempFile& temp)
{
    Pegawai head = aPegawai("kadis", "dr. Bambang Wibowo, M.Kes.", "");
    head.jenisJabatan = JenisJabatan::JptPratama;
    head.luarUnit = true;
    Organisasi plan;
    plan.tahun = 2026;
    plan.renstra = {{QStringLiteral("Derajat kesehatan naik"), QStringLiteral("Mutu layanan naik")}};
    plan.perjanjianKinerja = {
        {QStringLiteral("Meningkatnya pelayanan ibu dan anak"),
            {{QStringLiteral("Persentase ibu hamil sesuai standar"), QStringLiteral("100%")}}},
        {QStringLiteral("Meningkatnya kepuasan pengguna layanan"),
            {{QStringLiteral("Indeks kepuasan masyarakat"), QStringLiteral("3,5 dari skala 5")},
                {QStringLiteral("Pengaduan selesai"), QStringLiteral("95%")}}}};
    temp.save(plan, head, aPegawai("kapus", "drg. Ratna Dewi", "kadis"),
        aPegawai("perawat", "Siti Aminah, A.Md.Kep.", "kapus"),
        aPegawai("bidan", "Rina <b>Wati</b> & Putri", "kapus"));
}

/// That unit, ready for use-cases.
struct AUnit : TempFile {
    PegawaiKunci kadis{QStringLiteral("kadis")};
    PegawaiKunci kapus{QStringLiteral("kapus")};
    PegawaiKunci perawat{QStringLiteral("perawat")};
    PegawaiKunci bidan{QStringLiteral("bidan")};

    AUnit() { fillUnit(*this); }

    Skp skp(const SkpKunci& kunci)
    {
        const std::optional<Skp> stored = load<Skp>(kunci.text());
        REQUIRE(stored);
        return *stored;
    }
};

} // namespace kinerja::tests
