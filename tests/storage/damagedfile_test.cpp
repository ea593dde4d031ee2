#include "tests/support/damage.h"
#include "tests/support/fill.h"
#include "tests/support/tempfile.h"

#include "core/storage/sqlite/damagedfile.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <set>

using namespace kinerja;
using namespace kinerja::tests;
using sqlite::DamagedFile;

namespace
{

using RowSet = std::multiset<QString>;

QString lineOf(const std::vector<QVariant>& values)
{
    QStringList parts;
    for (const QVariant& value : values) {
        const bool isBlob = value.typeId() == QMetaType::QByteArray;
        parts.append(value.isNull() ? QStringLiteral("-")
                     : isBlob       ? QString::fromLatin1(value.toByteArray().toHex())
                                    : value.toString());
    }
    return parts.join(QLatin1Char('|'));
}

/// What SQLite itself says of the intact file: the rows of each table, and what stands on which page.
struct Truth {
    struct Page {
        QString table; ///< empty: of an index, or free
        QString kind;
        qint64 cells = 0;
        qint64 rowsOn() const
        {
            return kind == QLatin1String("leaf") ? cells : kind == QLatin1String("overflow") ? 1 : 0;
        }
    };
    std::map<QString, RowSet> rows;
    std::map<qint64, Page> pages;
    DamagedFile::Schema fresh;

    explicit Truth(const QString& path)
    {
        sqlite::Connection file(path, sqlite::Access::ReadOnly);
        fresh = sqlite::tableShapes(file);
        for (const sqlite::TableShape& table : fresh) {
            rows[table.name] = {};
            auto found = file.query(QStringLiteral("SELECT * FROM %1 NOT INDEXED").arg(table.name));
            while (found.next()) {
                std::vector<QVariant> values;
                for (size_t column = 0; column < table.columns.size(); ++column) {
                    values.push_back(found.value(static_cast<int>(column)));
                }
                rows[table.name].insert(lineOf(values));
            }
        }
        auto map = file.query(QStringLiteral("SELECT name, pageno, pagetype, ncell FROM dbstat"));
        while (map.next()) {
            const QString name = map.value(0).toString();
            pages[map.value(1).toLongLong()] = {
                rows.contains(name) ? name : QString(), map.value(2).toString(), map.value(3).toLongLong()};
        }
    }

    /// Reads the file, of which that page is destroyed, and looks whether every other row is there.
    void checkWithout(const QString& path, qint64 number)
    {
        const Page page = pages.contains(number) ? pages.at(number) : Page{};
        INFO("page " << number << " " << page.kind.toStdString() << " of " << page.table.toStdString());
        DamagedFile damaged(path, {fresh});
        std::map<QString, RowSet> saved;
        for (const sqlite::TableShape& table : damaged.tables()) {
            const auto walk = damaged.read(table.name, false,
                [&](const std::vector<QVariant>& values) { saved[table.name].insert(lineOf(values)); });
            INFO(table.name.toStdString());
            const qint64 lost = table.name == page.table ? page.rowsOn() : 0;
            if (table.name == page.table && table.index.isEmpty()) {
                CHECK_FALSE(walk.missing); // nothing else knows how many there were
            } else {
                CHECK(walk.missing == lost);
                CHECK(walk.isCounted);
                CHECK((walk.gaps == 0) == (lost == 0));
            }
        }
        for (const auto& [table, whole] : rows) {
            INFO(table.toStdString());
            const qint64 lost = table == page.table ? page.rowsOn() : 0;
            CHECK(static_cast<qint64>(whole.size()) - static_cast<qint64>(saved[table].size()) == lost);
            CHECK(std::includes(whole.begin(), whole.end(), saved[table].begin(), saved[table].end()));
        }
    }

    void checkWithoutEach(const QString& path, const std::vector<qint64>& numbers)
    {
        QRandomGenerator random(7);
        for (const qint64 number : numbers) {
            QByteArray noise(pageBytes, '\0');
            for (char& byte : noise) {
                byte = static_cast<char>(random.bounded(256));
            }
            for (const QByteArray& damage : {QByteArray(pageBytes, '\0'), noise}) {
                const QByteArray before = replacePage(path, number, damage);
                checkWithout(path, number);
                replacePage(path, number, before);
            }
        }
    }
};

void saveSkp(TempFile& temp, int number, qsizetype longText)
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(QStringLiteral("p%1").arg(number));
    pegawai.nama = QStringLiteral("Pegawai %1").arg(number);
    Filler filler(pegawai.kunci);
    SkpLengkap lengkap = filler.make<SkpLengkap>();
    lengkap.skp.kunci = SkpKunci(QStringLiteral("s%1").arg(number));
    lengkap.skp.catatanStatus = QString(longText, QLatin1Char('x'));
    REQUIRE(
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(pegawai);
            transaction.saveLengkap(lengkap);
            transaction.berkas().put(QByteArray(5000 + number, static_cast<char>('a' + number)));
            return Done{};
        }));
}

void run(const QString& path, const QStringList& statements)
{
    sqlite::Connection file(path, sqlite::Access::ReadWrite);
    for (const QString& statement : statements) {
        file.exec(statement);
    }
}

/// That many notes of twice that length: a table of many leaves.
void fillNotes(const QString& path, int count, int length)
{
    run(path, {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                              "INSERT INTO catatan_kinerja (induk, urut1, kegiatan) "
                              "SELECT 's1', 100 + i, hex(zeroblob(%2)) || i FROM n")
                      .arg(count)
                      .arg(length)});
}

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A file with a table of several leaves, of which the root is destroyed, and an older state of one of the
/// leaves on a page that no tree leads to.
struct TwoStates {
    TempFile temp;
    qint64 rowsOnLeaf = 0;
    DamagedFile::Schema fresh;

    TwoStates()
    {
        saveSkp(temp, 1, 40);
        temp.file.reset();
        fresh =
            sqlite::tableShapes(*std::make_unique<sqlite::Connection>(temp.path, sqlite::Access::ReadOnly));
        fillNotes(temp.path, 60, 100);
        const QString leaf = QStringLiteral("SELECT %1 FROM dbstat WHERE name = 'catatan_kinerja' AND "
                                            "pagetype = 'leaf' ORDER BY pageno DESC");
        rowsOnLeaf = askFile(temp.path, leaf.arg(QStringLiteral("ncell")));
        const qint64 page = askFile(temp.path, leaf.arg(QStringLiteral("pageno")));
        QByteArray old = replacePage(temp.path, page, QByteArray(pageBytes, '\0'));
        replacePage(temp.path, page, old);
        append(old.replace("000", "111"));
        destroyPage(temp.path, rootPageOf(temp.path, QStringLiteral("catatan_kinerja")));
    }
    void append(const QByteArray& page)
    {
        QFile file(temp.path);
        REQUIRE(file.open(QIODevice::Append));
        REQUIRE(file.write(page) == pageBytes);
    }
    sqlite::TableWalk read()
    {
        return DamagedFile(temp.path, {fresh})
            .read(QStringLiteral("catatan_kinerja"), false, [](const std::vector<QVariant>& values) {
                CHECK_FALSE(values.at(6).toString().contains(QStringLiteral("111")));
            });
    }
};

} // namespace

TEST_CASE("whichever page of a data file is destroyed, every row that does not lie on it is read")
{
    TempFile temp;
    saveSkp(temp, 1, 12'000);
    saveSkp(temp, 2, 40);
    temp.save(Filler().make<Organisasi>());
    temp.file.reset();
    // Several leaves in one table, and pages that are free again.
    fillNotes(temp.path, 60, 100);
    run(temp.path, {QStringLiteral("DELETE FROM catatan_kinerja WHERE urut1 BETWEEN 110 AND 135")});
    Truth truth(temp.path);
    std::vector<qint64> all;
    for (qint64 page = 1; page <= pagesOf(temp.path); ++page) {
        all.push_back(page);
    }
    REQUIRE(all.size() > 100);
    std::set<QString> kinds;
    for (const auto& [number, page] : truth.pages) {
        kinds.insert(page.kind);
    }
    REQUIRE(kinds.size() == 3);
    truth.checkWithoutEach(temp.path, all);
}

TEST_CASE("a destroyed page in a tree of three levels costs nothing that it only led to")
{
    TempFile temp;
    saveSkp(temp, 1, 40);
    temp.file.reset();
    fillNotes(temp.path, 5000, 350);
    Truth truth(temp.path);
    std::vector<qint64> interior;
    for (const auto& [number, page] : truth.pages) {
        if (page.table == QStringLiteral("catatan_kinerja") && page.kind == QStringLiteral("internal")) {
            interior.push_back(number);
        }
    }
    REQUIRE(interior.size() > 2);
    interior.resize(3);
    truth.checkWithoutEach(temp.path, interior);
}

TEST_CASE("of two states of the same rows neither is taken, and that is told")
{
    TwoStates file;
    const sqlite::TableWalk walk = file.read();
    CHECK(walk.doubtful == 2);
    CHECK(walk.missing == file.rowsOnLeaf);
}

TEST_CASE("what stands on a page that the file calls free is not taken for a row")
{
    TwoStates file;
    const auto old = static_cast<quint32>(pagesOf(file.temp.path));
    const QByteArray trunk = number32(0) + number32(1) + number32(old);
    file.append(trunk.leftJustified(pageBytes, '\0'));
    QByteArray header = replacePage(file.temp.path, 1, QByteArray(pageBytes, '\0'));
    header.replace(32, 4, number32(old + 1)).replace(36, 4, number32(2));
    replacePage(file.temp.path, 1, header);
    const sqlite::TableWalk walk = file.read();
    CHECK(walk.doubtful == 0);
    CHECK(walk.missing == 0);
}

TEST_CASE("whatever bytes a file has, reading it ends")
{
    TempFile temp;
    saveSkp(temp, 1, 12'000);
    temp.file.reset();
    fillNotes(temp.path, 60, 100);
    const DamagedFile::Schema fresh =
        sqlite::tableShapes(*std::make_unique<sqlite::Connection>(temp.path, sqlite::Access::ReadOnly));
    QRandomGenerator random(11);
    for (int attempt = 0; attempt < 40; ++attempt) {
        for (int hit = 0; hit < 60; ++hit) {
            const qint64 number = 1 + random.bounded(static_cast<int>(pagesOf(temp.path)));
            QByteArray page = replacePage(temp.path, number, QByteArray(pageBytes, '\0'));
            // Heads and pointers more often than texts.
            const int at = random.bounded(hit % 2 == 0 ? 24 : static_cast<int>(pageBytes));
            page[at] = static_cast<char>(random.bounded(256));
            replacePage(temp.path, number, page);
        }
        DamagedFile damaged(temp.path, {fresh});
        for (const sqlite::TableShape& table : damaged.tables()) {
            CHECK(damaged.read(table.name, false, [](const std::vector<QVariant>&) {}).read >= 0);
        }
    }
}
