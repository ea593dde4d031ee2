#include "core/usecases/evaluasi/viewkotak.h"
#include "tests/ui/evaluasiunit/unitoffice.h"
#include "ui/evaluasiunit/kotaklist.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Rows from the top: di atas, sesuai, di bawah in hasil kerja; columns from the left: the same of perilaku,
/// worst first.
constexpr int middle = 4;
constexpr int best = 2;
constexpr int right = 5;

QListWidget* box(const QWidget& page, int at)
{
    return child<QListWidget>(page, qPrintable(QStringLiteral("kotak%1").arg(at)));
}

QStringList peopleIn(const QWidget& page, int at)
{
    QStringList names;
    for (int row = 0; row < box(page, at)->count(); ++row) {
        names += box(page, at)->item(row)->text();
    }
    return names;
}

} // namespace

TEST_CASE("all nine rating pairs have a box of their own with the predikat of the matrix")
{
    UnitOffice office;
    const std::array ratings{Rating::DiAtas, Rating::Sesuai, Rating::DiBawah};
    for (const Rating hasil : ratings) {
        for (const Rating perilaku : ratings) {
            office.unit.add(
                {ManyEvaluated::evaluation(office.unit.periode, {hasil, perilaku}, StatusEvaluasi::Draf)});
        }
    }
    office.open();
    ShownUnitPage page(office, 1);
    const char* expected[] = {"Kurang", "Baik", "Sangat Baik", "Kurang", "Baik", "Baik", "Sangat Kurang",
        "Butuh Perbaikan", "Butuh Perbaikan"};
    for (int at = 0; at < 9; ++at) {
        CHECK(box(page, at)->count() == 1);
        const QString name = box(page, at)->accessibleName();
        INFO(name.toStdString());
        CHECK(name.startsWith(QString::fromUtf8(expected[at])));
        CHECK(name.contains(QStringLiteral("(1)")));
    }
}

TEST_CASE("a box with nobody in it says so")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::Baik, 1);
    office.open();
    const ShownUnitPage page(office, 1);
    CHECK(box(page, best)->accessibleName().endsWith(KotakList::emptyText()));
    CHECK_FALSE(box(page, middle)->accessibleName().contains(KotakList::emptyText()));
    const QImage seen = box(page, best)->viewport()->grab().toImage();
    bool isWritten = false;
    for (int at = 0; at < seen.width() * seen.height(); ++at) {
        isWritten = isWritten || seen.pixel(at % seen.width(), at / seen.width()) != seen.pixel(0, 0);
    }
    CHECK(isWritten);
}

TEST_CASE("all boxes are seen at once on a small screen")
{
    UnitOffice office;
    office.unit.addFinal(Predikat::Baik, 3);
    office.open();
    const ShownUnitPage page(office, 1);
    constexpr int heightOfPage = 600; // what a window of 768 leaves
    CHECK(page.sizeHint().height() <= heightOfPage);
}

TEST_CASE("the boxes say who has moved since the period before, and from where")
{
    UnitOffice office;
    const Periode second{JenisPeriode::Triwulanan, 2};
    const auto before = office.draft(Predikat::ButuhPerbaikan, StatusEvaluasi::Final);
    const auto now = [&](Predikat predikat) {
        return ManyEvaluated::evaluation(second, ratingsOf(predikat), StatusEvaluasi::Draf);
    };
    office.unit.add({before, now(Predikat::Baik)});
    office.unit.add({before, now(Predikat::ButuhPerbaikan)});
    office.unit.add({now(Predikat::Baik)});
    office.temp.clock.setDay(QDate(2026, 7, 10));
    office.open();
    ShownUnitPage page(office, 1);
    const QString moves = child<QLabel>(page, "perpindahanKotak")->text();
    CHECK(moves.startsWith(
        QStringLiteral("Dibanding Triwulan I 2026: 1 berpindah kotak, 1 tetap, 1 tanpa pembanding.")));
    CHECK(moves.contains(QStringLiteral("Pegawai 001: dari Di bawah ekspektasi / Sesuai ekspektasi ke Sesuai "
                                        "ekspektasi / Sesuai ekspektasi")));
    CHECK(peopleIn(page, middle) ==
          QStringList{QStringLiteral("Pegawai 001 – dulu Butuh Perbaikan"), QStringLiteral("Pegawai 003")});
}

TEST_CASE("the period before is of the same kind, in the year before where it is the first")
{
    using P = PeriodeTahun;
    const auto tw = [](int nomor) { return Periode{JenisPeriode::Triwulanan, nomor}; };
    CHECK(periodeSebelum({2026, tw(2)}, JenisPeriode::Triwulanan) == P{2026, tw(1)});
    CHECK(periodeSebelum({2026, tw(1)}, JenisPeriode::Triwulanan) == P{2025, tw(4)});
    CHECK(periodeSebelum({2026, {}}, JenisPeriode::Triwulanan) == P{2026, tw(4)});
    CHECK(periodeSebelum({2026, {}}, JenisPeriode::Akhir) == P{2025, {}});
}

TEST_CASE("a trial by the keyboard changes nothing until it is taken over, and then the drafts alone")
{
    UnitOffice office;
    office.unit.add({office.draft(Predikat::Baik)});
    office.unit.add({office.draft(Predikat::Baik, StatusEvaluasi::Final)});
    office.unit.add({office.draft(Predikat::Baik, StatusEvaluasi::SiapDitandatangani)});
    office.unit.setCapaian(PredikatOrganisasi::Istimewa);
    office.open();
    ShownUnitPage page(office, 1);
    REQUIRE(peopleIn(page, middle) == QStringList{QStringLiteral("Pegawai 001"),
                                          QStringLiteral("Pegawai 002 – final"),
                                          QStringLiteral("Pegawai 003 – terkunci")});
    box(page, middle)->selectAll();
    QTest::keyClick(box(page, middle), Qt::Key_Right, Qt::ControlModifier);
    CHECK(peopleIn(page, right) == QStringList{QStringLiteral("Pegawai 001 – dicoba")});
    CHECK(peopleIn(page, middle).size() == 2);
    const QString answer = child<QLabel>(page, "jawabanKotak")->text();
    CHECK(answer.contains(QStringLiteral("Pegawai 002: evaluasinya final")));
    CHECK(answer.contains(QStringLiteral("Pegawai 003: evaluasinya terkunci")));
    QTest::keyClick(box(page, right), Qt::Key_Up, Qt::ControlModifier);
    CHECK(peopleIn(page, best) == QStringList{QStringLiteral("Pegawai 001 – dicoba")});
    CHECK(child<QLabel>(page, "polaKotak")
              ->text()
              .contains(
                  QStringLiteral("⚠ Kelompok terbanyak: Sangat Baik – menyimpang: 1 orang; kelompok terbesar "
                                 "2 orang")));
    CHECK(office.evaluasi("s1").ratingHasilKerja == Rating::Sesuai);

    SECTION("taken over")
    {
        office.prompter.confirmations.push_back(true);
        child<QPushButton>(page, "ambilAlih")->click();
        CHECK(office.evaluasi("s1").ratingHasilKerja == Rating::DiAtas);
        CHECK(office.evaluasi("s1").ratingPerilakuKerja == Rating::DiAtas);
        CHECK(office.evaluasi("s2").ratingHasilKerja == Rating::Sesuai);
        CHECK(peopleIn(page, best) == QStringList{QStringLiteral("Pegawai 001")});
        CHECK_FALSE(child<QPushButton>(page, "ambilAlih")->isEnabled());
    }
    SECTION("given up")
    {
        child<QPushButton>(page, "batalPercobaan")->click();
        CHECK(peopleIn(page, middle).size() == 3);
        CHECK(office.evaluasi("s1").ratingHasilKerja == Rating::Sesuai);
    }
}

TEST_CASE("by the button somebody is tried in any box, and leaving a trial is asked about")
{
    UnitOffice office;
    office.unit.add({office.draft(Predikat::Baik)});
    office.unit.add({});
    office.open();
    ShownUnitPage page(office, 1);
    auto* unrated = child<QListWidget>(page, "kotakTanpaRating");
    REQUIRE(unrated->count() == 1);
    unrated->item(0)->setSelected(true);
    auto* target = child<QComboBox>(page, "tujuanKotak");
    target->setCurrentIndex(target->findData(best));
    child<QPushButton>(page, "pindahkanKotak")->click();
    CHECK(peopleIn(page, best) == QStringList{QStringLiteral("Pegawai 002 – dicoba")});
    office.prompter.confirmations.push_back(false);
    CHECK_FALSE(page.mayBreakOff());
    office.prompter.confirmations.push_back(true);
    child<QPushButton>(page, "ambilAlih")->click();
    CHECK(office.evaluasi("s2").ratingHasilKerja == Rating::DiAtas);
    CHECK(page.mayBreakOff());
}

namespace
{

/// Drags who is chosen in one box onto another, as the mouse does.
void drag(const QWidget& page, const char* from, const char* to)
{
    const auto* source = child<KotakList>(page, from);
    auto* target = child<KotakList>(page, to);
    const std::unique_ptr<QMimeData> data(source->mimeData(source->selectedItems()));
    const QPointF middleOf = target->viewport()->rect().center();
    QDragEnterEvent enter(middleOf.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target->viewport(), &enter);
    QDropEvent drop(middleOf, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target->viewport(), &drop);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("somebody dragged to another box is tried there, and a locked one stays with the reason")
{
    UnitOffice office;
    office.unit.add({office.draft(Predikat::Baik)});
    office.unit.add({office.draft(Predikat::Baik, StatusEvaluasi::Final)});
    office.unit.add({});
    office.open();
    ShownUnitPage page(office, 1);
    box(page, middle)->selectAll();
    drag(page, "kotak4", "kotak2");
    CHECK(peopleIn(page, best) == QStringList{QStringLiteral("Pegawai 001 – dicoba")});
    CHECK(peopleIn(page, middle) == QStringList{QStringLiteral("Pegawai 002 – final")});
    CHECK(child<QLabel>(page, "jawabanKotak")->text().contains(QStringLiteral("evaluasinya final")));
    child<QListWidget>(page, "kotakTanpaRating")->selectAll();
    drag(page, "kotakTanpaRating", "kotak5");
    CHECK(peopleIn(page, right) == QStringList{QStringLiteral("Pegawai 003 – dicoba")});
    drag(page, "kotak5", "kotakTanpaRating"); // takes nobody
    CHECK(peopleIn(page, right).size() == 1);
    CHECK(office.evaluasi("s1").ratingHasilKerja == Rating::Sesuai);
    office.prompter.confirmations.push_back(false);
    child<QPushButton>(page, "ambilAlih")->click();
    CHECK(office.evaluasi("s1").ratingHasilKerja == Rating::Sesuai);
    office.prompter.confirmations.push_back(true);
    child<QPushButton>(page, "ambilAlih")->click();
    CHECK(office.evaluasi("s1").ratingHasilKerja == Rating::DiAtas);
}
