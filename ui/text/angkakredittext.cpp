#include "ui/text/angkakredittext.h"

#include "core/common/tanggal.h"
#include "core/documents/tanggal.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(AngkaKreditFault::Kolom kolom)
{
    using Kolom = AngkaKreditFault::Kolom;
    switch (kolom) {
    case Kolom::NilaiIntegrasi: return tr("Nilai integrasi");
    case Kolom::AkDasar: return tr("AK dasar");
    case Kolom::AkJfLama: return tr("AK JF lama");
    case Kolom::AkPenyesuaian: return tr("AK penyesuaian/penyetaraan");
    case Kolom::AkPendidikan: return tr("AK dari peningkatan pendidikan");
    case Kolom::Riwayat: return tr("Konversi terdahulu");
    case Kolom::Dokumen: return tr("Nomor dan tanggal dokumen");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const AngkaKreditFault& fault)
{
    using Kind = AngkaKreditFault::Kind;
    const QString row = QString::number(fault.baris + 1);
    switch (fault.kind) {
    case Kind::BukanAngka:
        return fault.baris < 0 ? tr("%1: tulis angka dengan koma, misalnya 12,345.").arg(label(fault.kolom))
                               : tr("Baris %1: tulis angka kredit dengan koma, misalnya 12,345.").arg(row);
    case Kind::TahunSalah:
        return tr("Baris %1: isi tahun %2 sampai %3; yang lebih awal termasuk nilai integrasi.")
            .arg(row)
            .arg(tahunPertama)
            .arg(tahunTerakhir);
    case Kind::BulanSalah:
        return tr("Baris %1: isi bulan 1 sampai 12, bulan pertama tidak sesudah bulan terakhir.").arg(row);
    case Kind::PredikatKosong: return tr("Baris %1: pilih predikatnya.").arg(row);
    case Kind::BulanBertindih:
        return tr("Baris %1: bulannya sudah ada pada baris lain tahun itu; setiap bulan dihitung sekali.")
            .arg(row);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const BarisKonversi& row)
{
    const MasaPredikat& masa = row.masa;
    const QString jenjang = wireName(masa.jenjang);
    const QString months = masa.bulanMulai == masa.bulanSelesai
                               ? namaBulan(masa.bulanMulai)
                               //: %1 and %2: first and last month
                               : tr("%1–%2").arg(namaBulan(masa.bulanMulai), namaBulan(masa.bulanSelesai));
    const QString ak = desimalTercetak(row.angkaKredit, 2);
    return masa.isFinal
               //: %1: months, %2: predikat, %3: jenjang, %4: amount
               ? tr("%1: %2, %3 → %4").arg(months, label(masa.predikat), jenjang, ak)
               : tr("%1: %2, %3 → %4 (evaluasinya belum final)")
                     .arg(months, label(masa.predikat), jenjang, ak);
}

QString label(JenisDokumenAngkaKredit jenis)
{
    switch (jenis) {
    case JenisDokumenAngkaKredit::Konversi: return tr("Konversi predikat kinerja");
    case JenisDokumenAngkaKredit::Akumulasi: return tr("Akumulasi angka kredit");
    case JenisDokumenAngkaKredit::Penetapan: return tr("Penetapan angka kredit");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
