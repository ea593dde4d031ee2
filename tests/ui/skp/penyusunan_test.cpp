#include "core/usecases/saveskpdraft.h"
#include "tests/support/skpbuilder.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/skp/penyusunan.h"

#include "ui/forms/stageform.h"
#include "ui/shell/findingspanel.h"
#include "ui/skp/matrikswidget.h"
#include "ui/skp/newskpdialog.h"
#include "ui/skp/skpeditor.h"
#include "ui/skp/skppage.h"
#include "ui/tables/matriksmodel.h"
#include "ui/wizard/penyusunanwizard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

void follow(Penyusunan& unit, SkpPage& page)
{
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&page](const ChangeSet& changes) { page.onChanged(changes); });
}

void storeRhk(Penyusunan& unit, const SkpKunci& kunci, const char* rencana, const char* target)
{
    const Skp before = unit.skp(kunci);
    Skp skp = before;
    skp.hasilKerja = {aHasilKerja("h1")};
    skp.hasilKerja.front().rencana = QString::fromUtf8(rencana);
    skp.hasilKerja.front().indikator.front().target = QString::fromUtf8(target);
    unit.storage.command<Skp, PenyusunanError>(
        &unit.storage,
        [&](Session& session) {
            return saveSkpDraft(session, {before, skp, {}});
        },
        [](const auto& answer) { REQUIRE(answer); });
}

} // namespace

TEST_CASE("an RHK and its IKI are typed, understood and stored without a save button")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* form = child<QTreeWidget>(page, "pohonHasilKerja")->parentWidget();
    click(*form, "rhkBaru");
    type(page, "rencana", "Terlaksananya <b>asuhan</b> & lainnya");
    click(*form, "ikiBaru");
    type(page, "indikator", "Jumlah pasien");
    auto* target = child<QLineEdit>(page, "target");
    QTest::keyClicks(target, QStringLiteral("1.200 pasien"));
    CHECK(child<QLabel>(page, "targetTerbaca")->text() ==
          QStringLiteral("Terbaca: angka 1200 · satuan: pasien · arah: belum dipastikan"));
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("dua belas laporan"));
    CHECK(child<QLabel>(page, "targetTerbaca")->text().startsWith(QStringLiteral("⚠")));
    QTest::keyClick(target, Qt::Key_Return);
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.hasilKerja.size() == 1);
    CHECK_FALSE(skp.hasilKerja[0].kunci.isEmpty());
    CHECK(skp.hasilKerja[0].rencana == QStringLiteral("Terlaksananya <b>asuhan</b> & lainnya"));
    REQUIRE(skp.hasilKerja[0].indikator.size() == 1);
    CHECK(skp.hasilKerja[0].indikator[0].aspek == Aspek::Kuantitas);
    CHECK(skp.hasilKerja[0].indikator[0].target == QStringLiteral("dua belas laporan"));
    unit.checkExports();
}

TEST_CASE("sentences with an ampersand or a line break are shown whole wherever they are only named")
{
    Penyusunan unit;
    storeRhk(unit, unit.leader, "Arsip daerah\n& BUMD", "3 laporan");
    storeRhk(unit, unit.staff, "Menata arsip", "3 laporan");
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    const auto shown = [&](const char* field) -> QString {
        const auto* buddy = child<QWidget>(page, field);
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->buddy() == buddy) {
                return label->text().replace(QStringLiteral("&&"), QStringLiteral("＆"));
            }
        }
        return {};
    };
    CHECK(shown("strategi1") == QStringLiteral("A.1. Arsip daerah ＆ BUMD"));
    CHECK(shown("jenis1") == QStringLiteral("A.1. Arsip daerah ＆ BUMD"));
    page.showSkp(unit.staff);
    auto* choices = child<QComboBox>(page, "pilihanRhkPimpinan");
    REQUIRE(choices->count() == 2);
    CHECK(choices->itemText(1) == QStringLiteral("Arsip daerah & BUMD"));
    choices->setCurrentIndex(1);
    Q_EMIT choices->activated(1);
    page.flush();
    CHECK(unit.skp(unit.staff).hasilKerja[0].rhkPimpinan == QStringLiteral("Arsip daerah\n& BUMD"));
}

TEST_CASE("what is not understood of a target is said once, as its finding")
{
    Penyusunan unit;
    storeRhk(unit, unit.staff, "Menata arsip", "dua belas laporan");
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tree = child<QTreeWidget>(page, "pohonHasilKerja");
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    auto* target = child<QLineEdit>(page, "target");
    auto* hint = child<QLabel>(page, "targetTerbaca");
    CHECK_FALSE(child<QLabel>(page, "targetTemuan")->isHidden());
    CHECK(hint->isHidden());
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("12 laporan"));
    CHECK_FALSE(hint->isHidden());
}

TEST_CASE("a finding beneath a value of BerAKHLAK does not move the other fields about")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.resize(1000, 700);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* first = child<QPlainTextEdit>(page, "ekspektasi_akuntabel");
    auto* tabs = page.findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->widget(at)->isAncestorOf(first)) {
            tabs->setCurrentIndex(at);
        }
    }
    page.show();
    QCoreApplication::processEvents();
    const int before = first->height();
    first->setPlainText(QStringLiteral("panjang sekali ").repeated(60));
    page.flush();
    QCoreApplication::processEvents();
    CHECK_FALSE(child<QLabel>(page, "ekspektasi_akuntabelTemuan")->isHidden());
    CHECK(first->height() == before);
}

TEST_CASE("minutes are printed once there is a dialogue to print")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* print = child<QPushButton>(page, "cetakBeritaAcara");
    CHECK_FALSE(print->isEnabled());
    click(page, "dialogBaru");
    CHECK(print->isEnabled());
}

TEST_CASE("a target that a kualitatif SKP was left with is seen and can be cleared")
{
    Penyusunan unit;
    const Skp before = unit.skp(unit.staff);
    Skp skp = before;
    skp.pendekatan = Pendekatan::Kualitatif;
    skp.hasilKerja = {aHasilKerja("h1")};
    skp.hasilKerja.front().indikator.resize(2);
    skp.hasilKerja.front().indikator.back().target.clear();
    unit.storage.command<Skp, PenyusunanError>(
        &unit.storage,
        [&](Session& session) {
            return saveSkpDraft(session, {before, skp, {}});
        },
        [](const auto& answer) { REQUIRE(answer); });
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tree = child<QTreeWidget>(page, "pohonHasilKerja");
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    auto* target = child<QLineEdit>(page, "target");
    CHECK_FALSE(target->parentWidget()->isHidden());
    CHECK(target->text() == QStringLiteral("1.200 pasien"));
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    CHECK(target->parentWidget()->isHidden());
}

TEST_CASE("RHK are moved and deleted, and deleting asks")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "rhkBaru");
    type(page, "rencana", "Satu");
    click(page, "rhkBaru");
    type(page, "rencana", "Dua");
    click(page, "naik");
    page.flush();
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 2);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Dua"));
    click(page, "hapusBaris");
    CHECK(unit.skp(unit.staff).hasilKerja.size() == 2);
    unit.prompter.confirmations = {true};
    click(page, "hapusBaris");
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Satu"));
}

TEST_CASE("a submitted SKP is only read, but its dialogue can be recorded")
{
    Penyusunan unit(StatusSkp::Diajukan);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    CHECK_FALSE(child<QPushButton>(page, "rhkBaru")->isEnabled());
    click(page, "dialogBaru");
    type(page, "ekspektasiHasilKerja", "Layanan tepat waktu");
    type(page, "ekspektasiPerilaku", "Ramah");
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.dialog.size() == 1);
    CHECK(skp.dialog[0].coversBothParts());
    CHECK(skp.dialog[0].tanggal == QDate(2026, 1, 15));
    CHECK(skp.dialog[0].peserta.size() == 2);
}

TEST_CASE("a number that two people share stands among the findings of the SKP, and leads to the person")
{
    Penyusunan unit;
    for (const char* kunci : {"perawat", "bidan"}) {
        Pegawai pegawai = *unit.stored<Pegawai>(QString::fromLatin1(kunci));
        pegawai.identitas = {JenisIdentitas::Nip, QStringLiteral("198609262015051001")};
        unit.storage.command<Pegawai, StorageError>(
            &unit.storage,
            [pegawai](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Pegawai, StorageError> {
                        transaction.save(pegawai);
                        return pegawai;
                    });
            },
            [](const auto& answer) { REQUIRE(answer); });
    }
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* findings = child<QListWidget>(page, "daftarTemuan");
    const auto found = findings->findItems(QStringLiteral("juga dipakai pegawai lain"), Qt::MatchContains);
    REQUIRE(found.size() == 1);
    CHECK(found.front()->text().startsWith(QStringLiteral("✖")));
    findings->setCurrentItem(found.front());
    QTest::keyClick(findings, Qt::Key_Return);
    CHECK(unit.navigation.walked == QStringList{QStringLiteral("pegawai perawat")});
}

TEST_CASE("lists are filled or marked as empty on purpose")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "tambah_dukungan_sumber_daya");
    type(page, "dukungan_sumber_daya_1", "Satu tensimeter");
    child<QAbstractButton>(page, "tidakAda_konsekuensi")->click();
    type(page, "ekspektasi_loyal", "Hadir apel");
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.dukunganSumberDaya.size() == 1);
    CHECK(skp.isTidakAda(DaftarSkp::Konsekuensi));
    CHECK_FALSE(skp.isTidakAda(DaftarSkp::DukunganSumberDaya));
    CHECK(skp.perilakuKerja.at(4).ekspektasi == QStringLiteral("Hadir apel"));
}

TEST_CASE("the matrix is edited and pasted into; a cleared cell asks about its RHK")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    click(page, "ambilPerjanjian");
    CHECK(unit.skp(unit.leader).hasilKerja.size() == 2);
    auto* table = child<QTableView>(page, "matriks");
    auto* model = table->model();
    REQUIRE(model->rowCount() == 3);
    REQUIRE(model->columnCount() == 3);
    CHECK(model->headerData(2, Qt::Vertical).toString().contains(QStringLiteral("belum ada peran")));
    CHECK(model->headerData(2, Qt::Horizontal).toString() ==
          QStringLiteral("A.2.2 Pengaduan selesai\nTarget: 95%"));
    CHECK(model->setData(model->index(2, 0), QStringLiteral("Skrining ibu hamil"), Qt::EditRole));
    CHECK_FALSE(model->headerData(2, Qt::Vertical).toString().contains(QStringLiteral("belum ada peran")));
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Skrining ibu hamil"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Kelas ibu\t\"Survei\nkepuasan\"\n"));
    table->setCurrentIndex(model->index(1, 0));
    unit.prompter.confirmations = {true};
    click(page, "tempel");
    CHECK(unit.skp(unit.leader).matriks.size() == 3);
    CHECK(model->index(1, 1).data().toString() == QStringLiteral("Survei\nkepuasan"));
    unit.prompter.confirmations = {false};
    CHECK(model->setData(model->index(2, 0), QString(), Qt::EditRole));
    CHECK(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.leader).matriks.size() == 2);
    unit.checkExports();
}

TEST_CASE("what is typed while an earlier save is under way is stored, also when one goes on to another SKP")
{
    Penyusunan unit(StatusSkp::Draf, StorageService::Threading::OwnThread);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    unit.storage.waitUntilIdle();
    click(page, "rhkBaru");
    type(page, "rencana", "Menyusun laporan");
    page.flush();
    type(page, "rencana", "Menyusun laporan kas");
    page.flush();
    type(page, "rencana", "Menyusun laporan kas bulanan");
    page.showSkp(unit.leader);
    unit.storage.waitUntilIdle();
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.staff).hasilKerja.front().rencana == QStringLiteral("Menyusun laporan kas bulanan"));
    unit.checkExports();
}

TEST_CASE("the phrase library learns a sentence once it is left, not the pieces that autosave stored")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "rhkBaru");
    const auto pause = [&] {
        for (StageFormBase* form : page.findChildren<StageFormBase*>()) {
            form->flush();
        }
    };
    type(page, "rencana", "Menyu");
    pause();
    type(page, "rencana", "Menyusun laporan kas");
    pause();
    CHECK(unit.skp(unit.staff).hasilKerja.front().rencana == QStringLiteral("Menyusun laporan kas"));
    page.showSkp(unit.leader);
    QStringList learnt;
    unit.storage.query<QStringList>(
        &page,
        [](Reader& reader) {
            return reader.frasa().suggest(KolomFrasa::RencanaHasilKerja, QStringLiteral("Menyu"), 10);
        },
        [&](const auto& answer) { learnt = answer ? answer.value() : QStringList(); });
    CHECK(learnt == QStringList{QStringLiteral("Menyusun laporan kas")});
}

TEST_CASE("the wizard is left and resumed where it was, with everything typed")
{
    Penyusunan unit;
    unit.ownSettings();
    {
        PenyusunanWizard wizard(unit.context, unit.leader);
        wizard.show();
        click(wizard, "ambilPerjanjian");
        wizard.next();
        unit.checkExports();
        type(wizard, "rencana", "Diketik lalu ditutup");
        wizard.next();
        unit.checkExports();
        type(wizard, "tujuan", "Menurunkan risiko");
        wizard.reject();
    }
    const Skp skp = unit.skp(unit.leader);
    CHECK(skp.hasilKerja.at(0).rencana == QStringLiteral("Diketik lalu ditutup"));
    CHECK(skp.hasilKerja.at(0).indikator.at(0).manual.tujuan == QStringLiteral("Menurunkan risiko"));
    PenyusunanWizard again(unit.context, unit.leader);
    again.show();
    CHECK(again.currentId() == 2);
    for (int page = again.currentId(); page < 8; ++page) {
        again.next();
        unit.checkExports();
    }
    CHECK(child<QLabel>(again, "ringkasan")->text().startsWith(QStringLiteral("2 RHK dengan 3 IKI")));
    auto* papers = child<QListWidget>(again, "documentList");
    REQUIRE(papers->count() > 1);
    CHECK(papers->item(0)->text().contains(QStringLiteral("drg. Ratna Dewi")));
    CHECK(child<QPushButton>(again, "savePdf")->isEnabled());
}

TEST_CASE("the wizard of a staff SKP has RHK and steps f to h alone")
{
    Penyusunan unit;
    PenyusunanWizard wizard(unit.context, unit.staff);
    CHECK(wizard.pageIds().size() == 5);
}

TEST_CASE("a new SKP is proposed from the person")
{
    Penyusunan unit;
    NewSkpDialog dialog(unit.context, PegawaiKunci(QStringLiteral("bidan")));
    CHECK(child<QComboBox>(dialog, "penilai")->currentText() == QStringLiteral("drg. Ratna Dewi"));
    click(dialog, "buat");
    const auto made = unit.stored<Skp>(dialog.made().text());
    REQUIRE(made);
    CHECK(made->pegawai.text() == QStringLiteral("bidan"));
    CHECK(made->atasanPenilai.text() == QStringLiteral("kadis"));
}

TEST_CASE("a new SKP is for whom the typed part of a name means, never for somebody else")
{
    Penyusunan unit(
        StatusSkp::Draf, GENERATE(StorageService::Threading::Inline, StorageService::Threading::OwnThread));
    NewSkpDialog dialog(unit.context, PegawaiKunci(QStringLiteral("kapus")));
    QLineEdit* typed = child<QComboBox>(dialog, "pegawai")->lineEdit();
    REQUIRE(QTest::qWaitFor([&] { return typed->text() == QStringLiteral("drg. Ratna Dewi"); }, 20000));
    const auto typeName = [&](const char* text) {
        typed->selectAll();
        QTest::keyClicks(typed, QString::fromLatin1(text));
    };
    typeName("Sri");
    click(dialog, "buat");
    CHECK(dialog.made().isEmpty());
    CHECK(child<QLabel>(dialog, "keluhan")->text().contains(QStringLiteral("“Sri”")));
    typeName("wati");
    click(dialog, "buat");
    REQUIRE(QTest::qWaitFor([&] { return !dialog.made().isEmpty(); }, 20000));
    const auto made = unit.stored<Skp>(dialog.made().text());
    REQUIRE(made);
    CHECK(made->pegawai.text() == QStringLiteral("bidan"));
    CHECK(made->penilai.text() == QStringLiteral("kapus"));
}

TEST_CASE("what others changed comes in while a form is open")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "rhkBaru");
    type(page, "rencana", "Sedang diketik");
    SkpPage leaderPage(unit.context);
    leaderPage.showSkp(unit.leader);
    click(leaderPage, "ambilPerjanjian");
    auto* model = child<QTableView>(leaderPage, "matriks")->model();
    CHECK(model->setData(model->index(2, 0), QStringLiteral("Skrining"), Qt::EditRole));
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    QStringList plans;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        plans.append(rhk.rencana);
    }
    plans.sort();
    CHECK(plans == QStringList{QStringLiteral("Sedang diketik"), QStringLiteral("Skrining")});
}

TEST_CASE("the help belongs to the part that is open, and the guides of each value are shown beside it")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    QStringList topics;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        topics.append(page.helpTopic());
    }
    CHECK(topics == QString::fromLatin1("penyusunan dialog penyusunan penyusunan komponen komponen")
                        .split(QLatin1Char(' ')));
    auto* guide = child<QLabel>(page, "panduan_harmonis");
    CHECK(guide->text().contains(QStringLiteral("• ")));
    CHECK(guide->isHidden());
    child<QCheckBox>(page, "tampilkanPanduan")->click();
    CHECK_FALSE(guide->isHidden());
}

TEST_CASE("one click on a finding goes to its field, and what to do stands beneath it")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    page.resize(844, 640);
    page.show();
    auto* list = child<QListWidget>(page, "daftarTemuan");
    REQUIRE(list->count() > 0);
    CHECK(list->item(0)->text().contains(QStringLiteral("\n→ ")));
    QSignalSpy wanted(child<FindingsPanel>(page, "temuan"), &FindingsPanel::wanted);
    list->scrollToItem(list->item(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    CHECK(wanted.count() >= 1);
}

TEST_CASE("the parts of an SKP follow its formulir")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.staff);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    CHECK(tabs->count() == 6);
    auto* kelompok = child<QComboBox>(page, "kelompok");
    kelompok->setCurrentIndex(kelompok->findData(static_cast<int>(Kelompok::Jpt)));
    Q_EMIT kelompok->activated(kelompok->currentIndex());
    CHECK(unit.skp(unit.staff).kelompok == Kelompok::Jpt);
    CHECK(tabs->count() == 10);
    CHECK(tabs->currentIndex() == 0);
    kelompok->setCurrentIndex(kelompok->findData(static_cast<int>(Kelompok::JaJf)));
    Q_EMIT kelompok->activated(kelompok->currentIndex());
    CHECK(tabs->count() == 6);
}

TEST_CASE("the SKP page fits a small screen")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    CHECK(page.minimumSizeHint().width() <= 840);
    CHECK(page.minimumSizeHint().height() <= 640);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    CHECK(tabs->count() == 10);
    const QString folder = qEnvironmentVariable("SKP_GAMBAR");
    for (int tab = 0; !folder.isEmpty() && tab < tabs->count(); ++tab) {
        page.resize(844, 640);
        page.show();
        tabs->setCurrentIndex(tab);
        page.grab().save(QStringLiteral("%1/skp%2.png").arg(folder).arg(tab));
    }
}

TEST_CASE(
    "what could not be stored is there again on coming back to the SKP, and goes to the file with the rest")
{
    Penyusunan unit;
    SkpEditor editor(unit.context);
    const auto type = [&](size_t nilai, const char* text) {
        editor.change([&](Skp& skp) { skp.perilakuKerja.at(nilai).ekspektasi = QString::fromUtf8(text); });
    };
    editor.open(unit.staff);
    {
        const SmallDisk full(4096);
        type(0, "Ramah");
        CHECK(unit.storage.hasUnsaved());
        editor.open(unit.leader);
        editor.open(unit.staff);
        CHECK(editor.draft().perilakuKerja.at(0).ekspektasi == QStringLiteral("Ramah"));
        type(1, "Tertib");
        CHECK(unit.skp(unit.staff).perilakuKerja.at(0).ekspektasi.isEmpty());
    }
    unit.storage.retryFailed();
    CHECK_FALSE(unit.storage.hasUnsaved());
    CHECK(unit.skp(unit.staff).perilakuKerja.at(0).ekspektasi == QStringLiteral("Ramah"));
    CHECK(unit.skp(unit.staff).perilakuKerja.at(1).ekspektasi == QStringLiteral("Tertib"));
}
