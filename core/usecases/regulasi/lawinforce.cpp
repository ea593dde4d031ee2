#include "core/usecases/regulasi/lawinforce.h"

namespace kinerja
{

RegulationSource lawInForce(Reader& reader, QDate day)
{
    return [&reader, day](const QString& id) {
        const std::optional<RegulasiEntry> entry = reader.regulasi().inForce(id, day);
        return entry ? LawText(entry->isi.toUtf8(), fromWireName<StatusRegulasi>(entry->status))
                     : LawText(regulationResource(id));
    };
}

} // namespace kinerja
