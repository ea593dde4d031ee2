#pragma once

#include "core/domain/pegawai/identitas.h"

#include <QString>

namespace kinerja::text
{

/// What the screens call the choices of a person.
QString label(JenisIdentitas jenis);
QString label(StatusPegawai status);
QString label(JenisJabatan jenis);
QString label(Jenjang jenjang);
QString label(JenisKelamin jenis);
QString label(JenisTidakDinilai jenis);
QString label(JenisRangkap jenis);

/// Which part of an identity number breaks its pattern, as one sentence.
QString sentence(BagianNomor part);
/// Why a number from a spreadsheet is refused and what to do.
QString sentence(NomorRusak spoiled);

} // namespace kinerja::text
