#include "tests/ui/evaluasiunit/unitoffice.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/print/previewwidget.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

QString figure(const QWidget& page, KelompokDistribusi group, std::optional<Predikat> predikat = {})
{
    const QString name = QStringLiteral("angkaDistribusi%1%2")
                             .arg(static_cast<int>(group))
                             .arg(predikat ? QString::number(static_cast<int>(*predikat)) : QString());
    return child<QPushButton>(page, qPrintable(name))->text();
}

QString labelText(const QWidget& page, const char* name) { return child<QLabel>(page, name)->text(); }

} // namespace

TEST_CASE("the distribution shows each figure with its share, the pattern's rules and the list behind")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::Baik, 7);
    office.unit.addFinal(Predikat::SangatBaik, 2);
    office.unit.addFinal(Predikat::ButuhPerbaikan, 1);
    office.unit.add({office.draft(Predikat::Baik)});
    office.unit.setCapaian(PredikatOrganisasi::Baik);
    office.open();
    ShownUnitPage page(office);
    CHECK(child<QComboBox>(page, "periodeUnit")->currentText() == QStringLiteral("Triwulan I"));
    CHECK(figure(page, KelompokDistribusi::Final, Predikat::Baik) == QStringLiteral("7"));
    CHECK(labelText(page, "angkaDistribusi03Bagian") == QStringLiteral("70,0% (7 dari 10 orang)"));
    CHECK(figure(page, KelompokDistribusi::Draf, Predikat::Baik) == QStringLiteral("1"));
    CHECK(figure(page, KelompokDistribusi::Final) == QStringLiteral("10"));
    CHECK(labelText(page, "judulDistribusi").contains(QStringLiteral("10 dari 11 pegawai sudah final.")));
    CHECK(labelText(page, "judulDistribusi").contains(QStringLiteral("\nDihitung: ")));
    const QString rules = labelText(page, "aturanPola");
    CHECK(rules.contains(QStringLiteral("✔ Baik: paling banyak 70% – terpenuhi: 70,0% (7 dari 10 orang)")));
    CHECK(rules.contains(QStringLiteral("✔ Butuh Perbaikan atau")));
    CHECK_FALSE(rules.contains(QStringLiteral("⚠")));
    auto* list = child<QTableView>(page, "daftarDistribusi");
    CHECK(list->model()->rowCount() == 10);
    child<QPushButton>(page, "angkaDistribusi13")->click(); // drafts that would be Baik
    CHECK(list->model()->rowCount() == 1);
    CHECK(labelText(page, "judulDaftarDistribusi") == QStringLiteral("Baik, belum final (1):"));
    Q_EMIT list->activated(list->model()->index(0, 0));
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s11 /evaluasi"));
}

TEST_CASE("a departure is a warning with its figure, and few people are counted by heads")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::Baik, 3);
    office.unit.setCapaian(PredikatOrganisasi::Baik);
    office.open();
    ShownUnitPage page(office);
    CHECK(labelText(page, "angkaDistribusi03Bagian") == QStringLiteral("3 dari 3 orang (100,0%)"));
    CHECK(labelText(page, "aturanPola")
              .contains(QStringLiteral("⚠ Baik: paling banyak 70% – menyimpang: 3 dari 3 orang (100,0%)")));
    CHECK(labelText(page, "aturanPola").contains(QStringLiteral("Penyimpangan adalah peringatan")));
}

TEST_CASE("one person alone can keep to no pattern of Baik, which is information")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::Baik, 1);
    office.unit.setCapaian(PredikatOrganisasi::Baik);
    office.open();
    ShownUnitPage page(office);
    CHECK(labelText(page, "aturanPola").contains(QStringLiteral("ℹ Dengan 1 orang")));
    CHECK_FALSE(labelText(page, "aturanPola").contains(QStringLiteral("Penyimpangan adalah peringatan")));
    CHECK(labelText(page, "aturanPola").contains(QStringLiteral("• Butuh Perbaikan atau")));
    CHECK_FALSE(labelText(page, "aturanPola").contains(QStringLiteral("⚠")));
    CHECK_FALSE(labelText(page, "aturanPola").contains(QStringLiteral("menyimpang")));
}

TEST_CASE("the capaian of the unit is set on the page, and the pattern follows it at once")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::SangatBaik, 2);
    office.unit.addFinal(Predikat::Baik, 2);
    office.open();
    ShownUnitPage page(office);
    CHECK(labelText(page, "aturanPola").contains(QStringLiteral("belum ditetapkan")));
    child<QPushButton>(page, "capaianUnitTombol")->click();
    auto* choice = child<QComboBox>(page, "capaian");
    choice->setCurrentIndex(choice->findData(static_cast<int>(PredikatOrganisasi::Istimewa)));
    auto* form = page.findChild<CapaianForm*>();
    REQUIRE(form != nullptr);
    Q_EMIT form->accepted();
    CHECK(labelText(page, "aturanPola")
              .contains(QStringLiteral("✔ Kelompok terbanyak: Sangat Baik – terpenuhi")));
    const auto stored = office.stored<Organisasi>(QStringLiteral("2026"));
    REQUIRE(stored);
    REQUIRE(stored->capaian.size() == 1);
    CHECK(stored->capaian.front().periode == office.unit.periode);
}

TEST_CASE("the setting for leaders is stored and the figures follow")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::SangatBaik, 1);
    office.unit.add(
        {ManyEvaluated::evaluation(office.unit.periode, ratingsOf(Predikat::Baik), StatusEvaluasi::Final)},
        [](Pegawai& who, Skp&) { who.atasan = person("p1"); });
    office.open();
    ShownUnitPage page(office);
    CHECK(figure(page, KelompokDistribusi::Pimpinan) == QStringLiteral("1"));
    CHECK(figure(page, KelompokDistribusi::Final) == QStringLiteral("1"));
    child<QCheckBox>(page, "pimpinanDihitung")->click();
    CHECK(figure(page, KelompokDistribusi::Pimpinan) == QStringLiteral("0"));
    CHECK(figure(page, KelompokDistribusi::Final) == QStringLiteral("2"));
}

TEST_CASE("the papers of the unit are shown on the page")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::Baik, 4);
    office.open();
    ShownUnitPage page(office);
    child<QPushButton>(page, "cetakUnit")->click();
    auto* preview = page.findChild<PreviewWidget*>();
    REQUIRE(preview != nullptr);
    QStringList names;
    for (const QListWidget* list : preview->findChildren<QListWidget*>()) {
        for (int row = 0; row < list->count(); ++row) {
            names += list->item(row)->text();
        }
    }
    CHECK(names.join(QLatin1Char('|')).contains(QStringLiteral("Distribusi Predikat")));
    CHECK(names.join(QLatin1Char('|')).contains(QStringLiteral("Penetapan Predikat")));
    child<QPushButton>(page, "kembaliDariCetak")->click();
    CHECK(child<QPushButton>(page, "cetakUnit")->isEnabled());
}
