#include "tests/support/changelaw.h"
#include "tests/support/uifixture.h"

#include "ui/people/berkaladialog.h"
#include "ui/people/hapusdialog.h"
#include "ui/people/pastedialog.h"
#include "ui/people/pegawaichooser.h"
#include "ui/people/pegawaipage.h"
#include "ui/people/perubahandialog.h"
#include "ui/people/ubahbanyakdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pegawai person(const char* kunci, const char* nama)
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(t(kunci));
    pegawai.nama = t(nama);
    return pegawai;
}

/// The page over a file with three people, one of them from elsewhere.
struct Shown : UiFixture {
    std::unique_ptr<PegawaiPage> page;

    explicit Shown(StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        Pegawai kadis = person("kadis", "dr. Ratna");
        kadis.luarUnit = true;
        Pegawai kapus = person("kapus", "dr. Bambang");
        kapus.identitas.nomor = t("198003152006041007");
        kapus.atasan = kadis.kunci;
        temp.save(kadis, kapus, person("siti", "Siti <b>Putri</b> & Co"));
        open();
        page = std::make_unique<PegawaiPage>(context);
        QObject::connect(&storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->resize(834, 640);
        page->show();
        page->refresh();
        storage.waitUntilIdle();
    }
    template <class W> W* at(const char* name) { return child<W>(*page, name); }
    QTableView* table() { return at<QTableView>("daftarPegawai"); }
    void click(const char* name) { at<QPushButton>(name)->click(); }
    void type(const char* name, const QString& text)
    {
        auto* field = at<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    Pegawai storedPegawai(const char* kunci) { return *stored<Pegawai>(t(kunci)); }
};

} // namespace

TEST_CASE("a golongan that the law in the file has gained can be chosen at once")
{
    Shown shown;
    changeLaw(shown, "golongan", "\"IV/e\"", "\"IV/f\"");
    shown.table()->selectRow(0);
    auto* golongan = shown.at<QComboBox>("golongan");
    CHECK(golongan->findText(t("IV/f"), Qt::MatchContains) >= 0);
    CHECK(golongan->findText(t("IV/e"), Qt::MatchContains) < 0);
}

TEST_CASE("searching narrows the list as one types, and the counts stay apart")
{
    Shown shown;
    CHECK(shown.table()->model()->rowCount() == 3);
    CHECK(shown.at<QLabel>("jumlah")->text() ==
          t("Dihitung di unit ini: 2 · tidak dinilai: 0 · luar unit: 1 · tampil: 3"));
    QTest::keyClicks(shown.at<QLineEdit>("cari"), t("<b>put"));
    CHECK(shown.table()->model()->rowCount() == 1);
}

TEST_CASE("who is narrowed out of the list is not shown beside it either")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("kapus")));
    CHECK(shown.at<QLineEdit>("nama")->text() == t("dr. Bambang"));
    QTest::keyClicks(shown.at<QLineEdit>("cari"), t("siti"));
    CHECK(shown.table()->model()->rowCount() == 1);
    CHECK_FALSE(shown.at<QLineEdit>("nama")->isVisible());
    // Who stays in the list stays.
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    QTest::keyClicks(shown.at<QLineEdit>("cari"), t(" put"));
    CHECK(shown.at<QLineEdit>("nama")->text() == t("Siti <b>Putri</b> & Co"));
    CHECK(shown.at<QLineEdit>("nama")->isVisible());
}

TEST_CASE("superior, status, jenis jabatan and unit of several people are changed in one act")
{
    Shown shown;
    shown.table()->selectAll();
    shown.click("ubahTerpilih");
    auto* dialog = shown.page->findChild<UbahBanyakDialog*>();
    REQUIRE(dialog != nullptr);
    auto* store = child<QPushButton>(*dialog, "ubahBersama");
    CHECK_FALSE(store->isEnabled());
    auto* atasan = child<PegawaiChooser>(*dialog, "atasanBersama");
    atasan->setKunci(PegawaiKunci(t("kadis")));
    Q_EMIT atasan->edited();
    CHECK(child<QCheckBox>(*dialog, "centang_atasanBersama")->isChecked());
    auto* status = child<QComboBox>(*dialog, "statusBersama");
    status->setCurrentIndex(status->findData(static_cast<int>(StatusPegawai::Pns)));
    Q_EMIT status->activated(status->currentIndex());
    QTest::keyClicks(child<QLineEdit>(*dialog, "unitBersama"), t("Puskesmas  Melati"));
    CHECK(store->isEnabled());
    store->click();
    CHECK(shown.storedPegawai("siti").atasan == PegawaiKunci(t("kadis")));
    CHECK(shown.storedPegawai("siti").status == StatusPegawai::Pns);
    CHECK(shown.storedPegawai("siti").unitKerja == t("Puskesmas Melati"));
    CHECK_FALSE(shown.storedPegawai("siti").jenisJabatan);
    CHECK(shown.storedPegawai("kapus").status == StatusPegawai::Pns);
    // Nobody becomes their own superior; who is passed over is named, and stays as they were.
    CHECK_FALSE(shown.storedPegawai("kadis").status);
    CHECK(
        shown.prompter.told.last().contains(t("Diubah pada 2 orang; 0 orang sudah sama; 1 orang dilewati.")));
    shown.storage.undo(&shown.storage, [](const auto& answer) { REQUIRE(answer.hasValue()); });
    CHECK(shown.storedPegawai("siti").atasan.isEmpty());
    CHECK_FALSE(shown.storedPegawai("kapus").status);
}

TEST_CASE("a finished field is stored, with the pangkat that belongs to the golongan")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.type("jabatan", t("Perawat Terampil"));
    CHECK(shown.storedPegawai("siti").jabatan == t("Perawat Terampil"));
    auto* golongan = shown.at<QComboBox>("golongan");
    golongan->lineEdit()->selectAll();
    QTest::keyClicks(golongan->lineEdit(), t("II/c"));
    QTest::keyClick(golongan->lineEdit(), Qt::Key_Return);
    CHECK(shown.storedPegawai("siti").golongan == t("II/c"));
    CHECK(shown.storedPegawai("siti").pangkat == t("Pengatur"));
    CHECK(shown.storedPegawai("siti").nama == t("Siti <b>Putri</b> & Co"));
}

TEST_CASE("a number that may not be stored is said beneath its field, the rest is stored")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.type("nomor", t("19800315 200604 1 007"));
    auto* finding = shown.at<QLabel>("nomorTemuan");
    CHECK(finding->text().contains(t("dr. Bambang")));
    CHECK(finding->isVisibleTo(shown.page.get()));
    CHECK(shown.storedPegawai("siti").identitas.nomor.isEmpty());
    CHECK(shown.storedPegawai("siti").tanggalLahir.isNull());
    CHECK_FALSE(shown.storedPegawai("siti").jenisKelamin);
    shown.type("karpeg", t("K-1"));
    CHECK(shown.storedPegawai("siti").karpeg == t("K-1"));
    shown.type("nomor", t("1,98003E+17"));
    CHECK(shown.at<QLabel>("nomorTemuan")->text().contains(t("ilmiah")));
    CHECK(shown.storedPegawai("siti").identitas.nomor.isEmpty());
    shown.type("nomor", t("199512162019032008"));
    CHECK(shown.storedPegawai("siti").identitas.nomor == t("199512162019032008"));
    CHECK(shown.storedPegawai("siti").tanggalLahir == QDate(1995, 12, 16));
    CHECK(shown.storedPegawai("siti").jenisKelamin == JenisKelamin::Perempuan);
    CHECK(child<QWidget>(*shown.page, "tanggalLahir")->findChild<QLineEdit*>()->text().contains(t("1995")));
    // The slip of a finger is repaired, and what followed from it with it.
    shown.type("nomor", t("199412162019031008"));
    CHECK(shown.storedPegawai("siti").tanggalLahir == QDate(1994, 12, 16));
    CHECK(shown.storedPegawai("siti").jenisKelamin == JenisKelamin::LakiLaki);
}

TEST_CASE("a birthday that was entered by hand stays, whatever the number says")
{
    Shown shown;
    Pegawai siti = shown.storedPegawai("siti");
    siti.tanggalLahir = QDate(1995, 2, 1);
    shown.storage.command<SavedPegawai, Refused<PegawaiFault>>(
        &shown.storage, [siti](Session& session) { return savePegawai(session, {siti}); },
        [](const auto& answer) { REQUIRE(answer); });
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.type("nomor", t("199512162019032008"));
    CHECK(shown.storedPegawai("siti").tanggalLahir == QDate(1995, 2, 1));
    CHECK(shown.storedPegawai("siti").jenisKelamin == JenisKelamin::Perempuan);
}

TEST_CASE("an emptied name keeps the stored one and says so, and a thousand characters are stored whole")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    auto* nama = shown.at<QLineEdit>("nama");
    nama->selectAll();
    QTest::keyClick(nama, Qt::Key_Delete);
    QTest::keyClick(nama, Qt::Key_Return);
    CHECK(shown.storedPegawai("siti").nama == t("Siti <b>Putri</b> & Co"));
    CHECK_FALSE(shown.at<QLabel>("namaTemuan")->text().isEmpty());
    const QString longName = t("Nama ").repeated(200).simplified();
    nama->selectAll();
    nama->insert(longName);
    QTest::keyClicks(nama, t("x"));
    QTest::keyClick(nama, Qt::Key_Return);
    CHECK(shown.storedPegawai("siti").nama == longName + t("x"));
}

TEST_CASE("a new person exists once the name was typed, and is chosen in the list")
{
    Shown shown;
    shown.click("tambah");
    CHECK(shown.at<QLineEdit>("unitKerja")->text() == t("UPTD Puskesmas Melati"));
    shown.type("jabatan", t("Bidan"));
    CHECK(shown.table()->model()->rowCount() == 3);
    shown.type("nama", t("Dewi"));
    CHECK(shown.table()->model()->rowCount() == 4);
    shown.type("karpeg", t("K-9"));
    CHECK(shown.table()->model()->rowCount() == 4);
    QTest::keyClicks(shown.at<QLineEdit>("cari"), t("dewi bidan"));
    CHECK(shown.table()->model()->rowCount() == 1);
}

TEST_CASE("the fields of a new person stay where they are once the name is stored")
{
    Shown shown;
    shown.click("tambah");
    QCoreApplication::processEvents();
    const auto place = [&] { return shown.at<QLineEdit>("jabatan")->mapTo(shown.page.get(), QPoint()); };
    const QString hint = shown.at<QLabel>("judulPegawai")->text();
    const QPoint before = place();
    shown.type("nama", t("Dewi"));
    QCoreApplication::processEvents();
    CHECK(shown.at<QLabel>("judulPegawai")->text() != hint);
    CHECK(place() == before);
}

TEST_CASE("two new people begun while the file is busy stay two, each with all that was typed")
{
    Shown shown(StorageService::Threading::OwnThread);
    QSemaphore hold;
    shown.storage.query<int>(&shown.storage,
        [&hold](Reader&) {
            hold.acquire();
            return 0;
        },
        {});
    shown.click("tambah");
    shown.type("nama", t("Dewi"));
    shown.type("jabatan", t("Bidan"));
    shown.click("tambah");
    shown.type("nama", t("Eka"));
    shown.type("jabatan", t("Perawat"));
    hold.release();
    shown.storage.waitUntilIdle();
    shown.type("karpeg", t("K-2"));
    shown.storage.waitUntilIdle();
    std::map<QString, Pegawai> people;
    shown.storage.query<std::vector<Pegawai>>(
        &shown.storage,
        [](Reader& reader) {
            std::vector<Pegawai> all;
            for (const PegawaiKunci& kunci : reader.lists().pegawaiKunci()) {
                all.push_back(*reader.load(kunci));
            }
            return all;
        },
        [&](const auto& answer) {
            for (const Pegawai& person : answer.value()) {
                people[person.nama] = person;
            }
        });
    shown.storage.waitUntilIdle();
    CHECK(people.size() == 5);
    CHECK(people[t("Dewi")].jabatan == t("Bidan"));
    CHECK(people[t("Dewi")].karpeg.isEmpty());
    CHECK(people[t("Eka")].jabatan == t("Perawat"));
    CHECK(people[t("Eka")].karpeg == t("K-2"));
}

TEST_CASE("what is typed back to what was stored is stored, also while a save is under way")
{
    Shown shown(StorageService::Threading::OwnThread);
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.storage.waitUntilIdle();
    shown.type("jabatan", t("Bidan"));
    shown.storage.waitUntilIdle();
    shown.type("jabatan", t("Bidan Ahli"));
    shown.type("jabatan", t("Bidan"));
    shown.storage.waitUntilIdle();
    CHECK(shown.storedPegawai("siti").jabatan == t("Bidan"));
}

TEST_CASE("a number that was refused is said after one has gone on, and is there again on coming back")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    QTest::keyClicks(shown.at<QLineEdit>("nomor"), t("198003152006041007"));
    shown.page->showPegawai(PegawaiKunci(t("kadis")));
    CHECK(shown.at<QLineEdit>("nama")->text() == t("dr. Ratna"));
    auto* rest = shown.at<QLabel>("teksSisa");
    CHECK(rest->isVisibleTo(shown.page.get()));
    CHECK(rest->text().contains(t("Siti <b>Putri</b> & Co: ")));
    CHECK(rest->text().contains(t("dr. Bambang")));
    CHECK(shown.page->unfinished().size() == 1);
    shown.click("perbaikiSisa");
    CHECK(shown.at<QLineEdit>("nama")->text() == t("Siti <b>Putri</b> & Co"));
    CHECK(shown.at<QLineEdit>("nomor")->text().remove(QLatin1Char(' ')) == t("198003152006041007"));
    CHECK(shown.at<QLabel>("nomorTemuan")->isVisibleTo(shown.page.get()));
    CHECK_FALSE(rest->isVisibleTo(shown.page.get()));
    shown.type("nomor", t("199512162019032008"));
    CHECK(shown.storedPegawai("siti").identitas.nomor == t("199512162019032008"));
    CHECK(shown.page->unfinished().isEmpty());
}

TEST_CASE("a new person without a name is kept until the name is there, or it is dropped after a question")
{
    Shown shown;
    shown.click("tambah");
    shown.type("jabatan", t("Bidan"));
    shown.page->showPegawai(PegawaiKunci(t("kadis")));
    auto* rest = shown.at<QLabel>("teksSisa");
    CHECK(rest->text().contains(t("tanpa nama (Bidan)")));
    SECTION("named")
    {
        shown.click("perbaikiSisa");
        CHECK(shown.at<QLineEdit>("jabatan")->text() == t("Bidan"));
        shown.type("nama", t("Dewi"));
        CHECK(shown.table()->model()->rowCount() == 4);
        CHECK(shown.page->unfinished().isEmpty());
    }
    SECTION("dropped")
    {
        shown.prompter.confirmations = {false, true};
        shown.click("buangSisa");
        CHECK(shown.page->unfinished().size() == 1);
        shown.click("buangSisa");
        CHECK(shown.page->unfinished().isEmpty());
        CHECK_FALSE(rest->isVisibleTo(shown.page.get()));
    }
}

TEST_CASE(
    "a birthday that is no date is named after one has gone on, and a finished one is stored on leaving")
{
    Shown shown;
    const auto date = [&] { return child<QWidget>(*shown.page, "tanggalLahir")->findChild<QLineEdit*>(); };
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    QTest::keyClicks(date(), t("1-2-1990"));
    shown.page->showPegawai(PegawaiKunci(t("kapus")));
    CHECK(shown.storedPegawai("siti").tanggalLahir == QDate(1990, 2, 1));
    QTest::keyClicks(date(), t("19-9"));
    shown.page->showPegawai(PegawaiKunci(t("kadis")));
    CHECK(date()->text().isEmpty());
    CHECK(shown.at<QLabel>("teksSisa")->text() ==
          t("✖ Belum tersimpan. dr. Bambang: “19-9” pada Tanggal lahir bukan tanggal."));
}

TEST_CASE("the superior is chosen by typing, and a loop is refused with its names")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    auto* line = shown.at<PegawaiChooser>("atasan")->lineEdit();
    const auto choose = [&](const char* text) {
        line->selectAll();
        QTest::keyClicks(line, t(text));
        QTest::keyClick(line, Qt::Key_Return);
    };
    choose("dr. Bambang");
    CHECK(shown.storedPegawai("siti").atasan == PegawaiKunci(t("kapus")));
    shown.page->showPegawai(PegawaiKunci(t("kadis")));
    choose("Siti <b>Putri</b> & Co");
    CHECK(shown.storedPegawai("kadis").atasan.isEmpty());
    CHECK(shown.at<QLabel>("atasanTemuan")->text().contains(t("dr. Bambang")));
}

TEST_CASE("a promotion goes through the dialog into the riwayat")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.click("catatPerubahan");
    auto* dialog = shown.page->findChild<PerubahanDialog*>();
    REQUIRE(dialog != nullptr);
    child<QPushButton>(*dialog, "simpan")->click();
    CHECK(child<QLabel>(*dialog, "keluhan")->text().contains(t("tanggal mulai")));
    const auto date = [&](const char* name, const char* text) {
        auto* line = child<QWidget>(*dialog, name)->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, t(text));
        QTest::keyClick(line, Qt::Key_Tab);
        Q_EMIT line->editingFinished();
    };
    date("mulai", "1-4-2026");
    date("sejak", "1-1-2020");
    auto* jabatan = child<QLineEdit>(*dialog, "jabatan");
    jabatan->selectAll();
    QTest::keyClicks(jabatan, t("Perawat Mahir"));
    child<QPushButton>(*dialog, "simpan")->click();
    const Pegawai now = shown.storedPegawai("siti");
    REQUIRE(now.riwayat.size() == 1);
    CHECK(now.riwayat[0].selesai == QDate(2026, 3, 31));
    CHECK(now.jabatan == t("Perawat Mahir"));
    CHECK(shown.at<QLineEdit>("jabatan")->text() == t("Perawat Mahir"));
}

TEST_CASE("Esc in a dialogue asks before what was typed is dropped, and closes an untouched one")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.click("catatPerubahan");
    auto* dialog = shown.page->findChild<PerubahanDialog*>();
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(child<QLineEdit>(*dialog, "jabatan"), t("Perawat Mahir"));
    shown.prompter.confirmations = {false, true};
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK(shown.prompter.told.join(QLatin1Char(' ')).contains(t("akan hilang")));
    CHECK(child<QLineEdit>(*dialog, "jabatan")->text().contains(t("Perawat Mahir")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());

    shown.prompter.told.clear();
    shown.click("rangkap");
    auto* list = shown.page->findChild<BerkalaDialog*>();
    REQUIRE(list != nullptr);
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(shown.prompter.told.isEmpty());
}

TEST_CASE("a Plt post is entered in its dialog, which says what is wrong")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("kapus")));
    shown.click("rangkap");
    auto* dialog = shown.page->findChild<BerkalaDialog*>();
    REQUIRE(dialog != nullptr);
    child<QPushButton>(*dialog, "tambahBaris")->click();
    auto* table = child<QTableWidget>(*dialog, "daftarBerkala");
    table->item(0, 0)->setText(t("kapan-kapan"));
    table->item(0, 3)->setText(t("Plt Kepala Dinas"));
    child<QPushButton>(*dialog, "simpan")->click();
    CHECK(child<QLabel>(*dialog, "keluhan")->text().contains(t("bukan tanggal")));
    table->item(0, 0)->setText(t("1 Februari 2026"));
    child<QPushButton>(*dialog, "simpan")->click();
    const Pegawai now = shown.storedPegawai("kapus");
    REQUIRE(now.rangkap.size() == 1);
    CHECK(now.rangkap[0] == Rangkap{QDate(2026, 2, 1), {}, t("Plt Kepala Dinas"), {}, JenisRangkap::Plt});
}

TEST_CASE("deleting says beforehand what becomes of each")
{
    Shown shown;
    shown.page->showPegawai(PegawaiKunci(t("siti")));
    shown.click("hapus");
    auto* dialog = shown.page->findChild<HapusDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(child<QLabel>(*dialog, "nasib")->text().contains(t("ke Sampah")));
    child<QPushButton>(*dialog, "lanjut")->click();
    CHECK(shown.table()->model()->rowCount() == 2);
}

TEST_CASE("an empty clipboard is said so, a table opens the preview")
{
    Shown shown;
    QGuiApplication::clipboard()->setText(t(" \n"));
    shown.click("tempel");
    CHECK(shown.prompter.told.size() == 1);
    QGuiApplication::clipboard()->setText(t("Nama\tNIP\nDewi\t199105252023212031\n"));
    shown.click("tempel");
    REQUIRE(shown.page->findChild<PasteDialog*>() != nullptr);
}
