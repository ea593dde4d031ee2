#include "tests/ui/penetapan/office.h"

#include <QListView>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the home page counts, and each figure opens the list behind it")
{
    Office office;
    HomePage page(office.context);
    page.refresh();
    CHECK(text(page, "tenggat").contains(QStringLiteral("31 Januari 2026 (16 hari lagi)")));
    CHECK(child<QPushButton>(page, "angka0")->text() == QStringLiteral("1 dari 3"));
    CHECK(child<QPushButton>(page, "angka2")->text() == QStringLiteral("2 dari 2"));
    auto* list = child<QListView>(page, "daftar");
    const QAbstractItemModel* rows = list->model();
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 0).data().toString().startsWith(QStringLiteral("dr. Bambang Sutrisno")));
    click(page, "angka2");
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->index(1, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(QStringLiteral("Siti &lt;b&gt;Aminah&lt;/b&gt;")));
    list->setCurrentIndex(rows->index(1, 0));
    CHECK(text(page, "judulPeta").contains(QStringLiteral("Siti <b>Aminah</b>")));
    page.refresh();
    CHECK(list->currentIndex().row() == 1); // the list read anew stays with whom it shows
    Q_EMIT list->activated(rows->index(1, 0));
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s1 "));
}

TEST_CASE("the map of stages says what is done, what is now, and why the rest is blocked")
{
    Office office;
    Navigator navigator(office.context);
    navigator.showPegawai(person("bidan"));
    CHECK(child<QPushButton>(navigator, "keT1")->text().contains(QStringLiteral("Sekarang")));
    CHECK(child<QPushButton>(navigator, "keT3")->text().contains(QStringLiteral("Selesai")));
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keT4")) == nullptr);
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keT7")) == nullptr);
    click(navigator, "keT1");
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s2 /dialog"));
    navigator.showPegawai(person("perawat"));
    click(navigator, "keT3"); // nothing is wrong there: the SKP from its beginning
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s1 "));
    click(navigator, "keT4");
    CHECK(office.navigation.walked.last() == QStringLiteral("penetapan s1"));
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keEvaluasiUnit")) == nullptr);
}

TEST_CASE("for who has no SKP yet the map begins with the dialogue, and says where it is written down")
{
    Office office;
    Navigator navigator(office.context);
    navigator.showPegawai(person("kapus"));
    const QString dialogue = child<QPushButton>(navigator, "keT1")->text();
    CHECK(dialogue.contains(QStringLiteral("Sekarang")));
    const auto* step = child<QWidget>(navigator, "tahapT1");
    QString told;
    for (const QLabel* label : step->findChildren<QLabel*>()) {
        told += label->text();
    }
    CHECK(told.contains(QStringLiteral("Mulai dari dialog kinerja")));
    CHECK(told.contains(QStringLiteral("buat drafnya")));
    click(navigator, "keT1");
    CHECK(office.navigation.walked.last() == QStringLiteral("page %1").arg(static_cast<int>(PageId::Skp)));
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keT3")) == nullptr);
}

TEST_CASE("a step of the map that is not finished leads to the field that is missing")
{
    Office office(withoutRhk());
    Navigator navigator(office.context);
    navigator.showPegawai(person("bidan"));
    click(navigator, "keT3");
    CHECK(office.navigation.walked.last().startsWith(QStringLiteral("skp s2 /hasil_kerja")));
}
