#include "tests/support/uifixture.h"

#include "ui/tables/pegawaimodel.h"
#include "ui/tables/textgridmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

PegawaiRow row(const char* nama, const char* golongan = "", const char* nomor = "")
{
    PegawaiRow made;
    made.kunci = PegawaiKunci(t(nama));
    made.nama = t(nama);
    made.golongan = t(golongan);
    made.identitas.nomor = t(nomor);
    return made;
}

QStringList names(const PegawaiModel& model)
{
    QStringList shown;
    for (int at = 0; at < model.rowCount(); ++at) {
        shown.append(model.rowAt(at).nama);
    }
    return shown;
}

} // namespace

TEST_CASE("the list finds words in any shown column, and numbers with or without their groups")
{
    PegawaiModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PegawaiRow budi = row("Budi <b>Santoso</b> & Co", "III/a", "198003152006041007");
    budi.jabatan = t("Analis Kepegawaian");
    PegawaiRow rene = row("René", "IV/a");
    rene.jabatan = t("Kepala Dinas");
    model.setRows({budi, rene});
    const auto found = [&](const char* words) {
        SaringanPegawai filter;
        filter.cari = t(words);
        model.setSaringan(filter);
        return names(model);
    };
    CHECK(found("budi analis") == QStringList{budi.nama});
    CHECK(found("19800315 200604 1 007") == QStringList{budi.nama});
    CHECK(found("2006041007") == QStringList{budi.nama});
    CHECK(found("rene") == QStringList{rene.nama});
    CHECK(found("<b>") == QStringList{budi.nama});
    CHECK(found("tidak ada").isEmpty());
    CHECK(found("").size() == 2);
    CHECK(model.data(model.index(0, 0)).toString() == budi.nama);
}

TEST_CASE("people from elsewhere and those not evaluated are counted apart")
{
    PegawaiModel model;
    PegawaiRow outside = row("Luar");
    outside.luarUnit = true;
    outside.tidakDinilai = true;
    PegawaiRow away = row("Belajar");
    away.tidakDinilai = true;
    model.setRows({row("Ada"), outside, away});
    CHECK(model.jumlah() == JumlahPegawai{1, 1, 1});
    SaringanPegawai filter;
    filter.kelompok = SaringanPegawai::Kelompok::TidakDinilai;
    model.setSaringan(filter);
    CHECK(names(model) == QStringList{t("Belajar")});
}

TEST_CASE("golongan sort by rank, names without regard to case")
{
    PegawaiModel model;
    model.setRows({row("b", "IV/a"), row("A", "IX"), row("c", "III/d"), row("d", "V")});
    CHECK(names(model) == QStringList{t("A"), t("b"), t("c"), t("d")});
    model.sort(PegawaiModel::Pangkat, Qt::AscendingOrder);
    CHECK(names(model) == QStringList{t("c"), t("b"), t("d"), t("A")});
    model.sort(PegawaiModel::Pangkat, Qt::DescendingOrder);
    CHECK(names(model).first() == t("A"));
}

TEST_CASE("a golongan broken off at its slash sorts without harm")
{
    PegawaiModel model;
    model.setRows({row("b", "III/a"), row("a", "III/"), row("c", "/")});
    model.sort(PegawaiModel::Pangkat, Qt::AscendingOrder);
    CHECK(names(model) == QStringList{t("c"), t("a"), t("b")});
}

TEST_CASE("ten thousand people are filtered within a keystroke")
{
    std::vector<PegawaiRow> rows;
    for (int i = 0; i < 10'000; ++i) {
        PegawaiRow made = row("", "III/a");
        made.kunci = PegawaiKunci(QString::number(i));
        made.nama = QStringLiteral("Orang ke-%1 Santoso").arg(i);
        made.jabatan = QStringLiteral("Jabatan panjang sekali nomor %1").arg(i % 40);
        rows.push_back(made);
    }
    PegawaiModel model;
    model.setRows(rows);
    QElapsedTimer timer;
    timer.start();
    for (const char* typed : {"o", "or", "ora", "orang", "orang 9", "orang 99", "orang 999", "orang 9999"}) {
        SaringanPegawai filter;
        filter.cari = t(typed);
        model.setSaringan(filter);
    }
    CHECK(names(model) == QStringList{t("Orang ke-9999 Santoso")});
    CHECK(timer.elapsed() < 8 * 200); // sanitized, on a busy machine
}

TEST_CASE("a grid takes cells from a spreadsheet and always has a row to spare")
{
    TextGridModel grid({t("A"), t("B")});
    QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy edited(&grid, &TextGridModel::edited);
    grid.setTable({QStringList{t("1"), t("2")}});
    CHECK(edited.isEmpty());
    CHECK(grid.rowCount() == 2);
    grid.paste(grid.index(1, 1), {QStringList{t("x"), t("tidak muat")}, QStringList{t("y")}});
    CHECK(grid.table() == std::vector<QStringList>{{t("1"), t("2")}, {{}, t("x")}, {{}, t("y")}});
    CHECK(grid.rowCount() == 4);
    CHECK(edited.count() == 1);
    grid.setData(grid.index(3, 0), t("z"));
    CHECK(grid.rowCount() == 5);
    grid.removeRowsAt({0, 2});
    CHECK(grid.table() == std::vector<QStringList>{{{}, t("x")}, {t("z"), {}}});
}
