#include "tests/support/uifixture.h"

#include "ui/people/pegawaipage.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Result<Outcome<Done>, StorageError> rename(Session& session, const QString& name)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            Unit unit = transaction.unit();
            unit.nama = name;
            transaction.save(unit);
            return Done{};
        });
}

} // namespace

TEST_CASE("commands run in order on a thread of their own, and every change is announced")
{
    TempFile temp;
    temp.file.reset();
    StorageService service(temp.clock, StorageService::Threading::OwnThread);
    QSignalSpy changed(&service, &StorageService::changed);
    QSignalSpy saved(&service, &StorageService::saved);
    service.open(
        temp.path, OpenMode::ReadWrite, &service, [](const auto& result) { CHECK(result.hasValue()); });
    QStringList order;
    for (const QString& name : {QStringLiteral("satu"), QStringLiteral("dua")}) {
        service.command<Done, StorageError>(
            &service, [name](Session& session) { return rename(session, name); },
            [&order, name](const auto& result) {
                CHECK(result.hasValue());
                order.append(name);
            });
    }
    QString seen;
    service.query<QString>(
        &service, [](Reader& reader) { return reader.unit().nama; },
        [&](const auto& answer) { seen = answer.value(); });
    service.waitUntilIdle();
    CHECK(order == QStringList{QStringLiteral("satu"), QStringLiteral("dua")});
    CHECK(seen == QStringLiteral("dua"));
    CHECK(changed.count() == 2);
    CHECK(saved.count() == 2);
    CHECK(service.canUndo());
    service.undo(&service, {});
    service.waitUntilIdle();
    CHECK(service.canRedo());
}

TEST_CASE("waiting saves of one draft become one, with the newest content")
{
    TempFile temp;
    temp.file.reset();
    StorageService service(temp.clock, StorageService::Threading::OwnThread);
    service.open(temp.path, OpenMode::ReadWrite, &service, [](const auto&) {});
    service.waitUntilIdle();
    QSemaphore hold;
    service.query<int>(
        &service,
        [&hold](Reader&) {
            hold.acquire();
            return 0;
        },
        [](const auto&) {});
    QSignalSpy saved(&service, &StorageService::saved);
    for (int i = 0; i < 20; ++i) {
        service.command<Done, StorageError>(
            &service, [i](Session& session) { return rename(session, QString::number(i)); },
            [](const auto&) {}, QStringLiteral("unit"));
    }
    hold.release();
    service.waitUntilIdle();
    CHECK(saved.count() == 1);
    QString seen;
    service.query<QString>(
        &service, [](Reader& reader) { return reader.unit().nama; },
        [&](const auto& answer) { seen = answer.value(); });
    service.waitUntilIdle();
    CHECK(seen == QStringLiteral("19"));
}

TEST_CASE("a draft that the disk refuses is kept and stored at the next try")
{
    TempFile temp;
    temp.file.reset();
    StorageService service(temp.clock, StorageService::Threading::Inline);
    service.open(temp.path, OpenMode::ReadWrite, &service, [](const auto&) {});
    auto diskIsFull = std::make_shared<bool>(true);
    QSignalSpy failed(&service, &StorageService::saveFailed);
    service.command<Done, StorageError>(
        &service,
        [diskIsFull](Session& session) -> Result<Outcome<Done>, StorageError> {
            if (*diskIsFull) {
                return failure(StorageError{StorageError::Kind::DiskFull, {}});
            }
            return rename(session, QStringLiteral("akhirnya"));
        },
        [](const auto&) {}, QStringLiteral("unit"));
    CHECK(failed.count() == 1);
    CHECK(service.hasUnsaved());
    service.retryFailed();
    CHECK(service.hasUnsaved()); // still full
    *diskIsFull = false;
    service.retryFailed();
    CHECK_FALSE(service.hasUnsaved());
    QString seen;
    service.query<QString>(
        &service, [](Reader& reader) { return reader.unit().nama; },
        [&](const auto& answer) { seen = answer.value(); });
    CHECK(seen == QStringLiteral("akhirnya"));
}

TEST_CASE("a draft that failed is never stored over a newer one of its key")
{
    TempFile temp;
    temp.file.reset();
    StorageService service(temp.clock, StorageService::Threading::OwnThread);
    service.open(temp.path, OpenMode::ReadWrite, &service, [](const auto&) {});
    service.waitUntilIdle();
    QSemaphore running;
    QSemaphore goOn;
    auto tries = std::make_shared<int>(0);
    service.command<Done, StorageError>(
        &service,
        [&running, &goOn, tries](Session& session) -> Result<Outcome<Done>, StorageError> {
            if (++*tries == 1) {
                running.release();
                goOn.acquire();
                return failure(StorageError{StorageError::Kind::Busy, {}});
            }
            return rename(session, QStringLiteral("lama"));
        },
        [](const auto&) {}, QStringLiteral("unit"));
    running.acquire(); // it has begun, so the next one can't take its place
    service.command<Done, StorageError>(
        &service, [](Session& session) { return rename(session, QStringLiteral("baru")); },
        [](const auto&) {}, QStringLiteral("unit"));
    goOn.release();
    service.waitUntilIdle();
    CHECK_FALSE(service.hasUnsaved());
    service.retryFailed();
    service.waitUntilIdle();
    QString seen;
    service.query<QString>(
        &service, [](Reader& reader) { return reader.unit().nama; },
        [&](const auto& answer) { seen = answer.value(); });
    service.waitUntilIdle();
    CHECK(seen == QStringLiteral("baru"));
}

TEST_CASE("what failed is tried again before a newer draft of another key is stored")
{
    TempFile temp;
    temp.file.reset();
    StorageService service(temp.clock, StorageService::Threading::Inline);
    service.open(temp.path, OpenMode::ReadWrite, &service, [](const auto&) {});
    auto diskIsFull = std::make_shared<bool>(true);
    const auto store = [&](const char* name, const char* key) {
        service.command<Done, StorageError>(
            &service,
            [diskIsFull, name = QString::fromLatin1(name)](
                Session& session) -> Result<Outcome<Done>, StorageError> {
                if (*diskIsFull) {
                    return failure(StorageError{StorageError::Kind::DiskFull, {}});
                }
                return rename(session, name);
            },
            [](const auto&) {}, QString::fromLatin1(key));
    };
    store("pertama", "skp/1");
    store("kedua", "skp/2");
    CHECK(service.hasUnsaved());
    *diskIsFull = false;
    store("ketiga", "skp/3");
    CHECK_FALSE(service.hasUnsaved());
    QString seen;
    service.query<QString>(
        &service, [](Reader& reader) { return reader.unit().nama; },
        [&](const auto& answer) { seen = answer.value(); });
    CHECK(seen == QStringLiteral("ketiga"));
}

TEST_CASE("an answer for a widget that is gone is dropped")
{
    TempFile temp;
    temp.file.reset();
    StorageService service(temp.clock, StorageService::Threading::OwnThread);
    service.open(temp.path, OpenMode::ReadWrite, &service, [](const auto&) {});
    bool answered = false;
    {
        QObject page;
        service.query<int>(
            &page, [](Reader&) { return 1; }, [&](const auto&) { answered = true; });
    }
    service.waitUntilIdle();
    CHECK_FALSE(answered);
}

TEST_CASE("a window that only reads follows what the writing one stores, from the moment it was opened")
{
    UiFixture writer(StorageService::Threading::OwnThread);
    Pegawai siti;
    siti.kunci = PegawaiKunci(QStringLiteral("siti"));
    siti.nama = QStringLiteral("Siti");
    writer.temp.save(siti);
    writer.open();

    StorageService reader(writer.temp.clock, StorageService::Threading::OwnThread);
    bool isOpen = false;
    reader.open(writer.temp.path, OpenMode::ReadOnly, &reader,
        [&](const auto& answer) { isOpen = answer.hasValue(); });
    reader.waitUntilIdle();
    REQUIRE(isOpen);
    const PageContext context{reader, writer.temp.clock, writer.prompter, writer.navigation};
    PegawaiPage page(context);
    QObject::connect(
        &reader, &StorageService::changed, &page, [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    reader.waitUntilIdle();
    const auto* people = child<QTableView>(page, "daftarPegawai");
    const auto shows = [&](const QString& name) {
        const QAbstractItemModel* model = people->model();
        for (int column = 0; column < model->columnCount() && model->rowCount() == 1; ++column) {
            if (model->index(0, column).data().toString() == name) {
                return true;
            }
        }
        return false;
    };
    REQUIRE(shows(QStringLiteral("Siti")));

    auto* poll = reader.findChild<QTimer*>(QStringLiteral("pantauan"));
    REQUIRE(poll != nullptr);
    REQUIRE(poll->isActive());
    for (const QString& name : {QStringLiteral("Siti Aminah"), QStringLiteral("Siti Rahma")}) {
        siti.nama = name;
        bool isStored = false;
        writer.storage.command<Done, StorageError>(
            &writer.storage,
            [siti](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                        transaction.save(siti);
                        return Done{};
                    });
            },
            [&](const auto& answer) { isStored = answer.hasValue(); });
        writer.storage.waitUntilIdle();
        REQUIRE(isStored);
        poll->setInterval(20);
        CHECK(QTest::qWaitFor([&] { return shows(name); }));
    }
}
