#include "tests/ui/skp/penyusunan.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Pasting : Penyusunan {
    SkpPage page{context};

    explicit Pasting(bool ofLeader = false)
    {
        follow(*this, page);
        page.refresh();
        page.showSkp(ofLeader ? leader : staff);
    }
    /// Ctrl+V, as at the keyboard.
    void paste(QWidget* to, const char* clipboard)
    {
        QGuiApplication::clipboard()->setText(t(clipboard));
        QTest::keyClick(to, Qt::Key_V, Qt::ControlModifier);
    }
    QPlainTextEdit* edit(const char* name) const { return child<QPlainTextEdit>(page, name); }
    QTreeWidget* tree() const { return child<QTreeWidget>(page, "pohonHasilKerja"); }
    QString said(const char* name) const { return child<QLabel>(page, name)->text(); }
    void undo()
    {
        storage.undo(&storage, [](const auto& answer) { REQUIRE(answer.hasValue()); });
    }
};

} // namespace

TEST_CASE("rows of a spreadsheet become RHK and IKI behind those that are there, and are undone at once")
{
    Pasting unit;
    click(unit.page, "rhkBaru");
    type(unit.page, "rencana", "Sudah ada");
    click(unit.page, "ikiBaru");
    type(unit.page, "indikator", "Jumlah yang ada");
    // Not left yet: what is being typed is stored before the paste.
    QGuiApplication::clipboard()->setText(t("RHK\tAspek\tIKI\tTarget\tCatatan\n"
                                            "Skrining\tKuantitas\t\"Jumlah\nibu\"\t12 Laporan\t\n"
                                            "\tMutu\tTepat\t95%\tsegera\n"
                                            "Penyuluhan\tWaktu\tSelesai\t30 hari\t\n"));
    click(unit.page, "tempelRhk");
    const auto stored = [&] { return unit.skp(unit.staff).hasilKerja; };
    REQUIRE(stored().size() == 3);
    CHECK(stored()[0].rencana == t("Sudah ada"));
    CHECK(stored()[0].indikator.at(0).indikator == t("Jumlah yang ada"));
    REQUIRE(stored()[1].indikator.size() == 2);
    CHECK(stored()[1].indikator[0].indikator == t("Jumlah\nibu"));
    CHECK(stored()[1].indikator[0].aspek == Aspek::Kuantitas);
    CHECK_FALSE(stored()[1].indikator[1].aspek);
    CHECK(stored()[2].indikator.at(0).target == t("30 hari"));
    CHECK(unit.tree()->topLevelItemCount() == 3);
    CHECK(unit.edit("rencana")->toPlainText() == t("Skrining"));
    CHECK(unit.said("jumlahTempelan") == t("Ditempel: 2 RHK dan 3 IKI. 2 sel perlu dilihat:"));
    auto* rest = child<QListWidget>(unit.page, "daftarTempelan");
    REQUIRE(rest->count() == 2);
    CHECK(rest->item(0)->text() == t("Baris 3: aspek “Mutu” tidak dikenal; IKI-nya dibuat tanpa aspek."));
    CHECK(rest->item(1)->text().contains(t("“segera”")));
    unit.checkExports();

    unit.undo();
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].indikator.at(0).indikator == t("Jumlah yang ada"));
    CHECK(unit.tree()->topLevelItemCount() == 1);
    CHECK(unit.said("jumlahTempelan").isEmpty());
}

TEST_CASE("rows of an RHK that is there add their IKI to it and double nothing")
{
    Pasting unit;
    click(unit.page, "rhkBaru");
    type(unit.page, "rencana", "Skrining ibu hamil");
    click(unit.page, "ikiBaru");
    type(unit.page, "indikator", "Jumlah ibu");
    click(unit.page, "rhkBaru");
    type(unit.page, "rencana", "Rujukan");
    QGuiApplication::clipboard()->setText(t("skrining  ibu hamil\tKuantitas\tJumlah ibu\t120 ibu\n"
                                            "\tWaktu\tTepat waktu\t12 bulan\n"
                                            "RUJUKAN\tKualitas\tRujukan tepat\t95%\n"
                                            "Penyuluhan\tKuantitas\tJumlah kelas\t4 kelas\n"));
    click(unit.page, "tempelRhk");
    const auto stored = [&] { return unit.skp(unit.staff).hasilKerja; };
    REQUIRE(stored().size() == 3);
    CHECK(stored()[0].rencana == t("Skrining ibu hamil"));
    REQUIRE(stored()[0].indikator.size() == 2);
    CHECK(stored()[0].indikator[0].target == t("120 ibu")); // stood there without a target
    CHECK(stored()[0].indikator[1].indikator == t("Tepat waktu"));
    CHECK(stored()[1].indikator.at(0).target == t("95%"));
    CHECK(stored()[2].rencana == t("Penyuluhan"));
    CHECK(unit.said("jumlahTempelan") ==
          t("Ditempel: 1 RHK dan 3 IKI. 2 RHK sudah ada: IKI-nya ditambahkan ke RHK yang ada. 1 IKI yang ada "
            "dilengkapi aspek atau targetnya."));
    CHECK(unit.tree()->topLevelItemCount() == 3);
    unit.checkExports();

    // Once more, with another target: nothing is doubled, and what differs is said.
    QGuiApplication::clipboard()->setText(t("Skrining ibu hamil\tKuantitas\tJumlah ibu\t150 ibu\n"));
    click(unit.page, "tempelRhk");
    CHECK(stored().size() == 3);
    CHECK(stored()[0].indikator.size() == 2);
    CHECK(stored()[0].indikator[0].target == t("120 ibu"));
    CHECK(
        unit.said("jumlahTempelan") ==
        t("Ditempel: 0 RHK dan 0 IKI. 1 RHK sudah ada: IKI-nya ditambahkan ke RHK yang ada. 1 IKI sudah ada "
          "dan tidak digandakan. 1 sel perlu dilihat:"));
    CHECK(child<QListWidget>(unit.page, "daftarTempelan")->item(0)->text() ==
          t("“Jumlah ibu” sudah memuat “120 ibu”; “150 ibu” tidak dimasukkan."));
    unit.undo(); // the second paste changed nothing
    CHECK(stored().size() == 2);
    CHECK(stored()[0].indikator.at(0).target.isEmpty());
}

TEST_CASE("a block pasted into the text of an empty RHK fills it, one cell stays text")
{
    Pasting unit;
    click(unit.page, "rhkBaru");
    unit.paste(unit.edit("rencana"), "\"Dua\nbaris\"\r\n");
    CHECK(unit.edit("rencana")->toPlainText() == t("Dua\nbaris"));
    unit.edit("rencana")->selectAll();
    unit.paste(unit.edit("rencana"), "satu\ndua");
    CHECK(unit.edit("rencana")->toPlainText() == t("satu\ndua"));
    unit.edit("rencana")->clear();
    unit.paste(unit.edit("rencana"), "A\tKuantitas\tI\t1\nB\tWaktu\tJ\t2\n");
    const auto stored = unit.skp(unit.staff).hasilKerja;
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].rencana == t("A"));
    CHECK(stored[1].rencana == t("B"));
    // Rows without an RHK go on with the chosen one.
    unit.tree()->setCurrentItem(unit.tree()->topLevelItem(0));
    unit.paste(unit.tree(), "Biaya\tK\t3\n");
    CHECK(unit.skp(unit.staff).hasilKerja.at(0).indikator.size() == 2);
    unit.paste(unit.tree(), "Tersendiri");
    CHECK(unit.skp(unit.staff).hasilKerja.at(2).rencana == t("Tersendiri"));
}

TEST_CASE("what is no rows of an SKP is refused with a sentence and changes nothing")
{
    Pasting unit;
    unit.paste(unit.tree(), " \n");
    CHECK(unit.said("jumlahTempelan").startsWith(t("Papan klip tidak berisi baris")));
    unit.paste(unit.tree(), QByteArray("a\tb\n").repeated(301).constData());
    CHECK(unit.said("jumlahTempelan").contains(t("301 baris, terlalu banyak")));
    CHECK(unit.skp(unit.staff).hasilKerja.empty());

    Penyusunan locked(StatusSkp::Diajukan);
    SkpPage page(locked.context);
    page.refresh();
    page.showSkp(locked.staff);
    QGuiApplication::clipboard()->setText(t("A\tI\t1\n"));
    QTest::keyClick(child<QTreeWidget>(page, "pohonHasilKerja"), Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(child<QPushButton>(page, "tempelRhk")->isEnabled());
    CHECK(locked.skp(locked.staff).hasilKerja.empty());
}

TEST_CASE("a leader's rows bring their perspektif")
{
    Pasting unit(true);
    unit.paste(unit.tree(), "A\tI\t1\tAnggaran\nB\tJ\t2\tentah\n");
    const auto stored = unit.skp(unit.leader).hasilKerja;
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].perspektif == Perspektif::Anggaran);
    CHECK_FALSE(stored[1].perspektif);
    CHECK(child<QListWidget>(unit.page, "daftarTempelan")->item(0)->text().contains(t("“entah”")));
}

TEST_CASE("rows pasted into an item of the Lampiran become items after it, and are undone at once")
{
    Pasting unit;
    const auto stored = [&] { return unit.skp(unit.staff).dukunganSumberDaya; };
    click(unit.page, "tambah_dukungan_sumber_daya");
    unit.paste(unit.edit("dukungan_sumber_daya_1"), "Laptop\n");
    CHECK(unit.edit("dukungan_sumber_daya_1")->toPlainText() == t("Laptop"));
    click(unit.page, "tambah_dukungan_sumber_daya");
    type(unit.page, "dukungan_sumber_daya_2", "Terakhir");
    unit.paste(unit.edit("dukungan_sumber_daya_1"), "1\tKendaraan\tSarana\tbaru\n2\t\"Dua\nbaris\"\t\n");
    CHECK(stored() == std::vector<Butir>{{t("Laptop"), {}}, {t("Kendaraan"), t("Sarana")},
                          {t("Dua\nbaris"), {}}, {t("Terakhir"), {}}});
    const auto height = [&](const char* name) { return unit.edit(name)->minimumHeight(); };
    const int line = unit.edit("dukungan_sumber_daya_3")->fontMetrics().lineSpacing();
    CHECK(height("dukungan_sumber_daya_3") == height("dukungan_sumber_daya_1") + line); // both lines show
    CHECK(unit.said("jumlah_dukungan_sumber_daya") == t("2 butir ditempel."));
    CHECK(
        child<QListWidget>(unit.page, "daftar_dukungan_sumber_daya")->item(0)->text().contains(t("“baru”")));
    unit.undo();
    CHECK(stored() == std::vector<Butir>{{t("Laptop"), {}}, {t("Terakhir"), {}}});
    CHECK(unit.edit("dukungan_sumber_daya_2")->toPlainText() == t("Terakhir"));

    child<QAbstractButton>(unit.page, "tidakAda_konsekuensi")->click();
    click(unit.page, "tambah_konsekuensi");
    unit.paste(unit.edit("konsekuensi_1"), "Penghargaan\tpenghargaan\nTeguran\tsanksi\n");
    CHECK(unit.skp(unit.staff).konsekuensi.size() == 2);
    CHECK_FALSE(unit.skp(unit.staff).isTidakAda(DaftarSkp::Konsekuensi));
}
