#include "tests/ui/skp/penyusunan.h"

#include "core/usecases/pelaksanaan/savepelaksanaan.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/pelaksanaan/buktipage.h"
#include "ui/tables/daftarbuktimodel.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

BuktiDukung link(const char* title, const char* address, const char* iki)
{
    BuktiDukung proof;
    proof.kunci = QString::fromUtf8(title);
    proof.tanggal = QDate(2026, 3, 2);
    proof.judul = QString::fromUtf8(title);
    proof.tautan = QString::fromUtf8(address);
    proof.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    proof.indikator = IndikatorKunci(QString::fromUtf8(iki));
    return proof;
}

struct ARegister : UiFixture {
    std::unique_ptr<BuktiPage> page;
    QList<QUrl> opened;

    explicit ARegister(
        const std::vector<BuktiDukung>& proofs = {
            link("Laporan <b>& foto", "https://contoh.go.id/a", "i1"), link("Surat tugas", "", "i1")})
    {
        fillUnit(temp);
        temp.save(aSkp().withStatus(StatusSkp::Berjalan).locked(QDate(2026, 1, 12)).build());
        REQUIRE(temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                Pelaksanaan year;
                year.buktiDukung = proofs;
                for (BuktiDukung& proof : year.buktiDukung) {
                    if (proof.tautan.isEmpty()) {
                        proof.berkas = {QStringLiteral("surat.pdf"),
                            transaction.berkas().put(QByteArray("isi surat")), 9};
                    }
                }
                transaction.save(QStringLiteral("skp-perawat"), year);
                return Done{};
            }));
        open();
        page = std::make_unique<BuktiPage>(context);
        QObject::connect(&storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->files().setOpener([this](const QUrl& url) {
            opened.append(url);
            return true;
        });
        page->resize(860, 640);
        page->show();
        page->refresh();
        storage.waitUntilIdle();
    }
    QTableView* table() const { return child<QTableView>(*page, "daftarBukti"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }
    void type(const char* field, const char* words) const
    {
        child<QLineEdit>(*page, field)->setText(QString::fromUtf8(words));
    }
    void show(SaringBukti what) const
    {
        child<QComboBox>(*page, "saringBukti")->setCurrentIndex(static_cast<int>(what));
    }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    bool can(const char* button) const { return child<QPushButton>(*page, button)->isEnabled(); }
    void press(const char* button)
    {
        child<QPushButton>(*page, button)->click();
        storage.waitUntilIdle();
    }
};

} // namespace

TEST_CASE("the register is narrowed as words are typed, by person and by kind")
{
    ARegister all;
    CHECK(all.rows() == 2);
    CHECK(child<QLabel>(*all.page, "hitunganBukti")->text().contains(QStringLiteral("2 bukti dukung")));
    all.type("cariBukti", "FOTO laporan");
    REQUIRE(all.rows() == 1);
    CHECK(all.cell(0, DaftarBuktiModel::Judul) == QStringLiteral("Laporan <b>& foto"));
    CHECK(all.cell(0, DaftarBuktiModel::Iki).startsWith(QStringLiteral("A.1.1 ")));
    all.type("cariBukti", "");
    all.type("cariPegawaiBukti", "tidak ada");
    CHECK(all.rows() == 0);
    CHECK_FALSE(all.can("kePelaksanaan"));
    all.type("cariPegawaiBukti", "");
    all.show(SaringBukti::Berkas);
    REQUIRE(all.rows() == 1);
    CHECK(all.cell(0, DaftarBuktiModel::Isi).startsWith(QStringLiteral("surat.pdf (")));
    all.show(SaringBukti::Tautan);
    REQUIRE(all.rows() == 1);
    CHECK(all.cell(0, DaftarBuktiModel::Isi) == QStringLiteral("https://contoh.go.id/a"));
}

TEST_CASE("an IKI without evidence is a row of its own that leads to its person")
{
    ARegister all;
    CHECK(
        child<QLabel>(*all.page, "hitunganBukti")->text().contains(QStringLiteral("IKI belum ada buktinya")));
    all.show(SaringBukti::IkiKosong);
    REQUIRE(all.rows() >= 1);
    CHECK(all.cell(0, DaftarBuktiModel::Judul).startsWith(QStringLiteral("⚠")));
    all.choose(0);
    CHECK_FALSE(all.can("bukaBukti"));
    CHECK_FALSE(all.can("simpanBukti"));
    all.press("kePelaksanaan");
    CHECK(all.navigation.walked.last() == QStringLiteral("pelaksanaan skp-perawat"));
}

TEST_CASE("a file of the register opens and is saved back, a link opens alone")
{
    ARegister all;
    all.show(SaringBukti::Berkas);
    all.choose(0);
    all.press("bukaBukti");
    REQUIRE(all.opened.size() == 1);
    CHECK(all.opened[0].isLocalFile());
    const QString copy = all.temp.folder.filePath(QStringLiteral("salinan.pdf"));
    all.prompter.paths = {copy};
    all.press("simpanBukti");
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "isi surat");
    all.show(SaringBukti::Tautan);
    all.choose(0);
    CHECK_FALSE(all.can("simpanBukti"));
    all.press("bukaBukti");
    CHECK(all.opened.last() == QUrl(QStringLiteral("https://contoh.go.id/a")));
}

TEST_CASE("ten thousand pieces of evidence are narrowed without a hitch")
{
    DaftarBukti list;
    for (int at = 0; at < 10000; ++at) {
        BarisBukti row;
        row.nama = QStringLiteral("Pegawai %1").arg(at);
        row.bukti = link("Laporan bulanan", "https://contoh.go.id", "i1");
        row.uraian = QStringLiteral("Persentase pasien yang dilayani sesuai standar nomor %1").arg(at);
        list.bukti.push_back(row);
    }
    DaftarBuktiModel model;
    model.setList(std::move(list));
    QElapsedTimer timer;
    timer.start();
    model.narrow(SaringBukti::Semua, {}, QStringLiteral("standar 9999"));
    CHECK(model.rowCount() == 1);
    CHECK(timer.elapsed() < 1000); // a tenth of it in the program itself, without sanitizers
}

TEST_CASE("what nothing names any more is gone when the file is opened again")
{
    ARegister all;
    const auto kept = all.stored<Pelaksanaan>(QStringLiteral("skp-perawat"));
    REQUIRE(kept);
    const QString sha256 = kept->buktiDukung[1].berkas.sha256;
    const auto holds = [&] {
        bool found = false;
        all.storage.query<bool>(
            all.page.get(), [&](Reader& reader) { return reader.berkas().contains(sha256); },
            [&](const auto& answer) { found = answer && answer.value(); });
        all.storage.waitUntilIdle();
        return found;
    };
    CHECK(holds());
    Pelaksanaan emptied = *kept;
    emptied.buktiDukung.pop_back();
    all.storage.command<Pelaksanaan, PelaksanaanError>(all.page.get(),
        [=](Session& session) {
            return savePelaksanaan(session, {SkpKunci(QStringLiteral("skp-perawat")), *kept, emptied});
        },
        {});
    all.storage.waitUntilIdle();
    CHECK(holds()); // undo may bring it back
    CHECK(all.rows() == 1);
    all.storage.close();
    all.open();
    CHECK_FALSE(holds());
}
