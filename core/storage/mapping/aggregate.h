#pragma once

#include "core/common/changeset.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/skplengkap.h"
#include "core/domain/unit/timkerja.h"
#include "core/domain/unit/unit.h"
#include "core/storage/mapping/buktitercatat.h"
#include "core/storage/mapping/recordmapper.h"

namespace kinerja
{

/// The evaluations of one SKP, an aggregate of its own: stored beside the SKP, loaded only where needed.
struct DaftarEvaluasi {
    std::vector<Evaluasi> evaluasi;
    bool operator==(const DaftarEvaluasi&) const = default;
};

struct DaftarTindakLanjut {
    std::vector<TindakLanjut> tindakLanjut;
    bool operator==(const DaftarTindakLanjut&) const = default;
};

template <> struct Fields<DaftarEvaluasi> {
    static constexpr auto list = std::tuple{optional("evaluasi", &DaftarEvaluasi::evaluasi)};
};
template <> struct Fields<DaftarTindakLanjut> {
    static constexpr auto list = std::tuple{optional("tindak_lanjut", &DaftarTindakLanjut::tindakLanjut)};
};

namespace mapping
{

/// Where an aggregate stands: the subject it is announced as, its root table and key column. Aggregates
/// without a root table (`table` empty) have lists alone, beneath the key of the SKP they belong to.
template <class T> struct Root;

template <> struct Root<Unit> {
    static constexpr Subject subject = Subject::Unit;
    static constexpr const char* table = "unit";
    static constexpr const char* key = "satu"; ///< always 1: one unit a file
};
template <> struct Root<Organisasi> {
    static constexpr Subject subject = Subject::Organisasi;
    static constexpr const char* table = "organisasi";
    static constexpr const char* key = "tahun";
};
template <> struct Root<Pegawai> {
    static constexpr Subject subject = Subject::Pegawai;
    static constexpr const char* table = "pegawai";
    static constexpr const char* key = "kunci";
};
template <> struct Root<TimKerja> {
    static constexpr Subject subject = Subject::TimKerja;
    static constexpr const char* table = "tim_kerja";
    static constexpr const char* key = "kunci";
};
template <> struct Root<Skp> {
    static constexpr Subject subject = Subject::Skp;
    static constexpr const char* table = "skp";
    static constexpr const char* key = "kunci";
};
template <> struct Root<Pelaksanaan> {
    static constexpr Subject subject = Subject::Pelaksanaan;
    static constexpr const char* table = "";
    static constexpr const char* key = "";
};
template <> struct Root<DaftarEvaluasi> {
    static constexpr Subject subject = Subject::Evaluasi;
    static constexpr const char* table = "";
    static constexpr const char* key = "";
};
template <> struct Root<DaftarTindakLanjut> {
    static constexpr Subject subject = Subject::TindakLanjut;
    static constexpr const char* table = "";
    static constexpr const char* key = "";
};

template <class T> constexpr bool hasRootTable = Root<T>::table[0] != '\0';

/// The text by which a ChangeSet and the undo steps name an aggregate.
inline QString keyOf(const Unit&) { return QStringLiteral("1"); }
inline QString keyOf(const Organisasi& organisasi) { return QString::number(organisasi.tahun); }
inline QString keyOf(const Pegawai& pegawai) { return pegawai.kunci.text(); }
inline QString keyOf(const TimKerja& tim) { return tim.kunci.text(); }
inline QString keyOf(const Skp& skp) { return skp.kunci.text(); }

template <class T> void removeLists(sqlite::Connection& connection, const QString& key)
{
    forEachList<T>(QString::fromLatin1(Root<T>::table), [&](const QString& child, const auto& listOf) {
        using Element = ElementOf<decltype(listOf), T>;
        connection.run(childSql(child, 1, columnNames<Element>()).remove, key);
    });
}

/// Writes an aggregate as a whole: the root row is updated, the lists are written anew.
template <class T> void saveAggregate(sqlite::Connection& connection, const QString& key, const T& aggregate)
{
    const QString table = QString::fromLatin1(Root<T>::table);
    if constexpr (hasRootTable<T>) {
        sqlite::Statement& statement =
            connection.prepare(rootSql(table, QString::fromLatin1(Root<T>::key), columnNames<T>()).insert);
        bindColumns(statement, aggregate);
        statement.exec();
        statement.finish();
    }
    if constexpr (std::is_same_v<T, Pelaksanaan>) {
        const std::set<BuktiTercatat> before = buktiBerberkas(connection, key);
        removeLists<T>(connection, key);
        insertLists(connection, table, key, {}, aggregate);
        noteBukti(connection, key, before, buktiBerberkas(connection, key));
    } else {
        removeLists<T>(connection, key);
        insertLists(connection, table, key, {}, aggregate);
    }
}

/// Nothing where the root row is missing; an aggregate without a root table is always there, perhaps empty.
template <class T> std::optional<T> loadAggregate(sqlite::Connection& connection, const QString& key)
{
    T aggregate;
    const QString table = QString::fromLatin1(Root<T>::table);
    if constexpr (hasRootTable<T>) {
        sqlite::Rows rows =
            connection.query(rootSql(table, QString::fromLatin1(Root<T>::key), columnNames<T>()).select, key);
        if (!rows.next()) {
            return std::nullopt;
        }
        int column = 0;
        readColumns(rows, column, aggregate);
    }
    loadLists<T>(connection, table, key, 0, [&](std::span<const int>) { return &aggregate; });
    return aggregate;
}

/// As far as it can be read, also where only the rows beneath its root are left.
template <class T> BacaanLonggar<T> loadLoosely(sqlite::Connection& connection, const QString& key)
{
    BacaanLonggar<T> loaded;
    Loosely loosely;
    const QString table = QString::fromLatin1(Root<T>::table);
    if constexpr (hasRootTable<T>) {
        sqlite::Rows rows =
            connection.query(rootSql(table, QString::fromLatin1(Root<T>::key), columnNames<T>()).select, key);
        loaded.ada = rows.next();
        int column = 0;
        if (loaded.ada) {
            readLoosely(rows, column, loaded.isi, {}, loosely.asing);
        }
    }
    loadLists<T>(
        connection, table, key, 0, [&](std::span<const int>) { return &loaded.isi; }, &loosely);
    loaded.asing = std::move(loosely.asing);
    return loaded;
}

template <class T> void removeAggregate(sqlite::Connection& connection, const QString& key)
{
    removeLists<T>(connection, key);
    if constexpr (hasRootTable<T>) {
        connection.run(
            rootSql(QString::fromLatin1(Root<T>::table), QString::fromLatin1(Root<T>::key), columnNames<T>())
                .remove,
            key);
    }
}

// Compiled once, in mapping/*aggregates.cpp: with every record's columns and lists beneath them these are by
// far the largest functions of the tree.
#define KINERJA_AGGREGATE_FUNCTIONS(how, T)                                                                  \
    how template std::optional<T> loadAggregate<T>(sqlite::Connection&, const QString&);                     \
    how template void saveAggregate<T>(sqlite::Connection&, const QString&, const T&);                       \
    how template void removeAggregate<T>(sqlite::Connection&, const QString&);
#define KINERJA_LOOSE_FUNCTION(how, T)                                                                       \
    how template BacaanLonggar<T> loadLoosely<T>(sqlite::Connection&, const QString&);
KINERJA_LOOSE_FUNCTION(extern, Skp)
KINERJA_LOOSE_FUNCTION(extern, DaftarEvaluasi)
KINERJA_LOOSE_FUNCTION(extern, Pegawai)
KINERJA_AGGREGATE_FUNCTIONS(extern, Unit)
KINERJA_AGGREGATE_FUNCTIONS(extern, Organisasi)
KINERJA_AGGREGATE_FUNCTIONS(extern, Pegawai)
KINERJA_AGGREGATE_FUNCTIONS(extern, TimKerja)
KINERJA_AGGREGATE_FUNCTIONS(extern, Skp)
KINERJA_AGGREGATE_FUNCTIONS(extern, Pelaksanaan)
KINERJA_AGGREGATE_FUNCTIONS(extern, DaftarEvaluasi)
KINERJA_AGGREGATE_FUNCTIONS(extern, DaftarTindakLanjut)

} // namespace mapping
} // namespace kinerja
