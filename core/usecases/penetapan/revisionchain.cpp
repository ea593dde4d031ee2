#include "core/usecases/penetapan/revisionchain.h"

#include "core/workflow/walk.h"

#include <algorithm>
#include <map>
#include <set>

namespace kinerja
{

std::map<SkpKunci, SkpKunci> revisionRoots(const std::map<SkpKunci, SkpKunci>& previous)
{
    std::map<SkpKunci, SkpKunci> roots;
    for (const auto& [kunci, before] : previous) {
        SkpKunci root = kunci;
        std::set<SkpKunci> seen;
        for (auto at = previous.find(root);
             !at->second.isEmpty() && previous.contains(at->second) && seen.insert(root).second;
             at = previous.find(root)) {
            root = at->second;
        }
        roots.emplace_hint(roots.end(), kunci, root);
    }
    return roots;
}

namespace
{

std::map<SkpKunci, SkpKunci> rootsOf(const std::vector<SkpRow>& rows)
{
    std::map<SkpKunci, SkpKunci> previous;
    for (const SkpRow& row : rows) {
        previous.emplace(row.kunci, row.revisiDari);
    }
    return revisionRoots(previous);
}

bool isOlder(const SkpRow& left, const SkpRow& right)
{
    return std::pair(left.revisi, left.kunci) < std::pair(right.revisi, right.kunci);
}

} // namespace

std::vector<SkpRow> revisionChain(Reader& reader, const SkpKunci& kunci)
{
    const std::optional<PegawaiKunci> owner = reader.lists().ownerOf(kunci);
    if (!owner) {
        return {};
    }
    std::vector<SkpRow> rows = reader.lists().skpOf(*owner);
    const std::map<SkpKunci, SkpKunci> roots = rootsOf(rows);
    const auto own = roots.find(kunci);
    if (own == roots.end()) {
        return {};
    }
    std::erase_if(rows, [&](const SkpRow& row) { return !(roots.at(row.kunci) == own->second); });
    std::sort(rows.begin(), rows.end(), isOlder);
    return rows;
}

const SkpRow* revisionInForce(const std::vector<SkpRow>& chain)
{
    const auto at = std::find_if(
        chain.rbegin(), chain.rend(), [](const SkpRow& row) { return isDitetapkan(row.status); });
    if (at != chain.rend()) {
        return &*at;
    }
    return chain.empty() ? nullptr : &chain.back();
}

std::vector<SkpRow> onePerChain(const std::vector<SkpRow>& rows)
{
    const std::map<SkpKunci, SkpKunci> roots = rootsOf(rows);
    std::map<SkpKunci, std::vector<SkpRow>> chains;
    for (const SkpRow& row : rows) {
        chains[roots.at(row.kunci)].push_back(row);
    }
    std::set<SkpKunci> chosen;
    for (auto& [root, chain] : chains) {
        std::sort(chain.begin(), chain.end(), isOlder);
        chosen.insert(revisionInForce(chain)->kunci);
    }
    std::vector<SkpRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
        [&](const SkpRow& row) { return chosen.contains(row.kunci); });
    return found;
}

SkpKunci lastOfYear(Reader& reader, const PegawaiKunci& pegawai, int tahun)
{
    std::vector<SkpRow> rows = reader.lists().skpOf(pegawai);
    std::erase_if(
        rows, [&](const SkpRow& row) { return row.tahun != tahun || row.sebagai != Sebagai::Definitif; });
    rows = onePerChain(rows);
    const auto last = std::max_element(rows.begin(), rows.end(),
        [](const SkpRow& left, const SkpRow& right) { return left.mulai < right.mulai; });
    return last != rows.end() ? last->kunci : SkpKunci();
}

} // namespace kinerja
