#include "tests/ui/evaluasi/evaluasioffice.h"
#include "ui/evaluasi/keberatanform.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/datefield.h"
#include "ui/papers/paperspage.h"
#include "ui/penetapan/signatureform.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("an evaluation is written field by field, and the matrix alone makes the predikat")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    CHECK(textOf(page, "judulEvaluasi").contains(QStringLiteral("Siti <b>Aminah</b> – Triwulan I")));
    CHECK(child<QComboBox>(page, "periodeEvaluasi")->count() == 5);

    type(page, "realisasi_h1_i1", "0");
    CHECK(office.evaluasi().realisasi.at(0).realisasi == QStringLiteral("0"));
    CHECK(office.evaluasi().realisasi.at(0).keadaan == KeadaanRealisasi::Ada);
    CHECK_FALSE(office.evaluasi().realisasi.at(1).keadaan);
    pick(page, "keadaan_h1_i2", static_cast<int>(KeadaanRealisasi::BelumAda));
    page.flush();
    type(page, "alasan_h1_i2", "alat rusak");
    CHECK(office.evaluasi().realisasi.at(1).keadaan == KeadaanRealisasi::BelumAda);
    CHECK(office.evaluasi().realisasi.at(1).alasan == QStringLiteral("alat rusak"));

    CHECK(textOf(page, "predikat").contains(QStringLiteral("mengikuti kedua rating")));
    pick(page, "ratingHasilKerja", static_cast<int>(Rating::DiAtas));
    pick(page, "ratingPerilaku", static_cast<int>(Rating::DiBawah));
    CHECK(textOf(page, "predikat").endsWith(QStringLiteral("Kurang")));
    page.flush();
    CHECK(office.evaluasi().ratingHasilKerja == Rating::DiAtas);
    CHECK(textOf(page, "ringkasanEvaluasi").contains(QStringLiteral("Predikat: Kurang")));
    CHECK(textOf(page, "usulan").contains(QStringLiteral("pejabat penilai")));
}

TEST_CASE("a realisasi that is said not to be there yet goes, and one that is typed is there")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    const auto first = [&] { return office.evaluasi().realisasi.at(0); };
    type(page, "realisasi_h1_i1", "5 laporan");
    pick(page, "keadaan_h1_i1", static_cast<int>(KeadaanRealisasi::BelumAda));
    page.flush();
    CHECK(textOf(page, "dikosongkan_h1_i1").contains(QStringLiteral("“5 laporan” dikosongkan")));
    type(page, "alasan_h1_i1", "menunggu data");
    page.flush();
    CHECK(first().keadaan == KeadaanRealisasi::BelumAda);
    CHECK(first().alasan == QStringLiteral("menunggu data"));
    CHECK(first().realisasi.isEmpty());
    CHECK(child<QLineEdit>(page, "alasan_h1_i1")->isEnabled());

    type(page, "realisasi_h1_i1", "6 laporan");
    page.flush();
    CHECK(first().keadaan == KeadaanRealisasi::Ada);
    CHECK(child<QLabel>(page, "dikosongkan_h1_i1")->isHidden());
}

TEST_CASE("feedback of the year stands on the form and can be edited, added and taken away")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    auto* first = child<QLineEdit>(page, "isi_h1_i1_0");
    CHECK(first->text() == QStringLiteral("Pertahankan."));
    type(page, "isi_h1_i1_0", "Pertahankan mutunya.");
    press(page, "tambah_harmonis");
    type(page, "isi_harmonis_0", "Ramah.");
    const Evaluasi stored = office.evaluasi();
    REQUIRE(stored.realisasi.at(0).umpanBalik.size() == 1);
    CHECK(stored.realisasi.at(0).umpanBalik.front().isi == QStringLiteral("Pertahankan mutunya."));
    CHECK(stored.realisasi.at(0).umpanBalik.front().kunci == QStringLiteral("u1"));
    REQUIRE(stored.umpanBalikPerilaku.size() == 1);
    CHECK(stored.umpanBalikPerilaku.front().nilai == NilaiBerakhlak::Harmonis);
}

TEST_CASE("locked, signed by the penilai, refused by the pegawai, and a mistake is taken back")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    act(page, ActEvaluasi::Kunci);
    press(*page.findChild<LockForm*>(), "kerjakan");
    CHECK(office.evaluasi().status == StatusEvaluasi::SiapDitandatangani);
    CHECK(office.evaluasi().cuplikan.dokumen.size() == 4);
    CHECK(child<QLineEdit>(page, "realisasi_h1_i1")->isReadOnly());
    CHECK_FALSE(hasAct(page, ActEvaluasi::Kunci));

    act(page, ActEvaluasi::TandaTanganPenilai);
    press(*page.findChild<SignatureForm*>(), "catat");
    CHECK(office.evaluasi().status == StatusEvaluasi::Final);

    act(page, ActEvaluasi::TidakMenandatangani);
    press(*page.findChild<ReceiptForm*>(), "kerjakan");
    CHECK(office.evaluasi().diterima.isNull());
    CHECK(textOf(page, "jawabanEvaluasi").contains(QStringLiteral("alasan")));
    child<QLineEdit>(page, "alasanTolak")->setText(QStringLiteral("tidak setuju"));
    press(*page.findChild<ReceiptForm*>(), "kerjakan");
    CHECK(office.evaluasi().diterima == QDate(2026, 4, 10));
    CHECK(textOf(page, "ringkasanEvaluasi").contains(QStringLiteral("tidak setuju")));

    office.prompter.texts = {QStringLiteral("salah orang")};
    act(page, ActEvaluasi::BatalkanTtdPenilai);
    CHECK(office.evaluasi().status == StatusEvaluasi::SiapDitandatangani);
}

TEST_CASE("what is being typed while somebody else locks the evaluation is refused with a sentence")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    auto* field = child<QLineEdit>(page, "realisasi_h1_i1");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("9")); // not left yet
    office.storage.command<EvaluasiDone, EvaluasiError>(
        &page,
        [](Session& session) {
            return lockEvaluasi(session, {{skpKunci("s"), tw1}, {}, {}});
        },
        [](const auto& answer) { REQUIRE(answer); });
    CHECK(field->text() == QStringLiteral("300"));
    CHECK(field->isReadOnly());
    CHECK(textOf(page, "jawabanEvaluasi").contains(QStringLiteral("sudah dikunci")));
    page.flush();
    CHECK(office.evaluasi().realisasi.at(0).realisasi == QStringLiteral("300"));
}

TEST_CASE("an objection is written down, decided and signed by the atasan")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    act(page, ActEvaluasi::Kunci);
    press(*page.findChild<LockForm*>(), "kerjakan");
    act(page, ActEvaluasi::TandaTanganPenilai);
    press(*page.findChild<SignatureForm*>(), "catat");
    act(page, ActEvaluasi::TandaTanganPegawai);
    press(*page.findChild<SignatureForm*>(), "catat");

    act(page, ActEvaluasi::Keberatan);
    auto* form = page.findChild<KeberatanForm*>();
    press(*form, "kerjakan");
    CHECK(textOf(page, "jawabanEvaluasi").contains(QStringLiteral("tanggal keberatan")));
    child<DateField>(*form, "tanggalKeberatan")->setDate(QDate(2026, 4, 12));
    child<QPlainTextEdit>(*form, "isiKeberatan")->setPlainText(QStringLiteral("Target terlampaui."));
    CHECK_FALSE(child<QLabel>(*form, "predikatPutusan")->isVisibleTo(form));
    pick(page, "putusanKeberatan", static_cast<int>(PutusanKeberatan::Tetap));
    child<QPlainTextEdit>(*form, "keputusanKeberatan")->setPlainText(QStringLiteral("Tetap."));
    press(*form, "kerjakan");
    CHECK(office.evaluasi().keberatan.isi == QStringLiteral("Target terlampaui."));
    CHECK_FALSE(office.evaluasi().keberatan.ratingHasilKerja); // of the evaluation, which stays
    CHECK(
        textOf(page, "jawabanEvaluasi")
            .contains(QStringLiteral("Putusannya belum berlaku: kunci putusannya, lalu catat tanda tangan")));
    CHECK(textOf(page, "ringkasanEvaluasi").contains(QStringLiteral("Keberatan, 12 April 2026: tetap")));

    office.prompter.confirmations = {true};
    act(page, ActEvaluasi::KunciPutusan);
    CHECK(office.evaluasi().keberatan.cuplikan.dokumen.size() == 2);
    CHECK_FALSE(hasAct(page, ActEvaluasi::Keberatan));
    act(page, ActEvaluasi::TandaTanganAtasan);
    press(*page.findChild<SignatureForm*>(), "catat");
    REQUIRE(office.evaluasi().keberatan.tandaTangan.size() == 1);
    CHECK(office.evaluasi().keberatan.tandaTangan.front().pegawai == person("kadis"));
}

TEST_CASE("a granted objection shows the ratings in force, and stays readable once it is decided")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    const auto* tabs = child<QTabWidget>(page, "bagianEvaluasi");
    const auto* objection = child<QPlainTextEdit>(page, "keberatanTerbaca");
    CHECK_FALSE(tabs->isTabVisible(tabs->indexOf(child<QWidget>(page, "keberatanTerbaca"))));
    act(page, ActEvaluasi::Kunci);
    press(*page.findChild<LockForm*>(), "kerjakan");
    act(page, ActEvaluasi::TandaTanganPenilai);
    press(*page.findChild<SignatureForm*>(), "catat");
    act(page, ActEvaluasi::TandaTanganPegawai);
    press(*page.findChild<SignatureForm*>(), "catat");
    act(page, ActEvaluasi::Keberatan);
    auto* form = page.findChild<KeberatanForm*>();
    child<DateField>(*form, "tanggalKeberatan")->setDate(QDate(2026, 4, 12));
    child<QPlainTextEdit>(*form, "isiKeberatan")->setPlainText(QStringLiteral("Target <terlampaui>."));
    child<QPlainTextEdit>(*form, "penjelasanKeberatan")->setPlainText(QStringLiteral("Bukti menyusul."));
    pick(page, "putusanKeberatan", static_cast<int>(PutusanKeberatan::Diubah));
    // The one that stays is there already, and what follows from both is seen before it is saved.
    CHECK(child<QComboBox>(*form, "putusanHasilKerja")->currentData() == static_cast<int>(Rating::Sesuai));
    CHECK(child<QComboBox>(*form, "putusanPerilaku")->currentData() == static_cast<int>(Rating::DiAtas));
    CHECK(textOf(*form, "predikatPutusan") == QStringLiteral("Baik, sama seperti semula"));
    pick(page, "putusanHasilKerja", static_cast<int>(Rating::DiAtas));
    CHECK(textOf(*form, "predikatPutusan") == QStringLiteral("Sangat Baik (semula Baik)"));
    child<QPlainTextEdit>(*form, "keputusanKeberatan")->setPlainText(QStringLiteral("Dikabulkan."));
    press(*form, "kerjakan");
    CHECK(textOf(page, "ringkasanEvaluasi").contains(QStringLiteral("Predikat: Baik")));
    CHECK(objection->toPlainText().contains(QStringLiteral("belum dikunci")));

    office.prompter.confirmations = {true};
    act(page, ActEvaluasi::KunciPutusan);
    act(page, ActEvaluasi::TandaTanganAtasan);
    press(*page.findChild<SignatureForm*>(), "catat");
    CHECK(
        textOf(page, "ringkasanEvaluasi")
            .contains(QStringLiteral("Predikat yang berlaku: Sangat Baik, sesudah keberatan (semula Baik)")));
    CHECK(textOf(page, "ringkasanEvaluasi")
              .contains(QStringLiteral("hasil kerja di atas ekspektasi, perilaku kerja di atas ekspektasi")));
    CHECK(textOf(page, "predikat").contains(QStringLiteral("Predikat yang berlaku: Sangat Baik")));
    CHECK(tabs->isTabVisible(tabs->indexOf(child<QWidget>(page, "keberatanTerbaca"))));
    for (const char* words :
        {"Target <terlampaui>.", "Bukti menyusul.", "Dikabulkan.", "Diputus oleh: dr. Ratna Wulandari",
            "Predikat: semula Baik, diputus Sangat Baik", "sudah ditandatangani dan tetap"}) {
        CHECK(objection->toPlainText().contains(QString::fromUtf8(words)));
    }

    PapersPage papers(office.context);
    papers.show({{skpKunci("s"), {QStringLiteral("dokumen-evaluasi-tw1")}}});
    office.storage.waitUntilIdle();
    const auto* documents = child<QListWidget>(papers, "documentList");
    REQUIRE(documents->count() == 2);
    CHECK_FALSE(documents->item(0)->text().contains(QStringLiteral("keberatan")));
    CHECK(documents->item(1)->text().contains(QStringLiteral("dengan keberatan dan putusannya")));
}

TEST_CASE("what forbids the lock is said, and a finding leads to its field")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    page.show();
    type(page, "realisasi_h1_i1", "12");
    const auto* lock = child<QPushButton>(page, "actEvaluasi0");
    CHECK_FALSE(lock->isEnabled());
    auto* findings = child<QListWidget>(page, "temuanEvaluasi");
    REQUIRE(findings->count() > 0);
    for (int row = 0; row < findings->count(); ++row) {
        if (findings->item(row)->data(Qt::UserRole).toString().contains(QStringLiteral("rating_hasil"))) {
            Q_EMIT findings->itemActivated(findings->item(row));
        }
    }
    CHECK(child<QTabWidget>(page, "bagianEvaluasi")->currentIndex() == 2);
}

TEST_CASE(
    "an SKP of the unit before says so, and opens at its last evaluation, not at one that was passed over")
{
    // Who retired under a penilai from elsewhere was not of another unit.
    const bool hasMoved = GENERATE(true, false);
    EvaluasiOffice office([&](TempFile& temp, Skp skp) {
        skp.selesai = QDate(2026, 3, 31);
        skp.status = StatusSkp::Dievaluasi;
        Pegawai before = *temp.load<Pegawai>(QStringLiteral("kapus"));
        before.luarUnit = true;
        Pegawai siti = *temp.load<Pegawai>(QStringLiteral("perawat"));
        siti.atasan = person("kadis");
        siti.unitKerja = hasMoved ? QStringLiteral("Bappeda") : siti.unitKerja;
        temp.save(skp, before, siti);
        Evaluasi last;
        last.status = StatusEvaluasi::Final;
        last.revisi = 1;
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(QStringLiteral("s"), DaftarEvaluasi{{last}});
                return Done{};
            });
        REQUIRE(saved);
    });
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    CHECK(child<QComboBox>(page, "periodeEvaluasi")->currentText().startsWith(QStringLiteral("Akhir")));
    CHECK(textOf(page, "ringkasanEvaluasi")
              .startsWith(QStringLiteral(
                  "SKP ini dari unit sebelumnya, sampai 31 Maret 2026, dan dievaluasi")) == hasMoved);
}

TEST_CASE("where nobody is chosen, the page opens an SKP whose evaluation is still to come")
{
    EvaluasiOffice office([](TempFile& temp, const Skp& skp) {
        Skp rated = skp;
        rated.kunci = skpKunci("a");
        rated.pegawai = person("ani");
        rated.status = StatusSkp::Dievaluasi;
        temp.save(UnitWorld::pegawai("ani", "Ani Lestari", "Bidan", "kapus"), rated);
    });
    ShownPage page(office);
    page.refresh();
    const auto* people = child<QComboBox>(page, "skpEvaluasi");
    REQUIRE(people->count() == 2);
    CHECK(people->itemText(0).startsWith(QStringLiteral("Ani Lestari")));
    CHECK(people->currentText().startsWith(QStringLiteral("Siti")));
}

TEST_CASE("a period that is evaluated after the year was rated says so before it is locked")
{
    EvaluasiOffice office([](TempFile& temp, Skp skp) {
        skp.status = StatusSkp::Dievaluasi;
        temp.save(skp);
    });
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    page.show();
    const auto says = [](const QListWidget& findings) {
        QStringList lines;
        for (int row = 0; row < findings.count(); ++row) {
            lines += findings.item(row)->text();
        }
        return lines.join(QLatin1Char('\n'));
    };
    const auto* findings = child<QListWidget>(page, "temuanEvaluasi");
    CHECK(says(*findings).contains(
        QStringLiteral("Evaluasi akhir SKP ini sudah final; evaluasi Triwulan I tidak mengubah predikat")));
    rate(page);
    CHECK(child<QPushButton>(page, "actEvaluasi0")->isEnabled()); // a warning blocks nothing
}

TEST_CASE("the capaian is set from the page, for the whole or for the pegawai's unit")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    press(page, "aturCapaian");
    auto* form = page.findChild<CapaianForm*>();
    press(*form, "kerjakan");
    CHECK_FALSE(child<QLabel>(*form, "keluhan")->text().isEmpty());
    pick(page, "capaian", static_cast<int>(PredikatOrganisasi::Baik));
    press(*form, "kerjakan");
    const auto year = office.stored<Organisasi>(QStringLiteral("2026"));
    REQUIRE(year);
    REQUIRE(year->capaian.size() == 1);
    CHECK(year->capaian.front().periode == tw1);
    CHECK(year->capaian.front().unitKerja.isEmpty());
    CHECK(textOf(page, "ringkasanEvaluasi").contains(QStringLiteral("Capaian organisasi: Baik")));
    CHECK(textOf(page, "jawabanEvaluasi").contains(QStringLiteral("tersimpan")));
    type(page, "realisasi_h1_i1", "12");
    CHECK(textOf(page, "jawabanEvaluasi").isEmpty());
}

TEST_CASE("who sets the capaian is offered from the people of the file, and another name may be typed")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    press(page, "aturCapaian");
    auto* by = child<QLineEdit>(page, "capaianOleh");
    by->setText(QStringLiteral("Ratna"));
    CHECK(textOf(page, "capaianOlehDikenal").contains(QStringLiteral("hanya namanya")));
    by->completer()->setCompletionPrefix(QStringLiteral("kepala dinas"));
    REQUIRE(by->completer()->completionCount() == 1);
    CHECK(by->completer()->currentCompletion() == QStringLiteral("dr. Ratna Wulandari"));
    by->setText(by->completer()->currentCompletion());
    CHECK(textOf(page, "capaianOlehDikenal").contains(QStringLiteral("Kepala Dinas")));
}

TEST_CASE("the chosen period stays while people change")
{
    EvaluasiOffice office;
    Skp other = *office.stored<Skp>(QStringLiteral("s"));
    other.kunci = skpKunci("s2");
    other.pegawai = person("kapus");
    other.penilai = person("kadis");
    office.storage.command<Done, StorageError>(
        &office.storage,
        [other](Session& session) {
            return session.file.transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                    transaction.save(other);
                    return Done{};
                });
        },
        [](const auto& answer) { REQUIRE(answer.hasValue()); });
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    auto* periods = child<QComboBox>(page, "periodeEvaluasi");
    periods->setCurrentIndex(2);
    Q_EMIT periods->activated(2);
    auto* people = child<QComboBox>(page, "skpEvaluasi");
    people->setCurrentIndex(people->findData(QStringLiteral("s2")));
    REQUIRE(people->currentIndex() >= 0);
    Q_EMIT people->activated(people->currentIndex());
    CHECK(textOf(page, "judulEvaluasi").contains(QStringLiteral("Triwulan III")));
}

TEST_CASE("its papers are printed from the page of papers, of that period alone")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    rate(page);
    press(page, "cetakEvaluasi");
    CHECK(office.navigation.walked.last() == QStringLiteral("print 1"));

    PapersPage papers(office.context);
    papers.show({{skpKunci("s"), {QStringLiteral("umpan-balik-tw1"), QStringLiteral("evaluasi-tw1"),
                                     QStringLiteral("dokumen-evaluasi-tw1")}}});
    office.storage.waitUntilIdle();
    CHECK(child<QComboBox>(papers, "periodeCetak")->currentData().toString() == QStringLiteral("tw1"));
    CHECK(textOf(papers, "statusCetak").startsWith(QStringLiteral("3 ")));
}

TEST_CASE("a finding of an evaluation opens the period that it is of")
{
    EvaluasiOffice office;
    ShownPage page(office);
    page.showSkp(skpKunci("s"));
    auto* periods = child<QComboBox>(page, "periodeEvaluasi");
    periods->setCurrentIndex(1);
    Q_EMIT periods->activated(1);
    type(page, "realisasi_h1_i1", "12");
    CHECK(office.evaluasi().periode == Periode{JenisPeriode::Triwulanan, 2});

    ShownPage other(office);
    other.showSkp(skpKunci("s"), QStringLiteral("/evaluasi/0/rating_perilaku_kerja"));
    CHECK(textOf(other, "judulEvaluasi").contains(QStringLiteral("Triwulan II")));
    CHECK(child<QTabWidget>(other, "bagianEvaluasi")->currentIndex() == 2);
}

TEST_CASE("the map of stages leads to the evaluation of an SKP in force")
{
    EvaluasiOffice office;
    Navigator navigator(office.context);
    navigator.showPegawai(person("perawat"));
    press(navigator, "keEvaluasiUnit");
    CHECK(office.navigation.walked.last() ==
          QStringLiteral("page %1").arg(static_cast<int>(PageId::EvaluasiUnit)));
    press(navigator, "keT7");
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s /evaluasi"));
}
