#include "ui/text/rescuetext.h"

#include "ui/text/datetext.h"
#include "ui/text/paketerrortext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tr.h"

#include <QFileInfo>
#include <QStringList>

#include <array>

namespace kinerja::text
{

namespace
{

constexpr std::array tableLabels{
    std::pair{"berkas_data", QT_TRANSLATE_NOOP("kinerja::text", "Tanda pengenal berkas")},
    std::pair{"bukti_dukung", QT_TRANSLATE_NOOP("kinerja::text", "Bukti dukung")},
    std::pair{"catatan_kinerja", QT_TRANSLATE_NOOP("kinerja::text", "Catatan kinerja")},
    std::pair{"evaluasi", QT_TRANSLATE_NOOP("kinerja::text", "Evaluasi")},
    std::pair{"evaluasi_berkas_resmi", QT_TRANSLATE_NOOP("kinerja::text", "Berkas resmi evaluasi")},
    std::pair{
        "evaluasi_cuplikan_dokumen", QT_TRANSLATE_NOOP("kinerja::text", "Dokumen evaluasi yang terkunci")},
    std::pair{"evaluasi_keberatan_cuplikan_dokumen",
        QT_TRANSLATE_NOOP("kinerja::text", "Dokumen keberatan yang terkunci")},
    std::pair{
        "evaluasi_keberatan_tanda_tangan", QT_TRANSLATE_NOOP("kinerja::text", "Tanda tangan keberatan")},
    std::pair{"evaluasi_penilaian_rhk", QT_TRANSLATE_NOOP("kinerja::text", "Penilaian RHK")},
    std::pair{"evaluasi_realisasi", QT_TRANSLATE_NOOP("kinerja::text", "Realisasi")},
    std::pair{
        "evaluasi_realisasi_umpan_balik", QT_TRANSLATE_NOOP("kinerja::text", "Umpan balik atas realisasi")},
    std::pair{"evaluasi_tanda_tangan", QT_TRANSLATE_NOOP("kinerja::text", "Tanda tangan evaluasi")},
    std::pair{"evaluasi_umpan_balik_perilaku", QT_TRANSLATE_NOOP("kinerja::text", "Umpan balik perilaku")},
    std::pair{"evaluasi_umpan_balik_perilaku_umpan_balik",
        QT_TRANSLATE_NOOP("kinerja::text", "Isi umpan balik perilaku")},
    std::pair{"frasa", QT_TRANSLATE_NOOP("kinerja::text", "Pustaka frasa")},
    std::pair{"isi_berkas", QT_TRANSLATE_NOOP("kinerja::text", "Berkas yang disimpan")},
    std::pair{"isi_tidak_dibawa", QT_TRANSLATE_NOOP("kinerja::text", "Berkas yang tidak dibawa paket")},
    std::pair{"bukti_tercatat", QT_TRANSLATE_NOOP("kinerja::text", "Catatan berkas bukti dukung")},
    std::pair{"pdf_diekspor", QT_TRANSLATE_NOOP("kinerja::text", "PDF yang diekspor untuk ditandatangani")},
    std::pair{"isi_berkas_potongan", QT_TRANSLATE_NOOP("kinerja::text", "Potongan berkas yang disimpan")},
    std::pair{"jejak", QT_TRANSLATE_NOOP("kinerja::text", "Jejak tindakan")},
    std::pair{"organisasi", QT_TRANSLATE_NOOP("kinerja::text", "Rencana kerja tahunan")},
    std::pair{"organisasi_capaian", QT_TRANSLATE_NOOP("kinerja::text", "Capaian organisasi")},
    std::pair{"organisasi_perjanjian_kinerja", QT_TRANSLATE_NOOP("kinerja::text", "Perjanjian Kinerja")},
    std::pair{"organisasi_perjanjian_kinerja_indikator",
        QT_TRANSLATE_NOOP("kinerja::text", "Indikator Perjanjian Kinerja")},
    std::pair{"organisasi_perjanjian_kinerja_perubahan",
        QT_TRANSLATE_NOOP("kinerja::text", "Perubahan Perjanjian Kinerja")},
    std::pair{"organisasi_perjanjian_kinerja_perubahan_sasaran",
        QT_TRANSLATE_NOOP("kinerja::text", "Sasaran Perjanjian Kinerja yang berubah")},
    std::pair{"organisasi_perjanjian_kinerja_perubahan_sasaran_indikator",
        QT_TRANSLATE_NOOP("kinerja::text", "Indikator Perjanjian Kinerja yang berubah")},
    std::pair{"organisasi_renstra", QT_TRANSLATE_NOOP("kinerja::text", "Renstra")},
    std::pair{"pegawai", QT_TRANSLATE_NOOP("kinerja::text", "Pegawai")},
    std::pair{"pegawai_angka_kredit_dokumen", QT_TRANSLATE_NOOP("kinerja::text", "Dokumen angka kredit")},
    std::pair{"pegawai_angka_kredit_riwayat", QT_TRANSLATE_NOOP("kinerja::text", "Riwayat angka kredit")},
    std::pair{"pegawai_rangkap", QT_TRANSLATE_NOOP("kinerja::text", "Plt dan Plh")},
    std::pair{"pegawai_riwayat", QT_TRANSLATE_NOOP("kinerja::text", "Riwayat jabatan")},
    std::pair{"pegawai_tidak_dinilai", QT_TRANSLATE_NOOP("kinerja::text", "Masa tidak dinilai")},
    std::pair{"pemantauan", QT_TRANSLATE_NOOP("kinerja::text", "Pemantauan")},
    std::pair{"pembinaan", QT_TRANSLATE_NOOP("kinerja::text", "Pembinaan")},
    std::pair{"pembinaan_kompetensi", QT_TRANSLATE_NOOP("kinerja::text", "Kompetensi dalam pembinaan")},
    std::pair{"pengaturan", QT_TRANSLATE_NOOP("kinerja::text", "Setelan unit")},
    std::pair{"regulasi", QT_TRANSLATE_NOOP("kinerja::text", "Tabel peraturan")},
    std::pair{"skp", QT_TRANSLATE_NOOP("kinerja::text", "SKP")},
    std::pair{"skp_berkas_resmi", QT_TRANSLATE_NOOP("kinerja::text", "Berkas resmi SKP")},
    std::pair{"skp_cuplikan_dokumen", QT_TRANSLATE_NOOP("kinerja::text", "Dokumen SKP yang terkunci")},
    std::pair{"skp_dialog", QT_TRANSLATE_NOOP("kinerja::text", "Dialog kinerja")},
    std::pair{"skp_dukungan_sumber_daya", QT_TRANSLATE_NOOP("kinerja::text", "Dukungan sumber daya")},
    std::pair{"skp_hasil_kerja", QT_TRANSLATE_NOOP("kinerja::text", "Rencana hasil kerja")},
    std::pair{"skp_hasil_kerja_indikator", QT_TRANSLATE_NOOP("kinerja::text", "Indikator kinerja individu")},
    std::pair{"skp_hasil_kerja_rencana_aksi", QT_TRANSLATE_NOOP("kinerja::text", "Rencana aksi")},
    std::pair{
        "skp_hasil_kerja_rencana_aksi_capaian", QT_TRANSLATE_NOOP("kinerja::text", "Capaian rencana aksi")},
    std::pair{"skp_konsekuensi", QT_TRANSLATE_NOOP("kinerja::text", "Konsekuensi")},
    std::pair{"skp_matriks", QT_TRANSLATE_NOOP("kinerja::text", "Matriks pembagian peran")},
    std::pair{"skp_pergantian_penilai", QT_TRANSLATE_NOOP("kinerja::text", "Pergantian penilai")},
    std::pair{"skp_perilaku_kerja", QT_TRANSLATE_NOOP("kinerja::text", "Perilaku kerja")},
    std::pair{"skp_skema_pertanggungjawaban", QT_TRANSLATE_NOOP("kinerja::text", "Skema pertanggungjawaban")},
    std::pair{"skp_tanda_tangan", QT_TRANSLATE_NOOP("kinerja::text", "Tanda tangan SKP")},
    std::pair{"tim_kerja", QT_TRANSLATE_NOOP("kinerja::text", "Tim kerja")},
    std::pair{"tindak_lanjut", QT_TRANSLATE_NOOP("kinerja::text", "Tindak lanjut")},
    std::pair{"umpan_balik", QT_TRANSLATE_NOOP("kinerja::text", "Umpan balik")},
    std::pair{"unit", QT_TRANSLATE_NOOP("kinerja::text", "Unit kerja")},
};

} // namespace

QString tableLabel(const QString& table)
{
    for (const auto& [name, words] : tableLabels) {
        if (table == QLatin1String(name)) {
            return tr(words);
        }
    }
    return table;
}

QString lossOf(const SalvageReport::Table& table)
{
    if (table.unreadable) {
        return table.isCounted && table.missing ? tr("tidak terbaca sama sekali: %n baris hilang", nullptr,
                                                      static_cast<int>(*table.missing))
                                                : tr("tidak terbaca sama sekali");
    }
    QStringList parts;
    if (table.gaps > 0 && !table.missing) {
        parts.append(tr("ada yang hilang, jumlahnya tidak dapat diketahui"));
    } else if (table.gaps > 0) {
        const int missing = static_cast<int>(*table.missing);
        parts.append(table.isCounted ? tr("%n baris hilang", nullptr, missing)
                                     : tr("paling banyak %n baris hilang", nullptr, missing));
    }
    if (table.doubtful > 0) {
        parts.append(
            tr("%n halaman ditinggalkan karena mungkin berisi keadaan yang lama", nullptr, table.doubtful));
    }
    if (table.dropped > 0) {
        parts.append(
            tr("%n baris terbaca tetapi tidak dapat dipakai", nullptr, static_cast<int>(table.dropped)));
    }
    return parts.isEmpty() ? tr("tidak ada", "loss") : parts.join(QStringLiteral("; "));
}

QString summary(const RescueReport& report)
{
    QStringList sentences;
    sentences.append(report.salvage.isComplete()
                         ? tr("Semua isi berkas masih terbaca dan ada dalam paket.")
                         : tr("Sebagian isi berkas hilang. Yang masih terbaca ada dalam paket."));
    sentences.append(tr("Pegawai dalam paket: %1. SKP dalam paket: %2.").arg(report.pegawai).arg(report.skp));
    if (report.salvage.rebuilt > 0) {
        sentences.append(
            tr("%n isian yang hilang dibuat kembali sebagai isian kosong, supaya bagian-bagiannya "
               "tidak ikut hilang.",
                nullptr, report.salvage.rebuilt));
    }
    if (report.salvage.brokenContents > 0) {
        sentences.append(tr("%n berkas bukti terpotong dan ditinggalkan; unggah kembali dari aslinya.",
            nullptr, report.salvage.brokenContents));
    }
    if (report.leftOut > 0) {
        sentences.append(tr("%n isian terlalu rusak untuk dimasukkan ke paket.", nullptr, report.leftOut));
    }
    return sentences.join(QLatin1Char(' '));
}

QString goodCopySentence(const DatedCopy& copy)
{
    return copy.path.isEmpty() ? tr("Di samping berkas itu tidak ada salinan bertanggal yang masih baik.")
                               : tr("Salinan terbaru yang masih baik bertanggal %1: “%2”.")
                                     .arg(tanggal(copy.tanggal), QFileInfo(copy.path).fileName());
}

QString sentence(const RescueError& error)
{
    switch (error.kind) {
    case RescueError::Kind::Cancelled:
        return tr("Penyelamatan dihentikan. Berkas yang rusak tidak diubah dan tidak ada paket yang dibuat.");
    case RescueError::Kind::Unreadable:
        if (error.open.kind == OpenError::Kind::Damaged) {
            return tr("Tidak ada lagi yang dapat dibaca dari berkas ini. Berkas tidak diubah dan tidak ada "
                      "paket yang dibuat. %1")
                .arg(goodCopySentence(error.newestCopy));
        }
        return error.newestCopy.path.isEmpty()
                   ? sentence(error.open)
                   : QString(sentence(error.open) % QLatin1Char(' ') % goodCopySentence(error.newestCopy));
    case RescueError::Kind::NotAPackage:
        return tr(
            "Paket hasil tidak boleh bernama seperti berkas data (*.kinerja) dan bukan berkas yang rusak "
            "itu sendiri. Tidak ada yang diubah. Pilih nama lain yang berakhiran .json.");
    case RescueError::Kind::NotWritten:
        return tr("Paket tidak dapat ditulis di tempat itu. Tidak ada yang dibuat; berkas yang rusak tidak "
                  "diubah. %1")
            .arg(sentence(error.package));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
