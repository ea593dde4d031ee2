// What two people at one screen need besides their own parts: evidence, capaian, what was written before.
#include "tests/ui/evaluasi/sitting.h"
#include "ui/pelaksanaan/buktiform.h"
#include "ui/tables/buktimodel.h"

#include <QAbstractItemModel>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

QString put(const EvaluasiOffice& office, const char* name)
{
    QFile out(office.temp.folder.filePath(QString::fromUtf8(name)));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(name);
    return out.fileName();
}

std::vector<BuktiDukung> proofs(EvaluasiOffice& office)
{
    return office.stored<Pelaksanaan>(QStringLiteral("s")).value_or(Pelaksanaan{}).buktiDukung;
}

/// Drops a file onto what lies there, as a mouse does: the first that takes drops, from within outwards.
bool dropOnto(QWidget& where, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({3, 3}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&where, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop({3, 3}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&where, &drop);
    return true;
}

bool showsTitle(const QWidget& page, const char* title)
{
    QCoreApplication::processEvents(); // what was just made is laid out
    const auto buttons = page.findChildren<QPushButton*>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* one) {
        return one->isVisible() && one->text().contains(QString::fromUtf8(title));
    });
}

Evaluasi firstQuarter()
{
    Evaluasi one;
    one.periode = tw1;
    one.status = StatusEvaluasi::Final;
    one.revisi = 1;
    one.kontribusi = QStringLiteral("Melatih <b>dua</b> kader.");
    return one;
}

/// The first quarter is final: the second is evaluated.
void afterFirstQuarter(TempFile& temp, const Skp&)
{
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s"), DaftarEvaluasi{{firstQuarter()}});
            return Done{};
        });
    REQUIRE(saved);
}

/// Two notes of the quarter on the first IKI, one of the next.
void withNotes(TempFile& temp, const Skp&)
{
    Pelaksanaan year;
    for (const auto& [day, amount] : {std::pair{QDate(2026, 1, 20), "3"}, std::pair{QDate(2026, 3, 2), "1"},
             std::pair{QDate(2026, 4, 2), "9"}}) {
        CatatanKinerja one;
        one.kunci = day.toString(Qt::ISODate);
        one.tanggal = day;
        one.rhk = HasilKerjaKunci(QStringLiteral("h1"));
        one.indikator = IndikatorKunci(QStringLiteral("i1"));
        one.kegiatan = QStringLiteral("Kunjungan");
        one.realisasi = QString::fromUtf8(amount);
        one.satuan = QStringLiteral("desa");
        year.catatanKinerja.push_back(one);
    }
    const auto saved = temp.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s"), year);
            return Done{};
        });
    REQUIRE(saved);
}

/// A second RHK, so that the pegawai stops at another than the first.
void withSecondRhk(TempFile& temp, Skp skp)
{
    HasilKerja second = skp.hasilKerja.front();
    second.kunci = HasilKerjaKunci(QStringLiteral("h2"));
    skp.hasilKerja.push_back(second);
    temp.save(skp);
}

} // namespace

TEST_CASE("what the notes come to is the realisasi by one click, in the pegawai's turn")
{
    EvaluasiOffice office(withNotes);
    Sitting two(office);
    two.goTo(Rhk);
    const auto* take = child<QPushButton>(two.shown(), "dariCatatan_h1_i1");
    CHECK(take->text() == QStringLiteral("Ambil dari catatan: 4 desa"));
    CHECK_FALSE(child<QPushButton>(two.shown(), "dariCatatan_h1_i2")->isVisible());
    two.look("sesi-catatan");
    press(two.shown(), "dariCatatan_h1_i1");
    CHECK(child<QLineEdit>(two.shown(), "realisasi_h1_i1")->text() == QStringLiteral("4 desa"));
    CHECK(office.evaluasi().realisasi.at(0).realisasi == QStringLiteral("4 desa"));
    CHECK(office.evaluasi().realisasi.at(0).keadaan == KeadaanRealisasi::Ada);
    key(*two.sesi, Qt::Key_F6);
    CHECK_FALSE(child<QPushButton>(two.shown(), "dariCatatan_h1_i1")->isEnabled());
}

TEST_CASE("the penilai begins at the first RHK, and goes on after a correction where they were")
{
    EvaluasiOffice office(withSecondRhk);
    Sitting two(office);
    constexpr int secondRhk = Rhk + 1;
    two.goTo(secondRhk);
    key(*two.sesi, Qt::Key_F6);
    CHECK(two.sesi->giliran() == Giliran::Penilai);
    CHECK(two.step() == Rhk);
    two.goTo(secondRhk);
    key(*two.sesi, Qt::Key_F6); // the pegawai corrects what both are looking at
    CHECK(two.step() == secondRhk);
    two.goTo(Rhk);
    key(*two.sesi, Qt::Key_F6);
    CHECK(two.step() == secondRhk);
    two.leave();
    two.sitDown();
    CHECK(two.step() == secondRhk);
    // Past the RHK the step stays that both are at.
    constexpr int kontribusi = Kontribusi + 1;
    key(*two.sesi, Qt::Key_F6);
    two.goTo(kontribusi);
    key(*two.sesi, Qt::Key_F6);
    CHECK(two.step() == kontribusi);
}

TEST_CASE("evidence is added in the session by the form of page Pelaksanaan, and counts for the period")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.goTo(Rhk);
    press(two.shown(), "tambahBukti_h1_i2");
    CHECK(textOf(*two.sesi, "tentangBukti").contains(QStringLiteral("31 Maret 2026")));
    office.prompter.paths = {put(office, "Rekap.pdf")};
    press(*two.sesi, "tambahBukti");
    // A link, typed into the last row.
    auto* grid = child<QTableView>(*two.sesi, "buktiDukung");
    grid->setCurrentIndex(grid->model()->index(0, BuktiModel::Judul));
    grid->setFocus();
    keys(*two.sesi, "1"); // a digit is a digit here, and no rating
    keys(*two.sesi, " rekap");
    key(*two.sesi, Qt::Key_Return);
    CHECK(grid->model()->index(0, BuktiModel::Judul).data().toString() == QStringLiteral("1 rekap"));
    QAbstractItemModel& model = *grid->model();
    REQUIRE(model.setData(model.index(1, BuktiModel::Judul), QStringLiteral("Album"), Qt::EditRole));
    REQUIRE(model.setData(
        model.index(1, BuktiModel::Isi), QStringLiteral("https://contoh.go.id/album"), Qt::EditRole));
    two.look("sesi-bukti");
    press(*two.sesi, "kembaliDariBukti");
    two.look("sesi-rhk");
    const auto stored = proofs(office);
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].berkas.nama == QStringLiteral("Rekap.pdf"));
    CHECK(stored[1].tautan == QStringLiteral("https://contoh.go.id/album"));
    for (const BuktiDukung& one : stored) {
        CHECK(one.rhk.text() == QStringLiteral("h1"));
        CHECK(one.indikator.text() == QStringLiteral("i2"));
        CHECK(one.tanggal == QDate(2026, 3, 31)); // of the period, though it is April
    }
    CHECK(two.step() == Rhk);
    CHECK(showsTitle(two.shown(), "1 rekap"));
    CHECK(showsTitle(two.shown(), "Album"));
}

TEST_CASE("files are dropped onto an IKI or onto the whole RHK, in the pegawai's turn alone")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.goTo(Rhk);
    CHECK(dropOnto(*child<QLineEdit>(two.shown(), "realisasi_h1_i1"), put(office, "Satu.pdf")));
    CHECK(child<QLineEdit>(two.shown(), "realisasi_h1_i1")->text().isEmpty());
    REQUIRE(proofs(office).size() == 1);
    CHECK(proofs(office).front().indikator.text() == QStringLiteral("i1"));
    CHECK(textOf(*two.sesi, "jawabanSesi").contains(QStringLiteral("1 berkas ditambahkan")));
    auto& page = *qobject_cast<QScrollArea*>(&two.shown())->widget();
    CHECK(dropOnto(page, put(office, "Dua.pdf")));
    REQUIRE(proofs(office).size() == 2);
    CHECK(proofs(office).back().rhk.text() == QStringLiteral("h1"));
    CHECK(proofs(office).back().indikator.isEmpty());
    CHECK(showsTitle(two.shown(), "Satu"));

    key(*two.sesi, Qt::Key_F6);
    CHECK_FALSE(dropOnto(page, put(office, "Tiga.pdf")));
    CHECK_FALSE(child<QPushButton>(two.shown(), "tambahBukti_h1_i1")->isEnabled());
    CHECK(proofs(office).size() == 2);
}

TEST_CASE("an entry of evidence that can't be read is told before the steps are shown again")
{
    EvaluasiOffice office;
    Sitting two(office);
    two.goTo(Rhk);
    press(two.shown(), "tambahBukti_h1_i1");
    QAbstractItemModel& model = *child<QTableView>(*two.sesi, "buktiDukung")->model();
    REQUIRE(model.setData(model.index(0, BuktiModel::Judul), QStringLiteral("Album"), Qt::EditRole));
    REQUIRE(model.setData(model.index(0, BuktiModel::Tanggal), QStringLiteral("kemarin dulu"), Qt::EditRole));
    press(*two.sesi, "kembaliDariBukti");
    CHECK(two.sesi->findChild<BuktiForm*>()->isVisible());
    CHECK(textOf(*two.sesi, "keluhanBukti").contains(QStringLiteral("kemarin dulu")));
    REQUIRE(model.setData(model.index(0, BuktiModel::Tanggal), QStringLiteral("2-3-2026"), Qt::EditRole));
    key(*two.sesi, Qt::Key_Escape);
    CHECK(two.step() == Rhk);
    CHECK(two.sesi->isVisible());
    CHECK(proofs(office).front().tanggal == QDate(2026, 3, 2));
}

TEST_CASE("in the pegawai's turn the capaian is not set, and the keyboard is offered to who sets it")
{
    EvaluasiOffice office;
    Sitting two(office);
    press(two.shown(), "aturCapaian");
    REQUIRE(office.prompter.told.size() == 1);
    CHECK(office.prompter.told.front().contains(QStringLiteral("ditetapkan pimpinan")));
    CHECK(office.prompter.told.front().contains(QStringLiteral("dr. Bambang Sutrisno")));
    CHECK(two.sesi->giliran() == Giliran::Pegawai);
    CHECK_FALSE(two.sesi->findChild<CapaianForm*>()->isVisible());
    office.prompter.confirmations = {true};
    press(two.shown(), "aturCapaian");
    CHECK(two.sesi->giliran() == Giliran::Penilai);
    CHECK(two.sesi->findChild<CapaianForm*>()->isVisible());
    press(*two.sesi->findChild<CapaianForm*>(), "kembali");
    office.prompter.told.clear();
    press(two.shown(), "aturCapaian"); // now it opens without a word
    CHECK(office.prompter.told.isEmpty());
    CHECK(two.sesi->findChild<CapaianForm*>()->isVisible());
}

TEST_CASE("kontribusi and catatan have the room of the screen, and the period before beside them")
{
    EvaluasiOffice office(afterFirstQuarter);
    Sitting two(office);
    two.goTo(Kontribusi);
    CHECK(child<QPlainTextEdit>(two.shown(), "teksSebelumnya")->toPlainText() ==
          QStringLiteral("Triwulan I: Melatih <b>dua</b> kader."));
    CHECK(child<QPlainTextEdit>(two.shown(), "teksSebelumnya")->isReadOnly());
    const auto* field = child<QPlainTextEdit>(two.shown(), "kontribusi");
    two.look("sesi-kontribusi");
    CHECK(field->height() > two.shown().height() * 3 / 4);
    two.goTo(Catatan);
    CHECK_FALSE(child<QPlainTextEdit>(two.shown(), "teksSebelumnya")->isVisible());
    CHECK(textOf(two.shown(), "judulSebelumnya").contains(QStringLiteral("belum ada")));
}
