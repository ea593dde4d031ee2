#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// A draft as it stands on the screen. `base` is the SKP as the screen read it: only what differs from it is
/// stored, so that what others changed since (a dialogue, a role from the matrix) stays.
struct SaveSkpDraft {
    Skp base;
    Skp draft;
    /// The phrase library learns what was written since, and the event log which dialogues were recorded;
    /// nothing while the officer is still typing.
    std::optional<Skp> belajarDari;
};

/// Takes over the whole draft except status, revision, signatures, locked papers and change of penilai.
/// Refused unless Draf or Dikembalikan; dialogues alone may change while it is Diajukan. Answers with the SKP
/// as stored.
Result<Outcome<Skp>, PenyusunanError> saveSkpDraft(Session& session, const SaveSkpDraft& command);

/// A text that was written or changed, of the kinds of fields that the phrase library knows. Names, penugasan
/// and the leader's texts are none of them.
struct FrasaBaru {
    KolomFrasa kolom;
    QString teks;
    bool operator==(const FrasaBaru&) const = default;
};
std::vector<FrasaBaru> frasaBaru(const Skp& before, const Skp& after);

} // namespace kinerja
