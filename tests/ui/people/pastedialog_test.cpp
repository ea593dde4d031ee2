#include "tests/support/uifixture.h"

#include "core/regulation/regulation.h"
#include "ui/people/pastedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Preview : UiFixture {
    QPointer<PasteDialog> dialog;

    explicit Preview(const char* text)
    {
        open();
        const auto golongan = GolonganTable::parse(regulationResource(t("golongan")));
        dialog = new PasteDialog(context, golongan.value(), parseClipboard(t(text)).value());
    }
    ~Preview() { delete dialog; }
    QTableWidget* table() { return child<QTableWidget>(*dialog, "pratinjau"); }
    size_t people()
    {
        size_t count = 0;
        storage.query<size_t>(
            &storage, [](Reader& reader) { return reader.lists().pegawaiKunci().size(); },
            [&](const auto& answer) { count = answer.value(); });
        return count;
    }
};

} // namespace

TEST_CASE("the preview says what each column becomes and which rows have findings")
{
    Preview preview("Nama\tNIP\tGol\n\"Siti\nAminah\"\t199512162019032008\tII/c\nBudi\t1,98E+17\tIII/a\n");
    auto* table = preview.table();
    CHECK(child<QComboBox>(*table, "kolom1")->currentText() == t("Nama"));
    CHECK(table->item(1, 1)->text() == t("Baru"));
    CHECK(table->item(2, 1)->text() == t("Tidak dapat disimpan"));
    CHECK(table->item(2, 2)->text().contains(t("ilmiah")));
    CHECK_FALSE(table->item(2, 0)->flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK(child<QLabel>(*preview.dialog, "ringkasan")->text() ==
          t("2 baris dibaca; 1 dicentang; 1 tidak dapat disimpan."));
    CHECK(preview.people() == 0);
    child<QPushButton>(*preview.dialog, "simpan")->click();
    CHECK(preview.people() == 1);
}

TEST_CASE(
    "people without a number are known again: pasted twice they are not ticked, nor doubled in the table")
{
    const char* table = "Nama\tJabatan\nSiti Aminah\tBidan\nBudi\tPerawat\n";
    Preview preview(table);
    child<QPushButton>(*preview.dialog, "simpan")->click();
    CHECK(preview.people() == 2);
    const auto golongan = GolonganTable::parse(regulationResource(t("golongan")));
    PasteDialog again(preview.context, golongan.value(),
        parseClipboard(
            t("Nama\tJabatan\nSiti Aminah\tBidan\nBUDI\tPerawat\nBudi\tSopir\nAni\t\nAni\tDokter\n"))
            .value());
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* rows = child<QTableWidget>(again, "pratinjau");
    CHECK(rows->item(1, 0)->checkState() == Qt::Unchecked);
    CHECK(rows->item(1, 2)->text().contains(t("Nama sudah ada: Siti Aminah, Bidan")));
    CHECK(rows->item(2, 0)->checkState() == Qt::Unchecked);
    CHECK(rows->item(3, 0)->checkState() == Qt::Checked); // another post: another Budi
    CHECK(rows->item(4, 0)->checkState() == Qt::Checked);
    CHECK(rows->item(5, 0)->checkState() == Qt::Unchecked);
    CHECK(rows->item(5, 2)->text().contains(t("baris 5")));
    child<QPushButton>(again, "simpan")->click();
    CHECK(preview.people() == 4);
}

TEST_CASE("a column can be given another meaning, which takes it from the column that had it")
{
    Preview preview("Budi Santoso\tKepala Seksi\nSiti Aminah\tPerawat Ahli\n");
    auto* second = child<QComboBox>(*preview.table(), "kolom2");
    second->setCurrentIndex(second->findText(t("Nama")));
    Q_EMIT second->activated(second->currentIndex());
    CHECK(child<QComboBox>(*preview.table(), "kolom1")->currentText() == t("(abaikan)"));
    child<QPushButton>(*preview.dialog, "simpan")->click();
    CHECK(preview.people() == 2);
}

TEST_CASE("without a ticked row there is nothing to store")
{
    Preview preview("Nama\tNIP\nBudi\t1,98E+17\n");
    CHECK_FALSE(child<QPushButton>(*preview.dialog, "simpan")->isEnabled());
}
