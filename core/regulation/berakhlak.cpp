#include "core/regulation/berakhlak.h"

#include "core/regulation/lawreader.h"

#include <algorithm>

namespace kinerja
{

Result<BerakhlakTable, RegulationError> BerakhlakTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("berakhlak"));
    const LawNode root = LawNode::parse(reader, bytes);
    BerakhlakTable table;
    table.m_kepala = readKepala(root);
    const LawNode rows = root.at(QLatin1String("nilai"));
    for (const LawNode& node : rows.items()) {
        const auto which = node.at(QLatin1String("id")).word<NilaiBerakhlak>();
        table.m_nilai.at(static_cast<size_t>(which)) = {
            which, node.at(QLatin1String("nama")).text(), node.at(QLatin1String("panduan")).texts()};
    }
    const bool complete = std::none_of(table.m_nilai.begin(), table.m_nilai.end(),
        [](const NilaiPerilaku& row) { return row.nama.isEmpty(); });
    if (!complete) {
        rows.report(RegulationFault::KeyMissing);
    }
    return reader.finish(table);
}

} // namespace kinerja
