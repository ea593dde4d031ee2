#include "core/regulation/pasal.h"

#include "core/regulation/lawreader.h"

#include <algorithm>

namespace kinerja
{

Result<PasalTable, RegulationError> PasalTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("pasal"));
    const LawNode root = LawNode::parse(reader, bytes);
    PasalTable table;
    table.m_kepala = readKepala(root);
    const LawNode profil = root.at(QLatin1String("profil"));
    for (const QString& id : profil.keys()) {
        const QByteArray key = id.toLatin1();
        table.m_profil.push_back({id, profil.at(QLatin1String(key)).text()});
    }
    std::stable_partition(table.m_profil.begin(), table.m_profil.end(),
        [](const ProfilPasal& candidate) { return candidate.id == profilBawaan(); });
    for (const LawNode& node : root.at(QLatin1String("rujukan")).items()) {
        Rujukan rujukan{node.at(QLatin1String("judul")).text(), {}};
        for (const ProfilPasal& numbering : table.m_profil) {
            const QByteArray key = numbering.id.toLatin1();
            rujukan.nomor.insert(numbering.id, node.at(QLatin1String(key)).text());
        }
        table.m_rujukan.insert(node.at(QLatin1String("id")).text(), rujukan);
    }
    return reader.finish(table);
}

QString PasalTable::judul(const QString& id) const { return m_rujukan.value(id).judul; }

QString PasalTable::rujukan(const QString& id, const QString& profil) const
{
    const Rujukan found = m_rujukan.value(id);
    return found.nomor.value(profil, found.nomor.value(profilBawaan()));
}

} // namespace kinerja
