#include "tests/ui/pelaksanaan/ayear.h"

#include "ui/tables/umpanbalikmodel.h"

#include <QTabWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct AFeedback : AYear {
    CellGrid* feedback = nullptr;

    explicit AFeedback(StatusSkp status = StatusSkp::Berjalan) : AYear(status)
    {
        show();
        child<QTabWidget>(*page, "bagianPelaksanaan")->setCurrentIndex(3);
        feedback = child<CellGrid>(*page, "umpanBalik");
    }
    void write(int row, int column, const char* words) const
    {
        const QModelIndex at = feedback->model()->index(row, column);
        feedback->setCurrentIndex(at);
        feedback->edit(at);
        QWidget* editor = editorOf(*feedback);
        REQUIRE(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QString::fromUtf8(words));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QString text(int row, int column) const
    {
        return feedback->model()->index(row, column).data().toString();
    }
    std::vector<UmpanBalikBerkelanjutan> given()
    {
        storage.waitUntilIdle();
        return stored<Pelaksanaan>(QStringLiteral("skp-perawat")).value_or(Pelaksanaan{}).umpanBalik;
    }
    QString said() const { return child<QLabel>(*page, "umpanBalikDipilih")->text(); }
};

} // namespace

TEST_CASE("feedback on an IKI or on a value is typed with numbers or words, and stored as it is left")
{
    AFeedback year;
    year.write(0, UmpanBalikModel::Isi, "Pelayanan ramah <b>sekali</b>");
    CHECK(year.said().contains(QStringLiteral("Pilih RHK atau nilai")));
    year.write(0, UmpanBalikModel::Tanggal, "2/2");
    year.write(0, UmpanBalikModel::Dari, "rekan");
    year.write(0, UmpanBalikModel::Sifat, "1");
    year.write(0, UmpanBalikModel::Rhk, "1");
    year.write(0, UmpanBalikModel::Iki, "2");
    REQUIRE(year.given().size() == 1);
    const UmpanBalikBerkelanjutan first = year.given().front();
    CHECK(first.isi == QStringLiteral("Pelayanan ramah <b>sekali</b>"));
    CHECK(first.tanggal == QDate(2026, 2, 2));
    CHECK(first.dari == PemberiUmpanBalik::RekanKerja);
    CHECK(first.sifat == SifatUmpanBalik::Positif);
    CHECK(first.rhk.text() == QStringLiteral("h1"));
    CHECK(first.indikator.text() == QStringLiteral("i2"));
    CHECK_FALSE(first.nilai);
    // The next one takes day and giver, and is about a value: then it is about no RHK.
    year.write(1, UmpanBalikModel::Rhk, "2");
    year.write(1, UmpanBalikModel::Nilai, "harmonis");
    REQUIRE(year.given().size() == 2);
    const UmpanBalikBerkelanjutan second = year.given().back();
    CHECK(second.tanggal == QDate(2026, 2, 2));
    CHECK(second.dari == PemberiUmpanBalik::RekanKerja);
    CHECK(second.nilai == NilaiBerakhlak::Harmonis);
    CHECK(second.rhk.isEmpty());
    CHECK(year.text(1, UmpanBalikModel::Nilai) == QStringLiteral("Harmonis"));
    year.write(1, UmpanBalikModel::Dari, "entah siapa");
    CHECK(year.text(1, UmpanBalikModel::Dari) == QStringLiteral("⚠ entah siapa"));
    // No word is put into a superior's mouth, nor into a colleague's.
    CHECK(year.given().back().dari == PemberiUmpanBalik::PihakLain);
    CHECK(year.page->unfinished().size() == 1);
}

TEST_CASE("feedback is deleted and comes back with undo, and is read only before penetapan")
{
    AFeedback year;
    year.write(0, UmpanBalikModel::Isi, "Tepat waktu");
    year.feedback->selectRow(0);
    click(*year.page, "hapusUmpanBalik");
    CHECK(year.given().empty());
    year.storage.undo(year.page.get(), {});
    CHECK(year.given().size() == 1);
    CHECK(year.text(0, UmpanBalikModel::Isi) == QStringLiteral("Tepat waktu"));
    AFeedback draft(StatusSkp::Draf);
    CHECK(draft.feedback->model()->rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(*draft.page, "hapusUmpanBalik")->isEnabled());
}
