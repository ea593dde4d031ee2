#include "core/usecases/evaluasi/viewevaluasi.h"
#include "tests/penetapan/unitworld.h"
#include "tests/support/uifixture.h"
#include "ui/evaluasi/evaluasipage.h"
#include "ui/evaluasi/keberatanform.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/datefield.h"
#include "ui/papers/paperspage.h"
#include "ui/penetapan/signatureform.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const Periode tw1{JenisPeriode::Triwulanan, 1};

UmpanBalikBerkelanjutan given(const char* kunci, const char* isi)
{
    UmpanBalikBerkelanjutan one;
    one.kunci = QString::fromUtf8(kunci);
    one.tanggal = QDate(2026, 2, 3);
    one.isi = QString::fromUtf8(isi);
    one.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    return one;
}

/// The SKP "s" of perawat, in force, on 10 April.
struct EvaluasiOffice : UiFixture {
    EvaluasiOffice()
    {
        UnitWorld world;
        world.save(UnitWorld::draft("s", "perawat").build());
        world.set("s", january12);
        Skp skp = world.skp("s");
        skp.atasanPenilai = person("kadis");
        temp.save(UnitWorld::pegawai("kadis", "dr. Ratna Wulandari", "Kepala Dinas", ""),
            UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD", "kadis"),
            UnitWorld::pegawai("perawat", "Siti <b>Aminah</b>", "Perawat Terampil", "kapus"), skp);
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                Pelaksanaan year;
                year.umpanBalik = {given("u1", "Pertahankan.")};
                transaction.save(QStringLiteral("s"), year);
                return Done{};
            });
        REQUIRE(saved);
        temp.clock.setDay(QDate(2026, 4, 10));
        open();
    }
    Evaluasi evaluasi()
    {
        const auto all = stored<DaftarEvaluasi>(QStringLiteral("s")).value_or(DaftarEvaluasi{}).evaluasi;
        return all.empty() ? Evaluasi{} : all.front();
    }
};

/// The page in a shell, which tells it of what was stored.
struct ShownPage : EvaluasiPage {
    explicit ShownPage(EvaluasiOffice& office) : EvaluasiPage(office.context)
    {
        connect(&office.storage, &StorageService::changed, this,
            [this](const ChangeSet& changes) { onChanged(changes); });
    }
};

void press(const QWidget& parent, const char* name) { child<QPushButton>(parent, name)->click(); }

void act(const QWidget& page, ActEvaluasi which)
{
    press(page, qPrintable(QStringLiteral("actEvaluasi%1").arg(static_cast<int>(which))));
}

bool hasAct(const QWidget& page, ActEvaluasi which)
{
    return page.findChild<QPushButton*>(QStringLiteral("actEvaluasi%1").arg(static_cast<int>(which))) !=
           nullptr;
}

/// Types as somebody does who then leaves the field.
void type(const QWidget& page, const char* name, const char* text)
{
    auto* field = child<QLineEdit>(page, name);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, QString::fromUtf8(text));
    QTest::keyClick(field, Qt::Key_Return);
}

void pick(const QWidget& page, const char* name, int data)
{
    auto* box = child<QComboBox>(page, name);
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

void rate(EvaluasiPage& page)
{
    for (const char* iki : {"realisasi_h1_i1", "realisasi_h1_i2", "realisasi_h1_i3"}) {
        type(page, iki, "300");
    }
    pick(page, "ratingHasilKerja", static_cast<int>(Rating::Sesuai));
    pick(page, "ratingPerilaku", static_cast<int>(Rating::DiAtas));
    page.flush();
}

QString textOf(const QWidget& page, const char* name) { return child<QLabel>(page, name)->text(); }

} // namespace

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
    CHECK(office.evaluasi().cuplikan.dokumen.size() == 3);
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
    pick(page, "putusanKeberatan", static_cast<int>(PutusanKeberatan::Tetap));
    child<QPlainTextEdit>(*form, "keputusanKeberatan")->setPlainText(QStringLiteral("Tetap."));
    press(*form, "kerjakan");
    CHECK(office.evaluasi().keberatan.isi == QStringLiteral("Target terlampaui."));
    CHECK(textOf(page, "ringkasanEvaluasi").contains(QStringLiteral("Keberatan, 12 April 2026: tetap")));

    office.prompter.confirmations = {true};
    act(page, ActEvaluasi::KunciPutusan);
    CHECK(office.evaluasi().keberatan.cuplikan.dokumen.size() == 1);
    CHECK_FALSE(hasAct(page, ActEvaluasi::Keberatan));
    act(page, ActEvaluasi::TandaTanganAtasan);
    press(*page.findChild<SignatureForm*>(), "catat");
    REQUIRE(office.evaluasi().keberatan.tandaTangan.size() == 1);
    CHECK(office.evaluasi().keberatan.tandaTangan.front().pegawai == person("kadis"));
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
    press(navigator, "keT7");
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s /evaluasi"));
}
