#include "tests/ui/layout/layoutcheck.h"
#include "tests/ui/layout/smallwindow.h"

#include "app/window/pages.h"
#include "core/usecases/file/importpaket.h"
#include "core/usecases/penyusunan/createskp.h"
#include "ui/forms/datefield.h"
#include "ui/penetapan/alasandialog.h"
#include "ui/penetapan/closingwizard.h"
#include "ui/penetapan/handoverdialog.h"
#include "ui/penetapan/penilaidialog.h"
#include "ui/penetapan/revisionwizard.h"
#include "ui/seal/signdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/skp/newskpdialog.h"
#include "ui/wizard/newunitwizard.h"
#include "ui/wizard/penyusunanwizard.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QWizard>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Chooses each row of the first list of a page, where it has one.
void chooseFirst(const QWidget& page, const char* list)
{
    if (auto* rows = page.findChild<QAbstractItemView*>(QString::fromLatin1(list))) {
        rows->setCurrentIndex(rows->model()->index(0, 0));
    }
}

bool mentions(const QStringList& troubles, const char* name, const char* what)
{
    return std::any_of(troubles.begin(), troubles.end(), [&](const QString& one) {
        return one.contains(QString::fromLatin1(name)) && one.contains(QString::fromLatin1(what));
    });
}

} // namespace

TEST_CASE("what is off the page, cut, without a name or out of order is found")
{
    QWidget page;
    page.resize(200, 120);
    const auto place = [&](QWidget* widget, const char* name, const QRect& at) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setGeometry(at);
    };
    place(new QPushButton(QStringLiteral("Simpan"), &page), "keluarKanan", {150, 0, 90, 24});
    place(new QPushButton(QStringLiteral("Tombol dengan teks panjang"), &page), "terpotong", {0, 0, 60, 24});
    place(new QLineEdit(&page), "tanpaNama", {0, 80, 100, 24});
    place(new QPushButton(QStringLiteral("Atas"), &page), "mundur", {0, 30, 90, 24});
    place(new QLabel(QStringLiteral("Kalimat yang tidak muat"), &page), "labelPotong", {110, 30, 40, 20});
    page.show();
    new QPushButton(QStringLiteral("&Baru"), &page);
    new QPushButton(QStringLiteral("Am&bil"), &page);
    for (auto* button : page.findChildren<QPushButton*>()) {
        button->show();
    }
    const QStringList found = layoutTroubles(page, QStringLiteral("uji"));
    CHECK(mentions(found, "keluarKanan", "outside"));
    CHECK(mentions(found, "terpotong", "cut"));
    CHECK(mentions(found, "tanpaNama", "no accessible name"));
    CHECK(mentions(found, "mundur", "tab order"));
    CHECK(mentions(found, "labelPotong", "cut"));
    CHECK(mentions(found, "&Baru", "Alt+b is shared"));
    CHECK_FALSE(mentions(found, "mundur", "cut"));
    CHECK_FALSE(mentions(found, "tanpaNama", "outside"));
}

TEST_CASE("every page of the workspace fits a small window, with words and tab order whole")
{
    SmallWindow small;
    const auto* side = child<QListWidget>(*small.window, "daftarHalaman");
    REQUIRE(side->count() >= 10);
    for (int row = 0; row < side->count(); ++row) {
        const auto id = static_cast<PageId>(side->item(row)->data(Qt::UserRole).toInt());
        Page* page = small.workspace().open(id);
        REQUIRE(page != nullptr);
        chooseFirst(*page, "daftarSkp");
        chooseFirst(*page, "daftar");
        small.walk(*page, side->item(row)->text());
    }
    small.report();
}

TEST_CASE("the SKP that was chosen on one page of the year is chosen on the next ones")
{
    SmallWindow small;
    auto* side = child<QListWidget>(*small.window, "daftarHalaman");
    const auto go = [&](PageId id) -> Page* {
        for (int row = 0; row < side->count(); ++row) {
            if (side->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(id)) {
                side->setCurrentRow(row);
            }
        }
        SmallWindow::settle();
        return small.workspace().currentPage();
    };
    auto* list = child<QListWidget>(*go(PageId::Pelaksanaan), "daftarSkp");
    REQUIRE(list->count() > 2);
    list->setCurrentRow(2);
    SmallWindow::settle();
    const SkpKunci chosen = small.workspace().currentPage()->chosenSkp();
    REQUIRE_FALSE(chosen.isEmpty());
    CHECK(go(PageId::Pembinaan)->chosenSkp() == chosen);
    CHECK_FALSE(child<QLabel>(*go(PageId::Pembinaan), "judulPembinaan")
                    ->text()
                    .contains(QStringLiteral("Pilih SKP")));
    CHECK(go(PageId::Penetapan)->chosenSkp() == chosen);
    go(PageId::Rekap); // has none of its own, and loses none
    CHECK(go(PageId::Evaluasi)->chosenSkp() == chosen);
    CHECK(go(PageId::Skp)->chosenSkp() == chosen);
    // Another choice goes on from there.
    child<QListWidget>(*go(PageId::Pembinaan), "daftarSkp")->setCurrentRow(1);
    SmallWindow::settle();
    const SkpKunci other = small.workspace().currentPage()->chosenSkp();
    CHECK(other != chosen);
    CHECK(go(PageId::Pelaksanaan)->chosenSkp() == other);
}

TEST_CASE("the SKP of a leader and of staff fit with every part")
{
    SmallWindow small;
    small.addUnfinished();
    Page* page = small.workspace().open(PageId::Skp);
    auto* list = child<QListWidget>(*page, "daftarSkp");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        small.walk(*page, list->item(row)->text().section(QLatin1Char('\n'), 0, 0));
    }
    small.report();
}

TEST_CASE("the year of every SKP fits with every part, written down or read only")
{
    SmallWindow small;
    Page* page = small.workspace().open(PageId::Pelaksanaan);
    auto* list = child<QListWidget>(*page, "daftarSkp");
    REQUIRE(list->count() > 2);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        for (auto* grid : page->findChildren<QTableView*>()) {
            grid->setCurrentIndex(grid->model()->index(0, 0)); // what is said of the chosen row is seen
        }
        small.walk(
            *page, QStringLiteral("tahun ") + list->item(row)->text().section(QLatin1Char('\n'), 0, 0));
    }
    small.report();
}

TEST_CASE("pembinaan fits with every part, of a bimbingan and of a konseling")
{
    SmallWindow small;
    Page* page = small.workspace().open(PageId::Pembinaan);
    auto* list = child<QListWidget>(*page, "daftarSkp");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        small.settle();
        if (child<QPushButton>(*page, "bimbinganBaru")->isEnabled()) {
            break;
        }
    }
    child<QPushButton>(*page, "bimbinganBaru")->click();
    child<QLineEdit>(*page, "topikPembinaan")->setText(QStringLiteral("Ketepatan pelaporan bulanan"));
    QTest::keyClicks(child<DateField>(*page, "tenggatPembinaan")->lineEdit(), QStringLiteral("1-1-2020"));
    child<DateField>(*page, "tenggatPembinaan")->commit();
    small.walk(*page, QStringLiteral("bimbingan"));
    child<QPushButton>(*page, "konselingBaru")->click();
    small.walk(*page, QStringLiteral("konseling"));
    small.settle();
    child<QLineEdit>(*page, "topikPembinaan")->setText(QStringLiteral("Beban kerja"));
    child<QPlainTextEdit>(*page, "hasilPembinaan")->setPlainText(QStringLiteral("Tugas dibagi ulang"));
    page->flush();
    child<QPushButton>(*page, "cetakKonseling")->click();
    small.look(*child<QDialog>(*page, "konselingDialog"), QStringLiteral("cetak konseling"));
    child<QDialog>(*page, "konselingDialog")->reject();
    small.report();
}

namespace
{

/// The wizards and dialogs of later changes, of an SKP of the example.
void lookAtChanges(SmallWindow& room, const SkpRow& row)
{
    std::optional<PenetapanView> view;
    room.window->storage().query<Result<std::optional<PenetapanView>, CheckError>>(
        room.window.get(),
        [&](Reader& reader) { return viewPenetapan(reader, row.kunci, QDate(2026, 1, 15)); },
        [&](const auto& answer) { view = answer->value(); });
    REQUIRE(view);
    RevisionWizard revision(room.context(), *view, QStringLiteral("Sukamaju"), nullptr);
    revision.show();
    room.look(revision, QStringLiteral("revisi/jenis"));
    revision.next();
    room.look(revision, QStringLiteral("revisi/alasan"));
    ClosingWizard closing(room.context(), row.pegawai, nullptr);
    closing.show();
    room.look(closing, QStringLiteral("tutup/alasan"));
    closing.next();
    room.look(closing, QStringLiteral("tutup/pekerjaan"));
    const std::unique_ptr<PenilaiDialog> penilai(new PenilaiDialog(room.context(), nullptr));
    penilai->startForSkp(row.kunci);
    penilai->setVisible(true);
    room.look(*penilai, QStringLiteral("ganti penilai"));
    const std::unique_ptr<HandoverDialog> handover(
        new HandoverDialog(room.context(), row.pegawai, row.namaPegawai, nullptr));
    handover->setVisible(true);
    room.look(*handover, QStringLiteral("serah terima"));
    const std::unique_ptr<SignDialog> sign(
        new SignDialog(room.context(), {row.kunci, PeranTandaTangan::Pegawai}));
    sign->setVisible(true);
    room.look(*sign, QStringLiteral("tanda tangan di sini"));
    const std::unique_ptr<AlasanDialog> reason(new AlasanDialog(room.temp.clock, room.context().prompter,
        QStringLiteral("Revisi"), QStringLiteral("Tentang"), nullptr));
    reason->setVisible(true);
    room.look(*reason, QStringLiteral("alasan revisi"));
}

} // namespace

TEST_CASE("the wizards fit a small window page by page")
{
    SmallWindow small;
    small.addUnfinished();
    std::vector<SkpRow> rows;
    small.window->storage().query<std::vector<SkpRow>>(
        small.window.get(), [](Reader& reader) { return reader.lists().skp(reader.lists().tahun().back()); },
        [&](const auto& answer) { rows = *answer; });
    REQUIRE(rows.size() > 1);
    for (const SkpRow& row : {rows.front(), rows.back()}) {
        PenyusunanWizard wizard(small.context(), row.kunci);
        wizard.show();
        wizard.restart();
        for (size_t page = 0; page < static_cast<size_t>(wizard.pageIds().size()); ++page) {
            const QString place =
                QStringLiteral("wisaya %1/%2").arg(row.namaPegawai, wizard.currentPage()->title());
            small.look(wizard, place);
            small.walkInside(*wizard.currentPage(), wizard, place);
            wizard.next();
        }
    }
    lookAtChanges(small, rows.front());
    SequentialIds ids;
    NewUnitWizard fresh(small.temp.clock, ids, small.prompter, {});
    fresh.show();
    child<QLineEdit>(fresh, "namaUnit")->setText(QStringLiteral("Unit"));
    child<QLineEdit>(fresh, "instansi")->setText(QStringLiteral("Kabupaten"));
    for (int page = 0; page < 3; ++page) {
        small.look(fresh, QStringLiteral("unit baru/") + fresh.currentPage()->title());
        fresh.next();
    }
    NewSkpDialog dialog(small.context(), {});
    dialog.setVisible(true);
    small.look(dialog, QStringLiteral("SKP baru"));
    small.report();
}

namespace
{

/// How a screen is at 100 %, or at 150 %, with the letters that the session takes there.
struct Screen {
    QSize size;
    qreal letters;
};

/// Restores the letters of the program.
struct Letters {
    QFont before = QApplication::font();
    explicit Letters(qreal scale)
    {
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    ~Letters() { QApplication::setFont(before); }
};

/// Texts as long as the form takes them, in every field of a line.
void fillLong(QWidget& window)
{
    for (auto* field : window.findChildren<QLineEdit*>()) {
        const bool isOurs = !field->objectName().startsWith(QLatin1String("qt_"));
        if (isOurs && field->isVisible() && field->isEnabled() && !field->isReadOnly()) {
            field->setText(QStringLiteral("Menyusun laporan pelayanan. ").repeated(36));
            Q_EMIT field->textEdited(field->text());
        }
    }
}

void lookAtSesi(SmallWindow& room, Page& page, const Screen& screen)
{
    const Letters letters(screen.letters);
    child<QPushButton>(page, "sesiEvaluasi")->click();
    auto* sesi = page.findChild<QWidget*>(QStringLiteral("sesi"));
    REQUIRE(sesi != nullptr);
    sesi->showNormal();
    const QString size = QStringLiteral("%1×%2").arg(screen.size.width()).arg(screen.size.height());
    auto* back = child<QPushButton>(*sesi, "sebelumnya");
    while (back->isEnabled()) {
        back->click();
    }
    auto* next = child<QPushButton>(*sesi, "berikutnya");
    for (bool more = true; more;) {
        const QString place =
            QStringLiteral("sesi %1/%2").arg(size, child<QLabel>(*sesi, "langkahSesi")->text());
        fillLong(*child<QStackedWidget>(*sesi, "langkah")->currentWidget());
        room.lookAt(*sesi, screen.size, place + QStringLiteral("/satu"));
        child<QPushButton>(*sesi, "serahkan")->click();
        for (auto* add :
            child<QStackedWidget>(*sesi, "langkah")->currentWidget()->findChildren<QPushButton*>()) {
            if (add->objectName().startsWith(QLatin1String("tambah_")) && add->isVisible()) {
                add->click();
            }
        }
        fillLong(*child<QStackedWidget>(*sesi, "langkah")->currentWidget());
        room.lookAt(*sesi, screen.size, place + QStringLiteral("/dua"));
        more = next->isEnabled();
        next->click();
    }
    auto* side = qobject_cast<QStackedWidget*>(
        child<QStackedWidget>(*sesi, "langkah")->parentWidget()->parentWidget());
    for (int at = 1; at < side->count(); ++at) {
        side->setCurrentIndex(at);
        room.lookAt(*sesi, screen.size, QStringLiteral("sesi %1/lembar %2").arg(size).arg(at));
    }
    sesi->close();
    room.settle();
}

/// Opens the evaluation of the first SKP, of its last period.
Page& akhirOfFirst(SmallWindow& room)
{
    Page* page = room.workspace().open(PageId::Evaluasi);
    auto* periods = child<QComboBox>(*page, "periodeEvaluasi");
    REQUIRE(periods->count() > 1);
    periods->setCurrentIndex(periods->count() - 1);
    Q_EMIT periods->activated(periods->currentIndex());
    room.settle();
    return *page;
}

} // namespace

TEST_CASE("the evaluation session fits every screen, step by step, on both turns and with long texts")
{
    SmallWindow room;
    Page& page = akhirOfFirst(room);
    const Screen screen =
        GENERATE(Screen{{1024, 700}, 1.0}, Screen{{1366, 740}, 1.2}, Screen{{911, 490}, 1.0});
    lookAtSesi(room, page, screen);
    room.report();
}

TEST_CASE("the wizard of an evaluation fits a small window page by page")
{
    SmallWindow room;
    Page& page = akhirOfFirst(room);
    child<QPushButton>(page, "wisayaEvaluasi")->click();
    auto* wizard = page.findChild<QWizard*>();
    REQUIRE(wizard != nullptr);
    wizard->restart();
    for (qsizetype at = 0; at < wizard->pageIds().size(); ++at) {
        const QString place = QStringLiteral("wisaya evaluasi/") + wizard->currentPage()->title();
        room.look(*wizard, place);
        room.walkInside(*wizard->currentPage(), *wizard, place);
        wizard->next();
    }
    room.report();
}

TEST_CASE("every table of the law fits, with a change in it and the dialog that stores it")
{
    SmallWindow small;
    Page* page = small.workspace().open(PageId::Setelan);
    child<QTabWidget>(*page, "bagianSetelan")->setCurrentIndex(2);
    auto* list = child<QTableWidget>(*page, "daftarTabel");
    REQUIRE(list->rowCount() > 1);
    for (int row = 0; row < list->rowCount(); ++row) {
        list->selectRow(row);
        child<QPushButton>(*page, "bukaTabel")->click();
        const QString name = child<QLabel>(*page, "namaTabel")->text();
        small.look(*small.window, QStringLiteral("tabel ") + name);
        auto* content = child<QTableWidget>(*page, "isiTabel");
        const int last = content->rowCount() - 1;
        if (QTableWidgetItem* cell = content->item(last, 2); cell->flags().testFlag(Qt::ItemIsEditable)) {
            content->scrollToItem(cell);
            content->editItem(cell);
            small.look(*small.window, QStringLiteral("tabel %1/sunting").arg(name));
            cell->setText(QStringLiteral("9"));
            small.look(*small.window, QStringLiteral("tabel %1/berubah").arg(name));
        }
        if (auto* save = child<QPushButton>(*page, "simpanVersiBaru"); save->isEnabled()) {
            save->click();
            auto* dialog = page->findChild<QDialog*>(QStringLiteral("simpanRegulasi"));
            REQUIRE(dialog != nullptr);
            child<QPushButton>(*dialog, "simpanVersi")->click(); // refused: no reason was written
            small.look(*dialog, QStringLiteral("tabel %1/simpan").arg(name));
            dialog->reject();
            SmallWindow::settle();
        }
        child<QPushButton>(*page, "keDaftar")->click();
    }
    small.look(*small.window, QStringLiteral("daftar tabel"));
    small.report();
}
