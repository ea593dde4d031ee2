#include "core/documents/wording.h"

#include "core/regulation/lawreader.h"

namespace kinerja
{

Result<Wording, RegulationError> Wording::load(const RegulationSource& source)
{
    auto berakhlak = BerakhlakTable::parse(source(QStringLiteral("berakhlak")));
    if (!berakhlak) {
        return failure(berakhlak.error());
    }
    LawReader reader(QStringLiteral("formulir"));
    const LawNode root = LawNode::parse(reader, source(QStringLiteral("formulir")));
    const LawNode words = root.at(QLatin1String("kata"));
    Wording wording;
    wording.m_kepala = readKepala(root);
    wording.m_berakhlak = *berakhlak;
    for (const auto& [kata, name] : EnumNames<Kata>::table) {
        wording.m_kata[kata] = words.at(QLatin1String(name)).text();
    }
    return reader.finish(wording);
}

} // namespace kinerja
