#include "core/usecases/golonganberlaku.h"

#include "core/usecases/lawinforce.h"

namespace kinerja
{

GolonganTable golonganBerlaku(Reader& reader, QDate day)
{
    return tableInForce<GolonganTable>(reader, QStringLiteral("golongan"), day);
}

} // namespace kinerja
