#include "tests/ui/pelaksanaan/ayear.h"

#include "ui/pelaksanaan/buktifiles.h"
#include "ui/pelaksanaan/buktiform.h"
#include "ui/tables/buktimodel.h"
#include "ui/text/pelaksanaantext.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QUrl>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct AProof : AYear {
    BuktiForm* form = nullptr;
    CellGrid* grid = nullptr;
    QList<QUrl> opened;

    AProof()
    {
        show();
        child<QTabWidget>(*page, "bagianPelaksanaan")->setCurrentIndex(2);
        form = page->findChild<BuktiForm*>();
        grid = child<CellGrid>(*page, "buktiDukung");
        form->files().setOpener([this](const QUrl& url) {
            opened.append(url);
            return true;
        });
    }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile out(temp.folder.filePath(QString::fromUtf8(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    std::vector<BuktiDukung> proofs()
    {
        storage.waitUntilIdle();
        return stored<Pelaksanaan>(QStringLiteral("skp-perawat")).value_or(Pelaksanaan{}).buktiDukung;
    }
    QString proven(int row) const { return child<QListWidget>(*page, "buktiPerIki")->item(row)->text(); }
    QString said() const { return child<QLabel>(*page, "keteranganBukti")->text(); }
    void drop(const QStringList& paths, QPoint at = {5, 5}) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(form, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(form, &event);
    }
};

} // namespace

TEST_CASE("files that are dropped prove the chosen IKI, and an IKI without evidence is seen at a glance")
{
    AProof year;
    CHECK(year.proven(0) == QStringLiteral("⚠ IKI A.1.1 belum ada bukti: Jumlah pasien"));
    child<QListWidget>(*year.page, "buktiPerIki")->setCurrentRow(0);
    year.drop({year.put("Rekap.pdf", "rekap"), year.put("Foto.jpg", "foto")});
    const auto proofs = year.proofs();
    REQUIRE(proofs.size() == 2);
    CHECK(proofs[0].judul == QStringLiteral("Rekap"));
    CHECK(proofs[0].indikator.text() == QStringLiteral("i1"));
    CHECK(year.proven(0) == QStringLiteral("✔ IKI A.1.1, 2 bukti: Jumlah pasien"));
    CHECK(year.proven(1).startsWith(QStringLiteral("⚠")));
    CHECK(year.grid->model()->rowCount() == 3);
    CHECK(year.said().contains(QStringLiteral("2 berkas ditambahkan")));
    // On the whole RHK it proves all its IKI.
    auto* model = year.grid->model();
    CHECK(model->setData(model->index(0, BuktiModel::Iki), QString(), Qt::EditRole));
    CHECK(year.proven(1).startsWith(QStringLiteral("✔")));
    CHECK(year.proven(3).startsWith(QStringLiteral("⚠"))); // of the other RHK
}

TEST_CASE("a file that is dropped on an IKI proves that one, whichever was chosen")
{
    AProof year;
    auto* list = child<QListWidget>(*year.page, "buktiPerIki");
    list->setCurrentRow(0);
    const QPoint on = list->visualItemRect(list->item(1)).center();
    year.drop({year.put("Rekap.pdf", "rekap")}, list->viewport()->mapTo(year.form, on));
    REQUIRE(year.proofs().size() == 1);
    CHECK(year.proofs().front().indikator.text() == QStringLiteral("i2"));
    CHECK(list->currentRow() == 1);
}

TEST_CASE("evidence is opened from a copy, saved back, and deleted with undo")
{
    AProof year;
    year.prompter.paths = {year.put("Rekap.pdf", "rekap")};
    click(*year.page, "tambahBukti");
    REQUIRE(year.proofs().size() == 1);
    QFile::remove(year.temp.folder.filePath(QStringLiteral("Rekap.pdf")));
    year.grid->setCurrentIndex(year.grid->model()->index(0, 0));
    click(*year.page, "bukaBukti");
    REQUIRE(year.opened.size() == 1);
    CHECK(year.opened.front().fileName() == QStringLiteral("Rekap.pdf"));
    QFile copy(year.opened.front().toLocalFile());
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == QByteArray("rekap"));
    const QString back = year.temp.folder.filePath(QStringLiteral("kembali.pdf"));
    year.prompter.paths = {back};
    click(*year.page, "simpanBukti");
    CHECK(QFile::exists(back));
    CHECK(year.said().contains(QStringLiteral("kembali.pdf")));
    click(*year.page, "hapusBukti");
    CHECK(year.proofs().empty());
    year.storage.undo(year.page.get(), {});
    CHECK(year.proofs().size() == 1);
}

TEST_CASE("a link is evidence too, typed into the last row")
{
    AProof year;
    auto* model = year.grid->model();
    const int last = model->rowCount() - 1;
    CHECK(model->setData(model->index(last, BuktiModel::Judul), QStringLiteral("Register"), Qt::EditRole));
    CHECK(model->setData(model->index(last, BuktiModel::Rhk), QStringLiteral("2"), Qt::EditRole));
    CHECK(model->setData(
        model->index(last, BuktiModel::Isi), QStringLiteral("https://contoh.example/x"), Qt::EditRole));
    const auto proofs = year.proofs();
    REQUIRE(proofs.size() == 1);
    CHECK(proofs[0].rhk.text() == QStringLiteral("h2"));
    CHECK(proofs[0].indikator.text() == QStringLiteral("i1")); // the only one of that RHK
    CHECK(proofs[0].tautan == QStringLiteral("https://contoh.example/x"));
    year.grid->setCurrentIndex(model->index(0, 0));
    click(*year.page, "bukaBukti");
    REQUIRE(year.opened.size() == 1);
    CHECK(year.opened.front().toString() == QStringLiteral("https://contoh.example/x"));
    click(*year.page, "simpanBukti");
    CHECK(year.said().contains(QStringLiteral("tautan")));
    CHECK(model->setData(model->index(0, BuktiModel::Rhk), QStringLiteral("entah"), Qt::EditRole));
    CHECK(year.page->unfinished().size() == 1);
    CHECK(year.proofs()[0].rhk.text() == QStringLiteral("h2"));
}

TEST_CASE("a file is as large on the tab of its SKP as in the register")
{
    BuktiDukung proof;
    proof.berkas = {QStringLiteral("laporan.pdf"), QString(64, QLatin1Char('a')), 283443};
    BuktiModel tab;
    tab.setProofs({proof});
    BarisBukti row;
    row.bukti = proof;
    row.adaIsi = true;
    CHECK(tab.index(0, BuktiModel::Isi).data().toString() == QStringLiteral("laporan.pdf (276,8 kB)"));
    CHECK(text::isi(row) == QStringLiteral("laporan.pdf (276,8 kB)"));
}
