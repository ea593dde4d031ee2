#include "core/checks/jejakchecks.h"

namespace kinerja
{

namespace
{

FindingId idOf(TemuanRantai::Jenis jenis)
{
    switch (jenis) {
    case TemuanRantai::Jenis::Diubah: return FindingId::JejakDiubah;
    case TemuanRantai::Jenis::Terputus: return FindingId::JejakTerputus;
    case TemuanRantai::Jenis::Bercabang: return FindingId::JejakBercabang;
    case TemuanRantai::Jenis::Tertukar: return FindingId::JejakTertukar;
    }
    Q_UNREACHABLE();
    return FindingId::JejakDiubah;
}

} // namespace

Finding findingOf(const TemuanRantai& temuan, const PegawaiKunci& pegawai, const SkpKunci& skp, qint64 index)
{
    Finding finding{idOf(temuan.jenis), pegawai, skp, QStringLiteral("/jejak/%1").arg(index), {}};
    finding.nilai.teks = temuan.tindakan;
    finding.nilai.tanggal = temuan.waktu.toLocalTime().date();
    finding.nilai.detail = temuan.mata;
    finding.nilai.sidik = temuan.sidik;
    return finding;
}

} // namespace kinerja
