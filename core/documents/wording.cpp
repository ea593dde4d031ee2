#include "core/documents/wording.h"

#include "core/documents/katanames.h"
#include "core/regulation/lawreader.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// What either the text or its keeper says; the careful word counts.
bool saysUnverified(const LawText& text, const KepalaRegulasi& head)
{
    return text.status == StatusRegulasi::BelumTerverifikasi ||
           head.status == StatusRegulasi::BelumTerverifikasi;
}

} // namespace

Result<Wording, RegulationError> Wording::load(const RegulationSource& source)
{
    const LawText values = source(QStringLiteral("berakhlak"));
    auto berakhlak = BerakhlakTable::parse(values.isi);
    if (!berakhlak) {
        return failure(berakhlak.error());
    }
    const LawText forms = source(QStringLiteral("formulir"));
    LawReader reader(QStringLiteral("formulir"));
    const LawNode root = LawNode::parse(reader, forms.isi);
    const LawNode words = root.at(QLatin1String("kata"));
    const LawNode delivered =
        LawNode::parse(reader, regulationResource(QStringLiteral("formulir"))).at(QLatin1String("kata"));
    Wording wording;
    wording.m_kepala = readKepala(root);
    wording.m_berakhlak = *berakhlak;
    const QStringList known = words.keys();
    for (const auto& [kata, name] : EnumNames<Kata>::table) {
        const QLatin1String key(name);
        wording.m_kata[kata] = (known.contains(key) ? words : delivered).at(key).text();
    }
    if (saysUnverified(forms, wording.m_kepala)) {
        wording.m_unverified.insert(TabelFormulir::Formulir);
    }
    if (saysUnverified(values, berakhlak->kepala())) {
        wording.m_unverified.insert(TabelFormulir::Berakhlak);
    }
    return reader.finish(wording);
}

bool Wording::isUnverified(const std::set<TabelFormulir>& tables) const
{
    return std::any_of(
        tables.begin(), tables.end(), [this](TabelFormulir table) { return m_unverified.count(table) > 0; });
}

} // namespace kinerja
