#pragma once

#include "core/domain/skp/tambahiki.h"
#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// An RHK that stands in the same column of the leader's matrix as another: it intervenes the same RHK of the
/// leader, and the same IKI where both name one.
struct RhkSekolom {
    SkpKunci skp;
    HasilKerjaKunci rhk;
    QString nama;
    StatusSkp status = StatusSkp::Draf;
    QString rencana;
    int jumlahIki = 0;
    bool operator==(const RhkSekolom&) const = default;
};

/// Those of other people, by name: of each the newest revision, where it is open. Empty where the RHK names
/// no RHK of a leader.
std::vector<RhkSekolom> rhkSekolom(Reader& reader, const SkpKunci& dari, const HasilKerjaKunci& rhk);

/// The IKI of one RHK, with aspek and target, for the RHK of other people.
struct GiveIki {
    SkpKunci dari;
    HasilKerjaKunci rhk;
    struct Penerima {
        SkpKunci skp;
        HasilKerjaKunci rhk;
        bool operator==(const Penerima&) const = default;
    };
    std::vector<Penerima> ke;
};

struct IkiDiberikan {
    std::vector<SkpKunci> diberi;
    std::vector<SkpKunci> sudahAda; ///< held all of it already
    std::vector<SkpDilewati> dilewati;
    IkiDitambah iki; ///< over all of them
};

/// In one act, each IKI under a key of its own. What an RHK holds is neither replaced nor doubled; SKP that
/// are no drafts, or no longer have that RHK, are passed over and listed.
Result<Outcome<IkiDiberikan>, PenyusunanError> giveIki(Session& session, const GiveIki& command);

} // namespace kinerja
