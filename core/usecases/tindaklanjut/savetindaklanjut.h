#pragma once

#include "core/domain/tindaklanjut/tindaklanjut.h"
#include "core/storage/datafile.h"

namespace kinerja
{

/// Why an entry of the register was not stored. Nothing was stored then.
struct TindakLanjutError {
    enum class Kind {
        Storage,     ///< see `storage`
        SkpNotFound, ///< or it lies in the Sampah
        NotFound,    ///< the entry was removed or changed elsewhere since it was shown
        BelumDitetapkan,
        BentukKosong,
    };
    Kind kind = Kind::Storage;
    StorageError storage;

    TindakLanjutError() = default;
    explicit TindakLanjutError(Kind what) : kind(what) {}
    explicit TindakLanjutError(StorageError error) : storage(std::move(error)) {}
    bool operator==(const TindakLanjutError&) const = default;
};

/// For the screen's queue of saves.
inline std::optional<StorageError> storageErrorOf(const TindakLanjutError& error)
{
    return error.kind == TindakLanjutError::Kind::Storage ? std::optional(error.storage) : std::nullopt;
}

/// Adds an entry beside an SKP (no `sebelum`), changes one (`sebelum`: as it was shown), or removes it (no
/// `isi`). It stays open after the SKP is done: a reward may follow long after the year. Undoable.
struct SaveTindakLanjut {
    SkpKunci skp;
    std::optional<TindakLanjut> sebelum;
    std::optional<TindakLanjut> isi;
};

Result<Outcome<Done>, TindakLanjutError> saveTindakLanjut(Session& session, const SaveTindakLanjut& command);

} // namespace kinerja
