#include "tests/support/uifixture.h"

#include "ui/people/organisasipage.h"
#include "ui/tables/textgridview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{
QString t(const char* text) { return QString::fromUtf8(text); }
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
    grid->pasteText(t("Meningkatnya mutu\tIndeks\t3,5\n\tCakupan\t100%\nAnggaran\tPenyerapan\t95%\n"));
    Organisasi now = *fixture.stored<Organisasi>(t("2026"));
    CHECK(now.renstra == std::vector{Renstra{t("Tujuan <b>"), t("baris\nsatu")}});
    REQUIRE(now.perjanjianKinerja.size() == 2);
    CHECK(now.perjanjianKinerja[0].indikator.size() == 2);

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
    SECTION("another year is another plan")
    {
        fixture.navigation.year = 2027;
        page.refresh();
        CHECK(grid->model()->rowCount() == 1);
    }
}
