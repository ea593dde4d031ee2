#include "ui/text/revisiontext.h"

#include "ui/text/tr.h"

namespace kinerja::text
{

QString pilihanRevisi(JenisRevisi jenis)
{
    switch (jenis) {
    case JenisRevisi::Pengembangan: return tr("&Pengembangan: ada penugasan baru");
    case JenisRevisi::Penyesuaian: return tr("Pen&yesuaian: yang disepakati berubah");
    case JenisRevisi::PerbaikanRedaksional: return tr("Perbaikan &redaksional: hanya salah tulis");
    }
    Q_UNREACHABLE();
    return {};
}

QString tentangRevisi(JenisRevisi jenis, const QString& sejak, int perbaikanKe)
{
    switch (jenis) {
    case JenisRevisi::Pengembangan:
        return tr("Untuk tugas atau hasil kerja tambahan dari pimpinan. RHK, indikator, dan target boleh "
                  "bertambah. Wajib: dialog kinerja jenis penyesuaian pada atau sesudah %1, lalu kedua "
                  "tanda tangan.")
            .arg(sejak);
    case JenisRevisi::Penyesuaian:
        return tr("Karena umpan balik, Perjanjian Kinerja yang berubah, atau keadaan lain. RHK, indikator, "
                  "dan target boleh berubah. Wajib: dialog kinerja jenis penyesuaian pada atau sesudah %1, "
                  "lalu kedua tanda tangan.")
            .arg(sejak);
    case JenisRevisi::PerbaikanRedaksional:
        return tr("Tidak boleh berubah: target, jumlah RHK dan indikator, periode, dan pejabat penilai. "
                  "Tidak perlu dialog, tetapi kedua tanda tangan tetap wajib. Cetakannya bertuliskan "
                  "“Perbaikan ke-%1”.")
            .arg(perbaikanKe);
    }
    Q_UNREACHABLE();
    return {};
}

QString namaRevisi(int revisi)
{
    return revisi <= 1 ? tr("SKP semula", "Revisi") : tr("Revisi ke-%1").arg(revisi - 1);
}

QString label(JenisBedaPerjanjian jenis)
{
    switch (jenis) {
    case JenisBedaPerjanjian::SasaranBaru: return tr("Sasaran baru");
    case JenisBedaPerjanjian::SasaranBerubah: return tr("Bunyi sasaran berubah");
    case JenisBedaPerjanjian::SasaranHilang: return tr("Sasaran tidak ada lagi");
    case JenisBedaPerjanjian::IndikatorBaru: return tr("Indikator baru");
    case JenisBedaPerjanjian::IndikatorBerubah: return tr("Bunyi indikator berubah");
    case JenisBedaPerjanjian::IndikatorHilang: return tr("Indikator tidak ada lagi");
    case JenisBedaPerjanjian::TargetBerubah: return tr("Target berubah", "JenisBedaPerjanjian");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
