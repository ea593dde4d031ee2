#include "core/regulation/usulantindaklanjut.h"

#include "core/regulation/lawreader.h"

namespace kinerja
{

Result<UsulanTindakLanjutTable, RegulationError> UsulanTindakLanjutTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("tindak-lanjut"));
    const LawNode root = LawNode::parse(reader, bytes);
    UsulanTindakLanjutTable table;
    table.m_kepala = readKepala(root);
    const LawNode usulan = root.at(QLatin1String("usulan"));
    for (const auto& [predikat, name] : EnumNames<Predikat>::table) {
        for (const LawNode& node : usulan.at(QLatin1String(name)).items()) {
            table.m_usulan.at(static_cast<size_t>(predikat))
                .push_back({node.at(QLatin1String("jenis")).word<JenisTindakLanjut>(),
                    node.at(QLatin1String("bentuk")).text()});
        }
    }
    return reader.finish(table);
}

} // namespace kinerja
