#pragma once

#include "core/usecases/penyusunan/addpastedhasilkerja.h"
#include "core/usecases/penyusunan/fillmatrixcell.h"
#include "core/usecases/penyusunan/giveiki.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

#include <QStringList>

namespace kinerja::text
{

/// What was refused and what to do.
QString sentence(const PenyusunanError& error);
/// What a cell of the matrix did to the SKP of its pegawai.
QString sentence(const SelDiisi& filled);
/// Which pasted cell found no place, and why.
QString sentence(const SelTersisa& cell);
/// What pasted rows came to: what is new, what went to RHK that were there.
QString sentence(const TempelanMasuk& taken);
QString sentence(const TidakDiganti& kept);
/// How many got IKI, and how many of those that were offered did not.
QString sentence(const IkiDiberikan& given);
/// Who of those offered got none, and why; then the targets that stay as they are. A line each.
QStringList tidakDiberi(const IkiDiberikan& given, const std::vector<RhkSekolom>& offered);

} // namespace kinerja::text
