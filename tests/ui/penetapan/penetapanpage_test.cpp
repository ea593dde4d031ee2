#include "tests/ui/penetapan/office.h"

#include "ui/penetapan/luardialog.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

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

TEST_CASE("the history keeps every reason that was typed, also once the SKP is locked anew")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    const auto lock = [&] {
        click(page, actName(ActSkp::Setujui).constData());
        click(form<ApproveForm>(page), "kerjakan");
    };
    click(page, actName(ActSkp::Ajukan).constData());
    office.prompter.texts = {QStringLiteral("Target\nterlalu rendah"), QStringLiteral("Salah ketik NIP")};
    click(page, actName(ActSkp::Kembalikan).constData());
    click(page, actName(ActSkp::Ajukan).constData());
    lock();
    click(page, actName(ActSkp::BukaKunci).constData());
    CHECK(text(page, "ringkasan").endsWith(QStringLiteral("Catatan: Salah ketik NIP")));
    click(page, actName(ActSkp::Ajukan).constData());
    lock();
    CHECK(office.skp("s1").status == StatusSkp::Disetujui);
    CHECK_FALSE(text(page, "ringkasan").contains(QStringLiteral("Salah ketik")));
    const auto* history = child<QListWidget>(page, "riwayat");
    QStringList noted;
    for (int row = 0; row < history->count(); ++row) {
        const QString line = history->item(row)->text();
        if (line.contains(QStringLiteral("Catatan:"))) {
            noted.append(line.section(QStringLiteral(": "), 1));
        }
    }
    REQUIRE(noted.size() == 2);
    CHECK(noted.at(0).startsWith(QStringLiteral("SKP dikembalikan")));
    CHECK(noted.at(0).endsWith(QStringLiteral(". Catatan: Target\nterlalu rendah")));
    CHECK(noted.at(1).startsWith(QStringLiteral("Kunci SKP dibuka")));
    CHECK(noted.at(1).endsWith(QStringLiteral(". Catatan: Salah ketik NIP")));
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

TEST_CASE("the page begins with an SKP that its list shows, not with one that was replaced")
{
    Office office(
        UnitWorld::draft("s2", "bidan").but([](Skp& skp) { skp.status = StatusSkp::Digantikan; }).build());
    PenetapanPage page(office.context);
    page.refresh();
    CHECK(child<QComboBox>(page, "pilihSkp")->currentText().startsWith(QStringLiteral("Siti")));
    CHECK(text(page, "judul").startsWith(QStringLiteral("Siti")));
}

TEST_CASE("two SKP of one person are told apart by their days in the list of the page")
{
    Office office(UnitWorld::draft("s2", "perawat")
                      .but([](Skp& skp) {
                          skp.mulai = QDate(2026, 7, 1);
                          skp.sebagai = Sebagai::Plt;
                      })
                      .build());
    PenetapanPage page(office.context);
    page.refresh();
    const auto* choice = child<QComboBox>(page, "pilihSkp");
    REQUIRE(choice->count() == 2);
    CHECK(choice->itemText(0) != choice->itemText(1));
    CHECK(QString(choice->itemText(0) + choice->itemText(1))
              .contains(QStringLiteral("1 Juli 2026 – 31 Desember 2026")));
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

TEST_CASE("what another program altered is shown beside what was frozen, and the officer decides")
{
    Office office;
    PenetapanPage page(office.context);
    QObject::connect(&office.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.resize(1000, 700);
    page.setVisible(true);
    page.showSkp(skpKunci("s1"));
    auto* luar = child<QPushButton>(page, "luar");
    CHECK(luar->isHidden());
    click(page, actName(ActSkp::Ajukan).constData());
    click(page, actName(ActSkp::Setujui).constData());
    click(form<ApproveForm>(page), "kerjakan");
    const Skp locked = office.skp("s1");
    const auto edit = [&](const QString& sql) {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {office.temp.path, sql});
        REQUIRE(shell.waitForFinished());
        REQUIRE(shell.exitCode() == 0);
        page.refresh();
    };
    edit(QStringLiteral("UPDATE skp_hasil_kerja SET rencana = 'Lain <b>sekali</b>' WHERE induk = 's1'; "
                        "UPDATE skp_cuplikan_dokumen SET isi = isi || ' ' WHERE jenis = 'skp'"));
    CHECK_FALSE(luar->isHidden());
    CHECK(text(page, "ringkasan").contains(QStringLiteral("✖ Diubah dari luar program (2 temuan)")));
    auto* sign = child<QPushButton>(page, actName(ActSkp::TandaTanganPegawai).constData());
    CHECK_FALSE(sign->isEnabled());
    luar->click();
    auto* dialog = page.findChild<LuarDialog*>();
    REQUIRE(dialog != nullptr);
    auto* table = child<QTableWidget>(*dialog, "perubahan");
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(1, 0)->text() == QStringLiteral("Hasil kerja 1 › Rencana hasil kerja"));
    CHECK(table->item(1, 1)->text() == QStringLiteral("“Terlaksananya asuhan keperawatan rawat jalan”"));
    CHECK(table->item(1, 2)->text() == QStringLiteral("“Lain <b>sekali</b>”"));
    CHECK(table->item(1, 3)->text() == QStringLiteral("SKP disetujui dan dikunci, 15 Januari 2026"));
    CHECK(table->item(0, 0)->text().contains(QStringLiteral("tidak cocok lagi dengan sidiknya")));
    click(*dialog, "pulihkan");
    CHECK(office.skp("s1").hasilKerja == locked.hasilKerja);
    CHECK(text(*dialog, "jawaban").startsWith(QStringLiteral("✔ 1 hal dipulihkan")));
    REQUIRE(table->rowCount() == 1);
    CHECK_FALSE(child<QPushButton>(*dialog, "pulihkan")->isEnabled());
    click(*dialog, "terima");
    CHECK(text(*dialog, "jawaban").startsWith(QStringLiteral("✖ Tulis alasan")));
    child<QPlainTextEdit>(*dialog, "alasan")
        ->setPlainText(QStringLiteral("Sudah dicocokkan dengan kertasnya"));
    click(*dialog, "terima");
    CHECK(text(*dialog, "jawaban").startsWith(QStringLiteral("✔ 1 hal diterima")));
    CHECK(table->rowCount() == 0);
    CHECK(luar->isHidden());
    const auto* history = child<QListWidget>(page, "riwayat");
    const QString accepted = history->item(history->count() - 1)->text();
    CHECK(accepted.startsWith(QStringLiteral("15 Januari 2026: Perubahan dari luar program diterima. "
                                             "Catatan: Sudah dicocokkan dengan kertasnya")));
    CHECK(accepted.contains(QStringLiteral("• Naskah terkunci “SKP” tidak cocok lagi dengan sidiknya")));
    CHECK(history->item(history->count() - 2)->text() ==
          QStringLiteral("15 Januari 2026: Isi dipulihkan dari naskah beku"));
    CHECK(child<QPushButton>(page, actName(ActSkp::TandaTanganPegawai).constData())->isEnabled());
}

TEST_CASE("a page whose SKP holds a word that nobody knows says so, and offers to put it back")
{
    Office office;
    PenetapanPage page(office.context);
    QObject::connect(&office.storage, &StorageService::changed, &page,
        [&](const ChangeSet& changes) { page.onChanged(changes); });
    page.setVisible(true);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::Ajukan).constData());
    click(page, actName(ActSkp::Setujui).constData());
    click(form<ApproveForm>(page), "kerjakan");
    const Skp locked = office.skp("s1");
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"),
        {office.temp.path, QStringLiteral("UPDATE skp SET status = 'ngawur' WHERE kunci = 's1'")});
    REQUIRE(shell.waitForFinished());
    page.refresh();
    CHECK(text(page, "ringkasan").contains(QStringLiteral("nilai yang tidak dikenal program (1 temuan)")));
    CHECK(page.findChild<QPushButton*>(QString::fromUtf8(actName(ActSkp::TandaTanganPegawai))) == nullptr);
    click(page, "luar");
    auto* dialog = page.findChild<LuarDialog*>();
    REQUIRE(dialog != nullptr);
    auto* table = child<QTableWidget>(*dialog, "perubahan");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 1)->text() == QStringLiteral("“Disetujui”"));
    CHECK(table->item(0, 2)->text() == QStringLiteral("“ngawur”"));
    CHECK_FALSE(child<QPushButton>(*dialog, "terima")->isEnabled());
    click(*dialog, "pulihkan");
    CHECK(office.skp("s1") == locked);
    CHECK(text(page, "ringkasan").contains(QStringLiteral("Periode:")));
    CHECK(child<QPushButton>(page, "luar")->isHidden());
}

TEST_CASE("the list of all SKP gives no state to one whose stored word can't be read")
{
    SkpTableModel model;
    SkpRow row;
    row.terbaca = false;
    model.setRows({row});
    CHECK(model.index(0, SkpTableModel::Status).data().toString() == t("tidak terbaca, diubah dari luar"));
}
