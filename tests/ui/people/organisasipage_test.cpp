#include "tests/support/uifixture.h"

#include "ui/people/organisasipage.h"
#include "ui/tables/textgridview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{
} // namespace

TEST_CASE("rows of a Perjanjian Kinerja and back: a sasaran stands in its first row")
{
    const std::vector<SasaranPerjanjian> list{
        {t("A"), {{t("i1"), t("100%")}, {t("i2"), t("3")}}}, {t("B"), {}}, {t("C"), {{t("i3"), {}}}}};
    CHECK(OrganisasiPage::fromRows(OrganisasiPage::toRows(list)) == list);
    CHECK(OrganisasiPage::fromRows({QStringList{t("A"), t("i1"), {}}, QStringList{t("A"), t("i2"), {}}})
              .size() == 1);
}

TEST_CASE("Renstra and Perjanjian Kinerja are pasted from a spreadsheet and stored")
{
    UiFixture fixture;
    fixture.open();
    OrganisasiPage page(fixture.context);
    QObject::connect(&fixture.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    child<TextGridView>(page, "renstra")->pasteText(t("Tujuan <b>\t\"baris\nsatu\"\n"));
    auto* grid = child<TextGridView>(page, "perjanjian");
    grid->pasteText(t("SASARAN\tIndikator kinerja\tTarget\nMeningkatnya "
                      "mutu\tIndeks\t3,5\n\tCakupan\t100%\nAnggaran\tPenyerapan\t95%\n"));
    Organisasi now = *fixture.stored<Organisasi>(t("2026"));
    CHECK(now.renstra == std::vector{Renstra{t("Tujuan <b>"), t("baris\nsatu")}});
    REQUIRE(now.perjanjianKinerja.size() == 2);
    CHECK(now.perjanjianKinerja[0].indikator.size() == 2);

    SECTION("a table that is taken from the clipboard by the button comes below, all of its columns with it")
    {
        grid->setCurrentIndex(grid->model()->index(0, 1));
        QGuiApplication::clipboard()->setText(t("Tata kelola\tNilai SAKIP\t80\n"));
        child<QPushButton>(page, "perjanjianTempel")->click();
        now = *fixture.stored<Organisasi>(t("2026"));
        REQUIRE(now.perjanjianKinerja.size() == 3);
        CHECK(now.perjanjianKinerja[0].indikator[0].nama == t("Indeks"));
        CHECK(now.perjanjianKinerja[2].sasaran == t("Tata kelola"));
        CHECK(now.perjanjianKinerja[2].indikator[0].target == t("80"));
        // By the keyboard over what is there, and never with a column cut off.
        grid->setCurrentIndex(grid->model()->index(0, 2));
        grid->pasteText(t("Mutu layanan\tIKM\t90\n"));
        now = *fixture.stored<Organisasi>(t("2026"));
        CHECK(now.perjanjianKinerja[0].sasaran == t("Mutu layanan"));
        CHECK(now.perjanjianKinerja[0].indikator[0].target == t("90"));
    }
    SECTION("a change begins as a copy, and is stored once it has its day")
    {
        child<QPushButton>(page, "tambahPerubahan")->click();
        grid->model()->setData(grid->model()->index(0, 2), t("4,0"));
        CHECK(fixture.stored<Organisasi>(t("2026"))->perjanjianKinerjaPerubahan.empty());
        CHECK(child<QLabel>(page, "keluhan")->text().contains(t("Berlaku mulai")));
        auto* date = child<QWidget>(page, "tanggalPerubahan")->findChild<QLineEdit*>();
        QTest::keyClicks(date, t("1-7-2026"));
        QTest::keyClick(date, Qt::Key_Return);
        now = *fixture.stored<Organisasi>(t("2026"));
        REQUIRE(now.perjanjianKinerjaPerubahan.size() == 1);
        CHECK(now.perjanjianKinerjaPerubahan[0].tanggal == QDate(2026, 7, 1));
        CHECK(now.perjanjianKinerjaPerubahan[0].sasaran[0].indikator[0].target == t("4,0"));
        CHECK(now.perjanjianKinerja[0].indikator[0].target == t("3,5"));
        fixture.prompter.confirmations = {true};
        child<QPushButton>(page, "hapusPerubahan")->click();
        CHECK(fixture.stored<Organisasi>(t("2026"))->perjanjianKinerjaPerubahan.empty());
    }
    SECTION("a change whose day can't be stored holds back nothing, and waits through a look at another year")
    {
        auto* date = child<QWidget>(page, "tanggalPerubahan")->findChild<QLineEdit*>();
        const auto typeDate = [&](const char* text) {
            date->selectAll();
            QTest::keyClicks(date, t(text));
            QTest::keyClick(date, Qt::Key_Return);
        };
        child<QPushButton>(page, "tambahPerubahan")->click();
        typeDate("1-7-2026");
        child<QPushButton>(page, "tambahPerubahan")->click();
        typeDate("1-7-2026");
        grid->model()->setData(grid->model()->index(0, 2), t("9,9"));
        auto* renstra = child<TextGridView>(page, "renstra");
        renstra->setCurrentIndex(renstra->model()->index(0, 0));
        renstra->pasteText(t("Tujuan lain\tSasaran lain\n"));
        now = *fixture.stored<Organisasi>(t("2026"));
        CHECK(now.renstra.front().tujuan == t("Tujuan lain"));
        CHECK(now.perjanjianKinerjaPerubahan.size() == 1);
        CHECK(child<QLabel>(page, "keluhan")->text().contains(t("Sudah ada perubahan")));
        REQUIRE(page.unfinished().size() == 1);
        CHECK(page.unfinished().first().contains(t("2026")));
        fixture.navigation.year = 2027;
        page.refresh();
        CHECK(page.unfinished().size() == 1);
        fixture.navigation.year = 2026;
        page.refresh();
        auto* versions = child<QComboBox>(page, "versi");
        REQUIRE(versions->count() == 3);
        versions->setCurrentIndex(2);
        Q_EMIT versions->activated(2);
        CHECK(grid->model()->index(0, 2).data().toString() == t("9,9"));
        typeDate("1-9-2026");
        now = *fixture.stored<Organisasi>(t("2026"));
        REQUIRE(now.perjanjianKinerjaPerubahan.size() == 2);
        CHECK(now.perjanjianKinerjaPerubahan[1].sasaran[0].indikator[0].target == t("9,9"));
        CHECK(page.unfinished().isEmpty());
        // One that is stored keeps its day until the new one will do.
        typeDate("1-9-2027");
        grid->model()->setData(grid->model()->index(0, 2), t("8,8"));
        now = *fixture.stored<Organisasi>(t("2026"));
        REQUIRE(now.perjanjianKinerjaPerubahan.size() == 2);
        CHECK(now.perjanjianKinerjaPerubahan[1].tanggal == QDate(2026, 9, 1));
        CHECK(now.perjanjianKinerjaPerubahan[1].sasaran[0].indikator[0].target == t("8,8"));
        CHECK(page.unfinished().size() == 1);
    }
    SECTION("another year is another plan")
    {
        fixture.navigation.year = 2027;
        page.refresh();
        CHECK(grid->model()->rowCount() == 1);
    }
}

TEST_CASE("rows pasted while a cell is being typed into fill cells, not that one cell")
{
    UiFixture fixture;
    fixture.open();
    OrganisasiPage page(fixture.context);
    page.refresh();
    auto* grid = child<TextGridView>(page, "perjanjian");
    grid->setCurrentIndex(grid->model()->index(0, 0));
    grid->edit(grid->currentIndex());
    auto* editor = grid->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QGuiApplication::clipboard()->setText(t("satu sasaran"));
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    CHECK(editor->text() == t("satu sasaran"));
    QGuiApplication::clipboard()->setText(t("Mutu\tIndeks\t3,5\n\tCakupan\t100%\n"));
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    const Organisasi now = *fixture.stored<Organisasi>(t("2026"));
    REQUIRE(now.perjanjianKinerja.size() == 1);
    CHECK(now.perjanjianKinerja[0].sasaran == t("Mutu"));
    CHECK(now.perjanjianKinerja[0].indikator.size() == 2);
}
