#include "core/regulation/golongan.h"

#include "core/regulation/lawreader.h"

#include <algorithm>

namespace kinerja
{

Result<GolonganTable, RegulationError> GolonganTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("golongan"));
    const LawNode root = LawNode::parse(reader, bytes);
    GolonganTable table;
    table.m_kepala = readKepala(root);
    for (const LawNode& node : root.at(QLatin1String("pns")).items()) {
        table.m_pns.push_back(
            {node.at(QLatin1String("golongan")).text(), node.at(QLatin1String("pangkat")).text()});
    }
    table.m_pppk = root.at(QLatin1String("pppk")).texts();
    return reader.finish(table);
}

QString GolonganTable::pangkat(const QString& golongan) const
{
    const auto at = std::find_if(
        m_pns.begin(), m_pns.end(), [&](const GolonganPns& row) { return row.golongan == golongan; });
    return at == m_pns.end() ? QString() : at->pangkat;
}

bool GolonganTable::contains(const QString& golongan) const
{
    return m_pppk.contains(golongan) || !pangkat(golongan).isEmpty();
}

QString pangkatGolonganTercetak(const QString& pangkat, const QString& golongan)
{
    if (pangkat.isEmpty() || golongan.isEmpty()) {
        return pangkat.isEmpty() ? golongan : pangkat;
    }
    return pangkat % QLatin1String(" / ") % golongan;
}

} // namespace kinerja
