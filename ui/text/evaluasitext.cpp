#include "ui/text/evaluasitext.h"

#include "ui/text/datetext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(Rating rating)
{
    switch (rating) {
    case Rating::DiAtas: return tr("Di atas ekspektasi");
    case Rating::Sesuai: return tr("Sesuai ekspektasi", "Rating");
    case Rating::DiBawah: return tr("Di bawah ekspektasi");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(KeadaanRealisasi keadaan)
{
    switch (keadaan) {
    case KeadaanRealisasi::Ada: return tr("Ada", "KeadaanRealisasi");
    case KeadaanRealisasi::BelumAda: return tr("Belum ada", "KeadaanRealisasi");
    case KeadaanRealisasi::BelumJatuhTempo: return tr("Belum jatuh tempo");
    }
    Q_UNREACHABLE();
    return {};
}

QString keadaanPenuh(KeadaanRealisasi keadaan)
{
    switch (keadaan) {
    case KeadaanRealisasi::Ada: return tr("Realisasi ada");
    case KeadaanRealisasi::BelumAda: return tr("Realisasi belum ada");
    case KeadaanRealisasi::BelumJatuhTempo: return tr("Realisasi belum jatuh tempo");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(StatusEvaluasi status)
{
    switch (status) {
    case StatusEvaluasi::Draf: return tr("Draf", "StatusEvaluasi");
    case StatusEvaluasi::SiapDitandatangani: return tr("Siap ditandatangani", "StatusEvaluasi");
    case StatusEvaluasi::Final: return tr("Final", "StatusEvaluasi");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PutusanKeberatan putusan)
{
    switch (putusan) {
    case PutusanKeberatan::Tetap: return tr("Tetap", "PutusanKeberatan");
    case PutusanKeberatan::Diubah: return tr("Diubah", "PutusanKeberatan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Predikat predikat)
{
    switch (predikat) {
    case Predikat::SangatKurang: return tr("Sangat Kurang", "Predikat");
    case Predikat::Kurang: return tr("Kurang", "Predikat");
    case Predikat::ButuhPerbaikan: return tr("Butuh Perbaikan", "Predikat");
    case Predikat::Baik: return tr("Baik", "Predikat");
    case Predikat::SangatBaik: return tr("Sangat Baik", "Predikat");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PredikatOrganisasi predikat)
{
    switch (predikat) {
    case PredikatOrganisasi::Istimewa: return tr("Istimewa", "PredikatOrganisasi");
    case PredikatOrganisasi::Baik: return tr("Baik", "PredikatOrganisasi");
    case PredikatOrganisasi::ButuhPerbaikan: return tr("Butuh Perbaikan", "PredikatOrganisasi");
    case PredikatOrganisasi::Kurang: return tr("Kurang", "PredikatOrganisasi");
    case PredikatOrganisasi::SangatKurang: return tr("Sangat Kurang", "PredikatOrganisasi");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PemberiUmpanBalik pemberi)
{
    switch (pemberi) {
    case PemberiUmpanBalik::Pimpinan: return tr("Pimpinan", "PemberiUmpanBalik");
    case PemberiUmpanBalik::RekanKerja: return tr("Rekan kerja", "PemberiUmpanBalik");
    case PemberiUmpanBalik::Bawahan: return tr("Bawahan", "PemberiUmpanBalik");
    case PemberiUmpanBalik::PihakLain: return tr("Pihak lain", "PemberiUmpanBalik");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(SifatUmpanBalik sifat)
{
    switch (sifat) {
    case SifatUmpanBalik::Positif: return tr("Positif", "SifatUmpanBalik");
    case SifatUmpanBalik::Konstruktif: return tr("Konstruktif", "SifatUmpanBalik");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisPembinaan jenis)
{
    switch (jenis) {
    case JenisPembinaan::Bimbingan: return tr("Bimbingan kinerja", "JenisPembinaan");
    case JenisPembinaan::Konseling: return tr("Konseling kinerja", "JenisPembinaan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisTindakLanjut jenis)
{
    switch (jenis) {
    case JenisTindakLanjut::Penghargaan: return tr("Penghargaan", "JenisTindakLanjut");
    case JenisTindakLanjut::Sanksi: return tr("Sanksi", "JenisTindakLanjut");
    case JenisTindakLanjut::PembinaanKarier: return tr("Pembinaan karier", "JenisTindakLanjut");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(StatusTindakLanjut status)
{
    switch (status) {
    case StatusTindakLanjut::Diusulkan: return tr("Diusulkan", "StatusTindakLanjut");
    case StatusTindakLanjut::Disetujui: return tr("Disetujui", "StatusTindakLanjut");
    case StatusTindakLanjut::Dilaksanakan: return tr("Dilaksanakan", "StatusTindakLanjut");
    case StatusTindakLanjut::Ditolak: return tr("Ditolak", "StatusTindakLanjut");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisPeriode jenis)
{
    switch (jenis) {
    case JenisPeriode::Bulanan: return tr("Bulanan", "JenisPeriode");
    case JenisPeriode::Triwulanan: return tr("Triwulanan", "JenisPeriode");
    case JenisPeriode::Semesteran: return tr("Semesteran", "JenisPeriode");
    case JenisPeriode::Akhir: return tr("Akhir", "JenisPeriode");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(const Periode& periode)
{
    const int nomor = periode.nomor.value_or(0);
    switch (periode.jenis) {
    case JenisPeriode::Bulanan:
        //: %1: name of a month
        return tr("Bulan %1").arg(bulan(nomor));
    case JenisPeriode::Triwulanan:
        //: %1: a Roman number
        return tr("Triwulan %1").arg(romawi(nomor));
    case JenisPeriode::Semesteran:
        //: %1: a Roman number
        return tr("Semester %1").arg(romawi(nomor));
    case JenisPeriode::Akhir: return tr("Akhir", "JenisPeriode");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
