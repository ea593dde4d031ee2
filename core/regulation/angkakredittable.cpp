#include "core/regulation/angkakredittable.h"

#include "core/regulation/lawreader.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int highestPersen = 1'000;

JenjangAngkaKredit readJenjang(const LawNode& node)
{
    JenjangAngkaKredit row;
    row.kategori = node.at(QLatin1String("kategori")).text();
    row.koefisien = node.at(QLatin1String("koefisien")).desimal();
    row.keBerikutPangkat = node.at(QLatin1String("pangkat")).desimal();
    if (node.has(QLatin1String("jenjang"))) {
        row.keBerikutJenjang = node.at(QLatin1String("jenjang")).desimal();
    }
    if (row.koefisien < Desimal() || row.koefisien > Desimal(1'000)) {
        node.at(QLatin1String("koefisien")).report(RegulationFault::OutOfRange);
    }
    return row;
}

} // namespace

Result<AngkaKreditTable, RegulationError> AngkaKreditTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("angka-kredit"));
    const LawNode root = LawNode::parse(reader, bytes);
    AngkaKreditTable table;
    table.m_kepala = readKepala(root);
    const LawNode persen = root.at(QLatin1String("persen"));
    for (const auto& [predikat, name] : EnumNames<Predikat>::table) {
        table.m_persen.at(static_cast<size_t>(predikat)) =
            persen.at(QLatin1String(name)).integer(0, highestPersen);
    }
    const LawNode rows = root.at(QLatin1String("jenjang"));
    std::array<bool, 8> seen{};
    for (const LawNode& node : rows.items()) {
        const auto index = static_cast<size_t>(node.at(QLatin1String("nama")).word<Jenjang>());
        table.m_jenjang.at(index) = readJenjang(node);
        seen.at(index) = true;
    }
    if (!std::all_of(seen.begin(), seen.end(), [](bool found) { return found; })) {
        rows.report(RegulationFault::KeyMissing);
    }
    return reader.finish(table);
}

int AngkaKreditTable::persen(Predikat predikat) const { return m_persen.at(static_cast<size_t>(predikat)); }

const JenjangAngkaKredit& AngkaKreditTable::jenjang(Jenjang jenjang) const
{
    return m_jenjang.at(static_cast<size_t>(jenjang));
}

Desimal AngkaKreditTable::angkaKredit(Jenjang ofJenjang, Predikat predikat, int bulan) const
{
    Q_ASSERT(bulan >= 0 && bulan <= bulanSetahun);
    const Desimal& koefisien = jenjang(ofJenjang).koefisien;
    qint64 denominator = qint64{bulanSetahun} * 100;
    for (int place = 0; place < koefisien.skala(); ++place) {
        denominator *= 10;
    }
    return roundedQuotient(qint64{bulan} * persen(predikat) * koefisien.angka(), denominator, 2);
}

} // namespace kinerja
