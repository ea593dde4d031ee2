#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/pegawaifault.h"

namespace kinerja
{

/// What becomes of fields that may not be stored.
enum class OnFault {
    Refuse,    ///< nothing is stored
    KeepStored ///< these fields keep what was stored (of a new person: stay empty), all others are stored
};

/// Stores a person, new where `pegawai.kunci` is empty, or unknown and said to be new. Of one who exists,
/// riwayat, tidakDinilai, rangkap and angkaKredit stay as stored: they have use-cases of their own.
struct SavePegawai {
    Pegawai pegawai;
    OnFault onFault = OnFault::Refuse;
    bool mayBeNew = false; ///< a kunci that is not in the file is that of a new person
};

struct SavedPegawai {
    PegawaiKunci kunci;
    std::vector<PegawaiFault> kept; ///< with KeepStored: why fields were not stored
    QDate tanggalLahir;             ///< as stored: a new number may have said it
    std::optional<JenisKelamin> jenisKelamin;
    bool operator==(const SavedPegawai&) const = default;
};

/// Undoable. A number that is stored anew fills birthday and sex where they are empty or what the number
/// before it had said. An empty name of a new person is always refused. A new atasan becomes the penilai of
/// the drafts that have none.
Result<Outcome<SavedPegawai>, Refused<PegawaiFault>> savePegawai(
    Session& session, const SavePegawai& command);

} // namespace kinerja
