#pragma once

#include "core/usecases/savetindaklanjut.h"

#include <QString>

namespace kinerja::text
{

QString sentence(const TindakLanjutError& error);

} // namespace kinerja::text
