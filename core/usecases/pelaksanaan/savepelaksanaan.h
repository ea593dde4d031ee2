#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/storage/datafile.h"

namespace kinerja
{

/// Why something of the year of an SKP was not stored. Nothing was stored then.
struct PelaksanaanError {
    enum class Kind {
        Storage,      ///< see `storage`
        SkpNotFound,  ///< or it lies in the Sampah
        BelumDibuka,  ///< the SKP's `status` is before penetapan
        SudahDitutup, ///< its year is over: Selesai, or replaced
    };
    Kind kind = Kind::Storage;
    StatusSkp status = StatusSkp::Draf;
    StorageError storage;

    PelaksanaanError() = default;
    explicit PelaksanaanError(Kind what, StatusSkp at = StatusSkp::Draf) : kind(what), status(at) {}
    explicit PelaksanaanError(StorageError error) : storage(std::move(error)) {}
    bool operator==(const PelaksanaanError&) const = default;
};

/// For the screen's queue of saves: a draft that the disk refused is kept and tried again.
inline std::optional<StorageError> storageErrorOf(const PelaksanaanError& error)
{
    return error.kind == PelaksanaanError::Kind::Storage ? std::optional(error.storage) : std::nullopt;
}

/// Why the year of an SKP in that state takes nothing in; nothing where it does: from penetapan on until the
/// objection period is over.
std::optional<PelaksanaanError> pelaksanaanTertutup(StatusSkp status);

/// What the year brought, as it stands on the screen. `base` is what the screen read: only what differs from
/// it is stored, so that what others wrote since stays.
struct SavePelaksanaan {
    SkpKunci skp; ///< any revision of it
    Pelaksanaan base;
    Pelaksanaan draft;
};

/// Stores it for the chain of revisions. Answers with all that the chain has now.
Result<Outcome<Pelaksanaan>, PelaksanaanError> savePelaksanaan(
    Session& session, const SavePelaksanaan& command);

} // namespace kinerja
