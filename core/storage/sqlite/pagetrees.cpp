#include "core/storage/sqlite/pagetrees.h"

#include <QtEndian>

#include <algorithm>

namespace kinerja::sqlite
{

namespace
{

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

qint64 after(qint64 row) { return row == std::numeric_limits<qint64>::max() ? row : row + 1; }

} // namespace

PageTrees::PageTrees(const PageFile& file) : m_file(file), m_taken(size_t(file.pages()) + 1, false) {}

TreePage PageTrees::page(quint32 number, QByteArray& bytes) const
{
    bytes = m_file.read(number);
    return bytes.isEmpty() ? TreePage{} : readTreePage(bytes, m_file.usable(), number == 1);
}

bool PageTrees::take(quint32 page)
{
    if (page == 0 || isTaken(page)) {
        return false;
    }
    m_taken.at(page) = true;
    return true;
}

void PageTrees::addChildren(const TreePage& page, const RowRange& range, TreeWalk& walk,
    std::vector<std::pair<quint32, RowRange>>& open) const
{
    if (!page.isWhole) {
        walk.holes.push_back(range);
    }
    // The last child first: what was put there last is taken next.
    for (size_t index = page.cells.size() + 1; index-- > 0;) {
        const bool isRightmost = index == page.cells.size();
        RowRange child = range;
        if (page.isWhole) {
            child.first = index == 0 ? range.first : after(page.cells.at(index - 1).key);
            child.last = isRightmost ? range.last : page.cells.at(index).key;
        }
        open.emplace_back(isRightmost ? page.rightmost : page.cells.at(index).child, child);
    }
}

TreeWalk PageTrees::walk(quint32 root)
{
    TreeWalk walk;
    std::vector<std::pair<quint32, RowRange>> open{{root, {}}};
    while (!open.empty()) {
        const auto [number, range] = open.back();
        open.pop_back();
        QByteArray bytes;
        const TreePage found = isTaken(number) ? TreePage{} : page(number, bytes);
        const bool isLeaf = found.kind == TreePage::Kind::TableLeaf;
        if ((!isLeaf && found.kind != TreePage::Kind::TableInterior) || !take(number)) {
            walk.holes.push_back(range);
        } else if (isLeaf) {
            walk.leaves.push_back(number);
            if (!found.isWhole) {
                walk.holes.push_back(range);
            }
        } else {
            walk.interior.push_back(number);
            addChildren(found, range, walk, open);
        }
    }
    return walk;
}

void PageTrees::release(const TreeWalk& walk)
{
    for (const std::vector<quint32>* pages : {&walk.leaves, &walk.interior}) {
        for (const quint32 page : *pages) {
            m_taken.at(page) = false;
        }
    }
}

void PageTrees::takeFreePages()
{
    // A page of the list: the next one, how many numbers follow, the numbers.
    quint32 trunk = m_file.firstFree();
    while (take(trunk)) {
        const QByteArray bytes = m_file.read(trunk);
        const quint32 room = static_cast<quint32>(m_file.usable() / 4 - 2);
        if (bytes.isEmpty()) {
            return;
        }
        const quint32 count = std::min(number32(bytes, 4), room);
        for (quint32 index = 0; index < count; ++index) {
            take(number32(bytes, 8 + 4 * static_cast<qsizetype>(index)));
        }
        trunk = number32(bytes, 0);
    }
}

std::vector<quint32> PageTrees::looseLeaves() const
{
    std::vector<quint32> leaves;
    for (quint32 number = 2; number <= m_file.pages() && number != 0; ++number) {
        if (!isTaken(number)) {
            QByteArray bytes;
            const TreePage found = page(number, bytes);
            if (found.kind == TreePage::Kind::TableLeaf && found.isWhole && !found.cells.empty()) {
                leaves.push_back(number);
            }
        }
    }
    return leaves;
}

bool PageTrees::addEntry(const QByteArray& page, const PageCell& cell, IndexEntries& entries) const
{
    const auto bytes = record(page, cell);
    auto fields = bytes ? readRecordHead(*bytes, cell.payload) : std::nullopt;
    if (!fields || fields->empty() || !isIntegerType(fields->back().type)) {
        return false;
    }
    const qint64 row = readValue(*bytes, fields->back())->toLongLong();
    fields->pop_back();
    entries.rows.insert_or_assign(row, hashOf(*bytes, *fields));
    return true;
}

IndexEntries PageTrees::indexEntries(quint32 root) const
{
    IndexEntries entries;
    entries.isWhole = true;
    std::vector<bool> seen(m_taken.size(), false);
    std::vector<quint32> open{root};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        QByteArray bytes;
        const TreePage found = number < seen.size() && !seen.at(number) ? page(number, bytes) : TreePage{};
        const bool isInterior = found.kind == TreePage::Kind::IndexInterior;
        if ((!isInterior && found.kind != TreePage::Kind::IndexLeaf) || !found.isWhole) {
            entries.isWhole = false;
            continue;
        }
        seen.at(number) = true;
        for (const PageCell& cell : found.cells) {
            entries.isWhole = addEntry(bytes, cell, entries) && entries.isWhole;
            if (isInterior) {
                open.push_back(cell.child);
            }
        }
        if (isInterior) {
            open.push_back(found.rightmost);
        }
    }
    return entries;
}

std::optional<QByteArray> PageTrees::record(
    const QByteArray& page, const PageCell& cell, bool* endsInZeros) const
{
    QByteArray bytes = page.mid(cell.at, cell.local);
    quint32 next = cell.overflow;
    while (static_cast<quint64>(bytes.size()) < cell.payload) {
        // A page belongs to one record and is read a few times at most; cells that share chains, as no
        // program writes them, can't make this run on and on.
        const bool isTooMuch = ++m_followed > m_file.pages() * quint64(16);
        const QByteArray more = isTooMuch || next == 0 || isTaken(next) ? QByteArray() : m_file.read(next);
        if (more.isEmpty()) {
            return std::nullopt;
        }
        next = number32(more, 0);
        const quint64 missing = cell.payload - static_cast<quint64>(bytes.size());
        bytes +=
            more.mid(4, static_cast<qsizetype>(std::min(missing, static_cast<quint64>(m_file.usable() - 4))));
        if (endsInZeros != nullptr) {
            *endsInZeros = std::all_of(more.begin(), more.end(), [](char byte) { return byte == '\0'; });
        }
    }
    // The last page of a chain names no other.
    return next == 0 ? std::optional(bytes) : std::nullopt;
}

size_t hashOf(QByteArrayView record, const std::vector<RecordField>& fields)
{
    size_t hash = fields.size();
    for (const RecordField& field : fields) {
        hash = qHashMulti(hash, field.type, qHash(record.sliced(field.at, field.bytes)));
    }
    return hash;
}

} // namespace kinerja::sqlite
