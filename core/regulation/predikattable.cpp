#include "core/regulation/predikattable.h"

#include "core/regulation/lawreader.h"

namespace kinerja
{

Result<PredikatTable, RegulationError> PredikatTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("predikat"));
    const LawNode root = LawNode::parse(reader, bytes);
    PredikatTable table;
    table.m_kepala = readKepala(root);
    const LawNode matriks = root.at(QLatin1String("matriks"));
    for (const auto& [hasilKerja, rowName] : EnumNames<Rating>::table) {
        const LawNode row = matriks.at(QLatin1String(rowName));
        for (const auto& [perilakuKerja, columnName] : EnumNames<Rating>::table) {
            table.m_matriks.at(static_cast<size_t>(hasilKerja)).at(static_cast<size_t>(perilakuKerja)) =
                row.at(QLatin1String(columnName)).word<Predikat>();
        }
    }
    const LawNode labels = root.at(QLatin1String("label"));
    for (const auto& [predikat, name] : EnumNames<Predikat>::table) {
        table.m_labels.at(static_cast<size_t>(predikat)) = labels.at(QLatin1String(name)).text();
    }
    return reader.finish(table);
}

Predikat PredikatTable::predikat(Rating hasilKerja, Rating perilakuKerja) const
{
    return m_matriks.at(static_cast<size_t>(hasilKerja)).at(static_cast<size_t>(perilakuKerja));
}

const QString& PredikatTable::label(Predikat predikat) const
{
    return m_labels.at(static_cast<size_t>(predikat));
}

std::optional<Predikat> PredikatTable::named(const QString& text) const
{
    for (const auto& [predikat, name] : EnumNames<Predikat>::table) {
        if (text == QLatin1String(name) || text.compare(label(predikat), Qt::CaseInsensitive) == 0) {
            return predikat;
        }
    }
    return std::nullopt;
}

} // namespace kinerja
