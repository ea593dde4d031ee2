#include "core/regulation/distribusi.h"

#include "core/regulation/lawreader.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

constexpr int tried = 20;
constexpr int highestCount = 100'000;

BatasDistribusi readBatas(const LawNode& node)
{
    BatasDistribusi batas;
    const LawNode words = node.at(QLatin1String("predikat"));
    for (const LawNode& word : words.items()) {
        batas.predikat.push_back(word.word<Predikat>());
    }
    const auto number = [&](QLatin1String key, int highest) {
        return node.has(key) ? std::optional(node.at(key).integer(0, highest)) : std::nullopt;
    };
    batas.minPersen = number(QLatin1String("min_persen"), 100);
    batas.maksPersen = number(QLatin1String("maks_persen"), 100);
    batas.minOrang = number(QLatin1String("min_orang"), highestCount);
    return batas;
}

PolaDistribusi readPola(const LawNode& node)
{
    PolaDistribusi pola;
    if (node.has(QLatin1String("terbanyak"))) {
        pola.terbanyak = node.at(QLatin1String("terbanyak")).word<Predikat>();
    }
    for (const LawNode& batas : node.at(QLatin1String("batas")).items()) {
        pola.batas.push_back(readBatas(batas));
    }
    return pola;
}

int countOf(const std::vector<Predikat>& group, const SebaranPredikat& sebaran)
{
    return std::accumulate(group.begin(), group.end(), 0,
        [&](int sum, Predikat predikat) { return sum + sebaran.at(static_cast<size_t>(predikat)); });
}

void compareBatas(
    const BatasDistribusi& batas, const SebaranPredikat& sebaran, int jumlah, std::vector<AturanPola>& rules)
{
    const int orang = countOf(batas.predikat, sebaran);
    const qint64 hundredfold = qint64{100} * orang;
    const auto add = [&](JenisPenyimpangan jenis, int bound, bool holds) {
        rules.push_back({{jenis, batas.predikat, bound, orang, jumlah}, holds});
    };
    if (batas.minPersen) {
        add(JenisPenyimpangan::DiBawahPersen, *batas.minPersen,
            hundredfold >= qint64{*batas.minPersen} * jumlah);
    }
    if (batas.maksPersen) {
        add(JenisPenyimpangan::DiAtasPersen, *batas.maksPersen,
            hundredfold <= qint64{*batas.maksPersen} * jumlah);
    }
    if (batas.minOrang) {
        add(JenisPenyimpangan::KurangOrang, *batas.minOrang, orang >= *batas.minOrang);
    }
}

/// Tries every way to share out the people that are left over the groups from `group` on.
bool anySplitFits(const PolaDistribusi& pola, SebaranPredikat& sebaran, size_t group, int left)
{
    if (group + 1 == jumlahPredikat) {
        sebaran.at(group) = left;
        return penyimpangan(pola, sebaran).empty();
    }
    for (int here = 0; here <= left; ++here) {
        sebaran.at(group) = here;
        if (anySplitFits(pola, sebaran, group + 1, left - here)) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<DistribusiTable, RegulationError> DistribusiTable::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("distribusi"));
    const LawNode root = LawNode::parse(reader, bytes);
    DistribusiTable table;
    table.m_kepala = readKepala(root);
    const LawNode pola = root.at(QLatin1String("pola"));
    for (const auto& [capaian, name] : EnumNames<PredikatOrganisasi>::table) {
        table.m_pola.at(static_cast<size_t>(capaian)) = readPola(pola.at(QLatin1String(name)));
    }
    return reader.finish(table);
}

const PolaDistribusi& DistribusiTable::pola(PredikatOrganisasi capaian) const
{
    return m_pola.at(static_cast<size_t>(capaian));
}

std::vector<AturanPola> ujiPola(const PolaDistribusi& pola, const SebaranPredikat& sebaran)
{
    std::vector<AturanPola> rules;
    const int jumlah = std::accumulate(sebaran.begin(), sebaran.end(), 0);
    if (jumlah == 0) {
        return rules;
    }
    if (pola.terbanyak) {
        const int largest = *std::max_element(sebaran.begin(), sebaran.end());
        const int orang = countOf({*pola.terbanyak}, sebaran);
        rules.push_back({{JenisPenyimpangan::BukanTerbanyak, {*pola.terbanyak}, largest, orang, jumlah},
            orang >= largest});
    }
    for (const BatasDistribusi& batas : pola.batas) {
        compareBatas(batas, sebaran, jumlah, rules);
    }
    return rules;
}

std::vector<Penyimpangan> penyimpangan(const PolaDistribusi& pola, const SebaranPredikat& sebaran)
{
    std::vector<Penyimpangan> found;
    for (const AturanPola& rule : ujiPola(pola, sebaran)) {
        if (!rule.dipenuhi) {
            found.push_back(rule.angka);
        }
    }
    return found;
}

int perMil(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<int>((qint64{2000} * part + whole) / (qint64{2} * whole));
}

bool dapatDipenuhi(const PolaDistribusi& pola, int orang)
{
    if (orang > tried) {
        return true;
    }
    SebaranPredikat sebaran{};
    return anySplitFits(pola, sebaran, 0, orang);
}

} // namespace kinerja
