#include "core/documents/wording.h"

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
    Wording wording;
    wording.m_kepala = readKepala(root);
    wording.m_berakhlak = *berakhlak;
    const LawNode own = LawNode::parse(reader, regulationResource(QStringLiteral("formulir")));
    const LawNode delivered = own.at(QLatin1String("kata"));
    for (const auto& [kata, name] : EnumNames<Kata>::table) {
        const bool isOlder = kata >= kataBaruPertama && !words.has(QLatin1String(name));
        wording.m_kata[kata] = (isOlder ? delivered : words).at(QLatin1String(name)).text();
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
