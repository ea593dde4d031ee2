#include "tests/support/skpbuilder.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/skp/penyusunan.h"
#include "ui/forms/stageform.h"
#include "ui/skp/skpeditor.h"
#include "ui/skp/skppage.h"
#include "ui/wizard/penyusunanwizard.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

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
    follow(unit, page);
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
    CHECK(unit.offered(KolomFrasa::RencanaHasilKerja, "Menyu") ==
          QStringList{QStringLiteral("Menyusun laporan kas")});
}

TEST_CASE("a dialogue that is typed with pauses stands in the log once, as soon as its part is left")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff, QStringLiteral("/dialog"));
    const auto acts = [&] {
        QStringList names;
        unit.storage.query<std::vector<JejakStore::Row>>(
            &page,
            [&](Reader& reader) { return reader.jejak().ofSubject(jejakSubjekSkp(unit.staff.text())); },
            [&](const auto& rows) {
                for (const JejakStore::Row& row : rows ? rows.value() : std::vector<JejakStore::Row>{}) {
                    names.append(row.tindakan);
                }
            });
        return names;
    };
    const auto pause = [&] {
        for (StageFormBase* form : page.findChildren<StageFormBase*>()) {
            form->flush();
        }
    };
    click(page, "dialogBaru");
    type(page, "ekspektasiHasilKerja", "Laporan");
    pause();
    type(page, "ekspektasiHasilKerja", "Laporan tepat waktu");
    pause();
    type(page, "ekspektasiPerilaku", "Ramah");
    pause();
    CHECK(unit.skp(unit.staff).dialog.front().perilakuKerja == QStringLiteral("Ramah"));
    CHECK(acts().isEmpty());
    child<QTabWidget>(page, "bagianSkp")->setCurrentIndex(0);
    CHECK(acts() == QStringList{QStringLiteral("dialog-dicatat")});
    page.flush();
    page.showSkp(unit.leader);
    CHECK(acts().size() == 1);
    unit.checkExports();
}

TEST_CASE("what others changed comes in while a form is open")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    follow(unit, page);
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

TEST_CASE(
    "what could not be stored is tried again in the order in which it was typed, however often one came")
{
    Penyusunan unit;
    SkpEditor editor(unit.context);
    const auto typeOnReturn = [&](const char* text) {
        editor.open(unit.staff);
        editor.change([&](Skp& skp) { skp.perilakuKerja.at(0).ekspektasi = QString::fromUtf8(text); });
        editor.open(unit.leader);
    };
    {
        const SmallDisk full(4096);
        for (const char* text : {"Sa", "Sapa", "Sapa tamu", "Sapa tamu di", "Sapa tamu di loket", "Ramah"}) {
            typeOnReturn(text);
        }
    }
    unit.storage.retryFailed();
    CHECK(unit.skp(unit.staff).perilakuKerja.at(0).ekspektasi == QStringLiteral("Ramah"));
}

TEST_CASE("on a full disk the wizard says so, and page and wizard go on with what was typed in the other")
{
    Penyusunan unit;
    unit.ownSettings();
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff, QStringLiteral("/hasil_kerja"));
    click(page, "rhkBaru");
    type(page, "rencana", "Laporan kas");
    page.flush();
    {
        const SmallDisk full(4096);
        type(page, "rencana", "Laporan kas bulanan");
        click(page, "wisaya");
        auto* wizard = page.findChild<PenyusunanWizard*>();
        REQUIRE(wizard != nullptr);
        CHECK(child<QPlainTextEdit>(*wizard, "rencana")->toPlainText() ==
              QStringLiteral("Laporan kas bulanan"));
        auto* note = wizard->currentPage()->findChild<QLabel*>(QStringLiteral("belumTersimpan"));
        REQUIRE(note->isVisibleTo(wizard));
        CHECK(note->text().contains(QStringLiteral("tetap ada di sini")));
        type(*wizard, "rencana", "Laporan kas bulanan dan tahunan");
        wizard->next();
        const auto labels = wizard->currentPage()->findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Laporan kas bulanan dan tahunan"));
        }));
        wizard->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(child<QPlainTextEdit>(page, "rencana")->toPlainText() ==
              QStringLiteral("Laporan kas bulanan dan tahunan"));
        click(page, "ikiBaru");
        page.flush();
    }
    unit.storage.retryFailed();
    CHECK_FALSE(unit.storage.hasUnsaved());
    const HasilKerja stored = unit.skp(unit.staff).hasilKerja.at(0);
    CHECK(stored.rencana == QStringLiteral("Laporan kas bulanan dan tahunan"));
    CHECK(stored.indikator.size() == 1);
}

TEST_CASE("what an editor left unsaved is done with once it is stored, also when that editor is gone")
{
    Penyusunan unit;
    SkpEditor editor(unit.context);
    const auto typed = [](const char* text) {
        return [text](Skp& skp) { skp.perilakuKerja.at(0).ekspektasi = QString::fromUtf8(text); };
    };
    {
        const SmallDisk full(4096);
        SkpEditor other(unit.context, nullptr, editor.unsaved());
        other.open(unit.staff);
        other.change(typed("Ramah"));
    }
    editor.open(unit.staff);
    CHECK(editor.draft().perilakuKerja.at(0).ekspektasi == QStringLiteral("Ramah"));
    unit.storage.retryFailed();
    editor.change(typed("Tanggap"));
    editor.open(unit.leader);
    editor.open(unit.staff);
    CHECK(editor.draft().perilakuKerja.at(0).ekspektasi == QStringLiteral("Tanggap"));
    CHECK(unit.skp(unit.staff).perilakuKerja.at(0).ekspektasi == QStringLiteral("Tanggap"));
}
