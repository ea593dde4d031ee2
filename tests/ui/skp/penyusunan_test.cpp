#include "core/usecases/penyusunan/saveskpdraft.h"
#include "tests/support/skpbuilder.h"
#include "tests/ui/skp/penyusunan.h"
#include "ui/skp/skppage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

void storeRhk(Penyusunan& unit, const SkpKunci& kunci, const char* rencana, const char* target)
{
    const Skp before = unit.skp(kunci);
    Skp skp = before;
    skp.hasilKerja = {aHasilKerja("h1")};
    skp.hasilKerja.front().rencana = QString::fromUtf8(rencana);
    skp.hasilKerja.front().indikator.front().target = QString::fromUtf8(target);
    unit.storage.command<Skp, PenyusunanError>(
        &unit.storage,
        [&](Session& session) {
            return saveSkpDraft(session, {before, skp, {}});
        },
        [](const auto& answer) { REQUIRE(answer); });
}

} // namespace

TEST_CASE("an RHK and its IKI are typed, understood and stored without a save button")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* form = child<QTreeWidget>(page, "pohonHasilKerja")->parentWidget();
    click(*form, "rhkBaru");
    type(page, "rencana", "Terlaksananya <b>asuhan</b> & lainnya");
    click(*form, "ikiBaru");
    type(page, "indikator", "Jumlah pasien");
    auto* target = child<QLineEdit>(page, "target");
    QTest::keyClicks(target, QStringLiteral("1.200 pasien"));
    CHECK(child<QLabel>(page, "targetTerbaca")->text() ==
          QStringLiteral("Terbaca: angka 1200 · satuan: pasien · arah: belum dipastikan"));
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("dua belas laporan"));
    CHECK(child<QLabel>(page, "targetTerbaca")->text().startsWith(QStringLiteral("⚠")));
    QTest::keyClick(target, Qt::Key_Return);
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.hasilKerja.size() == 1);
    CHECK_FALSE(skp.hasilKerja[0].kunci.isEmpty());
    CHECK(skp.hasilKerja[0].rencana == QStringLiteral("Terlaksananya <b>asuhan</b> & lainnya"));
    REQUIRE(skp.hasilKerja[0].indikator.size() == 1);
    CHECK(skp.hasilKerja[0].indikator[0].aspek == Aspek::Kuantitas);
    CHECK(skp.hasilKerja[0].indikator[0].target == QStringLiteral("dua belas laporan"));
    unit.checkExports();
}

TEST_CASE("sentences with an ampersand or a line break are shown whole wherever they are only named")
{
    Penyusunan unit;
    storeRhk(unit, unit.leader, "Arsip daerah\n& BUMD", "3 laporan");
    storeRhk(unit, unit.staff, "Menata arsip", "3 laporan");
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    const auto shown = [&](const char* field) -> QString {
        const auto* buddy = child<QWidget>(page, field);
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->buddy() == buddy) {
                return label->text().replace(QStringLiteral("&&"), QStringLiteral("＆"));
            }
        }
        return {};
    };
    CHECK(shown("strategi1") == QStringLiteral("A.1. Arsip daerah ＆ BUMD"));
    CHECK(shown("jenis1") == QStringLiteral("A.1. Arsip daerah ＆ BUMD"));
    page.showSkp(unit.staff);
    auto* choices = child<QComboBox>(page, "pilihanRhkPimpinan");
    REQUIRE(choices->count() == 2);
    CHECK(choices->itemText(1) == QStringLiteral("Arsip daerah & BUMD"));
    choices->setCurrentIndex(1);
    Q_EMIT choices->activated(1);
    page.flush();
    CHECK(unit.skp(unit.staff).hasilKerja[0].rhkPimpinan == QStringLiteral("Arsip daerah\n& BUMD"));
}

TEST_CASE("what is not understood of a target is said once, as its finding")
{
    Penyusunan unit;
    storeRhk(unit, unit.staff, "Menata arsip", "dua belas laporan");
    SkpPage page(unit.context);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tree = child<QTreeWidget>(page, "pohonHasilKerja");
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    auto* target = child<QLineEdit>(page, "target");
    auto* hint = child<QLabel>(page, "targetTerbaca");
    CHECK_FALSE(child<QLabel>(page, "targetTemuan")->isHidden());
    CHECK(hint->isHidden());
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("12 laporan"));
    CHECK_FALSE(hint->isHidden());
}

TEST_CASE("a finding beneath a value of BerAKHLAK does not move the other fields about")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.resize(1000, 700);
    follow(unit, page);
    page.refresh();
    page.showSkp(unit.staff);
    auto* first = child<QPlainTextEdit>(page, "ekspektasi_akuntabel");
    auto* tabs = page.findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->widget(at)->isAncestorOf(first)) {
            tabs->setCurrentIndex(at);
        }
    }
    page.show();
    QCoreApplication::processEvents();
    const int before = first->height();
    first->setPlainText(QStringLiteral("panjang sekali ").repeated(60));
    page.flush();
    QCoreApplication::processEvents();
    CHECK_FALSE(child<QLabel>(page, "ekspektasi_akuntabelTemuan")->isHidden());
    CHECK(first->height() == before);
}

TEST_CASE("a target that a kualitatif SKP was left with is seen and can be cleared")
{
    Penyusunan unit;
    const Skp before = unit.skp(unit.staff);
    Skp skp = before;
    skp.pendekatan = Pendekatan::Kualitatif;
    skp.hasilKerja = {aHasilKerja("h1")};
    skp.hasilKerja.front().indikator.resize(2);
    skp.hasilKerja.front().indikator.back().target.clear();
    unit.storage.command<Skp, PenyusunanError>(
        &unit.storage,
        [&](Session& session) {
            return saveSkpDraft(session, {before, skp, {}});
        },
        [](const auto& answer) { REQUIRE(answer); });
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    auto* tree = child<QTreeWidget>(page, "pohonHasilKerja");
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    auto* target = child<QLineEdit>(page, "target");
    CHECK_FALSE(target->parentWidget()->isHidden());
    CHECK(target->text() == QStringLiteral("1.200 pasien"));
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    CHECK(target->parentWidget()->isHidden());
}

TEST_CASE("RHK are moved and deleted, and deleting asks")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "rhkBaru");
    type(page, "rencana", "Satu");
    click(page, "rhkBaru");
    type(page, "rencana", "Dua");
    click(page, "naik");
    page.flush();
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 2);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Dua"));
    click(page, "hapusBaris");
    CHECK(unit.skp(unit.staff).hasilKerja.size() == 2);
    unit.prompter.confirmations = {true};
    click(page, "hapusBaris");
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Satu"));
}

TEST_CASE("lists are filled or marked as empty on purpose")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "tambah_dukungan_sumber_daya");
    type(page, "dukungan_sumber_daya_1", "Satu tensimeter");
    child<QAbstractButton>(page, "tidakAda_konsekuensi")->click();
    type(page, "ekspektasi_loyal", "Hadir apel");
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.dukunganSumberDaya.size() == 1);
    CHECK(skp.isTidakAda(DaftarSkp::Konsekuensi));
    CHECK_FALSE(skp.isTidakAda(DaftarSkp::DukunganSumberDaya));
    CHECK(skp.perilakuKerja.at(4).ekspektasi == QStringLiteral("Hadir apel"));
}

TEST_CASE("the matrix is edited and pasted into, and a cleared cell asks about its RHK")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    click(page, "ambilPerjanjian");
    CHECK(unit.skp(unit.leader).hasilKerja.size() == 2);
    auto* table = child<QTableView>(page, "matriks");
    auto* model = table->model();
    REQUIRE(model->rowCount() == 3);
    REQUIRE(model->columnCount() == 3);
    CHECK(model->headerData(2, Qt::Vertical).toString().contains(QStringLiteral("belum ada peran")));
    CHECK(model->headerData(2, Qt::Horizontal).toString() ==
          QStringLiteral("A.2.2 Pengaduan selesai\nTarget: 95%"));
    CHECK(model->setData(model->index(2, 0), QStringLiteral("Skrining ibu hamil"), Qt::EditRole));
    CHECK_FALSE(model->headerData(2, Qt::Vertical).toString().contains(QStringLiteral("belum ada peran")));
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Skrining ibu hamil"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Kelas ibu\t\"Survei\nkepuasan\"\n"));
    table->setCurrentIndex(model->index(1, 0));
    unit.prompter.confirmations = {true};
    click(page, "tempel");
    CHECK(unit.skp(unit.leader).matriks.size() == 3);
    CHECK(model->index(1, 1).data().toString() == QStringLiteral("Survei\nkepuasan"));
    unit.prompter.confirmations = {false};
    CHECK(model->setData(model->index(2, 0), QString(), Qt::EditRole));
    CHECK(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.leader).matriks.size() == 2);
    unit.checkExports();
}
