#include "core/usecases/evaluasi/saveevaluasidraft.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/evaluasi/sitting.h"

#include <QRadioButton>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("two people walk a session by keyboard from an empty evaluation to both signatures, and print it")
{
    EvaluasiOffice office;
    Sitting two(office);
    CHECK(two.sesi->isFullScreen());
    CHECK(two.title() == QStringLiteral("Langkah 1 dari 10: Pembukaan"));
    CHECK(textOf(*two.sesi, "giliran").contains(QStringLiteral("PEGAWAI")));
    CHECK(textOf(*two.sesi, "namaGiliran") == QStringLiteral("Siti <b>Aminah</b>"));
    two.fillRealisasi();
    two.goTo(Perilaku);
    CHECK(two.hint().contains(QStringLiteral("dr. Bambang Sutrisno")));
    REQUIRE(office.evaluasi().realisasi.size() == 3);
    CHECK(office.evaluasi().realisasi.at(2).realisasi == QStringLiteral("300"));

    key(*two.sesi, Qt::Key_F6);
    CHECK(textOf(*two.sesi, "giliran").contains(QStringLiteral("PENILAI")));
    two.goTo(Rhk);
    key(*two.sesi, Qt::Key_PageDown); // what is not said stays open
    key(*two.sesi, Qt::Key_PageUp);
    child<QRadioButton>(two.shown(), "ratingRhk_h1_1")->setFocus();
    key(*two.sesi, Qt::Key_1);
    REQUIRE(office.evaluasi().penilaianRhk.size() == 1);
    CHECK(office.evaluasi().penilaianRhk.front().rating == Rating::DiAtas);
    two.goTo(Kontribusi);
    keys(*two.sesi, "Membina 12 kader");
    two.goTo(RatingHasil);
    CHECK(textOf(two.shown(), "predikat").contains(QStringLiteral("mengikuti kedua rating")));
    key(*two.sesi, Qt::Key_2);
    two.goTo(RatingPerilaku);
    key(*two.sesi, Qt::Key_1);
    CHECK(textOf(two.shown(), "predikat").endsWith(QStringLiteral("Baik")));
    CHECK(textOf(two.shown(), "sel_2_1") == QStringLiteral("✔ Baik"));
    two.goTo(Catatan);
    keys(*two.sesi, "Pertahankan.");
    two.lock();
    CHECK(office.evaluasi().kontribusi == QStringLiteral("Membina 12 kader"));
    CHECK(office.evaluasi().catatan == QStringLiteral("Pertahankan."));

    const QString paper = two.print();
    CHECK(paper.contains(QStringLiteral("Siti <b>Aminah</b>")));
    CHECK(paper.contains(QStringLiteral("300")));
    CHECK(paper.contains(QStringLiteral("BAIK"), Qt::CaseInsensitive));
    CHECK_FALSE(paper.contains(QStringLiteral("DRAF")));

    two.goTo(Ttd);
    CHECK_FALSE(hasAct(two.shown(), ActEvaluasi::TandaTanganPegawai));
    CHECK_FALSE(child<QPushButton>(two.shown(), "cetakSesi")->isVisible());
    two.sign(ActEvaluasi::TandaTanganPenilai);
    CHECK(office.evaluasi().status == StatusEvaluasi::Final);
    key(*two.sesi, Qt::Key_F6);
    CHECK_FALSE(hasAct(two.shown(), ActEvaluasi::TandaTanganPenilai));
    act(two.shown(), ActEvaluasi::TandaTanganPegawai);
    auto& form = *two.sesi->findChild<SignatureForm*>();
    child<QComboBox>(form, "cara")->setCurrentIndex(1);
    drawOn(*child<SignaturePad>(form, "bidangTandaTangan"));
    press(form, "catat");
    const Evaluasi done = office.evaluasi();
    REQUIRE(done.tandaTangan.size() == 2);
    CHECK(done.tandaTangan.at(1).cara == CaraTandaTangan::Gambar);
    CHECK_FALSE(done.tandaTangan.at(1).gambar.isEmpty());
    CHECK(done.diterima == QDate(2026, 4, 10));
    CHECK(two.hint().contains(QStringLiteral("hasilnya diterima pegawai pada 10 April 2026")));
    CHECK(two.hint().contains(QStringLiteral("paling lambat 24 April 2026")));
    two.look("sesi-selesai");
    press(two.shown(), "cetakSesi");
    CHECK(two.step() == Naskah);
    two.leave();
    CHECK(textOf(two.page, "ringkasanEvaluasi").contains(QStringLiteral("Diterima: 10 April 2026")));
}

TEST_CASE("each fills in their own part alone, and the keyboard is handed over deliberately")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.goTo(Rhk);
    CHECK_FALSE(child<QLineEdit>(*two.sesi, "realisasi_h1_i1")->isReadOnly());
    CHECK(child<QLineEdit>(two.shown(), "isi_h1_i1_0")->isReadOnly());
    key(*two.sesi, Qt::Key_Tab);
    key(*two.sesi, Qt::Key_1); // of the penilai, whose turn it is not
    CHECK_FALSE(child<QRadioButton>(two.shown(), "ratingRhk_h1_1")->isChecked());
    CHECK(child<QPlainTextEdit>(*two.sesi, "catatan")->isReadOnly());
    two.goTo(RatingHasil);
    key(*two.sesi, Qt::Key_1);
    CHECK_FALSE(office.evaluasi().ratingHasilKerja);

    key(*two.sesi, Qt::Key_Return, Qt::ControlModifier);
    CHECK(two.sesi->giliran() == Giliran::Penilai);
    CHECK(child<QLineEdit>(*two.sesi, "realisasi_h1_i1")->isReadOnly());
    CHECK_FALSE(child<QPlainTextEdit>(*two.sesi, "catatan")->isReadOnly());
    key(*two.sesi, Qt::Key_1);
    CHECK(office.evaluasi().ratingHasilKerja == Rating::DiAtas);
    key(*two.sesi, Qt::Key_0);
    CHECK_FALSE(office.evaluasi().ratingHasilKerja);
    // Digits in a field of text are text.
    two.goTo(Catatan);
    keys(*two.sesi, "123");
    CHECK(child<QPlainTextEdit>(two.shown(), "catatan")->toPlainText() == QStringLiteral("123"));
}

TEST_CASE("a session that was left is taken up at its step and turn, with what was typed last")
{
    EvaluasiOffice office;
    Sitting two(office);
    key(*two.sesi, Qt::Key_F6);
    two.goTo(Kontribusi);
    keys(*two.sesi, "Melatih dua rekan");
    two.leave(); // without a question
    CHECK(office.prompter.told.isEmpty());
    CHECK(office.evaluasi().kontribusi == QStringLiteral("Melatih dua rekan"));
    CHECK(
        child<QPlainTextEdit>(two.page, "kontribusi")->toPlainText() == QStringLiteral("Melatih dua rekan"));
    two.sitDown();
    CHECK(two.step() == Kontribusi);
    CHECK(two.sesi->giliran() == Giliran::Penilai);
    CHECK(child<QPlainTextEdit>(two.shown(), "kontribusi")->toPlainText() ==
          QStringLiteral("Melatih dua rekan"));
}

TEST_CASE("a refusal to sign is recorded in the session, with its reason, also on the penilai's turn")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.fillRealisasi();
    two.fillRest();
    two.lock();
    two.goTo(Ttd);
    two.sign(ActEvaluasi::TandaTanganPenilai);
    act(two.shown(), ActEvaluasi::TidakMenandatangani);
    key(*two.sesi, Qt::Key_PageUp); // the form is left or finished first
    CHECK(two.step() == Ttd);
    auto& form = *two.sesi->findChild<ReceiptForm*>();
    child<QLineEdit>(form, "alasanTolak")->setText(QStringLiteral("tidak setuju"));
    press(form, "kerjakan");
    CHECK(office.evaluasi().tidakMenandatangani.alasan == QStringLiteral("tidak setuju"));
    CHECK(office.evaluasi().status == StatusEvaluasi::Final);
}

TEST_CASE("what somebody else writes comes in beside what is being typed")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.goTo(Rhk);
    keys(*two.sesi, "1"); // not left yet
    office.storage.command<Evaluasi, EvaluasiError>(
        &office.storage,
        [](Session& session) {
            const auto view = session.file.read(
                [](Reader& reader) { return viewEvaluasi(reader, skpKunci("s"), tw1, QDate(2026, 4, 10)); });
            const Evaluasi& now = view->value()->evaluasi;
            SaveEvaluasiDraft command{skpKunci("s"), now, now};
            command.draft.realisasi.at(1).realisasi = QStringLiteral("7 dari tempat lain");
            return saveEvaluasiDraft(session, command);
        },
        [](const auto& answer) { REQUIRE(answer); });
    CHECK(child<QLineEdit>(*two.sesi, "realisasi_h1_i2")->text() == QStringLiteral("7 dari tempat lain"));
    CHECK(child<QLineEdit>(*two.sesi, "realisasi_h1_i1")->text() == QStringLiteral("1"));
}

TEST_CASE("a file that is only read is walked, and takes nothing")
{
    EvaluasiOffice office({}, OpenMode::ReadOnly);
    Sitting two(office);
    CHECK(two.hint().contains(QStringLiteral("dibaca saja")));
    two.goTo(Rhk);
    CHECK(child<QLineEdit>(*two.sesi, "realisasi_h1_i1")->isReadOnly());
    two.goTo(Kunci);
    key(*two.sesi, Qt::Key_F6);
    CHECK_FALSE(child<QPushButton>(two.shown(), "actEvaluasi0")->isEnabled());
}

TEST_CASE("on a full disk the session says so, and keeps what was typed for the page")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.goTo(Rhk);
    keys(*two.sesi, "1");
    key(*two.sesi, Qt::Key_Tab);
    const SmallDisk full(4096);
    key(*two.sesi, Qt::Key_Backtab);
    keys(*two.sesi, "25");
    key(*two.sesi, Qt::Key_Tab);
    const auto* note = child<QLabel>(*two.sesi, "belumTersimpan");
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("tetap ada di sini")));
    const QString typed = child<QLineEdit>(*two.sesi, "realisasi_h1_i1")->text();
    two.leave();
    CHECK(office.evaluasi().realisasi.at(0).realisasi == QStringLiteral("1"));
    two.sitDown();
    CHECK(child<QLineEdit>(*two.sesi, "realisasi_h1_i1")->text() == typed);
}
