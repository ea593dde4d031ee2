#pragma once

#include "core/domain/skp/nomorrhk.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// A row of the register of evidence: a piece of evidence, or an IKI that has none.
struct BarisBukti {
    SkpKunci skp; ///< the revision in force
    QString nama;
    std::optional<BuktiDukung> bukti; ///< nothing: the IKI has none
    bool adaIsi = false;              ///< its file is in the data file
    NomorRhk rhk;                     ///< 0: of no RHK, or of one that the form has no more
    int iki = 0;                      ///< 0: of the whole RHK
    QString uraian;                   ///< the words of the IKI, else of the RHK
};

struct DaftarBukti {
    std::vector<BarisBukti> bukti;     ///< the newest first
    std::vector<BarisBukti> ikiKosong; ///< by person, in the order of the form
};

/// All evidence of the unit in a year, each piece once for its chain of revisions; and the IKI of the SKP in
/// force that no evidence proves.
DaftarBukti viewBukti(Reader& reader, int tahun);

} // namespace kinerja
