#pragma once

#include "core/domain/pelaksanaan/jumlahcatatan.h"
#include "core/usecases/pastedcatatan.h"
#include "core/usecases/savepelaksanaan.h"

#include <QString>

namespace kinerja::text
{

QString sentence(const PelaksanaanError& error);
QString label(KolomCatatan kolom);
/// What the notes of an IKI come to, beside its target. `rhk` is the one of the sum.
QString sentence(const JumlahIki& sum, const PilihanRhk& rhk);

} // namespace kinerja::text
