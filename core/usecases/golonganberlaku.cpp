#include "core/usecases/golonganberlaku.h"

#include "core/regulation/regulation.h"

namespace kinerja
{

GolonganTable golonganBerlaku(Reader& reader, QDate day)
{
    const QString id = QStringLiteral("golongan");
    if (const auto entry = reader.regulasi().inForce(id, day)) {
        if (const auto table = GolonganTable::parse(entry->isi.toUtf8())) {
            return table.value();
        }
    }
    const auto delivered = GolonganTable::parse(regulationResource(id));
    return delivered ? delivered.value() : GolonganTable{};
}

} // namespace kinerja
