#include "ui/text/bekulabel.h"

#include "ui/text/tr.h"

#include <QHash>

namespace kinerja::text
{

// The source strings are collected here for lupdate.
QString labelBagian(const QString& name)
{
    static const QHash<QString, const char*> labels{
        {QStringLiteral("pegawai"), QT_TRANSLATE_NOOP("kinerja::text", "Pegawai")},
        {QStringLiteral("penilai"), QT_TRANSLATE_NOOP("kinerja::text", "Pejabat penilai")},
        {QStringLiteral("atasan_penilai"), QT_TRANSLATE_NOOP("kinerja::text", "Atasan pejabat penilai")},
        {QStringLiteral("tahun"), QT_TRANSLATE_NOOP("kinerja::text", "Tahun")},
        {QStringLiteral("mulai"), QT_TRANSLATE_NOOP("kinerja::text", "Tanggal mulai")},
        {QStringLiteral("selesai"), QT_TRANSLATE_NOOP("kinerja::text", "Tanggal selesai")},
        {QStringLiteral("kelompok"), QT_TRANSLATE_NOOP("kinerja::text", "Kelompok jabatan")},
        {QStringLiteral("pendekatan"), QT_TRANSLATE_NOOP("kinerja::text", "Pendekatan")},
        {QStringLiteral("sebagai"), QT_TRANSLATE_NOOP("kinerja::text", "Sebagai")},
        {QStringLiteral("revisi"), QT_TRANSLATE_NOOP("kinerja::text", "Nomor revisi")},
        {QStringLiteral("revisi_dari"), QT_TRANSLATE_NOOP("kinerja::text", "Revisi sebelumnya")},
        {QStringLiteral("jenis_revisi"), QT_TRANSLATE_NOOP("kinerja::text", "Jenis revisi")},
        {QStringLiteral("alasan_revisi"), QT_TRANSLATE_NOOP("kinerja::text", "Alasan revisi")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("kinerja::text", "Status")},
        {QStringLiteral("alasan_tutup"), QT_TRANSLATE_NOOP("kinerja::text", "Alasan penutupan")},
        {QStringLiteral("alasan_terlambat"), QT_TRANSLATE_NOOP("kinerja::text", "Alasan terlambat")},
        {QStringLiteral("catatan_status"), QT_TRANSLATE_NOOP("kinerja::text", "Catatan tindakan")},
        {QStringLiteral("pergantian_penilai"), QT_TRANSLATE_NOOP("kinerja::text", "Pergantian penilai")},
        {QStringLiteral("hasil_kerja"), QT_TRANSLATE_NOOP("kinerja::text", "Hasil kerja")},
        {QStringLiteral("rencana"), QT_TRANSLATE_NOOP("kinerja::text", "Rencana hasil kerja")},
        {QStringLiteral("rhk_pimpinan"), QT_TRANSLATE_NOOP("kinerja::text", "RHK pimpinan")},
        {QStringLiteral("rhk_pimpinan_ref"), QT_TRANSLATE_NOOP("kinerja::text", "Rujukan RHK pimpinan")},
        {QStringLiteral("klasifikasi"), QT_TRANSLATE_NOOP("kinerja::text", "Klasifikasi")},
        {QStringLiteral("perspektif"), QT_TRANSLATE_NOOP("kinerja::text", "Perspektif")},
        {QStringLiteral("penugasan_dari"), QT_TRANSLATE_NOOP("kinerja::text", "Penugasan dari")},
        {QStringLiteral("strategi"), QT_TRANSLATE_NOOP("kinerja::text", "Strategi")},
        {QStringLiteral("indikator"), QT_TRANSLATE_NOOP("kinerja::text", "Indikator")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("kinerja::text", "Target")},
        {QStringLiteral("aspek"), QT_TRANSLATE_NOOP("kinerja::text", "Aspek")},
        {QStringLiteral("manual"), QT_TRANSLATE_NOOP("kinerja::text", "Manual indikator")},
        {QStringLiteral("perilaku_kerja"), QT_TRANSLATE_NOOP("kinerja::text", "Perilaku kerja")},
        {QStringLiteral("ekspektasi"), QT_TRANSLATE_NOOP("kinerja::text", "Ekspektasi")},
        {QStringLiteral("dukungan_sumber_daya"), QT_TRANSLATE_NOOP("kinerja::text", "Dukungan sumber daya")},
        {QStringLiteral("skema_pertanggungjawaban"),
            QT_TRANSLATE_NOOP("kinerja::text", "Skema pertanggungjawaban")},
        {QStringLiteral("konsekuensi"), QT_TRANSLATE_NOOP("kinerja::text", "Konsekuensi")},
        {QStringLiteral("tidak_ada"), QT_TRANSLATE_NOOP("kinerja::text", "Daftar yang tidak ada")},
        {QStringLiteral("matriks"), QT_TRANSLATE_NOOP("kinerja::text", "Matriks peran")},
        {QStringLiteral("peran"), QT_TRANSLATE_NOOP("kinerja::text", "Peran")},
        {QStringLiteral("cuplikan"), QT_TRANSLATE_NOOP("kinerja::text", "Identitas pada naskah")},
        {QStringLiteral("nama"), QT_TRANSLATE_NOOP("kinerja::text", "Nama")},
        {QStringLiteral("nomor"), QT_TRANSLATE_NOOP("kinerja::text", "Nomor")},
        {QStringLiteral("pangkat_golongan"), QT_TRANSLATE_NOOP("kinerja::text", "Pangkat/golongan")},
        {QStringLiteral("jabatan"), QT_TRANSLATE_NOOP("kinerja::text", "Jabatan")},
        {QStringLiteral("unit_kerja"), QT_TRANSLATE_NOOP("kinerja::text", "Unit kerja")},
        {QStringLiteral("instansi"), QT_TRANSLATE_NOOP("kinerja::text", "Instansi")},
        {QStringLiteral("tempat"), QT_TRANSLATE_NOOP("kinerja::text", "Tempat")},
        {QStringLiteral("tanggal"), QT_TRANSLATE_NOOP("kinerja::text", "Tanggal")},
        {QStringLiteral("isi"), QT_TRANSLATE_NOOP("kinerja::text", "Isi")},
        {QStringLiteral("realisasi"), QT_TRANSLATE_NOOP("kinerja::text", "Realisasi")},
        {QStringLiteral("umpan_balik"), QT_TRANSLATE_NOOP("kinerja::text", "Umpan balik")},
        {QStringLiteral("umpan_balik_perilaku"), QT_TRANSLATE_NOOP("kinerja::text", "Umpan balik perilaku")},
        {QStringLiteral("rating_hasil_kerja"), QT_TRANSLATE_NOOP("kinerja::text", "Rating hasil kerja")},
        {QStringLiteral("rating_perilaku_kerja"),
            QT_TRANSLATE_NOOP("kinerja::text", "Rating perilaku kerja")},
        {QStringLiteral("penilaian_rhk"), QT_TRANSLATE_NOOP("kinerja::text", "Penilaian RHK")},
        {QStringLiteral("rating"), QT_TRANSLATE_NOOP("kinerja::text", "Rating")},
        {QStringLiteral("kontribusi"), QT_TRANSLATE_NOOP("kinerja::text", "Kontribusi")},
        {QStringLiteral("catatan"), QT_TRANSLATE_NOOP("kinerja::text", "Catatan")},
        {QStringLiteral("diterima"), QT_TRANSLATE_NOOP("kinerja::text", "Tanggal diterima")},
        {QStringLiteral("tidak_menandatangani"), QT_TRANSLATE_NOOP("kinerja::text", "Tidak menandatangani")},
        {QStringLiteral("keberatan"), QT_TRANSLATE_NOOP("kinerja::text", "Keberatan")},
        {QStringLiteral("putusan"), QT_TRANSLATE_NOOP("kinerja::text", "Putusan")},
        {QStringLiteral("keputusan"), QT_TRANSLATE_NOOP("kinerja::text", "Keputusan")},
        {QStringLiteral("tanda_tangan"), QT_TRANSLATE_NOOP("kinerja::text", "Tanda tangan")},
        {QStringLiteral("evaluasi"), QT_TRANSLATE_NOOP("kinerja::text", "Evaluasi")},
        {QStringLiteral("cara"), QT_TRANSLATE_NOOP("kinerja::text", "Cara tanda tangan")},
        {QStringLiteral("isi_beku"), QT_TRANSLATE_NOOP("kinerja::text", "Isi yang terkunci")},
        {QStringLiteral("tata_letak"), QT_TRANSLATE_NOOP("kinerja::text", "Tata letak naskah")},
        {QStringLiteral("pelaksanaan"),
            QT_TRANSLATE_NOOP("kinerja::text", "Catatan pelaksanaan atau tindak lanjut")},
        {QStringLiteral("dokumen"), QT_TRANSLATE_NOOP("kinerja::text", "Naskah")},
        {QStringLiteral("layout"), QT_TRANSLATE_NOOP("kinerja::text", "Tata letak naskah")},
        {QStringLiteral("berkas_resmi"), QT_TRANSLATE_NOOP("kinerja::text", "Salinan resmi")},
    };
    const char* label = labels.value(name);
    return label != nullptr ? tr(label) : name;
}

} // namespace kinerja::text
