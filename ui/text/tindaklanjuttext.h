#pragma once

#include "core/usecases/tindaklanjut/savetindaklanjut.h"

#include <QString>

namespace kinerja::text
{

QString sentence(const TindakLanjutError& error);

} // namespace kinerja::text
