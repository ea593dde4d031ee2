#include "core/usecases/lawinforce.h"

namespace kinerja
{

RegulationSource lawInForce(Reader& reader, QDate day)
{
    return [&reader, day](const QString& id) {
        const std::optional<RegulasiEntry> entry = reader.regulasi().inForce(id, day);
        return entry ? entry->isi.toUtf8() : regulationResource(id);
    };
}

} // namespace kinerja
