#pragma once

#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// An RHK of a leader whose text is another one in the newer revision.
struct RhkBerubah {
    HasilKerjaKunci rhk;
    QString lama;
    QString baru; ///< empty: the RHK is gone
    bool operator==(const RhkBerubah&) const = default;
};
std::vector<RhkBerubah> changedRhk(const Skp& previous, const Skp& revision);

/// An RHK of the staff that intervenes a changed RHK of the leader and still prints another text.
struct RhkStafTerdampak {
    SkpKunci skp;
    PegawaiKunci pegawai;
    QString nama;
    StatusSkp status = StatusSkp::Draf;
    HasilKerjaKunci rhk; ///< of the staff
    QString rencana;     ///< of the staff
    QString lama;        ///< the leader's text as the staff SKP prints it
    QString baru;        ///< empty: the leader has no such RHK any more
    bool operator==(const RhkStafTerdampak&) const = default;
};

/// The staff SKP (the newest revision of each) that intervene an RHK of this leader in words that are not
/// the leader's any more.
std::vector<RhkStafTerdampak> affectedStaff(Reader& reader, const Skp& leader);

/// Drafts of the staff take over the leader's new text where they still bear the old one. Locked SKP never
/// follow by themselves. Returns how many were changed.
int followLeader(Transaction& transaction, const Skp& leader);

/// Puts the leader's texts into a draft that is, or came from, the staff SKP `from`; true where something
/// changed.
bool takeLeaderTexts(Skp& draft, const SkpKunci& from, const std::vector<RhkStafTerdampak>& affected);

} // namespace kinerja
