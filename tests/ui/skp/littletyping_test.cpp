#include "tests/ui/skp/penyusunan.h"

#include "core/usecases/penyusunan/saveskpdraft.h"
#include "ui/forms/gambaranform.h"
#include "ui/skp/chooseskpdialog.h"
#include "ui/skp/copyskpdialog.h"
#include "ui/skp/skppage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Stores the draft of the nurse as an officer would have written it.
Skp written(Penyusunan& unit)
{
    Skp skp = unit.skp(unit.staff);
    HasilKerja rhk;
    rhk.kunci = HasilKerjaKunci(QStringLiteral("h1"));
    rhk.rencana = QStringLiteral("Asuhan keperawatan");
    rhk.indikator.resize(1);
    rhk.indikator[0].kunci = IndikatorKunci(QStringLiteral("i1"));
    rhk.indikator[0].indikator = QStringLiteral("Jumlah pasien");
    rhk.indikator[0].target = QStringLiteral("1.200 pasien");
    skp.hasilKerja = {rhk};
    skp.perilakuKerja.at(4).ekspektasi = QStringLiteral("Hadir apel");
    skp.dukunganSumberDaya = {{QStringLiteral("Tensimeter"), {}}};
    skp.konsekuensi = {{QStringLiteral("Teguran"), QStringLiteral("sanksi")}};
    const Skp before = unit.skp(unit.staff);
    unit.storage.command<Skp, PenyusunanError>(
        &unit.storage,
        [before, skp](Session& session) {
            return saveSkpDraft(session, {before, skp, before});
        },
        [](const auto& answer) { REQUIRE(answer); });
    return skp;
}

void press(QDialog& dialog, QDialogButtonBox::StandardButton which)
{
    dialog.findChild<QDialogButtonBox*>()->button(which)->click();
}

} // namespace

TEST_CASE("what is copied from another SKP is chosen and seen before")
{
    Penyusunan unit;
    written(unit);
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.leader);
    click(page, "salinDari");
    auto* dialog = page.findChild<CopySkpDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(child<QListWidget>(*dialog, "sumber")
              ->item(0)
              ->text()
              .startsWith(QStringLiteral("Siti Aminah, A.Md.Kep., tahun 2026 (1 RHK)")));
    auto* preview = child<QTreeWidget>(*dialog, "pratinjauSalinan");
    CHECK(preview->topLevelItem(0)->text(0) == QStringLiteral("RHK: Asuhan keperawatan"));
    CHECK(preview->topLevelItem(0)->child(0)->text(1) == QStringLiteral("1.200 pasien"));
    CHECK(preview->topLevelItemCount() == 4);
    child<QCheckBox>(*dialog, "salinTarget")->setChecked(false);
    child<QCheckBox>(*dialog, "salinKonsekuensi")->setChecked(false);
    CHECK(preview->topLevelItem(0)->child(0)->text(1).isEmpty());
    CHECK(preview->topLevelItemCount() == 3);
    CHECK(unit.skp(unit.leader).hasilKerja.empty());
    press(*dialog, QDialogButtonBox::Ok);
    const Skp copied = unit.skp(unit.leader);
    REQUIRE(copied.hasilKerja.size() == 1);
    CHECK(copied.hasilKerja[0].indikator.at(0).indikator == QStringLiteral("Jumlah pasien"));
    CHECK(copied.hasilKerja[0].indikator.at(0).target.isEmpty());
    CHECK(copied.konsekuensi.empty());
    CHECK(copied.dukunganSumberDaya.size() == 1);
}

TEST_CASE("one ekspektasi goes to several people, and replaces theirs only where that was chosen")
{
    Penyusunan unit;
    written(unit);
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.leader);
    click(page, "terapkan_loyal");
    CHECK(unit.prompter.told.last() == QStringLiteral("Tulis dahulu teksnya."));
    type(page, "ekspektasi_loyal", "Setia pada negara");
    const auto apply = [&](bool replace) {
        click(page, "terapkan_loyal");
        ChooseSkpDialog* dialog = nullptr;
        for (auto* one : page.findChildren<ChooseSkpDialog*>()) {
            dialog = one->isVisible() ? one : dialog;
        }
        REQUIRE(dialog != nullptr);
        click(*dialog, "pilihSemua");
        child<QCheckBox>(*dialog, "gantiYangAda")->setChecked(replace);
        press(*dialog, QDialogButtonBox::Ok);
    };
    apply(false);
    CHECK(unit.skp(unit.staff).perilakuKerja.at(4).ekspektasi == QStringLiteral("Hadir apel"));
    apply(true);
    CHECK(unit.skp(unit.staff).perilakuKerja.at(4).ekspektasi == QStringLiteral("Setia pada negara"));
}

TEST_CASE("an SKP is copied to the colleagues that are chosen")
{
    Penyusunan unit;
    written(unit);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "salinKe");
    auto* dialog = page.findChild<ChooseSkpDialog*>();
    REQUIRE(dialog != nullptr);
    click(*dialog, "pilihSemua");
    press(*dialog, QDialogButtonBox::Ok);
    CHECK(unit.prompter.told.last().startsWith(QStringLiteral("Disalin ke 1 SKP")));
    CHECK(
        unit.skp(unit.leader).hasilKerja.at(0).indikator.at(0).indikator == QStringLiteral("Jumlah pasien"));
}

TEST_CASE("an RHK whose tick was taken away is not copied to the colleagues, all else is")
{
    Penyusunan unit;
    written(unit);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "rhkBaru");
    type(page, "rencana", "Hanya milik sendiri");
    page.flush();
    click(page, "salinKe");
    auto* dialog = page.findChild<ChooseSkpDialog*>();
    REQUIRE(dialog != nullptr);
    auto* rhk = child<QListWidget>(*dialog, "pilihanRhk");
    REQUIRE(rhk->count() == 2);
    CHECK(rhk->item(1)->text() == QStringLiteral("A.2. Hanya milik sendiri"));
    CHECK(rhk->item(0)->checkState() == Qt::Checked);
    CHECK(rhk->item(1)->checkState() == Qt::Checked);
    rhk->item(1)->setCheckState(Qt::Unchecked);
    click(*dialog, "pilihSemua");
    press(*dialog, QDialogButtonBox::Ok);
    const Skp leader = unit.skp(unit.leader);
    REQUIRE(leader.hasilKerja.size() == 1);
    CHECK(leader.hasilKerja.at(0).indikator.at(0).indikator == QStringLiteral("Jumlah pasien"));
    CHECK(leader.perilakuKerja.at(4).ekspektasi == unit.skp(unit.staff).perilakuKerja.at(4).ekspektasi);
}

TEST_CASE("a target and a strategy are offered from what the unit wrote before")
{
    Penyusunan unit;
    written(unit);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    page.show();
    click(page, "rhkBaru");
    click(page, "ikiBaru");
    auto* target = child<QLineEdit>(page, "target");
    QTest::keyClicks(target, QStringLiteral("1.2"));
    const QStringList offered = unit.offered(KolomFrasa::Target, "1.2");
    CHECK(offered == QStringList{QStringLiteral("1.200 pasien")});
    REQUIRE(target->findChild<QCompleter*>() != nullptr);
    Q_EMIT target->findChild<QCompleter*>()->activated(offered.front());
    CHECK(target->text() == QStringLiteral("1.200 pasien"));
    page.flush();
    CHECK(unit.skp(unit.leader).hasilKerja.at(0).indikator.at(0).target == QStringLiteral("1.200 pasien"));
}

TEST_CASE("what one manual says is offered in the others, each part in its own field")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    click(page, "ambilPerjanjian");
    page.refresh();
    type(page, "tujuan", "Menurunkan kematian ibu");
    QTest::keyClicks(child<QLineEdit>(page, "sumberData"), QStringLiteral("Kohort ibu"));
    page.flush();
    const QStringList purpose = unit.offered(KolomFrasa::ManualTujuan, "kematian");
    CHECK(purpose == QStringList{QStringLiteral("Menurunkan kematian ibu")});
    CHECK(unit.offered(KolomFrasa::ManualSumberData, "kohort").size() == 1);
    CHECK(unit.offered(KolomFrasa::ManualDefinisi, "kematian").isEmpty());
    child<QListWidget>(page, "daftarIki")->setCurrentRow(1);
    for (const char* name : {"tujuan", "definisi", "formula", "satuan", "sumberData"}) {
        INFO(name);
        CHECK(child<QWidget>(page, name)->findChild<QCompleter*>() != nullptr);
    }
    Q_EMIT child<QWidget>(page, "tujuan")->findChild<QCompleter*>()->activated(purpose.front());
    const auto& indicators = unit.skp(unit.leader).hasilKerja;
    CHECK(indicators.at(1).indikator.at(0).manual.tujuan == purpose.front());
    CHECK(indicators.at(0).indikator.at(0).manual.sumberData == QStringLiteral("Kohort ibu"));
}

TEST_CASE("a phrase replaces one line of a list, not the others")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    click(page, "ambilPerjanjian");
    page.refresh();
    type(page, "strategi1", "Kunjungan rumah\nKel");
    auto* edit = child<QPlainTextEdit>(page, "strategi1");
    Q_EMIT edit->findChild<QCompleter*>()->activated(QStringLiteral("Kelas ibu hamil"));
    CHECK(edit->toPlainText() == QStringLiteral("Kunjungan rumah\nKelas ibu hamil"));
    page.flush();
    CHECK(unit.skp(unit.leader).hasilKerja.at(0).strategi ==
          QStringList{QStringLiteral("Kunjungan rumah"), QStringLiteral("Kelas ibu hamil")});
}

TEST_CASE("all versions of a Perjanjian Kinerja stand beside the SKP, with the one in force marked")
{
    Organisasi plan;
    plan.tahun = 2026;
    plan.perjanjianKinerja = {
        {QStringLiteral("Layanan naik"), {{QStringLiteral("Indeks"), QStringLiteral("3,5")}}}};
    plan.perjanjianKinerjaPerubahan = {{QDate(2026, 7, 1), QStringLiteral("5/2026"),
        {{QStringLiteral("Layanan naik"), {{QStringLiteral("Indeks"), QStringLiteral("4")}}},
            {QStringLiteral("Anggaran terserap"), {}}}}};
    SkpView view;
    view.organisasi = plan;
    view.pemilikPerjanjian = true;
    view.skp.tahun = 2026;
    view.skp.mulai = QDate(2026, 1, 1);
    view.skp.selesai = QDate(2026, 12, 31);
    HasilKerja rhk;
    rhk.kunci = HasilKerjaKunci(QStringLiteral("h1"));
    rhk.rencana = QStringLiteral("Layanan naik");
    rhk.indikator.resize(1);
    rhk.indikator[0].indikator = QStringLiteral("Indeks");
    rhk.indikator[0].target = QStringLiteral("3,5");
    view.skp.hasilKerja = {rhk};
    const auto shown = [&](QDate today, bool readOnly) {
        auto form = std::make_unique<GambaranForm>(today);
        form->setView(view);
        form->fillFrom(view.skp);
        form->setReadOnly(readOnly);
        return form;
    };
    const auto march = shown(QDate(2026, 3, 1), false);
    const auto* tree = child<QTreeWidget>(*march, "gambaranOrganisasi");
    REQUIRE(tree->topLevelItemCount() == 3);
    CHECK(tree->topLevelItem(1)->text(0) ==
          QStringLiteral(
              "Perjanjian Kinerja awal, berlaku 1 Januari 2026 sampai 30 Juni 2026 — berlaku sekarang"));
    CHECK(tree->topLevelItem(2)->text(0) ==
          QStringLiteral("Perubahan Perjanjian Kinerja 5/2026, berlaku sejak 1 Juli 2026"));
    CHECK(tree->topLevelItem(1)->child(0)->text(2) == QStringLiteral("RHK A.1"));
    CHECK(child<QLabel>(*march, "ringkasanPerjanjian")->text().contains(QStringLiteral("sudah sama")));
    CHECK_FALSE(child<QPushButton>(*march, "ambilPerjanjian")->isEnabled());
    const auto august = shown(QDate(2026, 8, 1), true);
    CHECK(child<QLabel>(*august, "ringkasanPerjanjian")
              ->text()
              .contains(QStringLiteral("1 baru, 1 berubah, 0 tidak ada lagi")));
    const auto* changed = child<QTreeWidget>(*august, "gambaranOrganisasi")->topLevelItem(2);
    CHECK(changed->text(0).endsWith(QStringLiteral("berlaku sekarang")));
    CHECK(changed->child(0)->child(0)->text(2) == QStringLiteral("IKI, target 3,5"));
    CHECK(changed->child(1)->text(2) == QStringLiteral("belum ada"));
    CHECK_FALSE(child<QPushButton>(*august, "telusuriPerubahan")->isHidden());
    CHECK(child<QPushButton>(*march, "telusuriPerubahan")->isHidden());
}
