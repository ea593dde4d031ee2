// Later changes of an SKP (Pasal 15) as the officer drives them.
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "tests/penetapan/unitworld.h"
#include "tests/support/uifixture.h"
#include "ui/penetapan/actform.h"
#include "ui/penetapan/closingwizard.h"
#include "ui/penetapan/handoverdialog.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/penilaidialog.h"
#include "ui/penetapan/perjanjianpage.h"
#include "ui/penetapan/revisionwizard.h"
#include "ui/penetapan/signatureform.h"
#include "ui/penetapan/takebackpenilaidialog.h"
#include "ui/skp/newskpdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Two SKP in force under kapus.
struct Office : UiFixture {
    template <class... More> explicit Office(const More&... more)
    {
        Pegawai kadis =
            UnitWorld::pegawai("kadis", "dr. Ratna Wulandari, M.Kes.", "Kepala Dinas Kesehatan", "");
        kadis.luarUnit = true;
        temp.save(kadis, UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala Puskesmas", "kadis"),
            UnitWorld::pegawai("perawat", "Siti Aminah", "Perawat Terampil", "kapus"),
            UnitWorld::pegawai("bidan", "Dewi Lestari", "Bidan Terampil", "kapus"),
            UnitWorld::draft("s1", "perawat").build(), UnitWorld::draft("s2", "bidan").build(), more...);
        open();
        set("s1");
        set("s2");
    }

    template <class Act> void run(Act act)
    {
        bool done = false;
        storage.command<ActDone, ActError>(
            &storage, act, [&](const auto& answer) { done = answer.hasValue(); });
        REQUIRE(done);
    }
    void sign(const SkpKunci& kunci, PeranTandaTangan peran, QDate tanggal)
    {
        run([=](Session& session) {
            RecordSignature command;
            command.skp = kunci;
            command.peran = peran;
            command.tanggal = tanggal;
            return recordSignature(session, command);
        });
    }
    void set(const SkpKunci& kunci)
    {
        const QDate day = temp.clock.today();
        run([=](Session& session) { return submitSkp(session, {kunci}); });
        run([=](Session& session) { return approveSkp(session, {kunci, {{}, day}, {}}); });
        sign(kunci, PeranTandaTangan::Pegawai, day);
        sign(kunci, PeranTandaTangan::Penilai, day);
    }
    void set(const char* kunci) { set(skpKunci(kunci)); }
    Skp skp(const QString& kunci) { return stored<Skp>(kunci).value_or(Skp{}); }
    Skp skp(const char* kunci) { return skp(QString::fromUtf8(kunci)); }
};

void click(const QWidget& parent, const char* name) { child<QAbstractButton>(parent, name)->click(); }
QString text(const QWidget& parent, const char* name) { return child<QLabel>(parent, name)->text(); }
QByteArray actName(ActSkp act) { return QByteArray("act") + QByteArray::number(static_cast<int>(act)); }

template <class W> W& opened(const QWidget& page)
{
    W* found = page.findChild<W*>();
    REQUIRE(found != nullptr);
    return *found;
}

void choosePerson(QWidget& dialog, const char* name, const QString& nama)
{
    auto* line = child<QWidget>(dialog, name)->findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    line->setText(nama);
    Q_EMIT line->editingFinished();
}

} // namespace

TEST_CASE("the revision wizard explains the kinds, asks for a reason, and leads into the new revision")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::BukaRevisi).constData());
    auto& wizard = opened<RevisionWizard>(page);
    const QString about = child<QAbstractButton>(wizard, "jenis2")->accessibleDescription();
    QTest::keyClick(&wizard, Qt::Key_F1);
    CHECK(office.navigation.walked.last() == QStringLiteral("help perubahan"));
    CHECK(about.contains(QStringLiteral("Perbaikan ke-1")));
    CHECK(about.contains(QStringLiteral("Tidak boleh berubah: target")));
    click(wizard, "jenis2");
    wizard.next();
    CHECK(child<QGroupBox>(wizard, "dialogSudah")->isHidden());
    wizard.button(QWizard::FinishButton)->click();
    CHECK(text(wizard, "keluhan").contains(QStringLiteral("Tulis alasan revisi")));
    child<QPlainTextEdit>(wizard, "alasan")->setPlainText(QStringLiteral("Salah tulis nama kegiatan"));
    wizard.button(QWizard::FinishButton)->click();

    REQUIRE_FALSE(office.navigation.walked.isEmpty());
    const QString made = office.navigation.walked.last().section(QLatin1Char(' '), 1, 1);
    const Skp revision = office.skp(made);
    CHECK(revision.jenisRevisi == JenisRevisi::PerbaikanRedaksional);
    CHECK(revision.revisiDari == skpKunci("s1"));
    CHECK(office.skp("s1").status == StatusSkp::Berjalan);
    // Both revisions stand in the chain; the old one is one step away.
    const auto* history = child<QListWidget>(page, "riwayat");
    CHECK(history->item(history->count() - 1)->text().contains(QStringLiteral("Revisi SKP dibuka")));
    auto* chain = child<QListWidget>(page, "rangkaian");
    REQUIRE(chain->count() == 2);
    // By what each is called on the disk, too: the file's number counts the first text.
    CHECK(chain->item(0)->text() == QStringLiteral("SKP semula – Berjalan; nama berkas PDF tanpa akhiran"));
    CHECK(chain->item(1)->text() ==
          QStringLiteral("Revisi ke-1 – Draf; nama berkas PDF berakhir -r2 (ditampilkan)"));
    Q_EMIT chain->itemActivated(chain->item(0));
    CHECK(text(page, "judul").contains(QStringLiteral("Berjalan")));
    CHECK(history->item(0)->text().endsWith(QStringLiteral("SKP diajukan – Siti Aminah")));
}

TEST_CASE("a pengembangan goes from the wizard through its dialogue, lock and signatures in place of the one "
          "before")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::BukaRevisi).constData());
    auto& wizard = opened<RevisionWizard>(page);
    click(wizard, "jenis0");
    wizard.next();
    child<QPlainTextEdit>(wizard, "alasan")->setPlainText(QStringLiteral("Penugasan baru"));
    child<QGroupBox>(wizard, "dialogSudah")->setChecked(true);
    child<QPlainTextEdit>(wizard, "hasilDialog")->setPlainText(QStringLiteral("Satu RHK lagi"));
    child<QPlainTextEdit>(wizard, "perilakuDialog")->setPlainText(QStringLiteral("Kolaboratif"));
    wizard.button(QWizard::FinishButton)->click();
    const QString made = office.navigation.walked.last().section(QLatin1Char(' '), 1, 1);
    CHECK(office.skp(made).jenisRevisi == JenisRevisi::Pengembangan);

    page.showSkp(SkpKunci(made));
    click(page, actName(ActSkp::Ajukan).constData());
    click(page, actName(ActSkp::Setujui).constData());
    click(*page.findChild<ApproveForm*>(), "kerjakan");
    for (const ActSkp act : {ActSkp::TandaTanganPegawai, ActSkp::TandaTanganPenilai}) {
        click(page, actName(act).constData());
        click(*page.findChild<SignatureForm*>(), "catat");
    }
    CHECK(office.skp(made).status == StatusSkp::Berjalan);
    CHECK(office.skp("s1").status == StatusSkp::Digantikan);
}

TEST_CASE("a penyesuaian takes the dialogue that was held, but not one from before the signature")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::BukaRevisi).constData());
    auto& wizard = opened<RevisionWizard>(page);
    wizard.next();
    child<QPlainTextEdit>(wizard, "alasan")->setPlainText(QStringLiteral("Umpan balik triwulan I"));
    auto* dialog = child<QGroupBox>(wizard, "dialogSudah");
    CHECK_FALSE(dialog->isHidden());
    dialog->setChecked(true);
    auto* day = child<QWidget>(wizard, "tanggalDialog")->findChild<QLineEdit*>();
    day->setText(QStringLiteral("2-1-2026"));
    Q_EMIT day->editingFinished();
    child<QPlainTextEdit>(wizard, "hasilDialog")->setPlainText(QStringLiteral("Target naik"));
    child<QPlainTextEdit>(wizard, "perilakuDialog")->setPlainText(QStringLiteral("Kolaboratif"));
    wizard.button(QWizard::FinishButton)->click();
    CHECK(text(wizard, "keluhan").contains(QStringLiteral("pada atau sesudah 15 Januari 2026")));
    day->setText(QStringLiteral("15-1-2026"));
    Q_EMIT day->editingFinished();
    wizard.button(QWizard::FinishButton)->click();
    const Skp revision = office.skp(office.navigation.walked.last().section(QLatin1Char(' '), 1, 1));
    REQUIRE_FALSE(revision.dialog.empty());
    CHECK(revision.dialog.back().jenis == JenisDialog::Penyesuaian);
    CHECK(revision.dialog.back().peserta.contains(QStringLiteral("Siti Aminah")));
}

TEST_CASE("each recorded signature has its own way back, with a reason")
{
    Office office;
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, "batalkan1"); // the prompter turns back
    CHECK(office.skp("s1").status == StatusSkp::Berjalan);
    office.prompter.texts = {QStringLiteral("Tanggal keliru")};
    click(page, "batalkan1");
    CHECK(office.skp("s1").status == StatusSkp::Disetujui);
    CHECK_FALSE(office.skp("s1").isSignedBy(PeranTandaTangan::Penilai));
    CHECK(text(page, "ringkasan").contains(QStringLiteral("– Tanda tangan pejabat penilai: belum")));
}

TEST_CASE("mutasi closes the SKP, throws its draft revision away and asks for the evaluation")
{
    Office office;
    office.run([](Session& session) {
        return openSkpRevision(
            session, {skpKunci("s1"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("typo"), {}});
    });
    office.temp.clock.setDay(QDate(2026, 5, 20));
    QWidget host;
    ClosingWizard wizard(office.context, person("perawat"), &host);
    wizard.restart();
    QTest::keyClick(&wizard, Qt::Key_F1);
    CHECK(office.navigation.walked.last() == QStringLiteral("help pindah"));
    auto* day = child<QWidget>(wizard, "tanggal")->findChild<QLineEdit*>();
    day->setText(QStringLiteral("15 Mei 2026"));
    Q_EMIT day->editingFinished();
    wizard.next();
    auto* work = child<QListWidget>(wizard, "pekerjaan");
    REQUIRE(work->count() == 2);
    CHECK(work->item(0)->text().contains(QStringLiteral("ditutup pada 15 Mei 2026")));
    CHECK(work->item(1)->text().contains(QStringLiteral("draf revisi ke-1 dipindahkan ke Sampah")));
    wizard.next();
    CHECK(text(wizard, "hasil").contains(QStringLiteral("evaluasi sampai 15 Mei 2026")));
    CHECK(text(wizard, "hasil").contains(QStringLiteral("Tidak dinilai di unit ini mulai 16 Mei 2026")));
    CHECK(office.skp("s1").status == StatusSkp::Ditutup);
    CHECK(office.skp("s1").selesai == QDate(2026, 5, 15));
    const Pegawai perawat = office.stored<Pegawai>(QStringLiteral("perawat")).value_or(Pegawai{});
    REQUIRE(perawat.tidakDinilai.size() == 1);
    CHECK(perawat.tidakDinilai.front().jenis == JenisTidakDinilai::Pindah);
    CHECK(perawat.tidakDinilai.front().mulai == QDate(2026, 5, 16));
    CHECK_FALSE(child<QPushButton>(wizard, "serahTerima")->isHidden());
}

TEST_CASE("a day outside the SKP closes nothing and says why")
{
    Office office;
    QWidget host;
    ClosingWizard wizard(office.context, person("perawat"), &host);
    wizard.restart();
    auto* day = child<QWidget>(wizard, "tanggal")->findChild<QLineEdit*>();
    day->setText(QStringLiteral("30 Desember 2025"));
    Q_EMIT day->editingFinished();
    wizard.next();
    wizard.next();
    CHECK(text(wizard, "halangan").startsWith(QStringLiteral("✖")));
    CHECK(office.skp("s1").status == StatusSkp::Berjalan);
    CHECK(office.stored<Pegawai>(QStringLiteral("perawat"))->tidakDinilai.empty());
}

TEST_CASE("a day after the SKP leaves it and its draft revision alone, and the wizard proposes one within it")
{
    Office office;
    office.run([](Session& session) {
        return openSkpRevision(
            session, {skpKunci("s1"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("typo"), {}});
    });
    office.temp.clock.setDay(QDate(2027, 2, 3));
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, actName(ActSkp::Tutup).constData());
    auto& wizard = opened<ClosingWizard>(page);
    auto* day = child<QWidget>(wizard, "tanggal")->findChild<QLineEdit*>();
    CHECK(day->text() == QStringLiteral("31 Desember 2026"));
    day->setText(QStringLiteral("15 Januari 2027"));
    Q_EMIT day->editingFinished();
    wizard.next();
    CHECK(child<QListWidget>(wizard, "pekerjaan")->count() == 0);
    CHECK(text(wizard, "halangan").contains(QStringLiteral("Tidak ada SKP orang ini yang berlaku pada 15")));
}

TEST_CASE(
    "a Plt takes over all SKP of a penilai, and the one that is the Plt's own is skipped with the reason")
{
    Office office;
    QWidget host;
    QPointer<PenilaiDialog> dialog(new PenilaiDialog(office.context, &host));
    dialog->startForPenilai(person("kapus"), QDate(2026, 10, 5));
    dialog->open();
    auto* list = child<QListWidget>(*dialog, "skpPenilai");
    REQUIRE(list->count() == 2);
    click(*dialog, "kerjakan");
    CHECK(text(*dialog, "jawaban").contains(QStringLiteral("Pilih pejabat penilai")));
    choosePerson(*dialog, "penilaiBaru", QStringLiteral("Dewi Lestari"));
    // A name that is nobody's is not passed over for the one before.
    auto* atasan = dialog->findChild<QWidget*>(QStringLiteral("atasanPenilai"))->findChild<QLineEdit*>();
    const QString proposed = atasan->text();
    atasan->setText(QStringLiteral("Entah"));
    click(*dialog, "kerjakan");
    CHECK(text(*dialog, "jawaban").contains(QStringLiteral("“Entah” bukan nama seorang")));
    CHECK(office.skp("s1").pergantianPenilai.empty());
    atasan->setText(proposed);
    office.prompter.confirmations = {false};
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(office.prompter.told ==
          QStringList{QStringLiteral("Yang diketik di sini belum disimpan dan akan hilang.")});
    auto* post = child<QComboBox>(*dialog, "sebagai");
    post->setCurrentIndex(post->findData(static_cast<int>(Sebagai::Plt)));
    click(*dialog, "kerjakan");
    CHECK(text(*dialog, "jawaban").contains(QStringLiteral("pada 1 SKP; 1 dilewati")));
    CHECK(list->item(0)->text().startsWith(QStringLiteral("✖ Dewi Lestari")));
    CHECK(office.skp("s1").penilaiPada(QDate(2026, 10, 5)) == person("bidan"));
    CHECK(office.skp("s1").pergantianPenilai.back().atasanPenilai == person("kadis"));
    CHECK(office.skp("s2").penilaiPada(QDate(2026, 10, 5)) == person("kapus"));
    const Pegawai bidan = office.stored<Pegawai>(QStringLiteral("bidan")).value_or(Pegawai{});
    REQUIRE(bidan.rangkap.size() == 1);
    CHECK(bidan.rangkap.front().jabatan == QStringLiteral("Kepala Puskesmas"));
    QTest::keyClick(dialog, Qt::Key_Escape); // what was entered is stored
    CHECK(office.prompter.told.size() == 1);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("the change of penilai of a past SKP is proposed for today, with the other SKP of that penilai")
{
    Office office;
    office.temp.clock.setDay(QDate(2027, 2, 3));
    QWidget host;
    QPointer<PenilaiDialog> dialog(new PenilaiDialog(office.context, &host));
    dialog->startForSkp(skpKunci("s1"));
    CHECK(child<QWidget>(*dialog, "tanggal")->findChild<QLineEdit*>()->text() ==
          QStringLiteral("3 Februari 2027"));
    CHECK(child<QListWidget>(*dialog, "skpPenilai")->count() == 2);
}

TEST_CASE("a mistyped change of penilai is taken back for all SKP that it went to, with a reason")
{
    Office office;
    const QDate from = office.temp.clock.today();
    for (const char* kunci : {"s1", "s2"}) {
        office.run([=](Session& session) {
            return changeSkpPenilai(session, {skpKunci(kunci), {from, person("kadis"), {}, {}}});
        });
    }
    PenetapanPage page(office.context);
    page.showSkp(skpKunci("s1"));
    click(page, QByteArray("batalkanPenilai" + from.toString(Qt::ISODate).toUtf8()).constData());
    auto& dialog = opened<TakeBackPenilaiDialog>(page);
    CHECK(text(dialog, "tentang").contains(QStringLiteral("dr. Ratna Wulandari, M.Kes.")));
    CHECK(text(dialog, "tentang").contains(QStringLiteral("kembali dr. Bambang Sutrisno")));
    auto* list = child<QListWidget>(dialog, "skpPenilai");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("Dewi Lestari")));
    CHECK(list->item(0)->checkState() == Qt::Unchecked);
    click(dialog, "kerjakan");
    CHECK(text(dialog, "jawaban").contains(QStringLiteral("Tulis alasan")));
    click(dialog, "pilihSemua");
    child<QLineEdit>(dialog, "alasan")->setText(QStringLiteral("Salah pilih orang"));
    click(dialog, "kerjakan");
    CHECK(text(dialog, "jawaban") == QStringLiteral("✔ Pergantian dibatalkan pada 2 SKP."));
    CHECK(office.skp("s1").penilaiPada(from) == person("kapus"));
    CHECK(office.skp("s2").penilaiPada(from) == person("kapus"));
    page.refresh();
    CHECK(page.findChild<QAbstractButton*>(QStringLiteral("batalkanPenilai") + from.toString(Qt::ISODate)) ==
          nullptr);
}

TEST_CASE("serah terima writes the package of one person and says what the next unit does with it")
{
    Pegawai gone = UnitWorld::pegawai("perawat", "Siti Aminah", "Perawat Terampil", "kapus");
    gone.tidakDinilai = {{JenisTidakDinilai::Pindah, {}, QDate(2026, 9, 1), {}}};
    Office office(gone);
    QWidget host;
    QPointer<HandoverDialog> dialog(
        new HandoverDialog(office.context, person("perawat"), QStringLiteral("Siti Aminah"), &host));
    click(*dialog, "simpanPaket"); // turned back
    CHECK(text(*dialog, "jawaban").isEmpty());
    const QString path = office.temp.folder.filePath(QStringLiteral("serah.json"));
    office.prompter.paths = {path};
    click(*dialog, "simpanPaket");
    CHECK(text(*dialog, "jawaban").contains(QStringLiteral("Impor paket")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray package = file.readAll();
    CHECK(package.contains("\"s1\""));
    CHECK_FALSE(package.contains("\"s2\""));
    const QJsonArray people = QJsonDocument::fromJson(package).object()[QLatin1String("pegawai")].toArray();
    REQUIRE(people.size() == 3);
    for (const QJsonValue& one : people) {
        // There the others are only named, and the person who comes is no longer one who left.
        const bool comes = one[QLatin1String("kunci")].toString() == QStringLiteral("perawat");
        CHECK(one[QLatin1String("luar_unit")].toBool() == !comes);
        CHECK((comes && one.toObject().contains(QLatin1String("tidak_dinilai"))) == false);
        CHECK((comes && one.toObject().contains(QLatin1String("atasan"))) == false);
    }
    office.prompter.paths = {QStringLiteral("/tidak/ada/serah.json")};
    click(*dialog, "simpanPaket");
    CHECK(text(*dialog, "jawaban").startsWith(QStringLiteral("✖")));
}

TEST_CASE("a changed Perjanjian Kinerja goes from the page through the leader's revision to the staff")
{
    const SasaranPerjanjian lama{QStringLiteral("Meningkatnya kepuasan pengguna layanan"),
        {{QStringLiteral("Indeks kepuasan"), QStringLiteral("3,5")}}};
    const SasaranPerjanjian baru{QStringLiteral("Meningkatnya kepuasan masyarakat"),
        {{QStringLiteral("Indeks kepuasan"), QStringLiteral("3,75")}}};
    Skp leader = UnitWorld::draft("pimpinan", "kapus", "kadis").build();
    leader.hasilKerja.clear();
    SequentialIds ids;
    addPerjanjian(leader, {lama}, ids);
    leader.hasilKerja.front().rhkPimpinan = QStringLiteral("Meningkatnya derajat kesehatan");
    leader.hasilKerja.front().indikator.front().aspek = Aspek::Kuantitas;
    Skp staff = UnitWorld::draft("s3", "gizi").build();
    staff.hasilKerja.front().rhkPimpinan = lama.sasaran;
    staff.hasilKerja.front().rhkPimpinanRef = rhkRefText({leader.kunci, leader.hasilKerja.front().kunci, {}});
    Organisasi organisasi;
    organisasi.tahun = 2026;
    organisasi.perjanjianKinerja = {lama};
    organisasi.perjanjianKinerjaPerubahan = {{QDate(2026, 7, 1), QStringLiteral("PK-P/2026"), {baru}}};
    Office office(UnitWorld::pegawai("gizi", "Rina", "Nutrisionis", "kapus"), leader, staff, organisasi);
    office.set("pimpinan");
    office.set("s3");
    office.temp.clock.setDay(QDate(2026, 7, 20));

    PerjanjianPage page(office.context);
    page.showLeader(skpKunci("pimpinan"));
    auto* differences = child<QTableWidget>(page, "perbedaan");
    REQUIRE(differences->rowCount() == 2);
    CHECK(differences->item(0, 1)->text() == lama.sasaran);
    CHECK(differences->item(0, 2)->text() == baru.sasaran);
    click(page, "revisiPimpinan");
    auto* dialog = child<QDialog>(page, "alasanDialog");
    CHECK(child<QPlainTextEdit>(*dialog, "alasan")->toPlainText().contains(QStringLiteral("PK-P/2026")));
    click(*dialog, "kerjakan");
    const QString made = office.navigation.walked.last().section(QLatin1Char(' '), 1, 1);
    Skp revision = office.skp(made);
    CHECK(revision.hasilKerja.front().rencana == baru.sasaran);

    // Not yet: the leader's revision is not set.
    auto* table = child<QTableWidget>(page, "staf");
    REQUIRE(table->rowCount() == 1);
    CHECK_FALSE(child<QPushButton>(page, "revisiStaf")->isEnabled());
    office.run([&](Session& session) -> Result<Outcome<ActDone>, ActError> {
        DialogKinerja held = aDialog(JenisDialog::Penyesuaian, QDate(2026, 7, 18));
        const auto saved = saveDialog(session, {{revision.kunci}, held, {}});
        REQUIRE(saved);
        return submitSkp(session, {revision.kunci});
    });
    const QDate day(2026, 7, 20);
    office.run([&](Session& session) { return approveSkp(session, {revision.kunci, {{}, day}, {}}); });
    office.sign(revision.kunci, PeranTandaTangan::Pegawai, day);
    office.sign(revision.kunci, PeranTandaTangan::Penilai, day);

    page.showLeader(revision.kunci);
    CHECK(differences->rowCount() == 0);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 2)->text() == lama.sasaran);
    CHECK(table->item(0, 3)->text() == baru.sasaran);
    click(page, "revisiStaf");
    const auto dialogs = page.findChildren<QDialog*>(QStringLiteral("alasanDialog"));
    click(*dialogs.last(), "kerjakan");
    CHECK(text(page, "jawaban").contains(QStringLiteral("✔ Revisi dibuka untuk 1 SKP")));
    page.setVisible(true);
    page.setVisible(false); // for another page, where the SKP is signed
    CHECK(text(page, "jawaban").isEmpty());
    CHECK(child<QPushButton>(page, "keMassal")->isHidden());
}

TEST_CASE("a second SKP of the year says where it overlaps, and one as Plt does not")
{
    Pegawai gizi = UnitWorld::pegawai("gizi", "Rina", "Nutrisionis", "kapus");
    gizi.rangkap = {
        {QDate(2026, 3, 1), QDate(2026, 5, 31), QStringLiteral("Kepala TU"), {}, JenisRangkap::Plt}};
    Office office(gizi, UnitWorld::draft("s3", "gizi").build());
    NewSkpDialog dialog(office.context, person("gizi"));
    auto* whose = child<QComboBox>(dialog, "pegawai");
    CHECK(whose->currentData().toString() != QStringLiteral("gizi")); // has one, so the next one is proposed
    whose->setCurrentIndex(whose->findData(QStringLiteral("gizi")));
    CHECK_FALSE(child<QLabel>(dialog, "keluhan")->isHidden());
    CHECK(text(dialog, "keluhan").contains(QStringLiteral("SKP definitif, 1 Januari 2026")));
    auto* sebagai = child<QComboBox>(dialog, "sebagai");
    sebagai->setCurrentIndex(sebagai->findData(static_cast<int>(Sebagai::Plt)));
    Q_EMIT sebagai->activated(sebagai->currentIndex());
    CHECK(child<QLabel>(dialog, "keluhan")->isHidden());
    click(dialog, "buat");
    const Skp made = office.skp(dialog.made().text());
    CHECK(made.sebagai == Sebagai::Plt);
    CHECK(made.mulai == QDate(2026, 3, 1));
    CHECK(made.selesai == QDate(2026, 5, 31));
}
