#include "tests/support/catch.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/print/contohmodel.h"
#include "ui/print/previewwidget.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int longest = 60000;

std::shared_ptr<PrintSource> items(int count)
{
    std::vector<PrintItem> all;
    for (int number = 1; number <= count; ++number) {
        all.push_back({QStringLiteral("SKP <b>%1</b>").arg(number), QStringLiteral("skp-%1.pdf").arg(number),
            skpWith(7, 3), {}, {}});
    }
    return std::make_shared<PrintItemsInHand>(all);
}

/// Answers later, as the storage thread does; one of its documents can't be read any more.
class FarSource : public PrintSource
{
public:
    explicit FarSource(int count)
    {
        for (int number = 1; number <= count; ++number) {
            m_names.push_back(
                {QStringLiteral("SKP %1").arg(number), QStringLiteral("skp-%1.pdf").arg(number)});
        }
    }
    Progress progress() const override { return {}; }
    bool isGathering() const override { return false; }

    std::vector<size_t> asked;
    std::optional<size_t> broken;
    bool isSilent = false;

protected:
    void fetch(size_t at, Answer answer) override
    {
        asked.push_back(at);
        if (isSilent) {
            return;
        }
        QTimer::singleShot(0, this, [this, at, answer = std::move(answer)] {
            if (at == broken) {
                answer(
                    failure(PaperError(DokumenRusak{SkpKunci(QStringLiteral("s")), QStringLiteral("skp")})));
            } else {
                answer(PrintItem{m_names[at].name, m_names[at].fileName, skpWith(1, 1), {}, {}});
            }
        });
    }
};

template <class T> T* child(QWidget& widget, const char* name)
{
    T* found = widget.findChild<T*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("The preview turns pages, zooms from 25 to 200 % and changes paper")
{
    ScriptedPrompter prompter;
    PreviewWidget preview(prompter);
    preview.resize(1024, 700);
    preview.setSource(items(1));
    preview.show();
    auto* view = child<PageView>(preview, "pageView");
    const int pages = view->pageCount();
    REQUIRE(pages >= 2);
    CHECK(view->fitsWidth());
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 1);
    CHECK(child<QSpinBox>(preview, "page")->value() == 2);
    QTest::keyClick(view, Qt::Key_Home);
    CHECK(view->currentPage() == 0);
    child<QSpinBox>(preview, "zoom")->setValue(200);
    CHECK(view->zoom() == 200);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view->zoom() == 200);
    child<QSpinBox>(preview, "zoom")->setValue(25);
    CHECK(view->zoom() == 25);
    const double a4 = view->document().pageSize.height();
    child<QComboBox>(preview, "paper")->setCurrentIndex(1);
    CHECK(preview.paper() == Paper::F4);
    CHECK(view->document().pageSize.height() > a4);
    CHECK_FALSE(preview.grab().toImage().isNull());
}

TEST_CASE("Many documents are saved as files with progress, and names stay plain text")
{
    QTemporaryDir folder;
    ScriptedPrompter prompter;
    prompter.paths = {folder.path()};
    PreviewWidget preview(prompter);
    preview.setSource(items(3));
    CHECK(child<QListWidget>(preview, "documentList")->item(0)->text() == QStringLiteral("SKP <b>1</b>"));
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "saveAllPdf")->click();
    CHECK(preview.isBusy());
    REQUIRE(ended.wait(longest));
    CHECK_FALSE(preview.isBusy());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
    QFile file(folder.filePath(QStringLiteral("skp-2.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(child<QLabel>(preview, "note")->text() ==
          QStringLiteral("3 dokumen selesai, ada di “%1”.").arg(QDir(folder.path()).absolutePath()));
}

TEST_CASE("Papers that are in the folder already are replaced only after a question that counts them")
{
    QTemporaryDir folder;
    QFile old(folder.filePath(QStringLiteral("skp-2.pdf")));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("kemarin");
    old.close();
    ScriptedPrompter prompter;
    prompter.paths = {folder.path(), folder.path()};
    prompter.confirmations = {false, true};
    PreviewWidget preview(prompter);
    preview.setSource(items(3));
    child<QPushButton>(preview, "saveAllPdf")->click();
    CHECK_FALSE(preview.isBusy());
    REQUIRE(prompter.told.size() == 1);
    CHECK(prompter.told.first().contains(QStringLiteral("1 dokumen dengan nama yang sama")));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "saveAllPdf")->click();
    REQUIRE(ended.wait(longest));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.read(5) == "%PDF-");
}

TEST_CASE("Who cancels is told what is there, where, and how much is left")
{
    QTemporaryDir folder;
    ScriptedPrompter prompter;
    prompter.paths = {folder.path()};
    PreviewWidget preview(prompter);
    preview.setSource(items(50));
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "saveAllPdf")->click();
    child<QPushButton>(preview, "cancel")->click();
    REQUIRE(ended.wait(longest));
    const auto written = QDir(folder.path()).entryList(QDir::Files).size();
    const QString note = child<QLabel>(preview, "note")->text();
    CHECK(note.startsWith(QStringLiteral("%1 dokumen selesai").arg(written)));
    CHECK(note.endsWith(QStringLiteral("Yang belum: %1 dokumen.").arg(50 - written)));
}

TEST_CASE("Who closes while papers come out is asked, and what came out is told before it closes")
{
    QTemporaryDir folder;
    ScriptedPrompter prompter;
    prompter.paths = {folder.path()};
    PreviewWidget preview(prompter);
    CHECK(preview.mayBreakOff());
    CHECK(prompter.told.isEmpty());
    std::vector<PrintItem> all;
    for (int number = 1; number <= 50; ++number) {
        const QString name = QString::number(number);
        all.push_back({name, name + QStringLiteral(".pdf"), skpWith(1, 1), {}, {}});
        all.back().asal.skp = SkpKunci(name);
    }
    preview.setSource(std::make_shared<PrintItemsInHand>(all));
    qsizetype told = 0;
    QObject::connect(&preview, &PreviewWidget::printed, &preview,
        [&](const std::vector<DokumenTercetak>& papers) { told += std::ssize(papers); });
    QSignalSpy printed(&preview, &PreviewWidget::printed);
    child<QPushButton>(preview, "saveAllPdf")->click();
    REQUIRE(printed.wait(longest));

    prompter.confirmations = {false, true};
    CHECK_FALSE(preview.mayBreakOff());
    REQUIRE(preview.isBusy());
    CHECK(preview.mayBreakOff());
    CHECK_FALSE(preview.isBusy());
    const QStringList written = QDir(folder.path()).entryList(QDir::Files);
    CHECK(written.size() < 50);
    CHECK(told == written.size());
    CHECK(prompter.told.size() == 2);
}

TEST_CASE("A cancelled job leaves whole files only, and a folder that is not there is told")
{
    QTemporaryDir folder;
    PrintJob job(items(50), Paper::A4);
    QSignalSpy finished(&job, &PrintJob::finished);
    QObject::connect(&job, &PrintJob::progressed, &job, [&](int done) {
        if (done >= 1) {
            job.cancel();
        }
    });
    job.startFiles(folder.path());
    REQUIRE(finished.wait(longest));
    CHECK(job.outcome().cancelled);
    CHECK(job.outcome().done < 50);
    CHECK(static_cast<size_t>(QDir(folder.path()).entryList(QDir::Files).size()) == job.outcome().done);

    PrintJob nowhere(items(1), Paper::A4);
    QSignalSpy over(&nowhere, &PrintJob::finished);
    nowhere.startFiles(folder.filePath(QStringLiteral("tidak/ada")));
    REQUIRE(over.wait(longest));
    REQUIRE(nowhere.outcome().failed.size() == 1);
    CHECK(nowhere.outcome().failed[0].reason == PrintTrouble(PrintError::FolderMissing));
}

TEST_CASE("A folder that takes no file is told once, with the true reason, however many papers it refused")
{
    QTemporaryDir folder;
    const OrdinaryUser user(folder.path());
    ScriptedPrompter prompter;
    prompter.paths = {folder.path()};
    PreviewWidget preview(prompter);
    preview.setSource(items(11));
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "saveAllPdf")->click();
    REQUIRE(ended.wait(longest));
    const QString told = QStringLiteral("0 dokumen selesai. 11 tidak tercetak: Folder untuk berkas PDF itu "
                                        "hanya dapat dibaca. Pilih folder lain.");
    CHECK(prompter.told == QStringList{told});
    CHECK(child<QLabel>(preview, "note")->text() == told);
    const auto* failed = child<QListWidget>(preview, "daftarGagal");
    REQUIRE(failed->count() == 12);
    CHECK(failed->item(0)->text().startsWith(QStringLiteral("✖ Folder untuk berkas PDF itu hanya")));
    CHECK(failed->item(11)->text().trimmed() == QStringLiteral("SKP <b>11</b>"));
    CHECK(child<QLabel>(preview, "jumlahGagal")->text().contains(QStringLiteral("11 tidak dapat")));
}

TEST_CASE("All documents go to one printer as one job")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cetak.pdf"));
    ScriptedPrompter prompter;
    PreviewWidget preview(prompter);
    preview.setSource(items(2));
    preview.setPrinterChooser([&](QPrinter& printer, QWidget*) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    });
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "printAll")->click();
    REQUIRE(ended.wait(longest));
    CHECK(ended.at(0).at(0).value<size_t>() == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const qsizetype pages = file.readAll().count("/Type /Page\n");
    CHECK(pages == 2 * static_cast<qsizetype>(laidOut(skpWith(7, 3)).pages.size()));
}

TEST_CASE("A printer's file that the disk has no room for is told, and leaves the one that was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cetak.pdf"));
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("kemarin");
    before.close();
    ScriptedPrompter prompter;
    PreviewWidget preview(prompter);
    preview.setSource(items(2));
    preview.setPrinterChooser([&](QPrinter& printer, QWidget*) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    });
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    QSignalSpy printed(&preview, &PreviewWidget::printed);
    {
        const SmallDisk disk(4096);
        child<QPushButton>(preview, "printAll")->click();
        REQUIRE(ended.wait(longest));
    }
    CHECK(ended.at(0).at(0).value<size_t>() == 0);
    CHECK(printed.isEmpty());
    CHECK(child<QLabel>(preview, "note")->text().startsWith(QStringLiteral("0 dokumen selesai. 2 tidak")));
    CHECK_FALSE(prompter.told.last().contains(QStringLiteral("hanya dapat dibaca")));
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "kemarin");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("Only what is seen or being printed is read, each document once and in order")
{
    QTemporaryDir folder;
    ScriptedPrompter prompter;
    prompter.paths = {folder.path()};
    PreviewWidget preview(prompter);
    const auto source = std::make_shared<FarSource>(40);
    preview.setSource(source);
    CHECK(child<QListWidget>(preview, "documentList")->count() == 40);
    CHECK_FALSE(child<QPushButton>(preview, "print")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return child<QPushButton>(preview, "print")->isEnabled(); }, longest));
    CHECK(source->asked == std::vector<size_t>{0});
    child<QListWidget>(preview, "documentList")->setCurrentRow(30);
    REQUIRE(QTest::qWaitFor([&] { return child<QPushButton>(preview, "print")->isEnabled(); }, longest));
    CHECK(source->asked == std::vector<size_t>{0, 30});
    source->asked.clear();
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "saveAllPdf")->click();
    REQUIRE(ended.wait(longest));
    REQUIRE(source->asked.size() == 40);
    CHECK(std::is_sorted(source->asked.begin(), source->asked.end()));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 40);
}

TEST_CASE("A document that can't be read is named with its reason, and the rest is printed")
{
    QTemporaryDir folder;
    ScriptedPrompter prompter;
    prompter.paths = {folder.path()};
    PreviewWidget preview(prompter);
    const auto source = std::make_shared<FarSource>(5);
    source->broken = 3;
    preview.setSource(source);
    CHECK(child<QListWidget>(preview, "daftarGagal")->count() == 0);
    QSignalSpy ended(&preview, &PreviewWidget::jobEnded);
    child<QPushButton>(preview, "saveAllPdf")->click();
    REQUIRE(ended.wait(longest));
    CHECK(ended.at(0).at(0).value<size_t>() == 4);
    CHECK(ended.at(0).at(1).value<size_t>() == 1);
    auto* failed = child<QListWidget>(preview, "daftarGagal");
    REQUIRE(failed->count() == 1);
    CHECK(failed->item(0)->text().startsWith(QStringLiteral("✖ SKP 4: Dokumen terkunci \"skp\"")));
    QGuiApplication::clipboard()->clear();
    child<QPushButton>(preview, "salinGagal")->click();
    CHECK(QGuiApplication::clipboard()->text() == failed->item(0)->text());
    REQUIRE(prompter.told.size() == 1);
    CHECK(prompter.told.front().contains(QStringLiteral("1 tidak tercetak")));
    CHECK(child<QLabel>(preview, "note")->text().startsWith(QStringLiteral("4 dokumen selesai")));
}

TEST_CASE("A job that waits for a document is cancelled at once, and is gone with its window")
{
    QTemporaryDir folder;
    const auto source = std::make_shared<FarSource>(5);
    source->isSilent = true;
    PrintJob job(source, Paper::A4);
    QSignalSpy finished(&job, &PrintJob::finished);
    job.startFiles(folder.path());
    job.cancel();
    REQUIRE(finished.wait(longest));
    CHECK(job.outcome().cancelled);
    CHECK(job.outcome().left == 5);
    {
        PrintJob forgotten(source, Paper::A4);
        forgotten.startFiles(folder.path());
    }
    CHECK(QDir(folder.path()).isEmpty());
}
