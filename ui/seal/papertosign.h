#pragma once

#include "core/documents/penandatangan.h"
#include "ui/print/printitem.h"
#include "ui/seal/naskahpdf.h"

#include <set>

namespace kinerja
{

/// What one person signs at once: the locked papers of an SKP, or of one of its evaluations; as atasan those
/// of the decision on an objection.
struct SigningAct {
    SkpKunci skp;
    PeranTandaTangan peran = PeranTandaTangan::Pegawai;
    std::optional<Periode> periode = {};
};

/// A locked paper with a place for that person's signature.
struct PaperToSign {
    QString nama; ///< as people read it in a list
    NaskahPembanding naskah;
    Penandatangan diharapkan; ///< in that role, as the paper names them
    bool dihitung = true;     ///< its signature is the one of the SKP or evaluation; it can't be left out
    /// Roles whose signature is recorded as electronic: it must stand in the PDF that is signed on.
    std::set<PeranTandaTangan> elektronik = {};
    /// Those of the paper who have not signed in any way yet.
    std::set<PeranTandaTangan> belum = {};
    /// Those who signed on paper or by picture: their signature is in no PDF.
    std::set<PeranTandaTangan> caraLain = {};
};

/// The papers of the act, the one that counts first; empty where nothing is locked.
Result<std::vector<PaperToSign>, PaperError> readPapersToSign(
    Reader& reader, const SigningAct& act, QDate today);

} // namespace kinerja
