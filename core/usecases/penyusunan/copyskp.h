#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

#include <set>

namespace kinerja
{

/// What to take from another SKP: last year's, or a colleague's. Signatures, status, locked papers, dialogues
/// and the matrix are never taken.
struct CopySkp {
    SkpKunci dari;
    SkpKunci ke;
    struct Bagian {
        bool rhk = true;
        bool iki = true;    ///< with their manual
        bool target = true; ///< of the IKI, also per period
        bool perilaku = true;
        bool dukungan = true; ///< with its mark "Tidak ada", as the two that follow
        bool skema = true;
        bool konsekuensi = true;
        std::set<HasilKerjaKunci> tanpa = {}; ///< RHK of the source that are left out
    } bagian;
};

struct Disalin {
    int rhk = 0;
    int iki = 0;
    int perilaku = 0;
    int butir = 0;
    int rujukanLepas = 0; ///< leader's RHK that are not to be found in the draft's year
    bool operator==(const Disalin&) const = default;
};

/// Adds to the draft what it does not hold yet, under new keys: an RHK with the same text stays as it is, but
/// gets the IKI where it has none yet (as it comes from the matrix); a filled ekspektasi and an equal item
/// stay. A reference to a leader's RHK is renewed where it resolves in the draft's year, also by the same
/// text in the penilai's SKP; else it stays as it was, which is a finding.
Result<Outcome<Disalin>, PenyusunanError> copySkp(Session& session, const CopySkp& command);

/// One SKP for several drafts, each as `copySkp` does it.
struct CopySkpToMany {
    SkpKunci dari;
    std::vector<SkpKunci> ke;
    CopySkp::Bagian bagian = {};
};

struct DisalinKeBanyak {
    std::vector<SkpKunci> disalin;
    std::vector<SkpKunci> sudahSama; ///< held all of it already
    std::vector<SkpDilewati> dilewati;
    bool operator==(const DisalinKeBanyak&) const = default;
};

/// In one act; SKP that are no drafts are passed over and listed.
Result<Outcome<DisalinKeBanyak>, PenyusunanError> copySkpToMany(
    Session& session, const CopySkpToMany& command);

/// What `copySkp` would do now; nothing is stored.
struct PratinjauSalinan {
    Skp sebelum;
    Skp sesudah;
    Disalin jumlah;
    std::vector<QString> sudahAda; ///< RHK of the source that the draft holds already
    bool operator==(const PratinjauSalinan&) const = default;
};
Result<PratinjauSalinan, PenyusunanError> previewCopy(Reader& reader, const CopySkp& command);

} // namespace kinerja
