#include "tests/support/skpbuilder.h"

#include <QCryptographicHash>

namespace kinerja::tests
{

DokumenBeku aDokumen()
{
    const QString isi = QStringLiteral("isi");
    const QByteArray hash = QCryptographicHash::hash(isi.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {QStringLiteral("skp"), QString::fromLatin1(hash), isi, 1};
}

Cuplikan aCuplikan(QDate tanggal)
{
    Cuplikan cuplikan;
    cuplikan.pegawai.nama = QStringLiteral("Siti");
    cuplikan.penilai.nama = QStringLiteral("Bambang");
    cuplikan.tanggal = tanggal;
    cuplikan.dokumen = {aDokumen()};
    return cuplikan;
}

SkpBuilder& SkpBuilder::locked(QDate tanggal)
{
    m_skp.cuplikan = aCuplikan(tanggal);
    return *this;
}

Indikator anIndikator(const char* kunci, Aspek aspek, const char* text, const char* target)
{
    Indikator indikator;
    indikator.kunci = IndikatorKunci(QString::fromUtf8(kunci));
    indikator.aspek = aspek;
    indikator.indikator = QString::fromUtf8(text);
    indikator.target = QString::fromUtf8(target);
    return indikator;
}

HasilKerja aHasilKerja(const char* kunci)
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

DialogKinerja aDialog(JenisDialog jenis, QDate tanggal)
{
    DialogKinerja dialog;
    dialog.jenis = jenis;
    dialog.tanggal = tanggal;
    dialog.hasilKerja = QStringLiteral("Layanan tepat waktu");
    dialog.perilakuKerja = QStringLiteral("Ramah");
    return dialog;
}

SkpBuilder aSkp()
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
