#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"

namespace kinerja
{

/// Takes people out of the unit. Who has a locked SKP is never deleted but marked as gone (an open-ended
/// TidakDinilai from `tanggal` on); who is still named elsewhere stays untouched; all others go to the Sampah
/// with their unlocked SKP.
struct DeletePegawai {
    std::vector<PegawaiKunci> pegawai;
    QDate tanggal;
    JenisTidakDinilai sebab = JenisTidakDinilai::Lainnya;
    QString alasan;
};

struct NasibPegawai {
    enum class Kind {
        KeSampah,    ///< `skp` unlocked SKP went along
        Keluar,      ///< has `skp` locked SKP
        MasihDipakai ///< superior of `bawahan` people, or named in `skp` SKP or teams of others
    };
    Kind kind = Kind::KeSampah;
    PegawaiKunci kunci;
    QString nama;
    int skp = 0;
    int bawahan = 0;
    bool operator==(const NasibPegawai&) const = default;
};

enum class DeleteFault { TanggalKosong };

/// What would become of each, in order; changes nothing.
std::vector<NasibPegawai> previewDeletePegawai(Reader& reader, const std::vector<PegawaiKunci>& pegawai);

/// Out of reach of undo; people come back by restoreFromSampah.
Result<Outcome<std::vector<NasibPegawai>>, Refused<DeleteFault>> deletePegawai(
    Session& session, const DeletePegawai& command);

} // namespace kinerja
