#include "tests/ui/evaluasiunit/school.h"
#include "ui/evaluasiunit/pastekisidialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("copying down asks before it writes over what is there")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    typeInto(page, 0, KisiModel::Kontribusi, "Piket");
    typeInto(page, 1, KisiModel::Kontribusi, "Pembina pramuka");
    chooseColumn(page, KisiModel::Kontribusi);
    school.prompter.confirmations.push_back(false);
    click(page, "salinKeBawah");
    CHECK(cell(page, 1, KisiModel::Kontribusi) == QStringLiteral("Pembina pramuka"));
    CHECK(cell(page, 2, KisiModel::Kontribusi) == QStringLiteral("Piket"));
    CHECK(school.evaluasi("s3").kontribusi == QStringLiteral("Piket"));
    chooseColumn(page, KisiModel::Kontribusi);
    school.prompter.confirmations.push_back(true);
    click(page, "salinKeBawah");
    CHECK(school.evaluasi("s2").kontribusi == QStringLiteral("Piket"));
}

TEST_CASE(
    "rows of a spreadsheet are shown before they are written, and what is there stays unless it is said")
{
    School school(3);
    school.open();
    ShownUnitPage page(school, gridTab);
    typeInto(page, 0, KisiModel::HasilKerja, "2");
    grid(page)->setCurrentIndex(grid(page)->model()->index(0, 0));
    Q_EMIT grid(page)->tablePasted(QStringLiteral("Nama\tHasil Kerja\tPerilaku Kerja\tIKI 1\tIKI 2\n"
                                                  "pegawai 001\tDIATAS EKSPEKTASI\tsesuai\t300 pasien\t\n"
                                                  "Pegawai 003\t1\tbagus\t310 pasien\t95%\n"
                                                  "Entah Siapa\t1\t1\t\t\n"));
    auto* dialog = page.findChild<PasteKisiDialog*>();
    REQUIRE(dialog != nullptr);
    const QString summary = child<QLabel>(*dialog, "ringkasanTempel")->text();
    CHECK(summary.contains(QStringLiteral("Ditulis ke draf evaluasi 2 orang.")));
    CHECK(summary.contains(QStringLiteral("1 sel yang sudah berisi dibiarkan.")));
    CHECK(summary.contains(QStringLiteral("1 sel tidak dipahami")));
    CHECK(summary.contains(QStringLiteral("Entah Siapa")));
    // What is left out comes first, then what stands there already.
    const auto* preview = child<QTableWidget>(*dialog, "pratinjauTempel");
    const auto cellText = [&](int row, int column) { return preview->item(row, column)->text(); };
    CHECK(cellText(0, 0).startsWith(QStringLiteral("Entah Siapa")));
    CHECK(cellText(1, 2) == QStringLiteral("✖ bagus (bukan rating)"));
    CHECK(cellText(2, 0) == QStringLiteral("Pegawai 001"));
    CHECK(cellText(2, 3) == QStringLiteral("Sesuai ekspektasi"));
    CHECK(cellText(3, 3) == QStringLiteral("(kosong)"));
    SECTION("what is there stays")
    {
        click(*dialog, "tulisTempel");
        CHECK(school.evaluasi("s1").ratingHasilKerja == Rating::Sesuai);
    }
    SECTION("what is there is written over")
    {
        child<QCheckBox>(*dialog, "timpa")->setChecked(true);
        CHECK(child<QLabel>(*dialog, "ringkasanTempel")->text().contains(QStringLiteral("⚠ 1 sel")));
        click(*dialog, "tulisTempel");
        CHECK(school.evaluasi("s1").ratingHasilKerja == Rating::DiAtas);
    }
    CHECK(answer(page) == QStringLiteral("✔ Tertulis ke draf 2 orang."));
    CHECK(school.evaluasi("s1").ratingPerilakuKerja == Rating::Sesuai);
    CHECK(school.evaluasi("s1").realisasi.at(0).realisasi == QStringLiteral("300 pasien"));
    CHECK(school.evaluasi("s3").ratingHasilKerja == Rating::DiAtas);
    CHECK_FALSE(school.evaluasi("s3").ratingPerilakuKerja);
    CHECK(school.evaluasi("s3").realisasi.at(1).realisasi == QStringLiteral("95%"));
    CHECK(cell(page, 2, KisiModel::Iki) == QStringLiteral("2 dari 3"));
}

TEST_CASE("what a pasted realisasi would replace is named, and stays unless it is said")
{
    School school(1);
    school.open();
    ShownUnitPage page(school, gridTab);
    grid(page)->setCurrentIndex(grid(page)->model()->index(0, 0));
    const auto paste = [&](const char* first) {
        Q_EMIT grid(page)->tablePasted(
            QStringLiteral("Nama\tIKI 1\tIKI 2\nPegawai 001\t%1\t90%\n").arg(QString::fromUtf8(first)));
        auto* dialog = page.findChildren<PasteKisiDialog*>().last();
        const QString now = child<QTableWidget>(*dialog, "pratinjauTempel")->item(0, 3)->text();
        click(*dialog, "tulisTempel");
        return now;
    };
    CHECK(paste("300 pasien") == QStringLiteral("(kosong)"));
    CHECK(paste("310 pasien") == QStringLiteral("300 pasien"));
    CHECK(school.evaluasi("s1").realisasi.at(0).realisasi == QStringLiteral("300 pasien"));
    CHECK(school.evaluasi("s1").realisasi.at(1).realisasi == QStringLiteral("90%"));
}

TEST_CASE("the button pastes what the clipboard holds, and says how where it holds no table")
{
    School school(2);
    school.open();
    ShownUnitPage page(school, gridTab);
    QGuiApplication::clipboard()->clear();
    click(page, "tempelKisi");
    CHECK(answer(page).contains(QStringLiteral("Papan klip tidak berisi tabel")));
    QGuiApplication::clipboard()->setText(QStringLiteral("Nama\tHasil Kerja\nPegawai 002\tsesuai\n"));
    click(page, "tempelKisi");
    auto* dialog = page.findChild<PasteKisiDialog*>();
    REQUIRE(dialog != nullptr);
    click(*dialog, "tulisTempel");
    CHECK(school.evaluasi("s2").ratingHasilKerja == Rating::Sesuai);
}

TEST_CASE("a pasted name is found without its degrees where it fits one person alone")
{
    School school(0);
    for (const char* name : {"dr. Dewi Anggraini, S.Tr.Keb., Bd.", "Siti Aminah, S.Pd.", "Siti Aminah, M.Pd.",
             "M. Yusuf, S.Ag."}) {
        school.unit.add({}, [name](Pegawai& who, Skp& skp) {
            who.nama = QString::fromUtf8(name);
            who.atasan = person("kepala");
            skp.penilai = person("kepala");
        });
    }
    school.open();
    ShownUnitPage page(school, gridTab);
    Q_EMIT grid(page)->tablePasted(QStringLiteral("Nama\tHasil Kerja\n"
                                                  "Dewi Anggraini\t1\n"
                                                  "Siti Aminah\t1\n"
                                                  "Siti Aminah, M.Pd.\t2\n"
                                                  "M. Yusuf\t3\n"
                                                  "Dewi Anggraini, S.H.\t3\n"));
    auto* dialog = page.findChild<PasteKisiDialog*>();
    REQUIRE(dialog != nullptr);
    const auto* preview = child<QTableWidget>(*dialog, "pratinjauTempel");
    QStringList shown;
    for (int row = 0; row < preview->rowCount(); ++row) {
        shown += preview->item(row, 0)->text();
    }
    CHECK(shown == QStringList{QStringLiteral("Siti Aminah | 1"), QStringLiteral("Dewi Anggraini, S.H. | 3"),
                       QStringLiteral("dr. Dewi Anggraini, S.Tr.Keb., Bd."),
                       QStringLiteral("Siti Aminah, M.Pd."), QStringLiteral("M. Yusuf, S.Ag.")});
}

TEST_CASE("the grid tells how realisasi gets in, and takes one column an IKI where its count is chosen")
{
    School school(2);
    school.open();
    ShownUnitPage page(school, gridTab);
    const QModelIndex count = grid(page)->model()->index(1, KisiModel::Iki);
    CHECK(count.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Realisasi dari catatan")));
    Q_EMIT grid(page)->doubleClicked(count);
    CHECK(answer(page).startsWith(QStringLiteral("Realisasi tidak diketik di kolom ini.")));
    grid(page)->setCurrentIndex(count);
    Q_EMIT grid(page)->tablePasted(QStringLiteral("310 pasien\t95%\n"));
    auto* dialog = page.findChild<PasteKisiDialog*>();
    REQUIRE(dialog != nullptr);
    click(*dialog, "tulisTempel");
    CHECK(school.evaluasi("s2").realisasi.at(0).realisasi == QStringLiteral("310 pasien"));
    CHECK(school.evaluasi("s2").realisasi.at(1).realisasi == QStringLiteral("95%"));
    CHECK(cell(page, 1, KisiModel::Iki) == QStringLiteral("2 dari 3"));
    // What takes nothing says so instead of showing an empty preview.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    grid(page)->setCurrentIndex(grid(page)->model()->index(0, KisiModel::PredikatKolom));
    Q_EMIT grid(page)->tablePasted(QStringLiteral("Baik\nBaik\n"));
    CHECK(answer(page).startsWith(QStringLiteral("✖ Kolom yang dipilih tidak menerima tempelan.")));
    CHECK(page.findChild<PasteKisiDialog*>() == nullptr);
}

TEST_CASE(
    "on a laptop's screen both ratings and the predikat are seen whole, and no empty list takes their room")
{
    constexpr QSize pageOnLaptop(1180, 640); // beside the list of pages, at 1366 x 768
    School school(2);
    school.unit.add({}, [](Pegawai& who, Skp& skp) {
        who.nama = QStringLiteral("dr. Dewi Anggraini Lestari, S.Tr.Keb., Bd., M.Kes.");
        who.atasan = person("kepala");
        skp.penilai = person("kepala");
    });
    school.open();
    ShownUnitPage page(school, gridTab);
    page.resize(pageOnLaptop);
    QCoreApplication::processEvents();
    CHECK_FALSE(child<QWidget>(page, "dilewatiKisi")->isVisible());
    const CellGrid* view = grid(page);
    for (const int column : {KisiModel::HasilKerja, KisiModel::Perilaku, KisiModel::PredikatKolom}) {
        INFO(column);
        const int right = view->columnViewportPosition(column) + view->columnWidth(column);
        CHECK(right <= view->viewport()->width());
        for (const QString& word : KisiModel::wordsOf(column)) {
            CHECK(view->fontMetrics().horizontalAdvance(word) < view->columnWidth(column));
        }
    }
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        page.grab().save(folder + QStringLiteral("/kisi-laptop.png"));
    }
    click(page, "pilihSemuaKisi");
    click(page, "finalkanKisi");
    recordSignatures(page);
    CHECK(child<QWidget>(page, "dilewatiKisi")->isVisible());
}

namespace
{

CatatanKinerja note(QDate day, const char* amount, const char* iki)
{
    CatatanKinerja one;
    one.kunci = QString::number(day.dayOfYear()) + QString::fromUtf8(iki);
    one.tanggal = day;
    one.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    one.indikator = IndikatorKunci(QString::fromUtf8(iki));
    one.kegiatan = QStringLiteral("Melayani");
    one.realisasi = QString::fromUtf8(amount);
    one.satuan = QStringLiteral("pasien");
    return one;
}

void addNotes(UnitOffice& office, const char* skp, const std::vector<CatatanKinerja>& notes)
{
    Pelaksanaan year;
    year.catatanKinerja = notes;
    const auto saved = office.temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QString::fromLatin1(skp), year);
            return Done{};
        });
    REQUIRE(saved);
}

} // namespace

TEST_CASE("realisasi comes from the notes of the period for IKI that have no answer yet")
{
    School school(4);
    addNotes(school, "s1",
        {note(QDate(2026, 1, 20), "100", "i1"), note(QDate(2026, 3, 20), "150,5", "i1"),
            note(QDate(2026, 4, 2), "99", "i1")});
    addNotes(school, "s4", {note(QDate(2026, 2, 1), "7", "i1")});
    school.open();
    ShownUnitPage page(school, gridTab);
    click(page, "realisasiDariCatatan");
    CHECK(answer(page).startsWith(QStringLiteral("Centang dulu orangnya")));
    click(page, "pilihSemuaKisi");
    click(page, "realisasiDariCatatan");
    CHECK(school.evaluasi("s1").realisasi.front().realisasi == QStringLiteral("250,5 pasien"));
    CHECK(cell(page, 0, KisiModel::Iki) == QStringLiteral("1 dari 3"));
    CHECK(school.evaluasi("s4").realisasi.front().realisasi == QStringLiteral("7 pasien"));
    CHECK(answer(page).startsWith(QStringLiteral("✔ Realisasi 2 orang diisi dari catatan. 2 orang tetap:")));
    SECTION("no draft is begun for whom there is nothing to take")
    {
        for (const char* none : {"s2", "s3"}) {
            const auto stored = school.stored<DaftarEvaluasi>(QString::fromLatin1(none));
            CHECK((!stored || stored->evaluasi.empty()));
        }
        click(page, "realisasiDariCatatan"); // once more: all is answered
        CHECK(answer(page).startsWith(QStringLiteral("Tidak ada yang berubah. 4 orang tetap:")));
    }
    SECTION("one step takes it back for all of them")
    {
        school.storage.undo(&page, [](const auto&) {});
        school.storage.waitUntilIdle();
        CHECK(cell(page, 0, KisiModel::Iki) == QStringLiteral("0 dari 3"));
        CHECK(cell(page, 3, KisiModel::Iki) == QStringLiteral("0 dari 3"));
    }
}
