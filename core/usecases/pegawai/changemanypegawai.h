#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/pegawaifault.h"

namespace kinerja
{

/// What several people have in common, to be filled in or put right; members without a value stay as each
/// person has them. No change of career: the riwayat stays as it is.
struct ChangeManyPegawai {
    std::vector<PegawaiKunci> pegawai;
    std::optional<PegawaiKunci> atasan; ///< an empty key: none
    std::optional<StatusPegawai> status;
    std::optional<JenisJabatan> jenisJabatan;
    std::optional<QString> unitKerja;
};

struct PegawaiDiubah {
    struct Dilewati {
        QString nama;
        PegawaiFault sebab;
        bool operator==(const Dilewati&) const = default;
    };
    int diubah = 0;
    int sudahSama = 0;
    std::vector<Dilewati> dilewati; ///< whose superior this cannot be; nothing of them was changed
    bool operator==(const PegawaiDiubah&) const = default;
};

/// In one undoable act.
Result<Outcome<PegawaiDiubah>, Refused<PegawaiFault>> changeManyPegawai(
    Session& session, const ChangeManyPegawai& command);

} // namespace kinerja
