#include "core/regulation/bimbingan.h"

#include "core/regulation/lawreader.h"

namespace kinerja
{

namespace
{

/// The marks that the data file and its packages can hold.
constexpr int lowestMark = 1;
constexpr int highestMark = 5;

} // namespace

Result<BimbinganTable, RegulationError> BimbinganTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("bimbingan"));
    const LawNode root = LawNode::parse(reader, bytes);
    BimbinganTable table;
    table.m_kepala = readKepala(root);
    const LawNode groups = root.at(QLatin1String("kelompok"));
    for (const LawNode& node : groups.items()) {
        table.m_kelompok.push_back(
            {node.at(QLatin1String("judul")).text(), node.at(QLatin1String("pernyataan")).texts()});
    }
    if (table.jumlahPernyataan() == 0) {
        groups.report(RegulationFault::KeyMissing);
    }
    table.m_jawaban = root.at(QLatin1String("jawaban")).texts();
    const LawNode marks = root.at(QLatin1String("nilai_kompetensi"));
    table.m_terendah = marks.at(QLatin1String("terendah")).integer(lowestMark, highestMark);
    table.m_tertinggi = marks.at(QLatin1String("tertinggi")).integer(lowestMark, highestMark);
    if (table.m_tertinggi < table.m_terendah) {
        marks.report(RegulationFault::OutOfRange);
    }
    return reader.finish(table);
}

int BimbinganTable::jumlahPernyataan() const
{
    qsizetype total = 0;
    for (const KelompokPernyataan& group : m_kelompok) {
        total += group.pernyataan.size();
    }
    return static_cast<int>(total);
}

} // namespace kinerja
