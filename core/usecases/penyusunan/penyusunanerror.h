#pragma once

#include "core/domain/skp/skp.h"
#include "core/storage/storageerror.h"

namespace kinerja
{

/// Why an act of penyusunan (T1, T2) is refused. Nothing was stored then.
struct PenyusunanError {
    enum class Kind {
        Storage,         ///< see `storage`
        SkpNotFound,     ///< or it lies in the Sampah
        PegawaiNotFound, ///< or it lies in the Sampah
        NotEditable,     ///< the SKP's `status` allows no change of its text
        TahunOutOfRange, ///< a package holds 2022–2100 only
        NoPerjanjian,    ///< the year has no Perjanjian Kinerja
        RhkNotFound,     ///< the leader's SKP has no such RHK
        SameSkp,         ///< copied onto itself
    };
    Kind kind = Kind::Storage;
    StatusSkp status = StatusSkp::Draf;
    StorageError storage;

    PenyusunanError() = default;
    explicit PenyusunanError(Kind what) : kind(what) {}
    explicit PenyusunanError(StatusSkp notEditable) : kind(Kind::NotEditable), status(notEditable) {}
    explicit PenyusunanError(StorageError error) : storage(std::move(error)) {}
    bool operator==(const PenyusunanError&) const = default;
};

/// For the screen's queue of saves: a draft that the disk refused is kept and tried again.
inline std::optional<StorageError> storageErrorOf(const PenyusunanError& error)
{
    return error.kind == PenyusunanError::Kind::Storage ? std::optional(error.storage) : std::nullopt;
}

/// One SKP of a selection that an act passed over, and why.
struct SkpDilewati {
    SkpKunci skp;
    PenyusunanError alasan;
    bool operator==(const SkpDilewati&) const = default;
};

} // namespace kinerja
