#include "ui/text/skptext.h"

#include "core/storage/lists.h"
#include "ui/text/datetext.h"
#include "ui/text/text.h"

#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(Kelompok kelompok)
{
    switch (kelompok) {
    case Kelompok::Jpt: return tr("Pejabat Pimpinan Tinggi dan Pimpinan Unit Kerja Mandiri");
    case Kelompok::JaJf: return tr("Pejabat Administrasi dan Pejabat Fungsional");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Pendekatan pendekatan)
{
    switch (pendekatan) {
    case Pendekatan::Kuantitatif: return tr("Kuantitatif", "Pendekatan");
    case Pendekatan::Kualitatif: return tr("Kualitatif", "Pendekatan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Sebagai sebagai)
{
    switch (sebagai) {
    case Sebagai::Definitif: return tr("Definitif", "Sebagai");
    case Sebagai::Plt: return tr("Plt", "Sebagai");
    case Sebagai::Plh: return tr("Plh", "Sebagai");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(AlasanTutup alasan)
{
    switch (alasan) {
    case AlasanTutup::Mutasi: return tr("Mutasi", "AlasanTutup");
    case AlasanTutup::Pensiun: return tr("Pensiun", "AlasanTutup");
    case AlasanTutup::Meninggal: return tr("Meninggal dunia", "AlasanTutup");
    case AlasanTutup::Berhenti: return tr("Berhenti", "AlasanTutup");
    case AlasanTutup::AkhirKontrak: return tr("Akhir perjanjian kerja");
    case AlasanTutup::TugasBelajar: return tr("Tugas belajar", "AlasanTutup");
    case AlasanTutup::Lainnya: return tr("Lainnya", "AlasanTutup");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisRevisi jenis)
{
    switch (jenis) {
    case JenisRevisi::Pengembangan: return tr("Pengembangan", "JenisRevisi");
    case JenisRevisi::Penyesuaian: return tr("Penyesuaian", "JenisRevisi");
    case JenisRevisi::PerbaikanRedaksional: return tr("Perbaikan redaksional", "JenisRevisi");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaraPeran cara)
{
    switch (cara) {
    case CaraPeran::Penunjukan: return tr("Penunjukan", "CaraPeran");
    case CaraPeran::Sukarela: return tr("Pengajuan sukarela", "CaraPeran");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(DaftarSkp daftar)
{
    switch (daftar) {
    case DaftarSkp::DukunganSumberDaya: return tr("Dukungan sumber daya");
    case DaftarSkp::SkemaPertanggungjawaban: return tr("Skema pertanggungjawaban", "DaftarSkp");
    case DaftarSkp::Konsekuensi: return tr("Konsekuensi", "DaftarSkp");
    case DaftarSkp::Tambahan: return tr("Hasil kerja tambahan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisHasilKerja jenis)
{
    switch (jenis) {
    case JenisHasilKerja::Utama: return tr("Utama", "JenisHasilKerja");
    case JenisHasilKerja::Tambahan: return tr("Tambahan", "JenisHasilKerja");
    }
    Q_UNREACHABLE();
    return {};
}

QString nomor(const NomorRhk& rhk)
{
    // The letters are the form's own, whatever the language of the screens.
    switch (rhk.jenis) {
    case JenisHasilKerja::Utama: return QStringLiteral("A.%1").arg(rhk.nomor);
    case JenisHasilKerja::Tambahan: return QStringLiteral("B.%1").arg(rhk.nomor);
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Klasifikasi klasifikasi)
{
    switch (klasifikasi) {
    case Klasifikasi::Organisasi: return tr("Organisasi", "Klasifikasi");
    case Klasifikasi::Individu: return tr("Individu", "Klasifikasi");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Perspektif perspektif)
{
    switch (perspektif) {
    case Perspektif::PenerimaLayanan: return tr("Penerima Layanan", "Perspektif");
    case Perspektif::ProsesBisnis: return tr("Proses Bisnis", "Perspektif");
    case Perspektif::PenguatanInternal: return tr("Penguatan Internal", "Perspektif");
    case Perspektif::Anggaran: return tr("Anggaran", "Perspektif");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Aspek aspek)
{
    switch (aspek) {
    case Aspek::Kuantitas: return tr("Kuantitas", "Aspek");
    case Aspek::Kualitas: return tr("Kualitas", "Aspek");
    case Aspek::Waktu: return tr("Waktu", "Aspek");
    case Aspek::Biaya: return tr("Biaya", "Aspek");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Kendali kendali)
{
    switch (kendali) {
    case Kendali::Outcome: return tr("Outcome", "Kendali");
    case Kendali::OutcomeAntara: return tr("Outcome Antara", "Kendali");
    case Kendali::OutputKendaliRendah: return tr("Output Kendali Rendah");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Pelaporan pelaporan)
{
    switch (pelaporan) {
    case Pelaporan::Bulanan: return tr("Bulanan", "Pelaporan");
    case Pelaporan::Triwulanan: return tr("Triwulanan", "Pelaporan");
    case Pelaporan::Semesteran: return tr("Semesteran", "Pelaporan");
    case Pelaporan::Tahunan: return tr("Tahunan", "Pelaporan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Arah arah)
{
    switch (arah) {
    case Arah::MakinBesar: return tr("Makin besar makin baik");
    case Arah::MakinKecil: return tr("Makin kecil makin baik");
    case Arah::Tepat: return tr("Tepat sesuai target");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Sifat sifat)
{
    switch (sifat) {
    case Sifat::Kumulatif: return tr("Kumulatif", "Sifat");
    case Sifat::Posisi: return tr("Posisi akhir", "Sifat");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(JenisDialog jenis)
{
    switch (jenis) {
    case JenisDialog::Penetapan: return tr("Penetapan", "JenisDialog");
    case JenisDialog::Klarifikasi: return tr("Klarifikasi", "JenisDialog");
    case JenisDialog::Penyesuaian: return tr("Penyesuaian", "JenisDialog");
    case JenisDialog::Evaluasi: return tr("Evaluasi", "JenisDialog");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaraTandaTangan cara)
{
    switch (cara) {
    case CaraTandaTangan::Basah: return tr("Basah di atas kertas");
    case CaraTandaTangan::Gambar: return tr("Gambar tanda tangan");
    case CaraTandaTangan::Elektronik: return tr("Elektronik", "CaraTandaTangan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PeranTandaTangan peran)
{
    switch (peran) {
    case PeranTandaTangan::Pegawai: return tr("Pegawai yang dinilai");
    case PeranTandaTangan::Penilai: return tr("Pejabat penilai kinerja");
    case PeranTandaTangan::Atasan: return tr("Atasan pejabat penilai kinerja");
    }
    Q_UNREACHABLE();
    return {};
}

QString keadaan(const SkpRow& row)
{
    if (!row.terbaca) {
        return tr("tidak terbaca, diubah dari luar");
    }
    QStringList parts{label(row.status)};
    if (row.sebagai != Sebagai::Definitif) {
        parts.append(label(row.sebagai));
    }
    if (row.mulai != QDate(row.tahun, 1, 1) || row.selesai != QDate(row.tahun, 12, 31)) {
        parts.append(tr("%1 – %2").arg(tanggal(row.mulai), tanggal(row.selesai)));
    }
    if (row.revisi > 1) {
        parts.append(tr("revisi ke-%1").arg(row.revisi - 1));
    }
    return parts.join(QStringLiteral(", "));
}

QString sentence(TargetProblem problem)
{
    switch (problem) {
    case TargetProblem::Empty: return tr("Target belum diisi.");
    case TargetProblem::NoNumber: return tr("Target tidak diawali angka.");
    case TargetProblem::NumberWord: return tr("Bilangan yang ditulis dengan kata tidak dibaca.");
    case TargetProblem::Range: return tr("Rentang tidak dibaca sebagai satu angka.");
    case TargetProblem::Comparison:
        return tr("Tanda atau kata perbandingan tidak dibaca; tulis angkanya saja.");
    case TargetProblem::AmbiguousSeparator:
        return tr("Titik atau komanya meragukan: titik untuk ribuan, koma untuk desimal.");
    case TargetProblem::SeveralNumbers: return tr("Ada lebih dari satu angka.");
    case TargetProblem::Fraction: return tr("Pecahan tidak dibaca; tulis sebagai desimal dengan koma.");
    case TargetProblem::CalendarDate: return tr("Ini tanggal, bukan jumlah.");
    case TargetProblem::Negative: return tr("Angka negatif tidak dibaca sebagai target.");
    case TargetProblem::TooManyDigits: return tr("Angkanya terlalu panjang.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
