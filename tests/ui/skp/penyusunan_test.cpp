#include "tests/support/aunit.h"
#include "tests/support/uifixture.h"

#include "core/exchange/paketreader.h"
#include "core/exchange/paketwriter.h"
#include "core/usecases/createskp.h"
#include "ui/skp/matrikswidget.h"
#include "ui/skp/newskpdialog.h"
#include "ui/skp/skppage.h"
#include "ui/tables/matriksmodel.h"
#include "ui/wizard/penyusunanwizard.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Penyusunan : UiFixture {
    SkpKunci leader;
    SkpKunci staff;

    explicit Penyusunan(StatusSkp ofStaff = StatusSkp::Draf)
    {
        fillUnit(temp);
        leader = create("kapus", Kelompok::Jpt);
        staff = create("perawat", Kelompok::JaJf);
        Skp skp = *temp.load<Skp>(staff.text());
        skp.status = ofStaff;
        temp.save(skp);
        open();
    }
    SkpKunci create(const char* pegawai, Kelompok kelompok)
    {
        Session session = temp.session();
        CreateSkp command;
        command.pegawai = PegawaiKunci(QString::fromLatin1(pegawai));
        command.tahun = 2026;
        command.kelompok = kelompok;
        const auto created = createSkp(session, command);
        REQUIRE(created);
        return created->value;
    }
    Skp skp(const SkpKunci& kunci)
    {
        const auto found = stored<Skp>(kunci.text());
        REQUIRE(found);
        return *found;
    }
    /// The package of the whole unit is one that its own reader accepts, with nothing left behind.
    void checkExports()
    {
        QByteArray bytes;
        QBuffer out(&bytes);
        REQUIRE(out.open(QIODevice::WriteOnly));
        storage.query<bool>(
            &storage,
            [&out](Reader& reader) {
                PaketWriter writer(out);
                writer.unit(reader.unit());
                writer.organisasi(reader.organisasi(2026));
                for (const PegawaiKunci& kunci : reader.lists().pegawaiKunci()) {
                    writer.pegawai(*reader.load(kunci));
                }
                for (const SkpKunci& kunci : reader.lists().skpKunci()) {
                    writer.skp(*reader.loadLengkap(kunci));
                }
                const auto written = writer.finish();
                return written.hasValue() && written->leftOut.isEmpty();
            },
            [](const auto& answer) { CHECK((answer && *answer)); });
        QBuffer in(&bytes);
        REQUIRE(in.open(QIODevice::ReadOnly));
        PaketSink sink;
        CHECK(readPaket(in, sink));
    }
};

void type(const QWidget& host, const char* name, const char* text)
{
    auto* edit = child<QPlainTextEdit>(host, name);
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
}

void click(const QWidget& host, const char* name) { child<QPushButton>(host, name)->click(); }

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
    CHECK(child<QLabel>(page, "targetTerbaca")->text() == QStringLiteral("Terbaca: 1200 pasien"));
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("dua belas laporan"));
    CHECK(child<QLabel>(page, "targetTerbaca")->text().startsWith(QStringLiteral("⚠")));
    QTest::keyClick(target, Qt::Key_Return);
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.hasilKerja.size() == 1);
    CHECK(skp.hasilKerja[0].kunci.text() == QStringLiteral("h1"));
    CHECK(skp.hasilKerja[0].rencana == QStringLiteral("Terlaksananya <b>asuhan</b> & lainnya"));
    REQUIRE(skp.hasilKerja[0].indikator.size() == 1);
    CHECK(skp.hasilKerja[0].indikator[0].aspek == Aspek::Kuantitas);
    CHECK(skp.hasilKerja[0].indikator[0].target == QStringLiteral("dua belas laporan"));
    unit.checkExports();
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

TEST_CASE("a submitted SKP is only read, but its dialogue can be recorded")
{
    Penyusunan unit(StatusSkp::Diajukan);
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.staff);
    CHECK_FALSE(child<QPushButton>(page, "rhkBaru")->isEnabled());
    click(page, "dialogBaru");
    type(page, "ekspektasiHasilKerja", "Layanan tepat waktu");
    type(page, "ekspektasiPerilaku", "Ramah");
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    REQUIRE(skp.dialog.size() == 1);
    CHECK(skp.dialog[0].coversBothParts());
    CHECK(skp.dialog[0].tanggal == QDate(2026, 1, 15));
    CHECK(skp.dialog[0].peserta.size() == 2);
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

TEST_CASE("the matrix is edited and pasted into; a cleared cell asks about its RHK")
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
    REQUIRE(model->columnCount() == 5);
    CHECK(model->index(2, 0).data().toString().contains(QStringLiteral("belum ada peran")));
    CHECK(model->setData(model->index(2, 2), QStringLiteral("Skrining ibu hamil"), Qt::EditRole));
    REQUIRE(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.staff).hasilKerja[0].rencana == QStringLiteral("Skrining ibu hamil"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Kelas ibu\t\"Survei\nkepuasan\"\n"));
    table->setCurrentIndex(model->index(1, 2));
    unit.prompter.confirmations = {true};
    click(page, "tempel");
    CHECK(unit.skp(unit.leader).matriks.size() == 3);
    CHECK(model->index(1, 3).data().toString() == QStringLiteral("Survei\nkepuasan"));
    unit.prompter.confirmations = {false};
    CHECK(model->setData(model->index(2, 2), QString(), Qt::EditRole));
    CHECK(unit.skp(unit.staff).hasilKerja.size() == 1);
    CHECK(unit.skp(unit.leader).matriks.size() == 2);
    unit.checkExports();
}

TEST_CASE("the wizard is left and resumed where it was, with everything typed")
{
    Penyusunan unit;
    QCoreApplication::setOrganizationName(QStringLiteral("uji"));
    QCoreApplication::setApplicationName(QStringLiteral("wisaya"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, unit.temp.folder.path());
    {
        PenyusunanWizard wizard(unit.context, unit.leader);
        wizard.show();
        click(wizard, "ambilPerjanjian");
        wizard.next();
        unit.checkExports();
        type(wizard, "rencana", "Diketik lalu ditutup");
        wizard.next();
        unit.checkExports();
        type(wizard, "tujuan", "Menurunkan risiko");
        wizard.reject();
    }
    const Skp skp = unit.skp(unit.leader);
    CHECK(skp.hasilKerja.at(0).rencana == QStringLiteral("Diketik lalu ditutup"));
    CHECK(skp.hasilKerja.at(0).indikator.at(0).manual.tujuan == QStringLiteral("Menurunkan risiko"));
    PenyusunanWizard again(unit.context, unit.leader);
    again.show();
    CHECK(again.currentId() == 2);
    for (int page = again.currentId(); page < 8; ++page) {
        again.next();
        unit.checkExports();
    }
    CHECK(child<QLabel>(again, "ringkasan")->text().startsWith(QStringLiteral("2 RHK dengan 3 IKI")));
    click(again, "lihatDokumen");
    CHECK(unit.navigation.walked.last() == QStringLiteral("print 1"));
}

TEST_CASE("the wizard of a staff SKP has RHK and steps f to h alone")
{
    Penyusunan unit;
    PenyusunanWizard wizard(unit.context, unit.staff);
    CHECK(wizard.pageIds().size() == 5);
}

TEST_CASE("a new SKP is proposed from the person")
{
    Penyusunan unit;
    NewSkpDialog dialog(unit.context, PegawaiKunci(QStringLiteral("bidan")));
    CHECK(child<QComboBox>(dialog, "penilai")->currentText() == QStringLiteral("drg. Ratna Dewi"));
    click(dialog, "buat");
    const auto made = unit.stored<Skp>(dialog.made().text());
    REQUIRE(made);
    CHECK(made->pegawai.text() == QStringLiteral("bidan"));
    CHECK(made->atasanPenilai.text() == QStringLiteral("kadis"));
}

TEST_CASE("what others changed comes in while a form is open")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.refresh();
    page.showSkp(unit.staff);
    click(page, "rhkBaru");
    type(page, "rencana", "Sedang diketik");
    SkpPage leaderPage(unit.context);
    leaderPage.showSkp(unit.leader);
    click(leaderPage, "ambilPerjanjian");
    auto* model = child<QTableView>(leaderPage, "matriks")->model();
    CHECK(model->setData(model->index(2, 2), QStringLiteral("Skrining"), Qt::EditRole));
    page.flush();
    const Skp skp = unit.skp(unit.staff);
    QStringList plans;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        plans.append(rhk.rencana);
    }
    plans.sort();
    CHECK(plans == QStringList{QStringLiteral("Sedang diketik"), QStringLiteral("Skrining")});
}

TEST_CASE("the SKP page fits a small screen")
{
    Penyusunan unit;
    SkpPage page(unit.context);
    page.refresh();
    page.showSkp(unit.leader);
    CHECK(page.minimumSizeHint().width() <= 840);
    CHECK(page.minimumSizeHint().height() <= 640);
    auto* tabs = child<QTabWidget>(page, "bagianSkp");
    CHECK(tabs->count() == 10);
    const QString folder = qEnvironmentVariable("SKP_GAMBAR");
    for (int tab = 0; !folder.isEmpty() && tab < tabs->count(); ++tab) {
        page.resize(844, 640);
        page.show();
        tabs->setCurrentIndex(tab);
        page.grab().save(QStringLiteral("%1/skp%2.png").arg(folder).arg(tab));
    }
}
