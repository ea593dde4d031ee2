#include "tests/penetapan/unitworld.h"
#include "tests/support/changelaw.h"
#include "tests/support/uifixture.h"

#include "core/documents/plaintext.h"
#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/regulasi/seedlaw.h"
#include "core/usecases/unit/pengaturan.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The settings over a unit with one SKP in draft and one that is locked.
struct Law : UiFixture {
    std::unique_ptr<SettingsPage> page;

    explicit Law(StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temp.folder.path());
        Session session = temp.session();
        REQUIRE(seedLaw(session));
        Pegawai kadis = UnitWorld::pegawai("kadis", "dr. Ratna Wulandari", "Kepala Dinas", "");
        kadis.luarUnit = true;
        temp.save(kadis, UnitWorld::pegawai("kapus", "dr. Bambang", "Kepala Puskesmas", "kadis"),
            UnitWorld::pegawai("perawat", "Siti", "Perawat", "kapus"),
            UnitWorld::pegawai("bidan", "Dewi", "Bidan", "kapus"));
        temp.save(UnitWorld::draft("draf", "perawat").build(), UnitWorld::draft("terkunci", "bidan").build());
        REQUIRE(submitSkp(session, {skpKunci("terkunci")}));
        REQUIRE(approveSkp(session, {skpKunci("terkunci"), {}, {}}));
    }
    void show(OpenMode mode = OpenMode::ReadWrite)
    {
        open(mode);
        page = std::make_unique<SettingsPage>(context);
        QObject::connect(&storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->resize(834, 600);
        page->refresh();
        child<QTabWidget>(*page, "bagianSetelan")->setCurrentIndex(2);
        page->show();
        settle();
    }
    template <class W> W* at(const char* name) { return child<W>(*page, name); }
    QPushButton* button(const char* name) { return at<QPushButton>(name); }
    QTableWidget* list() { return at<QTableWidget>("daftarTabel"); }
    QTableWidget* content() { return at<QTableWidget>("isiTabel"); }

    void openTable(const char* name)
    {
        const auto found = list()->findItems(t(name), Qt::MatchStartsWith);
        const auto marked = list()->findItems(t("✎ ") + t(name), Qt::MatchStartsWith);
        REQUIRE(found.size() + marked.size() == 1);
        list()->selectRow((found + marked).front()->row());
        button("bukaTabel")->click();
    }
    int rowOf(const char* words)
    {
        for (int row = 0; row < content()->rowCount(); ++row) {
            if (content()->item(row, 2)->text() == t(words)) {
                return row;
            }
        }
        FAIL("no such value: " << words);
        return -1;
    }
    int rowOf(const char* group, const char* part)
    {
        for (int row = 0; row < content()->rowCount(); ++row) {
            if (content()->item(row, 0)->text() == t(group) && content()->item(row, 1)->text() == t(part)) {
                return row;
            }
        }
        FAIL("no such place: " << group << " " << part);
        return -1;
    }
    /// Opens the cell with F2, as the keyboard does.
    QWidget* edit(int row)
    {
        content()->setFocus();
        content()->setCurrentCell(row, 2);
        QTest::keyClick(content(), Qt::Key_F2);
        return content()->findChild<QWidget*>(QStringLiteral("nilai"));
    }
    void type(int row, const char* words)
    {
        QWidget* editor = edit(row);
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, t(words));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    void settle()
    {
        storage.waitUntilIdle();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QDialog* dialog()
    {
        auto* found = page->findChild<QDialog*>(QStringLiteral("simpanRegulasi"));
        REQUIRE(found != nullptr);
        return found;
    }
    /// Answers the questions of the dialog and stores.
    void store(const char* versi, const char* alasan)
    {
        button("simpanVersiBaru")->click();
        QDialog* asked = dialog();
        child<QLineEdit>(*asked, "versi")->setText(t(versi));
        child<QPlainTextEdit>(*asked, "alasan")->setPlainText(t(alasan));
        child<QPushButton>(*asked, "simpanVersi")->click();
        settle();
    }
    void closeDialog()
    {
        dialog()->reject();
        settle();
    }
    QString fault() { return at<QLabel>("kesalahanTabel")->text(); }

    template <class R> R read(std::function<R(Reader&)> ask)
    {
        std::optional<R> found;
        storage.query<R>(&storage, std::move(ask), [&](const auto& answer) { found = *answer; });
        return *found;
    }
    QString printed(const char* kunci)
    {
        return read<QString>([this, kunci](Reader& reader) {
            const auto made =
                assemblePapers(reader, skpKunci(kunci), {JenisDokumen::Skp}, temp.clock.today());
            return made ? toPlainText(made->front().model) : QString();
        });
    }
    Tenggat tenggat()
    {
        return read<Tenggat>(
            [this](Reader& reader) { return regulationInForce(reader, temp.clock.today())->tenggat; });
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = temp.folder.filePath(t(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
};

} // namespace

TEST_CASE("the tables of the law stand in a list, with the version in force and where it comes from")
{
    Law law;
    law.show();
    REQUIRE(law.list()->rowCount() == regulationIds().size());
    const int row = law.list()->findItems(t("Tenggat"), Qt::MatchExactly).value(0)->row();
    const auto at = [&](int column) { return law.list()->item(row, column)->text(); };
    CHECK(at(1) == t("2022.1"));
    CHECK(at(2) == t("1 Januari 2022"));
    CHECK(at(3) == t("Belum terverifikasi"));
    CHECK(at(4) == t("Bawaan program"));
    law.openTable("Golongan dan pangkat");
    CHECK(law.content()->rowCount() == 17 * 2 + 17 + 7 + 8);
    CHECK(law.content()->item(law.rowOf("Golongan PNS › III/a", "Pangkat"), 2)->text() == t("Penata Muda"));
    QTest::keyClicks(law.at<QLineEdit>("cariIsi"), t("penata"));
    int visible = 0;
    for (int each = 0; each < law.content()->rowCount(); ++each) {
        visible += law.content()->isRowHidden(each) ? 0 : 1;
    }
    CHECK(visible == 4);
}

TEST_CASE("what was stored as a new version stays on the screen, as the one in force")
{
    Law law(StorageService::Threading::OwnThread);
    law.show();
    law.openTable("Nilai dan panduan BerAKHLAK");
    law.type(law.rowOf("Membantu orang lain belajar"), "Berbagi ilmu");
    law.store("2026.1", "Surat edaran BKPSDM");
    CHECK(law.at<QComboBox>("versiTabel")->currentText() == t("Versi 2026.1 (berlaku)"));
    CHECK(law.at<QLabel>("tentangVersi")->text().contains(t("Surat edaran BKPSDM")));
    CHECK(law.rowOf("Berbagi ilmu") > 0);
}

TEST_CASE("a guide that is changed on the screen prints on the next draft, and not on what is locked")
{
    Law law;
    law.show();
    const QString locked = law.printed("terkunci");
    law.openTable("Nilai dan panduan BerAKHLAK");
    law.type(law.rowOf("Membantu orang lain belajar"), "Berbagi <b>ilmu</b> & pengalaman");
    CHECK(law.content()->item(law.rowOf("Nilai › Kompeten", "✎ Panduan 2"), 2)->text() ==
          t("Berbagi <b>ilmu</b> & pengalaman"));
    CHECK_FALSE(law.printed("draf").contains(t("Berbagi <b>ilmu</b>")));

    law.button("simpanVersiBaru")->click();
    const auto* differences = child<QTableWidget>(*law.dialog(), "daftarBeda");
    REQUIRE(differences->rowCount() == 1);
    CHECK(differences->item(0, 0)->text() == t("Nilai › Kompeten › Panduan 2"));
    CHECK(differences->item(0, 1)->text() == t("Membantu orang lain belajar"));
    CHECK(differences->item(0, 2)->text() == t("Berbagi <b>ilmu</b> & pengalaman"));
    CHECK(child<QLineEdit>(*law.dialog(), "versi")->text() == t("2026.1"));
    law.closeDialog();

    law.store("2026.1", "Surat edaran BKPSDM");
    CHECK(law.printed("draf").contains(t("Berbagi <b>ilmu</b> & pengalaman")));
    CHECK(law.printed("terkunci") == locked);
    CHECK(law.page->unfinished().isEmpty());
    law.button("keDaftar")->click();
    const int row = law.list()->findItems(t("Nilai dan panduan BerAKHLAK"), Qt::MatchExactly).value(0)->row();
    CHECK(law.list()->item(row, 1)->text() == t("2026.1"));
    CHECK(law.list()->item(row, 4)->text() == t("Diubah unit"));
    law.openTable("Nilai dan panduan BerAKHLAK");
    CHECK(law.at<QLabel>("tentangVersi")->text().contains(t("Surat edaran BKPSDM")));
    CHECK(
        law.content()->item(law.rowOf("Nilai › Kompeten", "Panduan 2"), 2)->text().startsWith(t("Berbagi")));
}

TEST_CASE("numbers are typed as the forms write them, and what can't stand there is said at once")
{
    Law law;
    law.show();
    law.openTable("Tenggat");
    const int days = law.rowOf("Keberatan", "Hari sesudah hasil diterima");
    law.type(days, "dua puluh");
    CHECK(law.fault().contains(t("“dua puluh” bukan angka")));
    CHECK(law.content()->item(days, 2)->text() == t("14"));
    CHECK(law.page->unfinished().isEmpty());
    law.type(days, "900");
    CHECK(law.fault() ==
          t("✖ Tabel peraturan “Tenggat”: angka atau tanggal pada Keberatan › Hari sesudah hasil "
            "diterima tidak masuk akal."));
    CHECK_FALSE(law.button("simpanVersiBaru")->isEnabled());
    law.type(days, "21");
    CHECK(law.fault().isEmpty());
    law.store("2026.1", "Keputusan bupati");
    CHECK(law.tenggat().hariKeberatan == 21);

    law.button("keDaftar")->click();
    law.openTable("Angka kredit");
    const int coefficient = law.rowOf("Jenjang › Ahli Pertama", "Koefisien setahun");
    CHECK(law.content()->item(coefficient, 2)->text() == t("12,5"));
    law.type(coefficient, "12,75");
    CHECK(law.content()->item(coefficient, 2)->text() == t("12,75"));
    const int top = law.rowOf("Jenjang › Ahli Utama", "Jenjang");
    CHECK(law.content()->item(top, 2)->text() == t("tidak ada"));
    law.type(top, "600");
    CHECK(law.fault().isEmpty());
    law.store("2026.1", "Peraturan BKN");
    const auto stored = law.read<AngkaKreditTable>([](Reader& reader) {
        return AngkaKreditTable::parse(
            reader.regulasi().inForce(t("angka-kredit"), QDate(2026, 1, 15))->isi.toUtf8())
            .value();
    });
    CHECK(stored.jenjang(Jenjang::AhliPertama).koefisien == parseDesimal(t("12.75")));
    CHECK(stored.jenjang(Jenjang::AhliUtama).keBerikutJenjang == parseDesimal(t("600")));
}

TEST_CASE(
    "where only certain words may stand they are chosen, and names that the program goes by are not shown")
{
    Law law;
    law.show();
    law.openTable("Predikat kinerja");
    const int row = law.rowOf("Matriks: hasil kerja › perilaku kerja › Sesuai", "Di atas");
    auto* choice = qobject_cast<QComboBox*>(law.edit(row));
    REQUIRE(choice != nullptr);
    CHECK(choice->count() == 5);
    choice->setCurrentText(t("Sangat Baik"));
    QTest::keyClick(choice, Qt::Key_Return);
    law.settle();
    CHECK(law.content()->item(row, 2)->text() == t("Sangat Baik"));
    CHECK(law.fault().isEmpty());
    law.button("simpanVersiBaru")->click();
    const auto* differences = child<QTableWidget>(*law.dialog(), "daftarBeda");
    REQUIRE(differences->rowCount() == 1);
    CHECK(differences->item(0, 1)->text() == t("Baik"));
    CHECK(differences->item(0, 2)->text() == t("Sangat Baik"));
    CHECK(law.content()->findItems(t("di_atas"), Qt::MatchExactly).isEmpty());
}

TEST_CASE("what was changed is kept for each table until it is stored or thrown away")
{
    Law law;
    law.show();
    law.openTable("Rujukan pasal");
    const int row = law.rowOf("Pasal 10");
    law.type(row, "Pasal 11");
    law.button("keDaftar")->click();
    CHECK(law.list()
              ->findItems(t("✎ Rujukan pasal (ada perubahan yang belum disimpan)"), Qt::MatchExactly)
              .size() == 1);
    REQUIRE(law.page->unfinished().size() == 1);
    CHECK(law.page->unfinished().front().contains(t("Rujukan pasal")));
    law.openTable("Tenggat");
    CHECK_FALSE(law.button("buangPerubahan")->isEnabled());
    changeLaw(law, "tenggat", "\"mendekati_hari\": 14", "\"mendekati_hari\": 9"); // pages read anew
    CHECK(law.content()->item(law.rowOf("", "Disebut dekat sejak (hari)"), 2)->text() == t("14"));
    law.button("keDaftar")->click();
    law.openTable("Rujukan pasal");
    CHECK(law.content()->item(row, 2)->text() == t("Pasal 11"));
    law.button("buangPerubahan")->click();
    CHECK(law.page->unfinished().size() == 1); // the safe answer
    law.prompter.confirmations = {true};
    law.button("buangPerubahan")->click();
    CHECK(law.page->unfinished().isEmpty());
    CHECK(law.content()->item(row, 2)->text() == t("Pasal 10"));
}

TEST_CASE("a value that is still being typed is not lost by leaving the page")
{
    Law law;
    law.show();
    law.openTable("Rujukan pasal");
    QWidget* editor = law.edit(law.rowOf("Pasal 10"));
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, t("Pasal 12"));
    law.page->flush();
    CHECK(law.page->unfinished().size() == 1);
}

TEST_CASE("a refused version leaves the dialog open with the reason, and all that was typed")
{
    Law law;
    law.show();
    law.openTable("Tenggat");
    law.type(law.rowOf("Keberatan", "Hari sesudah hasil diterima"), "21");
    law.store("2022.1", "Keputusan bupati");
    CHECK(child<QLabel>(*law.dialog(), "keluhan")
              ->text()
              .startsWith(t("✖ Versi 2022.1 adalah bawaan program")));
    CHECK(child<QPlainTextEdit>(*law.dialog(), "alasan")->toPlainText() == t("Keputusan bupati"));
    CHECK(law.tenggat().hariKeberatan == 14);
    child<QLineEdit>(*law.dialog(), "versi")->setText(t("2026.1"));
    child<QPushButton>(*law.dialog(), "simpanVersi")->click();
    CHECK(law.tenggat().hariKeberatan == 21);
}

TEST_CASE("a table from the personnel office is loaded, looked at and stored, and a broken one is refused")
{
    Law law;
    law.show();
    law.openTable("Golongan dan pangkat");
    law.prompter.paths = {law.temp.folder.filePath(t("golongan.json"))};
    law.button("simpanJson")->click();
    QFile written(law.temp.folder.filePath(t("golongan.json")));
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    CHECK(bytes == regulationResource(t("golongan")));

    QByteArray broken = bytes;
    broken.replace("\"pangkat\": \"Juru\"", "\"pangkat\": Juru");
    law.prompter.paths = {law.write("rusak.json", broken)};
    law.button("muatJson")->click();
    CHECK(law.prompter.told.last().contains(t("rusak.json")));
    CHECK(law.page->unfinished().isEmpty());
    law.prompter.paths = {law.write("lain.json", regulationResource(t("tenggat")))};
    law.button("muatJson")->click();
    CHECK(law.page->unfinished().isEmpty());

    QByteArray more = bytes;
    more.replace("  \"XVII\"\n", "  \"XVII\",\n  \"XVIII\"\n").replace("\"2022.1\"", "\"2026.3\"");
    law.prompter.paths = {law.write("baru.json", more)};
    law.button("muatJson")->click();
    REQUIRE(law.page->unfinished().size() == 1);
    law.button("simpanVersiBaru")->click();
    CHECK(child<QLineEdit>(*law.dialog(), "versi")->text() == t("2026.3"));
    const auto* differences = child<QTableWidget>(*law.dialog(), "daftarBeda");
    REQUIRE(differences->rowCount() == 1);
    CHECK(differences->item(0, 1)->text() == t("(belum ada)"));
    CHECK(differences->item(0, 2)->text() == t("XVIII"));
    law.closeDialog();
    law.store("2026.3", "Surat BKN");
    const auto table = law.read<GolonganTable>([](Reader& reader) {
        return GolonganTable::parse(
            reader.regulasi().inForce(t("golongan"), QDate(2026, 1, 15))->isi.toUtf8())
            .value();
    });
    CHECK(table.contains(t("XVIII")));
}

TEST_CASE("a version that nothing rests on is withdrawn after a question, and the delivered one never")
{
    Law law;
    law.show();
    changeLaw(law, "tenggat", "\"mendekati_hari\": 14", "\"mendekati_hari\": 9");
    law.openTable("Tenggat");
    CHECK(law.tenggat().mendekatiHari == 9);
    auto* versions = law.at<QComboBox>("versiTabel");
    REQUIRE(versions->count() == 2);
    versions->setCurrentIndex(1);
    CHECK_FALSE(law.button("cabutVersi")->isEnabled());
    versions->setCurrentIndex(0);
    law.button("cabutVersi")->click();
    CHECK(law.tenggat().mendekatiHari == 9); // the safe answer
    law.prompter.confirmations = {true};
    law.button("cabutVersi")->click();
    CHECK(law.tenggat().mendekatiHari == 14);
    CHECK(versions->count() == 1);
}

TEST_CASE("a window that only reads shows the tables and changes none")
{
    Law law;
    law.show(OpenMode::ReadOnly);
    law.openTable("Nilai dan panduan BerAKHLAK");
    const int row = law.rowOf("Membantu orang lain belajar");
    CHECK_FALSE(law.content()->item(row, 2)->flags().testFlag(Qt::ItemIsEditable));
    for (const char* name : {"simpanVersiBaru", "buangPerubahan", "cabutVersi", "muatJson"}) {
        CHECK_FALSE(law.button(name)->isEnabled());
    }
    CHECK(law.button("simpanJson")->isEnabled());
}
