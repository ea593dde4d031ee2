#pragma once

#include "core/domain/skp/tambahiki.h"
#include "core/usecases/penyusunan/pastedhasilkerja.h"

namespace kinerja
{

/// What pasted rows did to the RHK of an SKP.
struct TempelanMasuk {
    int rhkBaru = 0;
    int rhkYangAda = 0; ///< RHK of the same text, to which the IKI were added
    IkiDitambah iki;
    int rhk = -1; ///< the first place that was written to
    int indikator = -1;
};

/// Puts what was pasted behind what is there. An RHK whose text stands there already (as it comes from the
/// matrix) is not doubled: its IKI go to the one that is there. The first new RHK goes into the chosen one
/// while that is empty; IKI without RHK go to the chosen one, which must be there then.
TempelanMasuk addPastedHasilKerja(
    std::vector<HasilKerja>& rows, const HasilKerjaTertempel& pasted, int chosen);

} // namespace kinerja
