#include "tests/support/uifixture.h"

#include "app/window/fileactions.h"
#include "app/window/watchedimport.h"
#include "core/usecases/file/importpaket.h"

#include <QAction>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// An empty unit, the menu over it, and the example's package beside it.
struct Imports : UiFixture {
    QString package = temp.folder.filePath(QStringLiteral("paket.json"));

    explicit Imports(StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        REQUIRE(QFile::copy(QStringLiteral(":/contoh/puskesmas.json"), package));
        open();
    }
    size_t people()
    {
        size_t count = 0;
        storage.query<size_t>(
            &storage, [](Reader& reader) { return reader.lists().pegawaiKunci().size(); },
            [&](const auto& answer) { count = answer.value(); });
        storage.waitUntilIdle();
        return count;
    }
};

} // namespace

TEST_CASE("a package is tried out, then imported after a question, with a copy before")
{
    Imports unit;
    QMenu menu;
    addFileActions(unit.context, &menu);
    unit.prompter.paths = {unit.package, unit.package};
    SECTION("turned back: nothing has changed")
    {
        menu.actions().first()->trigger();
        CHECK(unit.people() == 0);
    }
    SECTION("wanted")
    {
        unit.prompter.confirmations = {true};
        menu.actions().first()->trigger();
        CHECK(unit.people() > 2);
        CHECK(QDir(unit.temp.folder.path()).entryList({QStringLiteral("*salinan*")}).size() == 1);
    }
}

TEST_CASE("what is wrong in a package is placed in words, with the pointer for who wrote it")
{
    Imports unit;
    QFile file(unit.package);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("2025-01-08", "2025-02-31");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    QMenu menu;
    addFileActions(unit.context, &menu);
    unit.prompter.paths = {unit.package};
    menu.actions().first()->trigger();
    const QString said = unit.prompter.details.join(QLatin1Char('\n'));
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("SKP 1 › Dialog 1 › Tanggal: \"2025-02-31\" bukan tanggal")));
    CHECK(said.contains(QStringLiteral("[/skp/0/dialog/0/tanggal")));
    CHECK(unit.people() == 0);
}

TEST_CASE("an import that is cancelled changes nothing, however far it was")
{
    Imports unit;
    const qint64 size = QFileInfo(unit.package).size();
    for (const qint64 part : {qint64(0), size / 2, size + size / 2}) {
        INFO(part);
        const auto watch = std::make_shared<ImportWatch>();
        bool refused = false;
        // Cancels itself once so much was read.
        class Cancelling : public WatchedPackage
        {
        public:
            Cancelling(const QString& path, std::shared_ptr<ImportWatch> shared, qint64 atByte)
                : WatchedPackage(path, shared), m_shared(std::move(shared)), m_at(atByte)
            {
            }

        protected:
            qint64 readData(char* data, qint64 maxSize) override
            {
                m_shared->isCancelled = m_shared->bytesRead >= m_at;
                return WatchedPackage::readData(data, maxSize);
            }

        private:
            std::shared_ptr<ImportWatch> m_shared;
            qint64 m_at;
        };
        unit.storage.command<ImportReport, ImportError>(
            &unit.storage,
            [&](Session& session) -> Result<Outcome<ImportReport>, ImportError> {
                Cancelling package(unit.package, watch, part);
                REQUIRE(package.open(QIODevice::ReadOnly));
                return importPaket(session, {package, CaraImpor::Lakukan});
            },
            [&](const auto& answer) { refused = !answer; });
        CHECK(watch->bytesRead >= part);
        CHECK(refused);
        CHECK(unit.people() == 0);
    }
}

TEST_CASE("an import that takes its time shows how far it is, and ends when it is cancelled")
{
    const auto watch = std::make_shared<ImportWatch>();
    QWidget window;
    window.show();
    ImportProgress progress(&window, QStringLiteral("Impor"), 1000, watch);
    auto* dialog = window.findChild<QProgressDialog*>();
    REQUIRE(dialog != nullptr);
    watch->bytesRead = 400;
    REQUIRE(QTest::qWaitFor([&] { return dialog->value() == 400 && dialog->isVisible(); }));
    dialog->findChild<QPushButton*>()->click();
    CHECK(watch->isCancelled);
}
