#include "tests/ui/skp/penyusunan.h"

#include "core/usecases/file/undoact.h"
#include "ui/forms/datefield.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/pembinaan/pembinaanpage.h"
#include "ui/print/previewwidget.h"
#include "ui/tables/kompetensimodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct ACoaching : UiFixture {
    std::unique_ptr<PembinaanPage> page;

    explicit ACoaching(const std::vector<Pembinaan>& held = {}, StatusSkp status = StatusSkp::Berjalan)
    {
        fillUnit(temp);
        temp.save(aSkp().withStatus(status).locked(QDate(2026, 1, 12)).build());
        if (!held.empty()) {
            Pelaksanaan year;
            year.pembinaan = held;
            REQUIRE(temp.file->transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                    transaction.save(QStringLiteral("skp-perawat"), year);
                    return Done{};
                }));
        }
        open();
        page = std::make_unique<PembinaanPage>(context);
        QObject::connect(&storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->resize(840, 640);
        page->show();
        page->refresh();
        choose();
    }
    void choose()
    {
        storage.waitUntilIdle();
        child<QListWidget>(*page, "daftarSkp")->setCurrentRow(0);
        storage.waitUntilIdle();
    }
    QStringList rows() const
    {
        QStringList all;
        const auto* list = child<QListWidget>(*page, "daftarPembinaan");
        for (int row = 0; row < list->count(); ++row) {
            all.append(list->item(row)->text());
        }
        return all;
    }
    template <class W> W* at(const char* name) const { return child<W>(*page, name); }
    void press(const char* name) const { at<QPushButton>(name)->click(); }
    std::vector<Pembinaan> kept()
    {
        page->flush();
        storage.waitUntilIdle();
        return stored<Pelaksanaan>(QStringLiteral("skp-perawat")).value_or(Pelaksanaan{}).pembinaan;
    }
    void mark(int row, int column, const char* words) const
    {
        auto* model = at<CellGrid>("kompetensi")->model();
        model->setData(model->index(row, column), QString::fromUtf8(words));
    }
};

Pembinaan held(JenisPembinaan jenis, const char* topic, const char* kunci)
{
    Pembinaan one;
    one.jenis = jenis;
    one.tanggal = QDate(2026, 3, 2);
    one.topik = QString::fromUtf8(topic);
    one.kunci = QString::fromUtf8(kunci);
    return one;
}

} // namespace

TEST_CASE("a bimbingan is written down with its feedback and competences, and prints from its page")
{
    ACoaching coaching;
    CHECK(coaching.rows().isEmpty());
    CHECK_FALSE(coaching.at<QPushButton>("cetakBimbingan")->isEnabled());
    coaching.press("bimbinganBaru");
    QTest::keyClicks(coaching.at<QLineEdit>("topikPembinaan"), QStringLiteral("Pelaporan <b>& mutu"));
    coaching.at<QPlainTextEdit>("rencanaPembinaan")->setPlainText(QStringLiteral("Jadwal baru"));
    auto* answer = coaching.at<QComboBox>("jawaban2");
    answer->setCurrentIndex(1);
    Q_EMIT answer->activated(1);
    QTest::keyClicks(coaching.at<QComboBox>("jawaban9"), QStringLiteral("Sangat"));
    coaching.mark(0, KompetensiModel::Kompetensi, "Pelaporan");
    coaching.mark(0, KompetensiModel::Nilai, "4");
    const auto kept = coaching.kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].jenis == JenisPembinaan::Bimbingan);
    CHECK(kept[0].topik == QStringLiteral("Pelaporan <b>& mutu"));
    CHECK(kept[0].rencana == QStringLiteral("Jadwal baru"));
    REQUIRE(kept[0].pernyataan.size() == 9);
    CHECK(kept[0].pernyataan[1] == QStringLiteral("Sebagian"));
    CHECK(kept[0].pernyataan[8] == QStringLiteral("Sangat"));
    REQUIRE(kept[0].kompetensi.size() == 1);
    CHECK(kept[0].kompetensi[0] == PenilaianKompetensi{QStringLiteral("Pelaporan"), 4, {}});
    CHECK_FALSE(kept[0].kunci.isEmpty());
    REQUIRE(coaching.rows().size() == 1);
    CHECK(coaching.rows()[0].contains(QStringLiteral("Pelaporan <b>& mutu")));
    coaching.press("cetakBimbingan");
    CHECK(coaching.navigation.walked.last() == QStringLiteral("print 1"));
}

TEST_CASE("a mark that is none stays in its cell, is told of, and is not stored")
{
    ACoaching coaching({held(JenisPembinaan::Bimbingan, "Pelaporan", "b1")});
    coaching.mark(0, KompetensiModel::Kompetensi, "Pelaporan");
    coaching.mark(0, KompetensiModel::Nilai, "7");
    CHECK_FALSE(coaching.kept()[0].kompetensi[0].nilai);
    REQUIRE(coaching.page->unfinished().size() == 1);
    CHECK(coaching.page->unfinished()[0].contains(QStringLiteral("“7” bukan nilai 1–5")));
    CHECK(coaching.at<QLabel>("keteranganKompetensi")->text().contains(QStringLiteral("⚠")));
    coaching.mark(0, KompetensiModel::Nilai, "5");
    CHECK(coaching.kept()[0].kompetensi[0].nilai == 5);
    CHECK(coaching.page->unfinished().isEmpty());
}

TEST_CASE("konseling is not even listed until it is asked for, and is hidden again with the page")
{
    ACoaching coaching({held(JenisPembinaan::Bimbingan, "Pelaporan", "b1"),
        held(JenisPembinaan::Konseling, "Masalah keluarga", "k1")});
    CHECK(coaching.rows().size() == 1);
    CHECK(coaching.at<QLabel>("keteranganPembinaan")->text().contains(QStringLiteral("1 konseling")));
    CHECK_FALSE(coaching.at<QPushButton>("cetakKonseling")->isEnabled());
    coaching.at<QCheckBox>("perlihatkanKonseling")->setChecked(true);
    REQUIRE(coaching.rows().size() == 2);
    CHECK_FALSE(coaching.at<QLabel>("tandaRahasia")->isVisible());
    coaching.at<QListWidget>("daftarPembinaan")->setCurrentRow(1);
    CHECK(coaching.at<QLabel>("tandaRahasia")->isVisible());
    CHECK(coaching.at<QLineEdit>("topikPembinaan")->text() == QStringLiteral("Masalah keluarga"));
    coaching.page->hide();
    coaching.page->show();
    CHECK_FALSE(coaching.at<QCheckBox>("perlihatkanKonseling")->isChecked());
    CHECK(coaching.rows().size() == 1);
    CHECK(coaching.at<QLineEdit>("topikPembinaan")->text() == QStringLiteral("Pelaporan"));
}

TEST_CASE("a new konseling is marked as confidential, and prints through its own window without a trace")
{
    ACoaching coaching;
    coaching.press("konselingBaru");
    QTest::keyClicks(coaching.at<QLineEdit>("topikPembinaan"), QStringLiteral("Beban kerja"));
    CHECK(coaching.at<QLabel>("tandaRahasia")->isVisible());
    CHECK(coaching.kept()[0].jenis == JenisPembinaan::Konseling);
    CHECK_FALSE(coaching.at<QPushButton>("cetakBimbingan")->isEnabled());
    coaching.press("cetakKonseling");
    coaching.storage.waitUntilIdle();
    CHECK(coaching.navigation.walked.isEmpty());
    auto* dialog = coaching.page->findChild<QDialog*>(QStringLiteral("konselingDialog"));
    REQUIRE(dialog != nullptr);
    CHECK(dialog->windowTitle().startsWith(QStringLiteral("RAHASIA")));
    auto* preview = dialog->findChild<PreviewWidget*>();
    REQUIRE(preview != nullptr);
    const auto names = preview->findChildren<QListWidget*>();
    REQUIRE_FALSE(names.isEmpty());
    CHECK(names.first()->count() == 1);
    dialog->reject();
}

TEST_CASE("a removed bimbingan comes back by undo, and a closed SKP is only read")
{
    ACoaching coaching({held(JenisPembinaan::Bimbingan, "Pelaporan", "b1")});
    coaching.prompter.confirmations = {true};
    coaching.press("hapusPembinaan");
    CHECK(coaching.kept().empty());
    CHECK(coaching.rows().isEmpty());
    coaching.storage.undo(coaching.page.get(), [](const auto&) {});
    CHECK(coaching.kept().size() == 1);
    CHECK(coaching.rows().size() == 1);

    ACoaching closed({held(JenisPembinaan::Bimbingan, "Pelaporan", "b1")}, StatusSkp::Selesai);
    CHECK(closed.rows().size() == 1);
    CHECK_FALSE(closed.at<QPushButton>("bimbinganBaru")->isEnabled());
    CHECK(closed.at<QLineEdit>("topikPembinaan")->isReadOnly());
    CHECK(closed.at<QPushButton>("cetakBimbingan")->isEnabled());
}

TEST_CASE("a deadline that is past without a result is seen in the list and under its field")
{
    Pembinaan one = held(JenisPembinaan::Bimbingan, "Pelaporan", "b1");
    one.tenggat = QDate(2020, 1, 1);
    ACoaching coaching({one});
    CHECK(coaching.rows()[0].startsWith(QStringLiteral("⚠")));
    CHECK(coaching.at<QLabel>("tenggatPembinaanTemuan")->isVisible());
    coaching.at<QPlainTextEdit>("hasilPembinaan")->setPlainText(QStringLiteral("Selesai"));
    coaching.page->flush();
    CHECK_FALSE(coaching.rows()[0].startsWith(QStringLiteral("⚠")));
    CHECK(coaching.at<QLabel>("tenggatPembinaanTemuan")->text().isEmpty());
}
