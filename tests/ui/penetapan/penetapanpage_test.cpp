#include "core/usecases/pegawai/saverangkap.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "tests/penetapan/unitworld.h"
#include "tests/support/smalldisk.h"
#include "tests/support/uifixture.h"
#include "ui/forms/datefield.h"
#include "ui/forms/outcometree.h"
#include "ui/home/homepage.h"
#include "ui/penetapan/actform.h"
#include "ui/penetapan/bulkpage.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/signatureform.h"
#include "ui/penetapan/signaturepad.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// A draft that may not be submitted: it has no RHK.
Skp withoutRhk()
{
    return UnitWorld::draft("s2", "bidan").but([](Skp& skp) { skp.hasilKerja.clear(); }).build();
}

/// A draft that may be submitted, though nobody has held the dialogue yet.
Skp withoutDialog()
{
    return UnitWorld::draft("s2", "bidan").but([](Skp& skp) { skp.dialog.clear(); }).build();
}

struct Office : UiFixture {
    explicit Office(const Skp& second = withoutDialog())
    {
        Pegawai kadis =
            UnitWorld::pegawai("kadis", "dr. Ratna Wulandari, M.Kes.", "Kepala Dinas Kesehatan", "");
        kadis.luarUnit = true;
        temp.save(kadis,
            UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD Puskesmas", "kadis"),
            UnitWorld::pegawai("perawat", "Siti <b>Aminah</b>", "Perawat Terampil", "kapus"),
            UnitWorld::pegawai("bidan", "Dewi & Lestari", "Bidan Terampil", "kapus"),
            UnitWorld::draft("s1", "perawat").build(), second);
        open();
    }
    template <class Act> void run(Act act)
    {
        bool done = false;
        storage.command<ActDone, ActError>(
            &storage, act, [&](const auto& answer) { done = answer.hasValue(); });
        REQUIRE(done);
    }
    void sign(const char* kunci, PeranTandaTangan peran)
    {
        RecordSignature command;
        command.skp = skpKunci(kunci);
        command.peran = peran;
        command.tanggal = temp.clock.today();
        run([command](Session& session) { return recordSignature(session, command); });
    }
    /// kapus gets that post beside the own one.
    void hold(const Rangkap& post)
    {
        bool done = false;
        storage.command<Done, Refused<RentangFault>>(
            &storage,
            [post](Session& session) {
                return keepRangkap(session, {person("kapus"), post});
            },
            [&](const auto& answer) { done = answer.hasValue(); });
        REQUIRE(done);
    }
    void holdDialog(const char* kunci)
    {
        const SaveDialog command{{skpKunci(kunci)}, UnitWorld::draft("x", "x").build().dialog.front(), {}};
        bool done = false;
        storage.command<DialogDicatat, PenyusunanError>(
            &storage, [command](Session& session) { return saveDialog(session, command); },
            [&](const auto& answer) { done = answer && answer->value.dilewati.empty(); });
        REQUIRE(done);
    }
    Skp skp(const char* kunci) { return stored<Skp>(QString::fromUtf8(kunci)).value_or(Skp{}); }
};

void click(const QWidget& parent, const char* name) { child<QPushButton>(parent, name)->click(); }

QString text(const QWidget& parent, const char* name) { return child<QLabel>(parent, name)->text(); }

QByteArray actName(ActSkp act) { return QByteArray("act") + QByteArray::number(static_cast<int>(act)); }

template <class W> const W& form(const QWidget& page)
{
    W* found = page.findChild<W*>();
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("an SKP is submitted, approved and signed with the buttons that its state allows")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    CHECK(text(page, "judul") == QStringLiteral("Siti <b>Aminah</b> – Draf"));
    CHECK(page.findChild<QPushButton*>(QString::fromLatin1(actName(ActSkp::Setujui))) == nullptr);

    click(page, actName(ActSkp::Ajukan).constData());
    CHECK(office.skp("s1").status == StatusSkp::Diajukan);
    click(page, actName(ActSkp::Setujui).constData());
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(office.skp("s1").status == StatusSkp::Disetujui);
    CHECK(office.skp("s1").cuplikan.tempat == QStringLiteral("Sukamaju"));
    for (const ActSkp act : {ActSkp::TandaTanganPegawai, ActSkp::TandaTanganPenilai}) {
        click(page, actName(act).constData());
        click(form<SignatureForm>(page), "catat");
    }
    CHECK(office.skp("s1").status == StatusSkp::Berjalan);
    CHECK(text(page, "ringkasan").contains(QStringLiteral("✔ Tanda tangan pegawai: 15 Januari 2026")));
    CHECK(child<QListWidget>(page, "riwayat")->count() == 6);
}

TEST_CASE("that the disk was full is said until something was stored again")
{
    Office office;
    PenetapanPage page(office.context);
    QObject::connect(&office.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.showSkp(skpKunci("s1"));
    {
        const SmallDisk full(4096);
        click(page, actName(ActSkp::Ajukan).constData());
    }
    CHECK(text(page, "jawaban").startsWith(QStringLiteral("✖ ")));
    CHECK(office.skp("s1").status == StatusSkp::Draf);
    office.holdDialog("s2");
    CHECK(text(page, "jawaban").isEmpty());
    click(page, actName(ActSkp::Ajukan).constData());
    CHECK(text(page, "jawaban").startsWith(QStringLiteral("✔ ")));
}

TEST_CASE("the history of an SKP names its dialogues")
{
    Office office;
    office.holdDialog("s2");
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s2"));
    const auto* history = child<QListWidget>(page, "riwayat");
    REQUIRE(history->count() == 1);
    CHECK(history->item(0)->text() ==
          QStringLiteral("15 Januari 2026: Dialog kinerja dicatat (bertanggal 8 Januari 2026)"));
}

TEST_CASE("the reason of an SKP that was set late is added and corrected on its page")
{
    Office office;
    office.temp.clock.setDay(QDate(2026, 3, 16));
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    const QByteArray late = actName(ActSkp::AlasanTerlambat);
    click(page, actName(ActSkp::Ajukan).constData());
    CHECK(page.findChild<QPushButton*>(QString::fromLatin1(late)) == nullptr);
    click(page, actName(ActSkp::Setujui).constData());
    click(form<ApproveForm>(page), "kerjakan");
    office.sign("s1", PeranTandaTangan::Pegawai);
    office.sign("s1", PeranTandaTangan::Penilai);
    page.refresh();
    office.prompter.texts = {QStringLiteral("Penilai sakit"), QStringLiteral("Penilai dinas luar")};
    click(page, late.constData());
    CHECK(text(page, "ringkasan").contains(QStringLiteral("Alasan terlambat: Penilai sakit")));
    click(page, late.constData());
    CHECK(text(page, "ringkasan").contains(QStringLiteral("Alasan terlambat: Penilai dinas luar")));
    CHECK(office.skp("s1").alasanTerlambat == QStringLiteral("Penilai dinas luar"));
    const auto* history = child<QListWidget>(page, "riwayat");
    CHECK(history->item(history->count() - 1)->text() ==
          QStringLiteral("16 Maret 2026: Alasan keterlambatan dicatat"));
    // Turned back: it stays.
    click(page, late.constData());
    CHECK(office.skp("s1").alasanTerlambat == QStringLiteral("Penilai dinas luar"));
}

TEST_CASE("a date that can't be read keeps an SKP from being locked or signed")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    const auto type = [](const QWidget& act, const char* words) {
        auto* line = child<QWidget>(act, "tanggal")->findChild<QLineEdit*>();
        line->setText(QString::fromLatin1(words));
        line->setModified(true);
    };
    click(page, actName(ActSkp::Ajukan).constData());
    click(page, actName(ActSkp::Setujui).constData());
    type(form<ApproveForm>(page), "31-2-2026");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(office.skp("s1").status == StatusSkp::Diajukan);
    type(form<ApproveForm>(page), "28-1-2026");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(office.skp("s1").cuplikan.tanggal == QDate(2026, 1, 28));
    click(page, actName(ActSkp::TandaTanganPegawai).constData());
    type(form<SignatureForm>(page), "30 Februari 2026");
    click(form<SignatureForm>(page), "catat");
    CHECK(office.skp("s1").tandaTangan.empty());
}

TEST_CASE("Esc in an act asks before what was typed or drawn is dropped")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::Ajukan).constData());
    click(page, actName(ActSkp::Setujui).constData());
    auto& approve = form<ApproveForm>(page);
    int left = 0;
    QObject::connect(&approve, &ActForm::rejected, &approve, [&] { ++left; });
    QTest::keyClicks(child<QLineEdit>(approve, "tempat"), QStringLiteral("Melati"));
    click(approve, "kembali");
    CHECK(left == 0);
    office.prompter.confirmations = {true};
    click(approve, "kembali");
    CHECK(left == 1);
    CHECK(office.prompter.told.size() == 2);
    click(page, actName(ActSkp::Setujui).constData());
    click(approve, "kembali"); // nothing typed anew
    CHECK(left == 2);
    CHECK(office.prompter.told.size() == 2);
}

TEST_CASE("a blocked act says why, and the finding leads to its field")
{
    Office office(withoutRhk());
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s2"));
    CHECK_FALSE(child<QPushButton>(page, actName(ActSkp::Ajukan).constData())->isEnabled());
    auto* findings = child<QListWidget>(page, "temuan");
    REQUIRE(findings->count() > 0);
    Q_EMIT findings->itemActivated(findings->item(0));
    REQUIRE_FALSE(office.navigation.walked.isEmpty());
    CHECK(office.navigation.walked.last().startsWith(QStringLiteral("skp s2 /")));
}

TEST_CASE("what is drawn becomes a small picture, cropped to the strokes")
{
    SignaturePad pad;
    pad.resize(400, 140);
    CHECK(pad.png().isEmpty());
    QTest::mousePress(&pad, Qt::LeftButton, {}, {100, 40});
    QTest::mouseMove(&pad, {160, 80});
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, {160, 80});
    const QImage image = QImage::fromData(pad.png());
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() < 400);
    CHECK_FALSE(checkPicture(pad.png()).has_value());
    pad.clear();
    CHECK(pad.png().isEmpty());
}

TEST_CASE("many SKP are submitted in one go, and who was skipped is listed with the reason")
{
    Office office(withoutRhk());
    BulkPage page(office.context);
    page.refresh();
    CHECK(child<QTableView>(page, "daftarSkp")->model()->rowCount() == 2);
    click(page, "ajukan");
    CHECK(text(page, "hasil") == QStringLiteral("Pilih dulu SKP dalam daftar."));
    click(page, "pilihSemua");
    click(page, "ajukan");
    CHECK(text(page, "hasil").startsWith(QStringLiteral("✔ Selesai untuk 1 SKP, 1 dilewati")));
    const auto* skipped = child<OutcomeTree>(page, "dilewati");
    REQUIRE(skipped->lines().size() >= 2);
    CHECK(skipped->lines()[0] == QStringLiteral("✖ Dilewati: 1 SKP"));
    CHECK(skipped->lines()[1].startsWith(QStringLiteral("✖ Dewi & Lestari: ")));
    CHECK(office.skp("s1").status == StatusSkp::Diajukan);
    CHECK(office.skp("s2").status == StatusSkp::Draf);

    page.showFilter(SaringanSkp::Diajukan);
    CHECK(child<QTableView>(page, "daftarSkp")->model()->rowCount() == 1);
}

TEST_CASE("the home page counts, and each figure opens the list behind it")
{
    Office office;
    HomePage page(office.context);
    page.refresh();
    CHECK(text(page, "tenggat").contains(QStringLiteral("31 Januari 2026 (16 hari lagi)")));
    CHECK(child<QPushButton>(page, "angka0")->text() == QStringLiteral("1 dari 3"));
    CHECK(child<QPushButton>(page, "angka2")->text() == QStringLiteral("2 dari 2"));
    auto* list = child<QListWidget>(page, "daftar");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("dr. Bambang Sutrisno")));
    click(page, "angka2");
    REQUIRE(list->count() == 2);
    list->setCurrentRow(1);
    CHECK(text(page, "judulPeta").contains(QStringLiteral("Siti <b>Aminah</b>")));
    Q_EMIT list->itemActivated(list->item(1));
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s1 "));
}

TEST_CASE("the map of stages says what is done, what is now, and why the rest is blocked")
{
    Office office;
    Navigator navigator(office.context);
    navigator.showPegawai(person("bidan"));
    CHECK(child<QPushButton>(navigator, "keT1")->text().contains(QStringLiteral("Sekarang")));
    CHECK(child<QPushButton>(navigator, "keT3")->text().contains(QStringLiteral("Selesai")));
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keT4")) == nullptr);
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keT7")) == nullptr);
    click(navigator, "keT1");
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s2 /dialog"));
    navigator.showPegawai(person("perawat"));
    click(navigator, "keT3"); // nothing is wrong there: the SKP from its beginning
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s1 "));
    click(navigator, "keT4");
    CHECK(office.navigation.walked.last() == QStringLiteral("penetapan s1"));
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keEvaluasiUnit")) == nullptr);
}

TEST_CASE("for who has no SKP yet the map begins with the dialogue, and says where it is written down")
{
    Office office;
    Navigator navigator(office.context);
    navigator.showPegawai(person("kapus"));
    const QString dialogue = child<QPushButton>(navigator, "keT1")->text();
    CHECK(dialogue.contains(QStringLiteral("Sekarang")));
    const auto* step = child<QWidget>(navigator, "tahapT1");
    QString told;
    for (const QLabel* label : step->findChildren<QLabel*>()) {
        told += label->text();
    }
    CHECK(told.contains(QStringLiteral("Mulai dari dialog kinerja")));
    CHECK(told.contains(QStringLiteral("buat drafnya")));
    click(navigator, "keT1");
    CHECK(office.navigation.walked.last() == QStringLiteral("page %1").arg(static_cast<int>(PageId::Skp)));
    CHECK(navigator.findChild<QPushButton*>(QStringLiteral("keT3")) == nullptr);
}

TEST_CASE("a step of the map that is not finished leads to the field that is missing")
{
    Office office(withoutRhk());
    Navigator navigator(office.context);
    navigator.showPegawai(person("bidan"));
    click(navigator, "keT3");
    CHECK(office.navigation.walked.last().startsWith(QStringLiteral("skp s2 /hasil_kerja")));
}

TEST_CASE("drafts of many people are submitted and approved in one go, each with its own entries in the log")
{
    Office office(withoutRhk());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    CHECK(text(page, "jumlah") == QStringLiteral("2 dari 2 SKP; 2 dipilih"));
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(text(page, "hasil").startsWith(QStringLiteral("✔ Selesai untuk 1 SKP, 1 dilewati")));
    CHECK(office.skp("s1").status == StatusSkp::Disetujui);
    CHECK(office.skp("s2").status == StatusSkp::Draf);
    auto* skipped = child<OutcomeTree>(page, "dilewati");
    Q_EMIT skipped->itemActivated(skipped->topLevelItem(0)->child(0), 0);
    CHECK(office.navigation.walked.last() == QStringLiteral("penetapan s2"));
}

TEST_CASE("what many at once did by half is said, and a repeat does the rest")
{
    Office office(withoutDialog());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(
        text(page, "hasil").startsWith(QStringLiteral("✔ Selesai untuk 1 SKP; 1 baru sebagian, 0 dilewati")));
    const auto* skipped = child<OutcomeTree>(page, "dilewati");
    REQUIRE(skipped->topLevelItem(0)->childCount() == 1);
    CHECK(skipped->lines()[1].startsWith(
        QStringLiteral("✖ Dewi & Lestari: sudah diajukan, belum disetujui: ")));
    CHECK(office.skp("s2").status == StatusSkp::Diajukan);

    office.holdDialog("s2");
    page.showFilter(SaringanSkp::Diajukan);
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(text(page, "hasil") == QStringLiteral("✔ Selesai untuk 1 SKP."));
    CHECK(office.skp("s2").status == StatusSkp::Disetujui);
}

TEST_CASE("of many who is skipped stands first, then each warning once with the people that it concerns")
{
    OutcomeTree tree("dilewati", QStringLiteral("Hasil"));
    tree.resize(240, 400);
    const QString late = QStringLiteral("SKP ditetapkan sesudah tenggat.");
    tree.addDone(SkpKunci(QStringLiteral("s1")), QStringLiteral("Ahmad"), {late});
    tree.addDone(SkpKunci(QStringLiteral("s2")), QStringLiteral("Budi"), {late, QStringLiteral("Target.")});
    tree.addSkipped(SkpKunci(QStringLiteral("s3")), QStringLiteral("Citra"), QStringLiteral("tanpa RHK"));
    tree.addDone(SkpKunci(QStringLiteral("s4")), QStringLiteral("Dewi <b>"), {});
    tree.showAll();
    tree.show();
    CHECK(tree.lines() ==
          QStringList{QStringLiteral("✖ Dilewati: 1 SKP"), QStringLiteral("✖ Citra: tanpa RHK"),
              QStringLiteral("⚠ SKP ditetapkan sesudah tenggat. (2 SKP)"), QStringLiteral("Ahmad"),
              QStringLiteral("Budi"), QStringLiteral("⚠ Target. (1 SKP)"), QStringLiteral("Budi"),
              QStringLiteral("✔ Selesai tanpa peringatan: 1 SKP"), QStringLiteral("Dewi <b>")});
    CHECK(tree.topLevelItem(0)->isExpanded());
    CHECK_FALSE(tree.topLevelItem(1)->isExpanded());
    // A sentence that is wider than the window has further lines.
    const auto heightOf = [&](int at) { return tree.visualItemRect(tree.topLevelItem(at)).height(); };
    CHECK(heightOf(1) > heightOf(0));
}

TEST_CASE("both signatures of many are recorded also where one of them was recorded before")
{
    Office office(UnitWorld::draft("s2", "bidan").build());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    office.sign("s1", PeranTandaTangan::Pegawai);
    office.sign("s2", PeranTandaTangan::Penilai);

    click(page, "pilihSemua");
    click(page, "tandaTangan");
    click(form<SignatureForm>(page), "catat");
    CHECK(text(page, "hasil") == QStringLiteral("✔ Selesai untuk 2 SKP."));
    CHECK(isDitetapkan(office.skp("s1").status));
    CHECK(isDitetapkan(office.skp("s2").status));

    click(page, "tandaTangan");
    click(form<SignatureForm>(page), "catat");
    CHECK(text(page, "hasil") == QStringLiteral("✖ Tidak ada yang dikerjakan, 2 SKP dilewati:"));
}

TEST_CASE("the day on the forms is proposed for the signatures of many, and none where they differ")
{
    Office office(UnitWorld::draft("s2", "bidan").build());
    BulkPage page(office.context);
    page.refresh();
    const auto proposed = [&] {
        click(page, "pilihSemua");
        click(page, "tandaTangan");
        return child<DateField>(form<SignatureForm>(page), "tanggal")->date();
    };
    child<QTableView>(page, "daftarSkp")->selectRow(0);
    click(page, "langsung");
    child<DateField>(form<ApproveForm>(page), "tanggal")->setDate(QDate(2026, 1, 12));
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(proposed() == QDate(2026, 1, 12));

    child<QTableView>(page, "daftarSkp")->selectRow(1);
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    CHECK(proposed().isNull());
    CHECK(text(page, "hasil").isEmpty());
    click(form<SignatureForm>(page), "catat");
    CHECK(office.skp("s1").tandaTangan.empty());
    CHECK(office.skp("s2").tandaTangan.empty());
}

TEST_CASE("the page never keeps an SKP that its list does not show")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    CHECK(child<QLabel>(page, "judul")->text().startsWith(QStringLiteral("Siti <b>Aminah")));
    office.navigation.year = 2027;
    page.refresh();
    CHECK(child<QLabel>(page, "judul")->text() == QStringLiteral("Belum ada SKP yang dipilih"));
    office.navigation.year = 2026;
    page.refresh();
    CHECK_FALSE(child<QLabel>(page, "judul")->text().startsWith(QStringLiteral("Belum")));
}

TEST_CASE("who signs as penilai is said beside each SKP, and for the selection before it is recorded")
{
    Office office(UnitWorld::draft("s2", "bidan", "kadis").build());
    BulkPage page(office.context);
    page.refresh();
    click(page, "pilihSemua");
    click(page, "langsung");
    click(form<ApproveForm>(page), "kerjakan");
    const auto* table = child<QTableView>(page, "daftarSkp");
    QStringList names;
    for (int row = 0; row < 2; ++row) {
        names.append(table->model()->index(row, SkpTableModel::Penilai).data().toString());
    }
    CHECK(names ==
          QStringList{QStringLiteral("dr. Ratna Wulandari, M.Kes."), QStringLiteral("dr. Bambang Sutrisno")});

    click(page, "pilihSemua");
    click(page, "tandaTangan");
    CHECK(text(page, "penandatangan") ==
          QStringLiteral("Yang menandatangani sebagai pejabat penilai: dr. Bambang Sutrisno (1 SKP); dr. "
                         "Ratna Wulandari, M.Kes. (1 SKP)"));
    child<QTableView>(page, "daftarSkp")->selectRow(1);
    CHECK(text(page, "penandatangan").endsWith(QStringLiteral(": dr. Bambang Sutrisno (1 SKP)")));
    child<QComboBox>(page, "peran")->setCurrentIndex(1);
    CHECK(child<QLabel>(page, "penandatangan")->isHidden());
}

TEST_CASE("the officer chooses in which post the penilai signs, where there are several")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::Ajukan).constData());
    click(page, actName(ActSkp::Setujui).constData());
    const auto& approve = form<ApproveForm>(page);
    CHECK_FALSE(child<QComboBox>(approve, "jabatanPenilai")->isVisibleTo(&approve));
    click(approve, "kembali");

    office.hold({QDate(2026, 1, 5), {}, QStringLiteral("Kepala Dinas"), {}, JenisRangkap::Plt});
    click(page, actName(ActSkp::Setujui).constData());
    auto* jabatan = child<QComboBox>(approve, "jabatanPenilai");
    CHECK(jabatan->isVisibleTo(&approve));
    REQUIRE(jabatan->count() == 2);
    CHECK(jabatan->currentText() == QStringLiteral("Plt. Kepala Dinas"));
    jabatan->setCurrentText(QStringLiteral("Kepala UPTD Puskesmas"));
    click(approve, "kerjakan");
    CHECK(office.skp("s1").cuplikan.penilai.jabatan == QStringLiteral("Kepala UPTD Puskesmas"));
    CHECK(text(page, "ringkasan").contains(QStringLiteral("sebagai: Kepala UPTD Puskesmas")));
}
