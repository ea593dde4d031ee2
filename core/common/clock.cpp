#include "core/common/clock.h"

namespace kinerja
{

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

} // namespace kinerja
