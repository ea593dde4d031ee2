#pragma once

#include "core/domain/skp/skp.h"

#include <QCryptographicHash>

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
inline DokumenBeku aDokumen()
{
    const QString isi = QStringLiteral("isi");
    const QByteArray hash = QCryptographicHash::hash(isi.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {QStringLiteral("skp"), QString::fromLatin1(hash), isi, 1};
}

inline Cuplikan aCuplikan(QDate tanggal)
{
    Cuplikan cuplikan;
    cuplikan.pegawai.nama = QStringLiteral("Siti");
    cuplikan.penilai.nama = QStringLiteral("Bambang");
    cuplikan.tanggal = tanggal;
    cuplikan.dokumen = {aDokumen()};
    return cuplikan;
}

inline SkpBuilder& SkpBuilder::locked(QDate tanggal)
{
    m_skp.cuplikan = aCuplikan(tanggal);
    return *this;
}

inline Indikator anIndikator(const char* kunci, Aspek aspek, const char* text, const char* target)
{
    Indikator indikator;
    indikator.kunci = IndikatorKunci(QString::fromUtf8(kunci));
    indikator.aspek = aspek;
    indikator.indikator = QString::fromUtf8(text);
    indikator.target = QString::fromUtf8(target);
    return indikator;
}

inline HasilKerja aHasilKerja(const char* kunci)
{
    HasilKerja rhk;
    rhk.kunci = HasilKerjaKunci(QString::fromUtf8(kunci));
    rhk.klasifikasi = Klasifikasi::Organisasi;
    rhk.rencana = QStringLiteral("Terlaksananya asuhan keperawatan rawat jalan");
    rhk.rhkPimpinan = QStringLiteral("Meningkatnya kepuasan pengguna layanan");
    rhk.rhkPimpinanRef = QStringLiteral("skp-pimpinan/h1");
    rhk.indikator = {anIndikator("i1", Aspek::Kuantitas, "Jumlah pasien", "1.200 pasien"),
        anIndikator("i2", Aspek::Kualitas, "Kelengkapan dokumentasi", "95%"),
        anIndikator("i3", Aspek::Waktu, "Waktu penyelesaian", "12 Bulan")};
    return rhk;
}

inline DialogKinerja aDialog(JenisDialog jenis, QDate tanggal)
{
    DialogKinerja dialog;
    dialog.jenis = jenis;
    dialog.tanggal = tanggal;
    dialog.hasilKerja = QStringLiteral("Layanan tepat waktu");
    dialog.perilakuKerja = QStringLiteral("Ramah");
    return dialog;
}

/// A complete draft for 2026: JA-JF, kuantitatif, pegawai "perawat", penilai "kapus", one RHK of three IKI.
inline SkpBuilder aSkp()
{
    Skp skp;
    skp.kunci = SkpKunci(QStringLiteral("skp-perawat"));
    skp.pegawai = PegawaiKunci(QStringLiteral("perawat"));
    skp.penilai = PegawaiKunci(QStringLiteral("kapus"));
    skp.atasanPenilai = PegawaiKunci(QStringLiteral("kadis"));
    skp.tahun = 2026;
    skp.mulai = QDate(2026, 1, 1);
    skp.selesai = QDate(2026, 12, 31);
    skp.dialog = {aDialog(JenisDialog::Penetapan, QDate(2026, 1, 8))};
    skp.hasilKerja = {aHasilKerja("h1")};
    skp.dukunganSumberDaya = {{QStringLiteral("Satu tensimeter"), QStringLiteral("Sarana dan prasarana")}};
    skp.skemaPertanggungjawaban = {{QStringLiteral("Laporan bulanan"), {}}};
    skp.konsekuensi = {{QStringLiteral("Piagam"), QStringLiteral("penghargaan")}};
    return SkpBuilder(skp);
}

} // namespace kinerja::tests
