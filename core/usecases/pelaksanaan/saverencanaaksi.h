#pragma once

#include "core/domain/pelaksanaan/rencanaskp.h"
#include "core/usecases/pelaksanaan/savepelaksanaan.h"

namespace kinerja
{

/// What two wrote from the same `base`: action by action, field by field and period by period.
RencanaSkp mergedRencana(const RencanaSkp& base, const RencanaSkp& ours, const RencanaSkp& theirs);

/// The plan of action as it stands on the screen. `base` is what the screen read: only what differs from it
/// is stored.
struct SaveRencanaAksi {
    SkpKunci skp; ///< any revision of it
    RencanaSkp base;
    RencanaSkp draft;
};

/// Stores it in the revision in force, and in the one that is being drawn up after it. Nothing that was
/// agreed or signed changes, nor do its papers. Answers with the plan as stored.
Result<Outcome<RencanaSkp>, PelaksanaanError> saveRencanaAksi(
    Session& session, const SaveRencanaAksi& command);

} // namespace kinerja
