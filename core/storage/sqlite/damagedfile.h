#pragma once

#include "core/storage/sqlite/pagetrees.h"
#include "core/storage/sqlite/schemashape.h"

#include <functional>
#include <map>
#include <unordered_set>

namespace kinerja::sqlite
{

/// How the reading of a table of a damaged file ended.
struct TableWalk {
    qint64 read = 0;
    int gaps = 0; ///< places where rows are missing
    /// How many; nothing where that can't be known.
    std::optional<qint64> missing = 0;
    bool isCounted = true;   ///< `missing` is their number; else the most that it can be
    int doubtful = 0;        ///< pages left out: of another table or another time, for all that can be told
    bool unreadable = false; ///< there was something, and nothing of it could be read
};

/// The tables of a damaged file, read past SQLite from the pages themselves: a page that is destroyed costs
/// the rows that stand on it and no others. Where it held the way to others, those are found by what stands
/// on them; where it held the list of tables, that is put together from the rest of it and from the layout of
/// a fresh file. An older state of a row is never taken for a newer one: what can't be told apart stays out.
class DamagedFile
{
public:
    using Schema = std::vector<TableShape>;
    using Take = std::function<void(const std::vector<QVariant>&)>;

    /// `versions`: the tables of the program's versions as fresh files have them, the newest first.
    DamagedFile(const QString& path, const std::vector<Schema>& versions);

    std::vector<TableShape> tables() const;
    /// Every row of a table of `tables`, as values of its first columns: all, or those of the time when the
    /// row was written. `checksItself`: contents whose last bytes may well be zeros, and are checked later.
    TableWalk read(const QString& table, bool checksItself, const Take& take);

private:
    struct Entry {
        quint32 root = 0;
        QString sql;
    };
    struct Table {
        TableShape shape;
        TreeWalk walk;
        std::vector<quint32> loose; ///< leaves that the tree no longer reaches
        int doubtful = 0;
        std::optional<IndexEntries> index;
    };
    struct Leaf {
        quint32 number = 0;
        QByteArray bytes;
        TreePage page;
        bool fits(const TableShape& shape, TableShape::Length length) const;
    };
    class Reading;
    enum class Proof { Against, None, For };

    void readSchema();
    void addEntries(const Leaf& leaf);
    bool isSchemaLeaf(const Leaf& leaf) const;
    void addTables(const std::vector<Schema>& versions);
    Table tableOf(const TableShape& fresh, const std::vector<Schema>& versions) const;
    TreeWalk walkGuessed(const TableShape& shape);
    void assignLoose();
    std::vector<Table*> ownersOf(const Leaf& leaf, TableShape::Length length);
    std::vector<Table*> bestOf(const std::vector<Table*>& owners, const Leaf& leaf) const;
    Proof proofOf(Table& table, const Leaf& leaf) const;
    const IndexEntries& indexOf(Table& table) const;
    void dropOverlaps(Table& table) const;
    Leaf leaf(quint32 number) const;
    void count(Table& table, const Reading& reading, TableWalk& walk) const;

    PageFile m_file;
    PageTrees m_trees;
    std::map<QString, Entry> m_entries;
    bool m_isSchemaWhole = true;
    std::map<QString, Table> m_tables;
};

} // namespace kinerja::sqlite
