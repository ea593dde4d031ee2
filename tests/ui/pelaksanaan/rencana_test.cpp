#include "tests/ui/pelaksanaan/ayear.h"

#include "ui/pelaksanaan/cellgrid.h"
#include "ui/tables/capaianmodel.h"
#include "ui/tables/pantauanmodel.h"
#include "ui/tables/rencanamodel.h"

#include <QTabWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct APlan : AYear {
    CellGrid* plan = nullptr;
    CellGrid* reached = nullptr;

    explicit APlan(StatusSkp status = StatusSkp::Berjalan) : AYear(status)
    {
        show();
        child<QTabWidget>(*page, "bagianPelaksanaan")->setCurrentIndex(1);
        plan = child<CellGrid>(*page, "rencanaAksi");
        reached = child<CellGrid>(*page, "capaianAksi");
    }
    QString text(const CellGrid* grid, int row, int column) const
    {
        return grid->model()->index(row, column).data().toString();
    }
    void write(CellGrid* grid, int row, int column, const char* words)
    {
        const QModelIndex at = grid->model()->index(row, column);
        grid->setCurrentIndex(at);
        grid->edit(at);
        QWidget* editor = editorOf(*grid);
        REQUIRE(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QString::fromUtf8(words));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    HasilKerja rhk(size_t at)
    {
        storage.waitUntilIdle();
        return stored<Skp>(QStringLiteral("skp-perawat"))->hasilKerja.at(at);
    }
};

} // namespace

TEST_CASE("an action is typed beneath its RHK, with targets per period, and stored at once")
{
    APlan year;
    // RHK A.1: the empty row, then its three IKI; RHK A.2: the empty row, its IKI.
    REQUIRE(year.plan->model()->rowCount() == 6);
    CHECK(year.plan->model()->columnCount() == RencanaModel::FirstPeriod + 4 + 1);
    year.write(year.plan, 0, RencanaModel::Aksi, "Menyusun jadwal poli");
    year.write(year.plan, 0, RencanaModel::FirstPeriod + 1, "2 jadwal");
    year.write(year.plan, 2, RencanaModel::FirstPeriod, "300"); // IKI 1
    const HasilKerja first = year.rhk(0);
    REQUIRE(first.rencanaAksi.size() == 1);
    CHECK(first.rencanaAksi[0].aksi == QStringLiteral("Menyusun jadwal poli"));
    CHECK(first.rencanaAksi[0].target.size() == 4);
    CHECK(first.rencanaAksi[0].target[1] == QStringLiteral("2 jadwal"));
    CHECK(first.indikator[0].targetPeriode.value(0) == QStringLiteral("300"));
    CHECK(year.text(year.plan, 1, RencanaModel::Aksi) == QStringLiteral("(ketik aksi baru)"));
}

TEST_CASE("one button gives every RHK an action, and says when there is nothing to make")
{
    APlan year;
    click(*year.page, "buatSemuaRencana");
    REQUIRE(year.rhk(0).rencanaAksi.size() == 1);
    CHECK(year.rhk(1).rencanaAksi.size() == 1);
    CHECK(year.rhk(0).rencanaAksi[0].target.value(3) == QStringLiteral("300 pasien"));
    click(*year.page, "buatSemuaRencana");
    CHECK(year.rhk(0).rencanaAksi.size() == 1);
    CHECK(child<QLabel>(*year.page, "keteranganRencana")
              ->text()
              .contains(QStringLiteral("sudah punya rencana aksi")));
    year.plan->selectRow(0);
    click(*year.page, "hapusAksi");
    CHECK(year.rhk(0).rencanaAksi.empty());
    year.storage.undo(year.page.get(), {});
    CHECK(year.rhk(0).rencanaAksi.size() == 1);
    CHECK(year.plan->model()->rowCount() == 8);
    click(*year.page, "cetakRencana");
    CHECK(year.navigation.walked.last() == QStringLiteral("print 1"));
}

TEST_CASE("a target of the plan is typed once: the IKI have it too, and pemantauan shows it")
{
    APlan year;
    click(*year.page, "buatSemuaRencana");
    CHECK(year.rhk(0).indikator[0].targetPeriode.value(3) == QStringLiteral("300 pasien"));
    CHECK(year.text(year.plan, 2, RencanaModel::FirstPeriod) == QStringLiteral("300 pasien"));
    CHECK(child<QLabel>(*year.page, "keteranganRencana")
              ->text()
              .contains(QStringLiteral("target per periode")));
    // Another number for the one action is the IKI's as well, one of its own stays.
    year.write(year.plan, 0, RencanaModel::FirstPeriod, "250 pasien");
    CHECK(year.rhk(0).indikator[0].targetPeriode.value(0) == QStringLiteral("250 pasien"));
    year.write(year.plan, 2, RencanaModel::FirstPeriod + 1, "310 pasien");
    year.write(year.plan, 0, RencanaModel::FirstPeriod + 1, "350 pasien");
    CHECK(year.rhk(0).indikator[0].targetPeriode.value(1) == QStringLiteral("310 pasien"));
    CHECK(year.rhk(0).indikator[1].targetPeriode.isEmpty());
    child<QTabWidget>(*year.page, "bagianPelaksanaan")->setCurrentIndex(4);
    const auto* watch = child<QTableView>(*year.page, "pemantauan");
    CHECK(watch->model()->index(0, PantauanModel::Target).data().toString() == QStringLiteral("250 pasien"));
}

TEST_CASE("a plan that was written before gives its targets to the IKI")
{
    APlan year;
    year.write(year.plan, 0, RencanaModel::Aksi, "Melayani");
    for (int period = 0; period < 4; ++period) {
        year.write(
            year.plan, 0, RencanaModel::FirstPeriod + period, period < 2 ? "200 pasien" : "400 pasien");
    }
    auto* model = year.plan->model(); // as it was before the targets of an action were the IKI's too
    for (int period = 0; period < 4; ++period) {
        REQUIRE(model->setData(model->index(2, RencanaModel::FirstPeriod + period), QString(), Qt::EditRole));
    }
    REQUIRE(year.rhk(0).indikator[0].targetPeriode.join(QString()).isEmpty());
    click(*year.page, "buatSemuaRencana");
    CHECK(year.rhk(0).rencanaAksi.size() == 1);
    CHECK(year.rhk(0).indikator[0].targetPeriode ==
          QStringList{QStringLiteral("200 pasien"), QStringLiteral("200 pasien"),
              QStringLiteral("400 pasien"), QStringLiteral("400 pasien")});
}

TEST_CASE("the texts of a plan share the width that is there, wrapped, and each RHK says its text once")
{
    APlan year;
    click(*year.page, "buatSemuaRencana");
    const QString words = QStringLiteral("Terlaksananya pembelajaran yang meningkatkan literasi dan numerasi "
                                         "peserta didik sepanjang tahun ajaran");
    auto* model = year.plan->model();
    REQUIRE(model->setData(model->index(0, RencanaModel::Aksi), words, Qt::EditRole));
    const auto used = [&] {
        QCoreApplication::processEvents();
        int sum = 0;
        for (int column = 0; column < model->columnCount(); ++column) {
            sum += year.plan->columnWidth(column);
        }
        return sum;
    };
    CHECK(used() <= year.plan->viewport()->width());
    CHECK(used() > year.plan->viewport()->width() - 8);
    const int narrow = year.plan->columnWidth(RencanaModel::Aksi);
    const int high = year.plan->rowHeight(0);
    CHECK(high > year.plan->rowHeight(1));
    year.page->resize(1300, 640);
    CHECK(used() > year.plan->viewport()->width() - 8);
    CHECK(year.plan->columnWidth(RencanaModel::Aksi) > narrow);
    CHECK(year.plan->rowHeight(0) <= high);
    CHECK(year.text(year.plan, 0, RencanaModel::Rhk).startsWith(QStringLiteral("A.1. ")));
    CHECK(year.text(year.plan, 1, RencanaModel::Rhk) == QStringLiteral("A.1."));
    // Without a chosen action the plan has all the height.
    year.plan->setCurrentIndex({});
    QCoreApplication::processEvents();
    const int tall = year.plan->height();
    year.plan->setCurrentIndex(model->index(0, RencanaModel::Aksi));
    QCoreApplication::processEvents();
    CHECK(year.plan->height() < tall - 100);
    CHECK(year.reached->isVisible());
}

TEST_CASE("what came of an action is written down period by period")
{
    APlan year;
    click(*year.page, "buatSemuaRencana");
    year.plan->setCurrentIndex(year.plan->model()->index(0, RencanaModel::Aksi));
    REQUIRE(year.reached->model()->rowCount() == 4);
    CHECK(year.text(year.reached, 0, CapaianModel::Target) == QStringLiteral("300 pasien"));
    year.write(year.reached, 0, CapaianModel::Realisasi, "310 pasien");
    auto* model = year.reached->model();
    CHECK(model->setData(model->index(0, CapaianModel::Selesai), Qt::Checked, Qt::CheckStateRole));
    year.write(year.reached, 0, CapaianModel::Tanggal, "31/3");
    const auto reached = year.rhk(0).rencanaAksi.at(0).capaian;
    REQUIRE(reached.size() == 1);
    CHECK(reached[0].periode == Periode{JenisPeriode::Triwulanan, 1});
    CHECK(reached[0].realisasi == QStringLiteral("310 pasien"));
    CHECK(reached[0].selesai);
    CHECK(reached[0].tanggal == QDate(2026, 3, 31));
    year.write(year.reached, 1, CapaianModel::Tanggal, "kapan-kapan");
    CHECK(year.text(year.reached, 1, CapaianModel::Tanggal) == QStringLiteral("⚠ kapan-kapan"));
    CHECK(year.page->unfinished().size() == 1);
    // Another action shows its own.
    year.plan->setCurrentIndex(year.plan->model()->index(5, RencanaModel::Aksi));
    CHECK(year.text(year.reached, 0, CapaianModel::Realisasi).isEmpty());
}

TEST_CASE("the plan of an SKP that is not set can only be read")
{
    APlan year(StatusSkp::Draf);
    CHECK(year.plan->model()->rowCount() == 4); // the IKI alone
    CHECK_FALSE(child<QPushButton>(*year.page, "buatSemuaRencana")->isEnabled());
}
