#include "core/storage/sqlite/damagedfile.h"

#include <algorithm>

namespace kinerja::sqlite
{

namespace
{

const TableShape* shapeWithSql(
    const std::vector<DamagedFile::Schema>& versions, const QString& name, const QString& sql)
{
    for (const DamagedFile::Schema& schema : versions) {
        for (const TableShape& shape : schema) {
            if (shape.name == name && shape.sql == sql) {
                return &shape;
            }
        }
    }
    return nullptr;
}

} // namespace

/// Takes the rows of a table page by page, each row number once.
class DamagedFile::Reading
{
public:
    Reading(const PageTrees& trees, const TableShape& shape, bool checksItself, const Take& take)
        : m_trees(trees), m_shape(shape), m_take(take), m_checksItself(checksItself)
    {
    }

    void takeRows(const Leaf& leaf)
    {
        for (const PageCell& cell : leaf.page.cells) {
            if (m_rows.contains(cell.key)) {
                continue;
            }
            if (const auto values = valuesOf(leaf, cell)) {
                m_rows.insert(cell.key);
                m_take(*values);
            } else {
                ++m_broken;
            }
        }
    }

    const std::unordered_set<qint64>& rows() const { return m_rows; }
    int broken() const { return m_broken; }

private:
    std::optional<std::vector<QVariant>> valuesOf(const Leaf& leaf, const PageCell& cell) const
    {
        bool endsInZeros = false;
        const auto record = m_trees.record(leaf.bytes, cell, &endsInZeros);
        const auto fields = record ? readRecordHead(*record, cell.payload) : std::nullopt;
        if (!fields || !m_shape.fits(*fields, TableShape::Length::Shorter) ||
            (endsInZeros && !m_checksItself)) {
            return std::nullopt;
        }
        std::vector<QVariant> values;
        for (const RecordField& field : *fields) {
            const auto value = readValue(*record, field);
            if (!value) {
                return std::nullopt;
            }
            values.push_back(m_shape.columns.at(values.size()).isRowNumber ? QVariant(cell.key) : *value);
        }
        return values;
    }

    const PageTrees& m_trees;
    const TableShape& m_shape;
    const Take& m_take;
    bool m_checksItself;
    std::unordered_set<qint64> m_rows;
    int m_broken = 0;
};

DamagedFile::DamagedFile(const QString& path, const std::vector<Schema>& versions)
    : m_file(path), m_trees(m_file)
{
    readSchema();
    addTables(versions);
    const bool hasHoles = std::any_of(
        m_tables.begin(), m_tables.end(), [](const auto& table) { return !table.second.walk.holes.empty(); });
    if (hasHoles) {
        m_trees.takeFreePages();
        assignLoose();
    }
}

std::vector<TableShape> DamagedFile::tables() const
{
    std::vector<TableShape> shapes;
    for (const auto& [name, table] : m_tables) {
        shapes.push_back(table.shape);
    }
    return shapes;
}

DamagedFile::Leaf DamagedFile::leaf(quint32 number) const
{
    Leaf read;
    read.number = number;
    read.page = m_trees.page(number, read.bytes);
    return read;
}

bool DamagedFile::isSchemaLeaf(const Leaf& leaf) const
{
    static const QStringList kinds{
        QStringLiteral("table"), QStringLiteral("index"), QStringLiteral("trigger"), QStringLiteral("view")};
    return leaf.fits(schemaTableShape(), TableShape::Length::Exact) &&
           std::all_of(leaf.page.cells.begin(), leaf.page.cells.end(), [&](const PageCell& cell) {
               const QByteArrayView start = QByteArrayView(leaf.bytes).sliced(cell.at, cell.local);
               const auto fields = readRecordHead(start, cell.payload);
               const auto kind = fields ? readValue(start, fields->front()) : std::nullopt;
               return kind && kinds.contains(kind->toString());
           });
}

void DamagedFile::addEntries(const Leaf& leaf)
{
    const auto take = [this](const std::vector<QVariant>& values) {
        if (values.size() < schemaTableShape().columns.size()) {
            m_isSchemaWhole = false; // no version of the list ever had fewer
            return;
        }
        const Entry entry{values.at(3).toUInt(), values.at(4).toString()};
        const auto [at, isNew] = m_entries.try_emplace(values.at(1).toString(), entry);
        if (!isNew && at->second.root != entry.root) {
            at->second.root = 0; // two states of one table: neither is believed
            m_isSchemaWhole = false;
        }
    };
    const Take taker = take;
    Reading reading(m_trees, schemaTableShape(), false, taker);
    reading.takeRows(leaf);
    m_isSchemaWhole = m_isSchemaWhole && reading.broken() == 0;
}

void DamagedFile::readSchema()
{
    const TreeWalk walk = m_trees.walk(schemaTableShape().root);
    m_isSchemaWhole = walk.holes.empty();
    for (const quint32 number : walk.leaves) {
        addEntries(leaf(number));
    }
    if (m_isSchemaWhole) {
        return;
    }
    for (const quint32 number : m_trees.looseLeaves()) {
        if (const Leaf found = leaf(number); isSchemaLeaf(found)) {
            m_trees.take(number);
            addEntries(found);
        }
    }
}

DamagedFile::Table DamagedFile::tableOf(const TableShape& fresh, const std::vector<Schema>& versions) const
{
    Table table;
    table.shape = fresh;
    const auto entry = m_entries.find(fresh.name);
    if (entry != m_entries.end()) {
        const TableShape* exact = shapeWithSql(versions, fresh.name, entry->second.sql);
        table.shape = exact != nullptr ? *exact : fresh;
        table.shape.root = entry->second.root;
    }
    const auto index = m_entries.find(table.shape.index);
    if (index != m_entries.end()) {
        table.shape.indexRoot = index->second.root;
    }
    return table;
}

void DamagedFile::addTables(const std::vector<Schema>& versions)
{
    const auto known = [this](const Schema& schema) {
        return std::count_if(schema.begin(), schema.end(), [this](const TableShape& shape) {
            const auto entry = m_entries.find(shape.name);
            return entry != m_entries.end() && entry->second.sql == shape.sql;
        });
    };
    const auto version = std::max_element(versions.begin(), versions.end(),
        [&](const Schema& one, const Schema& other) { return known(one) < known(other); });
    for (const TableShape& fresh : *version) {
        const bool isListed = m_entries.contains(fresh.name) && m_entries.at(fresh.name).root != 0;
        if (isListed || !m_isSchemaWhole) {
            Table& table = m_tables[fresh.name] = tableOf(fresh, versions);
            if (isListed) {
                table.walk = m_trees.walk(table.shape.root);
            }
        }
    }
    // Where the list of tables has lost one, it begins where it does in a fresh file, if that fits.
    for (const TableShape& fresh : *version) {
        const bool isListed = m_entries.contains(fresh.name) && m_entries.at(fresh.name).root != 0;
        if (!isListed && !m_isSchemaWhole) {
            m_tables.at(fresh.name).walk = walkGuessed(fresh);
        }
    }
}

TreeWalk DamagedFile::walkGuessed(const TableShape& shape)
{
    TreeWalk walk = m_trees.walk(shape.root);
    const bool fits = std::all_of(walk.leaves.begin(), walk.leaves.end(), [&](quint32 number) {
        const Leaf found = leaf(number);
        return found.fits(shape, TableShape::Length::Shorter);
    });
    if (!fits) {
        m_trees.release(walk);
        walk = {};
        walk.holes.push_back({});
    }
    return walk;
}

TableWalk DamagedFile::read(const QString& name, bool checksItself, const Take& take)
{
    Table& table = m_tables.at(name);
    Reading reading(m_trees, table.shape, checksItself, take);
    for (const std::vector<quint32>* pages : {&table.walk.leaves, &table.loose}) {
        for (const quint32 number : *pages) {
            reading.takeRows(leaf(number));
        }
    }
    TableWalk walk;
    walk.read = static_cast<qint64>(reading.rows().size());
    if (!table.walk.holes.empty() || reading.broken() > 0) {
        count(table, reading, walk);
    }
    return walk;
}

void DamagedFile::count(Table& table, const Reading& reading, TableWalk& walk) const
{
    const IndexEntries& index = indexOf(table);
    if (index.isWhole) {
        // The index of the key knows every row.
        walk.missing = std::count_if(index.rows.begin(), index.rows.end(),
            [&](const auto& row) { return !reading.rows().contains(row.first); });
    } else {
        constexpr qint64 endless = qint64(1) << 40;
        qint64 most = reading.broken();
        for (const RowRange& hole : table.walk.holes) {
            const bool isKnown = hole.first > -endless && hole.last < endless && most < endless;
            most = isKnown ? most + (hole.last - hole.first + 1) : endless;
        }
        walk.isCounted = table.walk.holes.empty();
        walk.missing = most < endless ? std::optional(most) : std::nullopt;
    }
    if (!walk.missing || *walk.missing > 0) {
        walk.gaps = static_cast<int>(table.walk.holes.size()) + reading.broken();
        walk.unreadable = walk.read == 0;
        walk.doubtful = table.doubtful;
    }
}

} // namespace kinerja::sqlite
