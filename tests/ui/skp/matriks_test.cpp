#include "tests/ui/skp/penyusunan.h"

#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "tests/support/smalldisk.h"
#include "ui/skp/giveikidialog.h"
#include "ui/skp/matrikswidget.h"
#include "ui/tables/matriksmodel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct AGrid : Penyusunan {
    MatriksWidget widget{context};
    QTableView* table = child<QTableView>(widget, "matriks");
    QAbstractItemModel* model = table->model();

    AGrid()
    {
        storage.command<PerjanjianDiambil, PenyusunanError>(
            &widget, [this](Session& session) { return takePerjanjianKinerja(session, {leader}); },
            [](const auto& answer) { REQUIRE(answer); });
        widget.setLeader(leader);
        REQUIRE(model->rowCount() == 3); // kapus, bidan, perawat
        REQUIRE(model->columnCount() == 3);
    }
    QString text(int row, int column) const { return model->index(row, column).data().toString(); }
    QString note() const { return child<QLabel>(widget, "catatanMatriks")->text(); }
    QString chosen() const { return child<QLabel>(widget, "selDipilih")->text(); }
    void paste(const QModelIndex& at, const QString& clipboard)
    {
        QGuiApplication::clipboard()->setText(clipboard);
        table->setCurrentIndex(at);
        click(widget, "tempel");
    }
    void store(const Skp& skp)
    {
        storage.command<Done, StorageError>(&widget,
            [skp](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                        transaction.save(skp);
                        return Done{};
                    });
            },
            {});
        storage.waitUntilIdle();
    }
    SkpKunci skpOf(const char* pegawai)
    {
        SkpKunci found;
        storage.query<std::vector<SkpRow>>(
            &widget,
            [&](Reader& reader) { return reader.lists().skpOf(PegawaiKunci(QString::fromLatin1(pegawai))); },
            [&](const auto& rows) { found = rows->front().kunci; });
        storage.waitUntilIdle();
        return found;
    }
};

GiveIkiDialog* newestGiveIki(const SkpPage& page)
{
    GiveIkiDialog* newest = nullptr;
    for (auto* one : page.findChildren<GiveIkiDialog*>()) {
        newest = one->isVisible() ? one : newest;
    }
    REQUIRE(newest != nullptr);
    return newest;
}

} // namespace

TEST_CASE("a matrix without a leader offers nothing that could do nothing")
{
    AGrid grid;
    const auto offered = [&](const char* name) { return child<QPushButton>(grid.widget, name)->isEnabled(); };
    for (const char* name : {"tempel", "kosongkan", "tambahOrang", "salinSel", "bukaSkpPegawai"}) {
        INFO(name);
        CHECK(offered(name));
    }
    grid.widget.setLeader({});
    for (const char* name : {"tempel", "kosongkan", "tambahOrang", "salinSel", "bukaSkpPegawai"}) {
        INFO(name);
        CHECK_FALSE(offered(name));
    }
}

TEST_CASE("a pasted block keeps its places: empty rows and cells are passed over, breaks and quotes kept")
{
    AGrid grid;
    grid.prompter.confirmations = {true};
    grid.paste(grid.model->index(0, 0),
        QStringLiteral("\t\"Pengarah \"\"utama\"\"\"\t\n\t\t\nSkrining\t\t\"Survei\nkepuasan\"\n"));
    CHECK(grid.text(0, 1) == QStringLiteral("Pengarah \"utama\""));
    CHECK(grid.text(1, 0).isEmpty());
    CHECK(grid.text(2, 0) == QStringLiteral("Skrining"));
    CHECK(grid.text(2, 2) == QStringLiteral("Survei\nkepuasan"));
    CHECK(grid.skp(grid.leader).matriks.size() == 3);
    CHECK(grid.skp(grid.staff).hasilKerja.size() == 2);
}

TEST_CASE("a block that is pasted while a cell is being typed into fills cells, not that one cell")
{
    AGrid grid;
    grid.prompter.confirmations = {true};
    grid.table->setCurrentIndex(grid.model->index(1, 0));
    grid.table->edit(grid.table->currentIndex());
    auto* editor = grid.table->viewport()->findChild<QPlainTextEdit*>();
    REQUIRE(editor != nullptr);
    QGuiApplication::clipboard()->setText(QStringLiteral("Skrining\tRujukan\n"));
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    CHECK(grid.text(1, 0) == QStringLiteral("Skrining"));
    CHECK(grid.text(1, 1) == QStringLiteral("Rujukan"));
}

TEST_CASE("one copied text fills all chosen cells, and what is replaced is said before")
{
    AGrid grid;
    CHECK(grid.model->setData(grid.model->index(1, 0), QStringLiteral("Lama"), Qt::EditRole));
    QGuiApplication::clipboard()->setText(QStringLiteral("Sama untuk semua"));
    grid.table->setCurrentIndex(grid.model->index(1, 0));
    grid.table->selectColumn(0);
    grid.prompter.confirmations = {false, true};
    click(grid.widget, "tempel");
    CHECK(grid.prompter.told.last().contains(QStringLiteral("1 di antaranya sudah berisi")));
    CHECK(grid.text(1, 0) == QStringLiteral("Lama"));
    click(grid.widget, "tempel");
    CHECK(grid.text(0, 0) == QStringLiteral("Sama untuk semua"));
    CHECK(grid.text(2, 0) == QStringLiteral("Sama untuk semua"));
}

TEST_CASE("a cell whose RHK was edited by hand shows both texts")
{
    AGrid grid;
    CHECK(grid.model->setData(grid.model->index(2, 0), QStringLiteral("Skrining"), Qt::EditRole));
    Skp byHand = grid.skp(grid.staff);
    byHand.hasilKerja.at(0).rencana = QStringLiteral("Disunting sendiri");
    grid.storage.command<Done, StorageError>(&grid.widget,
        [byHand](Session& session) {
            return session.file.transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                    transaction.save(byHand);
                    return Done{};
                });
        },
        {});
    grid.widget.reload();
    grid.table->setCurrentIndex(grid.model->index(2, 0));
    CHECK(grid.model->setData(grid.model->index(2, 0), QStringLiteral("Peran baru"), Qt::EditRole));
    CHECK(grid.note().contains(QStringLiteral("Disunting sendiri")));
    CHECK(grid.text(2, 0) == QStringLiteral("Peran baru\n≠ RHK: Disunting sendiri"));
    CHECK(grid.chosen().contains(QStringLiteral("Peran (Penunjukan): Peran baru")));
    CHECK(grid.chosen().contains(QStringLiteral("Disunting sendiri")));
    CHECK(grid.skp(grid.staff).hasilKerja.at(0).rencana == QStringLiteral("Disunting sendiri"));
}

TEST_CASE("cells are marked as voluntary, and several are cleared with one question")
{
    AGrid grid;
    CHECK(grid.model->setData(grid.model->index(1, 0), QStringLiteral("Kelas ibu"), Qt::EditRole));
    CHECK(grid.model->setData(grid.model->index(2, 0), QStringLiteral("Skrining"), Qt::EditRole));
    grid.table->selectColumn(0);
    click(grid.widget, "sukarela");
    CHECK(grid.text(2, 0) == QStringLiteral("Skrining\n(pengajuan sukarela)"));
    CHECK(grid.skp(grid.leader).matriks.at(0).cara == CaraPeran::Sukarela);
    grid.prompter.told.clear();
    click(grid.widget, "kosongkan");
    CHECK(grid.prompter.told.size() == 1);
    CHECK(grid.skp(grid.leader).matriks.empty());
    CHECK(grid.skp(grid.staff).hasilKerja.size() == 1);
}

TEST_CASE("copied cells come back as a block")
{
    AGrid grid;
    CHECK(grid.model->setData(grid.model->index(1, 0), QStringLiteral("Satu\ndua"), Qt::EditRole));
    CHECK(grid.model->setData(grid.model->index(1, 1), QStringLiteral("Tiga"), Qt::EditRole));
    grid.table->selectRow(1);
    click(grid.widget, "salinSel");
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("\"Satu\ndua\"\tTiga\t"));
}

TEST_CASE("a matrix that is only read does not tell to type into it")
{
    AGrid grid;
    CHECK(grid.chosen().startsWith(QStringLiteral("Pilih sel, lalu ketik perannya")));
    Skp locked = grid.skp(grid.leader);
    locked.status = StatusSkp::Diajukan;
    grid.storage.command<Done, StorageError>(
        &grid.storage,
        [locked](Session& session) {
            return session.file.transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                    transaction.save(locked);
                    return Done{};
                });
        },
        [](const auto& answer) { REQUIRE(answer.hasValue()); });
    grid.widget.reload();
    CHECK(grid.chosen() == QStringLiteral("Pilih sel untuk membaca perannya seutuhnya."));
    CHECK(child<QLabel>(grid.widget, "tentangMatriks")
              ->text()
              .contains(QStringLiteral("tarik kembali SKP itu di Penetapan")));
    grid.table->setCurrentIndex(grid.model->index(1, 0));
    click(grid.widget, "bukaSkpPegawai");
    CHECK(grid.note() == QStringLiteral("Pegawai ini belum punya SKP tahun ini."));
    CHECK(grid.chosen().startsWith(QStringLiteral("RHK pimpinan: ")));
}

TEST_CASE("the matrix of a window that only reads says why")
{
    Penyusunan unit;
    MatriksWidget before(unit.context);
    unit.storage.command<PerjanjianDiambil, PenyusunanError>(
        &before, [&](Session& session) { return takePerjanjianKinerja(session, {unit.leader}); },
        [](const auto& answer) { REQUIRE(answer); });
    unit.storage.close();
    unit.open(OpenMode::ReadOnly);
    MatriksWidget widget(unit.context);
    widget.setLeader(unit.leader);
    CHECK(child<QLabel>(widget, "tentangMatriks")
              ->text()
              .startsWith(QStringLiteral("Berkas dibuka hanya untuk")));
    CHECK_FALSE(child<QLabel>(widget, "selDipilih")->text().contains(QStringLiteral("ketik")));
    CHECK_FALSE(child<QPushButton>(widget, "tempel")->isEnabled());
}

TEST_CASE("cells that are typed on a full disk stay in the grid and go to the file with the next try")
{
    AGrid grid;
    {
        const SmallDisk full(4096);
        grid.model->setData(grid.model->index(2, 0), QStringLiteral("Skrining"));
        grid.model->setData(grid.model->index(2, 1), QStringLiteral("Survei"));
        grid.model->setData(grid.model->index(2, 0), QStringLiteral("Skrining balita"));
        CHECK(grid.storage.hasUnsaved());
        CHECK(grid.text(2, 0) == QStringLiteral("Skrining balita"));
        CHECK(grid.text(2, 1) == QStringLiteral("Survei"));
        CHECK(grid.skp(grid.leader).matriks.empty());
    }
    grid.storage.retryFailed();
    CHECK_FALSE(grid.storage.hasUnsaved());
    CHECK(grid.text(2, 0) == QStringLiteral("Skrining balita"));
    REQUIRE(grid.skp(grid.leader).matriks.size() == 2);
    REQUIRE(grid.skp(grid.staff).hasilKerja.size() == 2);
    CHECK(grid.skp(grid.staff).hasilKerja.at(0).rencana == QStringLiteral("Skrining balita"));
    grid.checkExports();
}

TEST_CASE("the IKI of one RHK are given to all who have a role in the same column, in one act")
{
    AGrid grid;
    const QModelIndex ofBidan = grid.model->index(1, 0);
    const QModelIndex ofPerawat = grid.model->index(2, 0);
    REQUIRE(grid.model->setData(ofBidan, QStringLiteral("Pelayanan ibu di desa"), Qt::EditRole));
    REQUIRE(grid.model->setData(ofPerawat, QStringLiteral("Pelayanan ibu di klinik"), Qt::EditRole));
    REQUIRE(grid.model->setData(grid.model->index(1, 1), QStringLiteral("Survei"), Qt::EditRole));
    grid.storage.waitUntilIdle();
    SkpPage page(grid.context);
    follow(grid, page);
    page.refresh();
    page.showSkp(grid.staff);
    click(page, "beriIkiKe");
    CHECK(grid.prompter.told.last() == QStringLiteral("SKP ini belum punya IKI yang dapat diberikan."));
    Skp own = grid.skp(grid.staff);
    Indikator iki;
    iki.kunci = IndikatorKunci(QStringLiteral("iki-1"));
    iki.aspek = Aspek::Kuantitas;
    iki.indikator = QStringLiteral("Jumlah ibu yang dilayani");
    iki.target = QStringLiteral("120 ibu");
    own.hasilKerja.at(0).indikator = {iki};
    grid.store(own);
    page.refresh();
    click(page, "beriIkiKe");
    auto* dialog = page.findChild<GiveIkiDialog*>();
    REQUIRE(dialog != nullptr);
    auto* people = child<QListWidget>(*dialog, "penerimaIki");
    REQUIRE(people->count() == 1); // the second role of the same person stands in another column
    CHECK(people->item(0)->text() == QStringLiteral("Rina <b>Wati</b> & Putri – Pelayanan ibu di desa"));
    CHECK(people->item(0)->checkState() == Qt::Checked);
    click(*dialog, "pilihKosong");
    CHECK_FALSE(child<QPushButton>(*dialog, "beriIki")->isEnabled());
    click(*dialog, "pilihSemua");
    click(*dialog, "beriIki");
    CHECK(grid.prompter.told.last() == QStringLiteral("IKI diberikan pada 1 RHK."));
    const SkpKunci colleague = grid.skpOf("bidan");
    const auto given = [&] { return grid.skp(colleague).hasilKerja.at(0); };
    CHECK(given().rencana == QStringLiteral("Pelayanan ibu di desa"));
    REQUIRE(given().indikator.size() == 1);
    CHECK(given().indikator[0].indikator == iki.indikator);
    CHECK(given().indikator[0].target == iki.target);
    CHECK(given().indikator[0].aspek == iki.aspek);
    CHECK(given().indikator[0].kunci != iki.kunci);
    CHECK(grid.skp(colleague).hasilKerja.at(1).indikator.empty());
    grid.checkExports();

    // Who has IKI there is off at first; ticked all the same, nothing is doubled.
    click(page, "beriIkiKe");
    auto* again = newestGiveIki(page);
    auto* row = child<QListWidget>(*again, "penerimaIki")->item(0);
    CHECK(row->checkState() == Qt::Unchecked);
    CHECK(row->text().endsWith(QStringLiteral("(sudah ada 1 IKI)")));
    row->setCheckState(Qt::Checked);
    click(*again, "beriIki");
    CHECK(given().indikator.size() == 1);
    CHECK(grid.prompter.told.last().contains(QStringLiteral("1 RHK sudah memuat semuanya.")));
    grid.storage.undo(&grid.storage, [](const auto& answer) { REQUIRE(answer.hasValue()); });
    CHECK(given().indikator.empty());

    // One that is no draft is shown, cannot be ticked, and is named in the result.
    Skp locked = grid.skp(colleague);
    locked.status = StatusSkp::Diajukan;
    grid.store(locked);
    click(page, "beriIkiKe");
    auto* last = newestGiveIki(page);
    CHECK(child<QListWidget>(*last, "penerimaIki")->item(0)->text().contains(QStringLiteral("Diajukan")));
    click(*last, "pilihSemua");
    CHECK(last->command().ke.empty());
    CHECK_FALSE(child<QPushButton>(*last, "beriIki")->isEnabled());
}
