#pragma once

#include "core/domain/skp/skp.h"

#include <utility>

namespace kinerja::tests
{

/// Makes SKP for tests, starting from one that has no finding: `aSkp().withTarget("12 Laporan").build()`.
class SkpBuilder
{
public:
    explicit SkpBuilder(Skp skp) : m_skp(std::move(skp)) {}

    /// Any change that has no verb of its own.
    template <class Change> SkpBuilder& but(Change&& change)
    {
        change(m_skp);
        return *this;
    }
    SkpBuilder& withKunci(const char* kunci)
    {
        m_skp.kunci = SkpKunci(QString::fromUtf8(kunci));
        return *this;
    }
    SkpBuilder& from(QDate mulai, QDate selesai)
    {
        m_skp.mulai = mulai;
        m_skp.selesai = selesai;
        m_skp.tahun = mulai.year();
        return *this;
    }
    SkpBuilder& withStatus(StatusSkp status)
    {
        m_skp.status = status;
        return *this;
    }
    SkpBuilder& withTarget(const char* target)
    {
        m_skp.hasilKerja.front().indikator.front().target = QString::fromUtf8(target);
        return *this;
    }
    SkpBuilder& signedBy(PeranTandaTangan peran, QDate tanggal)
    {
        const PegawaiKunci who = peran == PeranTandaTangan::Pegawai ? m_skp.pegawai : m_skp.penilai;
        m_skp.tandaTangan.push_back(
            {who, tanggal, QStringLiteral("Sukamaju"), CaraTandaTangan::Basah, peran, {}});
        return *this;
    }
    SkpBuilder& signedByBoth(QDate tanggal)
    {
        return signedBy(PeranTandaTangan::Pegawai, tanggal).signedBy(PeranTandaTangan::Penilai, tanggal);
    }
    SkpBuilder& locked(QDate tanggal);

    Skp build() const { return m_skp; }
    operator Skp() const { return m_skp; }

private:
    Skp m_skp;
};

/// A document of one word with its right hash.
DokumenBeku aDokumen();
Cuplikan aCuplikan(QDate tanggal);
Indikator anIndikator(const char* kunci, Aspek aspek, const char* text, const char* target);
/// One RHK that answers to the leader's "h1", with an IKI of each aspek.
HasilKerja aHasilKerja(const char* kunci);
DialogKinerja aDialog(JenisDialog jenis, QDate tanggal);
/// A complete draft for 2026: JA-JF, kuantitatif, pegawai "perawat", penilai "kapus", one RHK of three IKI.
SkpBuilder aSkp();

} // namespace kinerja::tests
