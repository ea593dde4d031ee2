#include "core/usecases/regulasi/golonganberlaku.h"

#include "core/usecases/regulasi/lawinforce.h"

namespace kinerja
{

GolonganTable golonganBerlaku(Reader& reader, QDate day)
{
    return tableInForce<GolonganTable>(reader, QStringLiteral("golongan"), day);
}

} // namespace kinerja
