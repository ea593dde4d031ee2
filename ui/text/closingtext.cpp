#include "ui/text/closingtext.h"

#include "ui/text/datetext.h"
#include "ui/text/text.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString tentangPenutupan(AlasanTutup alasan)
{
    switch (alasan) {
    case AlasanTutup::Mutasi:
        return tr("SKP berakhir pada hari terakhir di jabatan lama. Evaluasi sampai hari itu dibuat oleh "
                  "penilai lama. SKP berikutnya dimulai pada jabatan baru; bila pindah unit, paket serah "
                  "terima membawa SKP ini ke sana.");
    case AlasanTutup::Pensiun:
        return tr(
            "SKP berakhir pada hari kerja terakhir sebelum pensiun. Evaluasi sampai hari itu dibuat oleh "
            "penilai. Pekerjaan terbuka orang ini sebagai penilai dilanjutkan penggantinya.");
    case AlasanTutup::Meninggal:
        return tr(
            "SKP berakhir pada hari meninggal. Evaluasi sampai hari itu dibuat oleh penilai; tanda tangan "
            "pegawai tidak diperlukan. Pekerjaan terbuka orang ini sebagai penilai dilanjutkan "
            "penggantinya.");
    case AlasanTutup::Berhenti:
        return tr("SKP berakhir pada hari kerja terakhir. Evaluasi sampai hari itu dibuat oleh penilai.");
    case AlasanTutup::AkhirKontrak:
        return tr("SKP berakhir pada hari terakhir perjanjian kerja. Evaluasi sampai hari itu dibuat oleh "
                  "penilai. Bila perjanjian diperpanjang, SKP berikutnya dapat dimulai lagi.");
    case AlasanTutup::TugasBelajar:
        return tr(
            "SKP berakhir pada hari terakhir sebelum tugas belajar. Evaluasi sampai hari itu dibuat oleh "
            "penilai.");
    case AlasanTutup::Lainnya:
        return tr("SKP berakhir pada hari yang ditulis. Evaluasi sampai hari itu dibuat oleh penilai. Tulis "
                  "sebabnya pada catatan.");
    }
    Q_UNREACHABLE();
    return {};
}

QString namaSkp(const SkpRow& row)
{
    const QString mulai = tanggal(row.mulai);
    const QString selesai = tanggal(row.selesai);
    switch (row.sebagai) {
    case Sebagai::Definitif: return tr("SKP definitif, %1 – %2").arg(mulai, selesai);
    case Sebagai::Plt: return tr("SKP sebagai Plt, %1 – %2").arg(mulai, selesai);
    case Sebagai::Plh: return tr("SKP sebagai Plh, %1 – %2").arg(mulai, selesai);
    }
    Q_UNREACHABLE();
    return {};
}

QString akanDitutup(const SkpRow& row, QDate day)
{
    return tr("%1: ditutup pada %2").arg(namaSkp(row), tanggal(day));
}

QString akanDibuang(const SkpRow& row)
{
    return row.revisi > 1
               ? tr("%1: draf revisi ke-%2 dipindahkan ke Sampah, karena SKP yang direvisi ditutup")
                     .arg(namaSkp(row))
                     .arg(row.revisi - 1)
               : tr("%1: draf, belum pernah ditetapkan; dipindahkan ke Sampah").arg(namaSkp(row));
}

QString belumDapatDitutup(const SkpRow& row)
{
    return row.status == StatusSkp::Disetujui
               ? tr("%1 sudah disetujui tetapi belum lengkap tanda tangannya, jadi belum dapat ditutup. "
                    "Catat "
                    "tanda tangannya atau buka kuncinya dahulu.")
                     .arg(namaSkp(row))
               : tr("%1 sedang diajukan, jadi belum dapat ditutup. Tarik, kembalikan, atau setujui dahulu.")
                     .arg(namaSkp(row));
}

} // namespace kinerja::text
