#pragma once

#include "core/storage/bacaanlonggar.h"
#include "core/storage/mapping/columns.h"

#include <functional>
#include <span>

namespace kinerja::mapping
{

/// The columns of a record: scalars as they are named, the scalars of a nested record behind its name.
/// `visit(columnName, columnType)` in the order of the description.
template <Described T, class Visit> void forEachColumn(const QString& prefix, Visit&& visit)
{
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        const QString name = prefix + QLatin1String(field.name);
        if constexpr (Scalar<M>) {
            visit(name, Column<M>::type);
        } else if constexpr (Described<M>) {
            forEachColumn<M>(name + QLatin1Char('_'), visit);
        }
    });
}

template <Described T> void bindColumns(sqlite::Statement& statement, const T& record)
{
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        if constexpr (Scalar<M>) {
            statement.bind(Column<M>::encode(record.*field.member));
        } else if constexpr (Described<M>) {
            bindColumns(statement, record.*field.member);
        }
    });
}

template <Described T> void readColumns(const sqlite::Rows& row, int& column, T& record)
{
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        if constexpr (Scalar<M>) {
            record.*field.member = Column<M>::decode(row.value(column++));
        } else if constexpr (Described<M>) {
            readColumns(row, column, record.*field.member);
        }
    });
}

/// The same, column by column as far as they can be read; `at`: JSON pointer to the record.
template <Described T>
void readLoosely(
    const sqlite::Rows& row, int& column, T& record, const QString& at, std::vector<NilaiAsing>& found)
{
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        const QString here = at + QLatin1Char('/') + QLatin1String(field.name);
        if constexpr (Scalar<M>) {
            const QVariant stored = row.value(column++);
            if (!unlessUnknown([&] { record.*field.member = Column<M>::decode(stored); })) {
                found.push_back({here, stored.toString()});
            }
        } else if constexpr (Described<M>) {
            readLoosely(row, column, record.*field.member, here, found);
        }
    });
}

/// The child tables of a record: one for each list of records, also of those inside nested records.
/// `visit(tableName, listOf)`, where `listOf(record)` is that list of a record, const as the record is.
template <Described T, class Access, class Visit>
void forEachList(const QString& table, const Access& part, Visit&& visit)
{
    using Part = std::decay_t<decltype(part(std::declval<T&>()))>;
    forEachField<Part>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        const QString name = table.isEmpty() ? QString::fromLatin1(field.name)
                                             : QString(table + QLatin1Char('_') + QLatin1String(field.name));
        const auto member = field.member;
        const auto access = [ part, member ](auto& record) -> auto& { return part(record).*member; };
        if constexpr (IsRecordList<M>::value) {
            visit(name, access);
        } else if constexpr (Described<M>) {
            forEachList<T>(name, access, visit);
        }
    });
}

template <Described T, class Visit> void forEachList(const QString& table, Visit&& visit)
{
    forEachList<T>(
        table, [](auto& record) -> auto& { return record; }, visit);
}

/// The statements of one table, made once for each type and table name.
struct TableSql {
    QString insert;
    QString select;
    QString remove;
};

/// SQL of a child table `depth` levels below its root: key columns induk, urut1 … urutN, then the columns.
const TableSql& childSql(const QString& table, size_t depth, const QStringList& columns);
/// SQL of a root table with a key column of its own among the columns.
const TableSql& rootSql(const QString& table, const QString& keyColumn, const QStringList& columns);

template <Described T> const QStringList& columnNames()
{
    static const QStringList names = [] {
        QStringList all;
        forEachColumn<T>({}, [&](const QString& name, const char*) { all.append(name); });
        return all;
    }();
    return names;
}

template <class Access, class T>
using ElementOf = typename std::decay_t<decltype(std::declval<Access>()(std::declval<T&>()))>::value_type;

/// Writes the lists of a record beneath the root key; the rows of those tables must be gone already.
template <Described T>
void insertLists(sqlite::Connection& connection, const QString& table, const QVariant& root,
    const std::vector<int>& path, const T& record)
{
    forEachList<T>(table, [&](const QString& child, const auto& listOf) {
        using Element = ElementOf<decltype(listOf), T>;
        const auto& list = listOf(record);
        if (list.empty()) {
            return;
        }
        const QString insert = childSql(child, path.size() + 1, columnNames<Element>()).insert;
        std::vector<int> childPath = path;
        childPath.push_back(0);
        for (const Element& element : list) {
            sqlite::Statement& statement = connection.prepare(insert);
            statement.bind(root);
            for (const int position : childPath) {
                statement.bind(position);
            }
            bindColumns(statement, element);
            statement.exec();
            statement.finish();
            insertLists(connection, child, root, childPath, element);
            ++childPath.back();
        }
    });
}

/// What is read loosely: where it stands, and what of it could not be read.
struct Loosely {
    QStringList lists; ///< names of the lists down to the one that is read
    std::vector<NilaiAsing> asing;

    QString pointer(const std::vector<int>& path) const
    {
        QString at;
        for (size_t level = 0; level < path.size(); ++level) {
            at += QLatin1Char('/') + lists.at(static_cast<qsizetype>(level)) + QLatin1Char('/') +
                  QString::number(path.at(level));
        }
        return at;
    }
};

/// Reads the lists of all records `level` levels below the root; `recordAt(path)` finds the record that a
/// row belongs to (null where the parent row is missing, as in a damaged file).
template <Described T>
void loadLists(sqlite::Connection& connection, const QString& table, const QVariant& root, size_t level,
    const std::function<T*(std::span<const int>)>& recordAt, Loosely* loosely = nullptr)
{
    forEachList<T>(table, [&](const QString& child, const auto& listOf) {
        using Element = ElementOf<decltype(listOf), T>;
        std::vector<int> path(level + 1);
        bool any = false;
        if (loosely != nullptr) {
            loosely->lists.append(table.isEmpty() ? child : child.mid(table.size() + 1));
        }
        {
            sqlite::Rows rows =
                connection.query(childSql(child, level + 1, columnNames<Element>()).select, root);
            while (rows.next()) {
                int column = 0;
                for (int& position : path) {
                    position = rows.value(column++).toInt();
                }
                T* owner = recordAt(std::span(path).first(level));
                if (owner != nullptr && loosely != nullptr) {
                    readLoosely(
                        rows, column, listOf(*owner).emplace_back(), loosely->pointer(path), loosely->asing);
                } else if (owner != nullptr) {
                    readColumns(rows, column, listOf(*owner).emplace_back());
                }
                any = any || owner != nullptr;
            }
        }
        if (any) {
            loadLists<Element>(
                connection, child, root, level + 1,
                [&](std::span<const int> at) -> Element* {
                    T* owner = recordAt(at.first(level));
                    const auto position = static_cast<size_t>(at.back());
                    return owner != nullptr && position < listOf(*owner).size() ? &listOf(*owner)[position]
                                                                                : nullptr;
                },
                loosely);
        }
        if (loosely != nullptr) {
            loosely->lists.removeLast();
        }
    });
}

} // namespace kinerja::mapping
