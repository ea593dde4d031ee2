#pragma once

#include "core/usecases/papers/tercabut.h"

namespace kinerja
{

enum class IsiSalinan {
    Utuh,        ///< its bytes are here
    TidakDibawa, ///< a package named it and came without them
    Dihapus,     ///< another program has removed them
    Berubah      ///< another program has altered them
};

/// A signed PDF that is kept with an SKP or one of its evaluations.
struct SalinanResmi {
    Berkas berkas;
    std::optional<NaskahRow>
        naskah;          ///< the frozen document that it is of; nothing where it is locked no more
    int tandaTangan = 0; ///< how many it bears
    std::optional<NaskahDicabut> dicabut = {}; ///< what it is of where its lock was opened
    /// Where it bears more than are recorded: those that were taken back.
    std::vector<TandaTanganDibatalkan> dibatalkan = {};
    bool isTerbaru = true; ///< no other PDF of that document bears more, or came later
    IsiSalinan isi = IsiSalinan::Utuh;
};

/// Whether there is one, of whatever document.
bool hasSalinan(Reader& reader, const SkpKunci& skp);
/// Those of an SKP and its evaluations, the newest first.
std::vector<SalinanResmi> viewSalinan(Reader& reader, const SkpKunci& skp);

} // namespace kinerja
