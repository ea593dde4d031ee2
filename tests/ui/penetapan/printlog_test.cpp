#include "tests/penetapan/unitworld.h"
#include "tests/support/uifixture.h"
#include "ui/papers/paperspage.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/print/previewwidget.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int longest = 60000;

/// The print page over a locked SKP (s1) and a draft (s2).
struct PrintRoom : UiFixture {
    QTemporaryDir folder;
    std::unique_ptr<PapersPage> page;

    explicit PrintRoom(OpenMode mode = OpenMode::ReadWrite)
    {
        Pegawai kadis = UnitWorld::pegawai("kadis", "dr. Ratna Wulandari", "Kepala Dinas Kesehatan", "");
        kadis.luarUnit = true;
        temp.save(kadis, UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala Puskesmas", "kadis"),
            UnitWorld::pegawai("perawat", "Siti Aminah", "Perawat Terampil", "kapus"),
            UnitWorld::pegawai("bidan", "Dewi Lestari", "Bidan Terampil", "kapus"),
            UnitWorld::draft("s1", "perawat").build(), UnitWorld::draft("s2", "bidan").build());
        Session session = temp.session();
        REQUIRE(submitSkp(session, {skpKunci("s1")}));
        REQUIRE(approveSkp(session, {skpKunci("s1"), {}, {}}));
        open(mode);
        page = std::make_unique<PapersPage>(context);
    }
    PreviewWidget& preview() { return *page->findChild<PreviewWidget*>(); }
    /// Chooses these SKP and the kinds, all where none is named.
    void choose(const std::vector<SkpKunci>& skp, const std::vector<QString>& kinds = {})
    {
        std::vector<DocumentRequest> requests;
        for (const SkpKunci& kunci : skp) {
            requests.push_back({kunci, kinds});
        }
        page->show(requests);
        storage.waitUntilIdle();
    }
    void press(const char* button)
    {
        QSignalSpy ended(&preview(), &PreviewWidget::jobEnded);
        child<QPushButton>(*page, button)->click();
        REQUIRE((ended.count() == 1 || ended.wait(longest)));
    }
    QStringList history(const char* kunci)
    {
        PenetapanPage penetapan(context);
        penetapan.showSkp(skpKunci(kunci));
        QStringList lines;
        const auto* list = child<QListWidget>(penetapan, "riwayat");
        for (int row = 0; row < list->count(); ++row) {
            lines.append(list->item(row)->text());
        }
        return lines.filter(QStringLiteral("Dicetak"));
    }
    QByteArray lastEvent(const char* kunci)
    {
        QByteArray isi;
        storage.query<QByteArray>(
            &storage,
            [kunci](Reader& reader) {
                return reader.jejak().ofSubject(jejakSubjekSkp(QString::fromUtf8(kunci))).back().isi;
            },
            [&](const auto& answer) { isi = answer.value(); });
        return isi;
    }
};

const QString allKinds =
    QStringLiteral("15 Januari 2026: Dicetak: Berita Acara Dialog Kinerja, SKP, Lampiran SKP");

} // namespace

TEST_CASE("papers of many that were written as PDF stand in the history of each, with their kinds")
{
    PrintRoom room;
    room.choose({skpKunci("s1"), skpKunci("s2")});
    room.prompter.paths = {room.folder.path()};
    room.press("saveAllPdf");
    CHECK(QDir(room.folder.path()).entryList(QDir::Files).size() == 6);
    CHECK(room.history("s1") == QStringList{allKinds});
    CHECK(room.history("s2") == QStringList{allKinds});
    const auto locked = room.stored<Skp>(QStringLiteral("s1"));
    CHECK(room.lastEvent("s1").contains(snapshotHash(locked->cuplikan).toLatin1()));
    CHECK_FALSE(room.lastEvent("s2").contains("cuplikan"));
    CHECK(child<QListWidget>(*room.page, "daftarSkp")->selectedItems().size() == 2);
}

TEST_CASE("what goes to the printer is logged, and shows as soon as the history is looked at again")
{
    PrintRoom room;
    PenetapanPage penetapan(room.context);
    penetapan.showSkp(skpKunci("s1"));
    const auto* history = child<QListWidget>(penetapan, "riwayat");
    const int before = history->count();
    room.choose({skpKunci("s1")}, {QStringLiteral("skp")});
    room.preview().setPrinterChooser([&](QPrinter& printer, QWidget*) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(room.folder.filePath(QStringLiteral("cetak.pdf")));
        return true;
    });
    room.press("print");
    penetapan.setVisible(true);
    REQUIRE(history->count() == before + 1);
    CHECK(history->item(before)->text() == QStringLiteral("15 Januari 2026: Dicetak: SKP"));
}

TEST_CASE("what was not chosen, failed or was cancelled is not logged as printed")
{
    PrintRoom room;
    room.choose({skpKunci("s1"), skpKunci("s2")});
    SECTION("the officer turned back")
    {
        child<QPushButton>(*room.page, "saveAllPdf")->click();
        room.preview().setPrinterChooser([](QPrinter&, QWidget*) { return false; });
        child<QPushButton>(*room.page, "printAll")->click();
        CHECK_FALSE(room.preview().isBusy());
        CHECK(room.history("s1").isEmpty());
    }
    SECTION("the folder is not there")
    {
        room.prompter.paths = {room.folder.filePath(QStringLiteral("tidak/ada"))};
        room.press("saveAllPdf");
        CHECK(room.history("s1").isEmpty());
    }
    SECTION("it was cancelled after the first document")
    {
        room.prompter.paths = {room.folder.path()};
        QSignalSpy ended(&room.preview(), &PreviewWidget::jobEnded);
        child<QPushButton>(*room.page, "saveAllPdf")->click();
        child<QPushButton>(*room.page, "cancel")->click();
        REQUIRE(ended.wait(longest));
        const auto written = QDir(room.folder.path()).entryList(QDir::Files).size();
        REQUIRE(written < 6);
        CHECK(room.history("s2").isEmpty());
        CHECK(room.history("s1").size() == (written > 0 ? 1 : 0));
    }
}

TEST_CASE("a window that only reads prints without a word, and without an event")
{
    PrintRoom room(OpenMode::ReadOnly);
    room.choose({skpKunci("s1"), skpKunci("s2")});
    room.prompter.paths = {room.folder.path()};
    room.press("saveAllPdf");
    CHECK(QDir(room.folder.path()).entryList(QDir::Files).size() == 6);
    CHECK(room.history("s1").isEmpty());
    CHECK(room.prompter.told.isEmpty());
}
