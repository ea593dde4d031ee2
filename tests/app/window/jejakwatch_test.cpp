#include "tests/app/window/pressnotice.h"
#include "tests/support/aunit.h"
#include "tests/support/jejakrantai.h"
#include "tests/support/skpbuilder.h"
#include "tests/support/uifixture.h"

#include "app/window/jejakwatch.h"
#include "app/window/window.h"
#include "core/usecases/penetapan/decidetemuan.h"
#include "ui/shell/filekeeper.h"
#include "ui/shell/mainwindow.h"

#include <QProcess>
#include <QSignalSpy>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int longest = 60000;

/// A file with a locked SKP and more events than one slice takes.
struct Watched : UiFixture {
    NoticeBar bar;
    FileKeeper keeper{storage, bar, [] {}};
    Perantai rantai;
    Skp skp;

    Watched()
    {
        keeper.setPrompter(prompter);
        temp.save(aPegawai("kadis", "Hadi", ""), aPegawai("kapus", "Ratna", "kadis"),
            aPegawai("perawat", "Siti <b>Aminah</b>", "kapus"));
        skp = aSkp().withKunci("s").withStatus(StatusSkp::Disetujui).locked(QDate(2026, 1, 12));
        temp.save(skp);
        for (int at = 0; at < 450; ++at) {
            rantai.add("skp/s", "dialog-diubah", "lain");
        }
    }
    /// Stores the log and opens the file.
    void openWithLog()
    {
        REQUIRE(temp.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                for (const JejakTersimpan& event : rantai.log) {
                    transaction.jejak().restore(event.isi);
                }
                return Done{};
            }));
        open();
    }
    /// Runs a watch to its end; what it found.
    std::vector<JejakWalk::Found> watch()
    {
        JejakWatch watch(storage);
        std::vector<JejakWalk::Found> all;
        QObject::connect(&watch, &JejakWatch::found, &watch, [&](const auto& found) { all = found; });
        QObject::connect(&watch, &JejakWatch::found, &keeper, &FileKeeper::noteJejak);
        QSignalSpy finished(&watch, &JejakWatch::finished);
        watch.start();
        REQUIRE(finished.wait(longest));
        return all;
    }
    QString notice() const { return noticeOf(bar); }
};

} // namespace

TEST_CASE("a sound file is verified to its end without a word")
{
    Watched file;
    file.openWithLog();
    CHECK(file.watch().empty());
    CHECK(file.notice().isEmpty());
}

TEST_CASE("papers that have gone from the file are said, and not those that a package never brought")
{
    Watched file;
    Evaluasi evaluated; // its papers were frozen here
    evaluated.cuplikan = file.skp.cuplikan;
    REQUIRE(file.temp.file->transact(
        UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(file.skp.kunci.text(), DaftarEvaluasi{{evaluated}});
            return Done{};
        }));
    file.skp.cuplikan = {};
    file.temp.save(file.skp);
    SECTION("locked elsewhere")
    {
        file.openWithLog();
        CHECK(file.watch().empty());
        CHECK(file.notice().isEmpty());
    }
    SECTION("locked here, as the log knows")
    {
        file.rantai.add("skp/s", "skp-disetujui", "lain");
        file.openWithLog();
        const auto found = file.watch();
        REQUIRE(found.size() == 1);
        CHECK(found.front().finding.id == FindingId::TanpaCuplikan);
    }
}

TEST_CASE("a log that has branched and a paper that was changed are said in the bar, with the list behind")
{
    Watched file;
    file.rantai.goBackTo("skp/s", file.rantai.log.at(3).sidik);
    file.rantai.add("skp/s", "skp-diajukan", "lain2");
    file.skp.cuplikan.dokumen.front().isi += QLatin1Char(' ');
    file.temp.save(file.skp);
    file.openWithLog();
    const auto found = file.watch();
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).finding.id == FindingId::JejakBercabang);
    CHECK(found.at(0).nama == QStringLiteral("Siti <b>Aminah</b>"));
    CHECK(found.at(1).finding.id == FindingId::CuplikanBerubah);
    CHECK(file.notice().endsWith(
        QStringLiteral("Pemeriksaan jejak dan naskah terkunci menemukan 2 hal yang perlu Anda lihat.")));
    pressNotice(file.bar, QStringLiteral("Lihat"));
    CHECK(file.prompter.told.size() == 1);
    pressNotice(file.bar, QStringLiteral("Tutup"));
    CHECK(file.notice().isEmpty());
}

TEST_CASE("the walk ends with the file, and what is asked meanwhile does not wait for its end")
{
    Watched file;
    file.openWithLog();
    JejakWatch watch(file.storage);
    QSignalSpy finished(&watch, &JejakWatch::finished);
    watch.start();
    file.storage.waitUntilIdle();
    CHECK(finished.isEmpty());
    file.storage.close();
    file.open();
    watch.start();
    REQUIRE(finished.wait(longest));
    CHECK(finished.size() == 1); // the first walk ended unheard
}

TEST_CASE("the bar falls at once when what it counts is decided on, also where the SKP has gone")
{
    Watched file;
    file.rantai.add("skp/s", "skp-disetujui", "lain");
    file.openWithLog();
    const SkpKunci gone = file.skp.kunci;
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"),
        {file.temp.path, QStringLiteral("PRAGMA foreign_keys = ON; DELETE FROM skp WHERE kunci = 's'")});
    REQUIRE(shell.waitForFinished());
    JejakWatch watch(file.storage);
    QObject::connect(&watch, &JejakWatch::found, &file.keeper, &FileKeeper::noteJejak);
    QSignalSpy finished(&watch, &JejakWatch::finished);
    QSignalSpy wanted(&file.keeper, &FileKeeper::decideWanted);
    QSignalSpy told(&watch, &JejakWatch::found);
    watch.start();
    REQUIRE(finished.wait(longest));
    CHECK(file.notice().contains(QStringLiteral("menemukan 1 hal")));
    pressNotice(file.bar, QStringLiteral("Putuskan"));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).value<SkpKunci>() == gone);
    const QString sidik =
        told.front().front().value<std::vector<JejakWalk::Found>>().front().finding.nilai.sidik;
    file.storage.command<TemuanDiputus, ActError>(
        &watch,
        [sidik, gone](Session& s) {
            return decideTemuan(s, {gone, {sidik}, PutusanTemuan::Terima, QStringLiteral("x")});
        },
        [](const Result<Outcome<TemuanDiputus>, ActError>& answer) { CHECK(answer); });
    CHECK(QTest::qWaitFor([&] { return file.notice().isEmpty(); }, longest));
}

TEST_CASE("the program's window looks at the log once its first figures are there")
{
    Watched file;
    file.rantai.goBackTo("skp/s", file.rantai.log.at(3).sidik);
    file.rantai.add("skp/s", "skp-diajukan", "lain2");
    file.openWithLog();
    file.storage.close();
    ProgramWindow program(file.temp.clock, file.temp.ids, StorageService::Threading::OwnThread);
    MainWindow& window = program.window();
    window.show();
    window.openFile(file.temp.path);
    const auto* bar = window.findChild<NoticeBar*>();
    REQUIRE(bar != nullptr);
    CHECK(QTest::qWaitFor([&] { return bar->isVisible(); }, longest));
    CHECK(noticeOf(*bar).contains(QStringLiteral("menemukan 1 hal")));
}
