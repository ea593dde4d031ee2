#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/cuplikan.h"
#include "core/domain/skp/skp.h"

#include <QDate>

namespace kinerja
{

/// Which of the posts that a person holds on a day a paper names.
enum class JabatanTercetak {
    Definitif,
    Plt, ///< the one held as Plt that day, else the definitive one
    Plh,
    DenganRangkap ///< as a superior signs: Plt or Plh where held that day, else the definitive one
};

/// What belongs to an SKP made "sebagai".
JabatanTercetak jabatanTercetak(Sebagai sebagai);

/// `Penata Muda / III/a`; what is missing is left out, so that a PPPK prints `IX`.
QString pangkatTercetak(const QString& pangkat, const QString& golongan);

/// A person as a paper of that day names them: earlier names, pangkat and posts come from `riwayat`. A null
/// day means today's data. What is not known stays empty; the forms print `-`.
NamaTercetak makeNamaTercetak(
    const Pegawai& pegawai, QDate pada = {}, JabatanTercetak jabatan = JabatanTercetak::Definitif);

} // namespace kinerja
