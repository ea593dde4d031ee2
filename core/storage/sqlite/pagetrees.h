#pragma once

#include "core/storage/sqlite/pagefile.h"
#include "core/storage/sqlite/treepage.h"

#include <limits>
#include <unordered_map>

namespace kinerja::sqlite
{

/// Row numbers of which nothing is known, both ends included.
struct RowRange {
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
    bool isBounded() const
    {
        return first != std::numeric_limits<qint64>::min() && last != std::numeric_limits<qint64>::max();
    }
};

/// What can be reached of a table's tree.
struct TreeWalk {
    std::vector<quint32> leaves;
    std::vector<quint32> interior;
    std::vector<RowRange> holes; ///< children that are destroyed, or belong to another tree
};

/// The rows that an index speaks of: the row number, and a hash of the values that it is ordered by.
struct IndexEntries {
    std::unordered_map<qint64, size_t> rows;
    bool isWhole = false;
};

/// The b-trees in a file's pages. Follows pointers of any kind of bytes: every page is taken once at most, so
/// that nothing runs without end.
class PageTrees
{
public:
    explicit PageTrees(const PageFile& file);

    TreePage page(quint32 number, QByteArray& bytes) const;
    /// Walks a table's tree and takes its pages.
    TreeWalk walk(quint32 root);
    /// Gives them back: it was another tree than thought.
    void release(const TreeWalk& walk);
    /// False where it is taken already, or no page of the file.
    bool take(quint32 page);
    bool isTaken(quint32 page) const { return page > m_file.pages() || m_taken.at(page); }
    /// Takes the pages that the file calls free: what stands there is old.
    void takeFreePages();
    /// Whole leaves of tables that no tree has taken and that hold rows.
    std::vector<quint32> looseLeaves() const;
    IndexEntries indexEntries(quint32 root) const;

    /// The record of a cell with what lies on further pages; nothing where one of those is destroyed.
    /// `endsInZeros`: its last page is zero throughout, which a destroyed one may be.
    std::optional<QByteArray> record(
        const QByteArray& page, const PageCell& cell, bool* endsInZeros = nullptr) const;

private:
    void addChildren(const TreePage& page, const RowRange& range, TreeWalk& walk,
        std::vector<std::pair<quint32, RowRange>>& open) const;
    bool addEntry(const QByteArray& page, const PageCell& cell, IndexEntries& entries) const;

    const PageFile& m_file;
    std::vector<bool> m_taken;
    mutable quint64 m_followed = 0; ///< pages read on which records go on
};

/// Of the values of an index entry or of those columns of a row.
size_t hashOf(QByteArrayView record, const std::vector<RecordField>& fields);

} // namespace kinerja::sqlite
