#include "tests/support/uifixture.h"
#include "ui/forms/fieldrow.h"
#include "ui/people/angkakreditdialog.h"
#include "ui/people/berkaladialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Evaluasi finalAkhir()
{
    Evaluasi one;
    one.ratingHasilKerja = Rating::Sesuai;
    one.ratingPerilakuKerja = Rating::Sesuai;
    one.status = StatusEvaluasi::Final;
    return one;
}

/// The dialogue over a bidan whose year is evaluated.
struct AngkaKreditShown : UiFixture {
    QWidget window;
    AngkaKreditDialog* dialog = nullptr; ///< deletes itself when it closes

    AngkaKreditShown()
    {
        Pegawai bidan;
        bidan.kunci = PegawaiKunci(t("bidan"));
        bidan.nama = t("Dewi <b>Anggraini</b>");
        bidan.status = StatusPegawai::Pns;
        bidan.jenisJabatan = JenisJabatan::Fungsional;
        bidan.jenjang = Jenjang::AhliPertama;
        bidan.angkaKredit.nilaiIntegrasi = t("12.345");
        Skp skp;
        skp.kunci = SkpKunci(t("s1"));
        skp.pegawai = bidan.kunci;
        skp.tahun = 2026;
        skp.mulai = QDate(2026, 1, 1);
        skp.selesai = QDate(2026, 12, 31);
        temp.save(bidan, skp);
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(t("s1"), DaftarEvaluasi{{finalAkhir()}});
                return Done{};
            });
        REQUIRE(saved);
        open();
        dialog = new AngkaKreditDialog(context, bidan, &window);
        dialog->show();
        storage.waitUntilIdle();
    }
    QLineEdit* balance(AngkaKreditFault::Kolom kolom)
    {
        return child<QLineEdit>(
            *dialog, QStringLiteral("saldo%1").arg(static_cast<int>(kolom)).toUtf8().constData());
    }
    AngkaKredit now() { return stored<Pegawai>(t("bidan"))->angkaKredit; }
    void click(const char* name) { child<QPushButton>(*dialog, name)->click(); }
};

} // namespace

TEST_CASE("the year's conversion is shown beside the balances, which are written with a comma")
{
    AngkaKreditShown shown;
    CHECK(shown.balance(AngkaKreditFault::Kolom::NilaiIntegrasi)->text() == t("12,345"));
    CHECK(child<QLabel>(*shown.dialog, "tahunIni")->text() ==
          t("Tahun 2026:\n• Januari–Desember: Baik, Ahli Pertama → 12,50\nJumlah tahun ini 12,50, kumulatif "
            "24,85."));
    // What is typed counts at once; what can't be read yet changes nothing.
    auto* opening = shown.balance(AngkaKreditFault::Kolom::NilaiIntegrasi);
    opening->selectAll();
    QTest::keyClicks(opening, t("80,5"));
    CHECK(child<QLabel>(*shown.dialog, "tahunIni")->text().endsWith(t("kumulatif 93,00.")));
    QTest::keyClicks(opening, t("x"));
    CHECK(child<QLabel>(*shown.dialog, "tahunIni")->text().endsWith(t("kumulatif 24,85."))); // as stored
    opening->setText(t("12,345"));
    shown.balance(AngkaKreditFault::Kolom::AkDasar)->setText(t("1.250,5"));
    shown.click("simpan");
    CHECK(shown.now().akDasar == t("1250.5"));
    CHECK(shown.now().nilaiIntegrasi == t("12.345"));
    CHECK(shown.dialog->result() == QDialog::Accepted);
}

TEST_CASE("an amount that is none is named at its field, and nothing is stored")
{
    AngkaKreditShown shown;
    shown.balance(AngkaKreditFault::Kolom::AkDasar)->setText(t("12.345"));
    shown.click("simpan");
    CHECK(shown.dialog->isVisible());
    CHECK(shown.now().akDasar.isEmpty());
    QStringList said;
    for (const QLabel* label : shown.dialog->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            said.append(label->text());
        }
    }
    CHECK(said.join(QLatin1Char('|')).contains(t("AK dasar: tulis angka dengan koma, misalnya 12,345.")));
}

TEST_CASE("Esc keeps an amount that was typed until it is said that it may go")
{
    AngkaKreditShown shown;
    shown.balance(AngkaKreditFault::Kolom::AkDasar)->setText(t("1.250,5"));
    QTest::keyClick(shown.dialog, Qt::Key_Escape);
    CHECK(shown.dialog->isVisible());
    shown.click("simpan");
    CHECK(shown.now().akDasar == t("1250.5"));
}

TEST_CASE("an earlier conversion is entered in its list, faults said there, and stored with the rest")
{
    AngkaKreditShown shown;
    shown.click("terdahulu");
    auto* list = shown.dialog->findChild<BerkalaDialog*>();
    REQUIRE(list != nullptr);
    list->addRow();
    auto* table = child<QTableWidget>(*list, "daftarBerkala");
    table->item(0, 0)->setText(t("25"));
    table->item(0, 5)->setText(t("12,5"));
    child<QPushButton>(*list, "simpan")->click();
    CHECK(child<QLabel>(*list, "keluhan")->text() ==
          t("✖ Baris 1: isi tahun 2022 sampai 2100; yang lebih awal termasuk nilai integrasi.\n✖ Baris 1: "
            "pilih predikatnya."));
    table->item(0, 0)->setText(t("2025"));
    qobject_cast<QComboBox*>(table->cellWidget(0, 4))->setCurrentText(t("Baik"));
    child<QPushButton>(*list, "simpan")->click();
    CHECK(child<QLabel>(*shown.dialog, "daftar")->text() == t("1 konversi terdahulu · 0 dokumen bernomor"));
    CHECK(shown.now().riwayat.empty());
    shown.click("simpan");
    const AngkaKredit now = shown.now();
    REQUIRE(now.riwayat.size() == 1);
    CHECK(now.riwayat.front().tahun == 2025);
    CHECK(now.riwayat.front().ak == t("12.5"));
    CHECK(now.riwayat.front().predikat == t("baik"));
}
