#include "core/storage/sqlite/damagedfile.h"

#include <algorithm>

namespace kinerja::sqlite
{

bool DamagedFile::Leaf::fits(const TableShape& shape, TableShape::Length length) const
{
    return std::all_of(page.cells.begin(), page.cells.end(), [&](const PageCell& cell) {
        const auto fields = readRecordHead(QByteArrayView(bytes).sliced(cell.at, cell.local), cell.payload);
        return fields && shape.fits(*fields, length);
    });
}

const IndexEntries& DamagedFile::indexOf(Table& table) const
{
    if (!table.index) {
        table.index =
            table.shape.indexRoot == 0 ? IndexEntries{} : m_trees.indexEntries(table.shape.indexRoot);
        // Where the list of tables does not say that it is this one, it proves nothing by what is not in it.
        table.index->isWhole = table.index->isWhole && m_entries.contains(table.shape.index);
    }
    return *table.index;
}

std::vector<DamagedFile::Table*> DamagedFile::ownersOf(const Leaf& leaf, TableShape::Length length)
{
    std::vector<Table*> owners;
    for (auto& [name, table] : m_tables) {
        const bool hasRoom =
            std::any_of(table.walk.holes.begin(), table.walk.holes.end(), [&](const RowRange& hole) {
                return hole.first <= leaf.page.cells.front().key && leaf.page.cells.back().key <= hole.last;
            });
        if (hasRoom && leaf.fits(table.shape, length)) {
            owners.push_back(&table);
        }
    }
    return owners;
}

DamagedFile::Proof DamagedFile::proofOf(Table& table, const Leaf& leaf) const
{
    const IndexEntries& index = indexOf(table);
    Proof proof = Proof::None;
    for (const PageCell& cell : leaf.page.cells) {
        const auto record = m_trees.record(leaf.bytes, cell);
        const auto fields = record ? readRecordHead(*record, cell.payload) : std::nullopt;
        if (!fields) {
            continue;
        }
        std::vector<RecordField> key;
        for (const size_t column : table.shape.indexColumns) {
            key.push_back(column < fields->size() ? fields->at(column) : RecordField{});
        }
        const auto entry = index.rows.find(cell.key);
        if (entry == index.rows.end()) {
            proof = index.isWhole ? Proof::Against : proof;
        } else {
            proof = entry->second == hashOf(*record, key) ? Proof::For : Proof::Against;
        }
        if (proof == Proof::Against) {
            return proof;
        }
    }
    return proof;
}

/// Those of the owners for which the index of the key speaks most.
std::vector<DamagedFile::Table*> DamagedFile::bestOf(
    const std::vector<Table*>& owners, const Leaf& leaf) const
{
    std::vector<Table*> best;
    Proof most = Proof::None;
    for (Table* table : owners) {
        const Proof proof = proofOf(*table, leaf);
        if (proof > most) {
            best.clear();
            most = proof;
        }
        if (proof == most) {
            best.push_back(table);
        }
    }
    return best;
}

void DamagedFile::assignLoose()
{
    for (const quint32 number : m_trees.looseLeaves()) {
        const Leaf found = leaf(number);
        std::vector<Table*> owners = ownersOf(found, TableShape::Length::Exact);
        if (owners.empty()) {
            owners = ownersOf(found, TableShape::Length::Shorter);
        }
        const std::vector<Table*> best = bestOf(owners, found);
        for (Table* table : best) {
            if (best.size() == 1) {
                table->loose.push_back(number);
            } else {
                ++table->doubtful;
            }
        }
    }
    for (auto& [name, table] : m_tables) {
        dropOverlaps(table);
    }
}

void DamagedFile::dropOverlaps(Table& table) const
{
    // Two leaves that speak of the same rows are two states of them, and nothing says which is the newer one.
    std::vector<std::pair<RowRange, quint32>> ranges;
    for (const quint32 number : table.loose) {
        const Leaf found = leaf(number);
        ranges.push_back({{found.page.cells.front().key, found.page.cells.back().key}, number});
    }
    std::sort(ranges.begin(), ranges.end(),
        [](const auto& one, const auto& other) { return one.first.first < other.first.first; });
    table.loose.clear();
    for (size_t at = 0; at < ranges.size();) {
        size_t end = at + 1;
        for (qint64 last = ranges[at].first.last; end < ranges.size() && ranges[end].first.first <= last;
             ++end) {
            last = std::max(last, ranges[end].first.last);
        }
        if (end == at + 1) {
            table.loose.push_back(ranges[at].second);
        } else {
            table.doubtful += static_cast<int>(end - at);
        }
        at = end;
    }
}

} // namespace kinerja::sqlite
