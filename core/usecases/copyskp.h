#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunanerror.h"

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

/// Adds to the draft what it does not hold yet, under new keys: an RHK with the same text, a filled
/// ekspektasi and an equal item stay as they are. A reference to a leader's RHK is renewed where it
/// resolves in the draft's year, also by the same text in the penilai's SKP; else it stays as it was, which
/// is a finding.
Result<Outcome<Disalin>, PenyusunanError> copySkp(Session& session, const CopySkp& command);

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
