#include "core/common/idsource.h"

#include <QUuid>

namespace kinerja
{

QString RandomIdSource::next() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace kinerja
