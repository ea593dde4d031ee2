#include "ui/text/rekaptext.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/text.h"
#include "ui/text/tr.h"

#include <QStringList>

namespace kinerja::text
{

QString label(AngkaRekap angka)
{
    if (const auto predikat = predikatDihitung(angka)) {
        return label(*predikat);
    }
    switch (angka) {
    case AngkaRekap::AdaSkp: return tr("Punya SKP");
    case AngkaRekap::SkpDitandatangani: return tr("SKP ditandatangani");
    case AngkaRekap::TepatWaktu: return tr("Ditetapkan tepat waktu");
    case AngkaRekap::Berjenjang: return tr("Mengintervensi RHK pimpinan");
    case AngkaRekap::RencanaAksi: return tr("Punya rencana aksi");
    case AngkaRekap::Periodik: return tr("Evaluasi periodik lengkap");
    case AngkaRekap::EvaluasiFinal: return tr("Evaluasi final");
    case AngkaRekap::HasilDiterima: return tr("Hasil diterima pegawai");
    case AngkaRekap::SangatBaik:
    case AngkaRekap::Baik:
    case AngkaRekap::ButuhPerbaikan:
    case AngkaRekap::Kurang:
    case AngkaRekap::SangatKurang: break; // said above
    }
    return {};
}

QString penjelasan(AngkaRekap angka)
{
    if (predikatDihitung(angka)) {
        return tr("Dari pegawai yang evaluasinya final. Sesudah keberatan diputus, rating putusannya yang "
                  "dihitung.");
    }
    switch (angka) {
    case AngkaRekap::AdaSkp: return tr("SKP yang berlaku pada hari terakhir periode, atau sedang disusun.");
    case AngkaRekap::SkpDitandatangani: return tr("Ditandatangani pegawai dan penilai.");
    case AngkaRekap::TepatWaktu: return tr("Kedua tanda tangan paling lambat pada batas penetapan.");
    case AngkaRekap::Berjenjang:
        return tr("Paling sedikit satu RHK menyebut RHK pimpinan. Bentuk JPT tidak dihitung.");
    case AngkaRekap::RencanaAksi: return tr("Paling sedikit satu rencana aksi pada SKP yang berlaku.");
    case AngkaRekap::Periodik: return tr("Semua periode yang sudah berakhir punya evaluasi final.");
    case AngkaRekap::EvaluasiFinal: return tr("Evaluasi periode ini ditandatangani penilai.");
    case AngkaRekap::HasilDiterima:
        return tr(
            "Evaluasi final yang ditandatangani atau diterima pegawai, atau yang penolakannya dicatat.");
    case AngkaRekap::SangatBaik:
    case AngkaRekap::Baik:
    case AngkaRekap::ButuhPerbaikan:
    case AngkaRekap::Kurang:
    case AngkaRekap::SangatKurang: break; // said above
    }
    return {};
}

QString nilai(const BagianRekap& bagian)
{
    if (bagian.penyebut == 0) {
        return tr("tidak ada", "angka rekap");
    }
    const int tenths = (2000 * bagian.pembilang + bagian.penyebut) / (2 * bagian.penyebut);
    return tr("%1 dari %2 (%3,%4%)")
        .arg(jumlah(bagian.pembilang), jumlah(bagian.penyebut), QString::number(tenths / 10),
            QString::number(tenths % 10));
}

QString keadaanSkp(const BarisRekap& baris)
{
    if (baris.skp.isEmpty()) {
        return tr("Belum ada SKP");
    }
    return baris.ditetapkan.isValid() ? tr("Ditetapkan %1").arg(tanggal(baris.ditetapkan))
                                      : label(baris.status);
}

QString keadaanEvaluasi(const BarisRekap& baris)
{
    return baris.evaluasi ? label(*baris.evaluasi) : tr("Belum ada", "evaluasi");
}

QString keteranganRekap(const BarisRekap& baris)
{
    QStringList all;
    const QString reason = baris.alasanTerlambat.simplified();
    if (baris.isTerlambat()) {
        const QString limit = tanggal(baris.batasPenetapan);
        all += reason.isEmpty() ? tr("Penetapan terlambat (batas %1); alasannya belum dicatat").arg(limit)
                                : tr("Penetapan terlambat (batas %1): %2").arg(limit, reason);
    } else if (!reason.isEmpty()) {
        all += tr("Alasan terlambat: %1").arg(reason);
    }
    if (baris.menolak) {
        all += tr("Pegawai tidak menandatangani");
    }
    if (baris.keberatan == KeadaanKeberatan::Diajukan) {
        all += tr("Keberatan belum diputus");
    } else if (baris.keberatan == KeadaanKeberatan::Diputus) {
        all += tr("Sesuai putusan keberatan");
    }
    return all.join(QStringLiteral("; "));
}

QString tenggatRekap(const RekapView& view)
{
    const Rekap& rekap = view.rekap;
    const int all = static_cast<int>(rekap.baris.size());
    const int late = rekap.terlambatDitetapkan();
    const QString set = late == 0 ? tr("semua sudah ditetapkan")
                                  : tr("semua sudah ditetapkan, %1 di antaranya terlambat").arg(jumlah(late));
    return tr("Batas penetapan SKP: %1 (%2). Batas evaluasi: %3 (%4).")
        .arg(tanggal(rekap.tenggatPenetapan),
            sisaWaktu(view.jarakPenetapan, rekap.belumDitetapkan(), all, set), tanggal(rekap.tenggatEvaluasi),
            sisaWaktu(view.jarakEvaluasi, rekap.belumFinal(), all, tr("semua sudah final")));
}

QString cakupan(const Rekap& rekap)
{
    const int all = static_cast<int>(rekap.baris.size());
    const int leaders = rekap.pimpinan();
    if (leaders == 0 || rekap.pimpinanDalamDistribusi) {
        return tr("Pegawai dihitung: %1, yaitu semua pegawai unit yang dinilai.").arg(jumlah(all));
    }
    return tr("Pegawai dihitung: %1, yaitu semua pegawai unit yang dinilai, termasuk pimpinan unit (%2). "
              "Distribusi pada Evaluasi unit menghitung lebih sempit: tanpa pimpinan, dan tanpa yang tidak "
              "ber-SKP pada hari terakhir periode.")
        .arg(jumlah(all), jumlah(leaders));
}

} // namespace kinerja::text
