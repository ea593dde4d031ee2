#include "core/domain/skp/skp.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The last change of penilai up to that day; null: none yet.
const PergantianPenilai* latestChange(const std::vector<PergantianPenilai>& changes, QDate tanggal)
{
    const PergantianPenilai* latest = nullptr;
    for (const PergantianPenilai& change : changes) {
        if (change.mulai <= tanggal && (latest == nullptr || latest->mulai <= change.mulai)) {
            latest = &change;
        }
    }
    return latest;
}

} // namespace

const HasilKerja* Skp::findHasilKerja(const HasilKerjaKunci& hasilKerjaKunci) const
{
    const auto at = std::find_if(hasilKerja.begin(), hasilKerja.end(),
        [&](const HasilKerja& candidate) { return candidate.kunci == hasilKerjaKunci; });
    return at == hasilKerja.end() ? nullptr : &*at;
}

HasilKerja* Skp::findHasilKerja(const HasilKerjaKunci& hasilKerjaKunci)
{
    return const_cast<HasilKerja*>(std::as_const(*this).findHasilKerja(hasilKerjaKunci));
}

bool Skp::isTidakAda(DaftarSkp daftar) const
{
    return std::find(tidakAda.begin(), tidakAda.end(), daftar) != tidakAda.end();
}

const PergantianPenilai* Skp::pergantianPada(QDate tanggal) const
{
    return latestChange(pergantianPenilai, tanggal);
}

const PegawaiKunci& Skp::penilaiPada(QDate tanggal) const
{
    const PergantianPenilai* latest = pergantianPada(tanggal);
    return latest != nullptr ? latest->penilai : penilai;
}

const PegawaiKunci& Skp::atasanPenilaiPada(QDate tanggal) const
{
    const PergantianPenilai* latest = pergantianPada(tanggal);
    return latest != nullptr ? latest->atasanPenilai : atasanPenilai;
}

bool Skp::isSignedBy(PeranTandaTangan peran) const
{
    return std::any_of(tandaTangan.begin(), tandaTangan.end(),
        [&](const TandaTangan& signature) { return signature.peran == peran; });
}

bool Skp::isSignedByBoth() const
{
    return isSignedBy(PeranTandaTangan::Pegawai) && isSignedBy(PeranTandaTangan::Penilai);
}

bool isLocked(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan: return false;
    case StatusSkp::Disetujui:
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai:
    case StatusSkp::Ditutup:
    case StatusSkp::Digantikan: return true;
    }
    Q_UNREACHABLE();
    return true;
}

bool isEditable(StatusSkp status) { return status == StatusSkp::Draf || status == StatusSkp::Dikembalikan; }

} // namespace kinerja
