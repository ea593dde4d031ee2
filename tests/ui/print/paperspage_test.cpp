#include "tests/penetapan/unitworld.h"
#include "tests/support/uifixture.h"
#include "ui/papers/paperspage.h"
#include "ui/print/previewwidget.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int patience = 60000;

/// A puskesmas whose staff of that number have an SKP each, a locked one with a paper that was tampered with
/// where it is asked for.
struct Papers : UiFixture {
    explicit Papers(int staff, std::optional<int> tampered = {},
        StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(UnitWorld::pegawai("kadis", "dr. Ratna", "Kepala Dinas", ""));
                transaction.save(UnitWorld::pegawai("kapus", "dr. Bambang", "Kepala", "kadis"));
                for (int number = 1; number <= staff; ++number) {
                    transaction.save(onePerson(number));
                    transaction.save(oneSkp(number, number == tampered));
                }
                return Done{};
            });
        REQUIRE(saved);
        open();
    }

    template <class T> void put(const T& aggregate)
    {
        storage.command<Done, StorageError>(
            &storage,
            [aggregate](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                        transaction.save(aggregate);
                        return Done{};
                    });
            },
            [](const auto& answer) { REQUIRE(answer.hasValue()); });
    }
    static QByteArray key(const char* kind, int number) { return kind + QByteArray::number(number); }
    static Pegawai onePerson(int number)
    {
        Pegawai made = UnitWorld::pegawai(key("p", number).constData(), "", "Perawat Terampil", "kapus");
        made.nama = QStringLiteral("Perawat %1").arg(number, 4, 10, QLatin1Char('0'));
        return made;
    }
    static Skp oneSkp(int number, bool isTampered)
    {
        Skp made = UnitWorld::draft(key("s", number).constData(), key("p", number).constData()).build();
        if (isTampered) {
            made.status = StatusSkp::Disetujui;
            made.cuplikan.dokumen = {{QStringLiteral("skp"), QStringLiteral("00"), QStringLiteral("{}"), 1}};
        }
        return made;
    }
};

template <class W> W* look(const QWidget& page, const char* name) { return child<W>(page, name); }

QString status(const QWidget& page) { return look<QLabel>(page, "statusCetak")->text(); }

bool isReady(const QWidget& page) { return look<QPushButton>(page, "saveAllPdf")->isEnabled(); }

} // namespace

TEST_CASE("every SKP whose papers can't be prepared is named with the reason, and the others are printed")
{
    Papers unit(3, 2);
    PapersPage page(unit.context);
    page.refresh();
    look<QListWidget>(page, "daftarSkp")->selectAll();
    CHECK(status(page).startsWith(QStringLiteral("6 dokumen.")));
    CHECK(status(page).contains(QStringLiteral("1 SKP tidak dapat disiapkan")));
    auto* failed = look<QListWidget>(page, "daftarGagal");
    REQUIRE(failed->count() == 1);
    CHECK(failed->item(0)->text().startsWith(QStringLiteral("✖ Perawat 0002")));
    CHECK(failed->item(0)->text().contains(QStringLiteral("tidak lagi sama dengan sidiknya")));
    QGuiApplication::clipboard()->clear();
    look<QPushButton>(page, "salinGagal")->click();
    CHECK(QGuiApplication::clipboard()->text() == failed->item(0)->text());

    QTemporaryDir folder;
    unit.prompter.paths = {folder.path()};
    QSignalSpy ended(page.findChild<PreviewWidget*>(), &PreviewWidget::jobEnded);
    look<QPushButton>(page, "saveAllPdf")->click();
    REQUIRE(ended.wait(patience));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    CHECK(names.size() == 6);
    CHECK(names.filter(QStringLiteral("perawat-0002")).isEmpty());
    CHECK(failed->count() == 1);

    look<QListWidget>(page, "daftarSkp")->clearSelection();
    CHECK(status(page).startsWith(QStringLiteral("Pilih satu SKP")));
    CHECK(failed->count() == 0);
    CHECK_FALSE(look<QPushButton>(page, "print")->isEnabled());
}

TEST_CASE("hundreds of SKP are prepared in order while the window answers, and this can be stopped")
{
    Papers unit(240, {}, StorageService::Threading::OwnThread);
    PapersPage page(unit.context);
    page.refresh();
    unit.storage.waitUntilIdle();
    auto* list = look<QListWidget>(page, "daftarSkp");
    REQUIRE(list->count() == 240);
    list->selectAll();
    auto* documents = look<QListWidget>(page, "documentList");
    REQUIRE(QTest::qWaitFor([&] { return documents->count() > 0; }, patience));
    CHECK(documents->count() < 720);
    CHECK_FALSE(isReady(page));
    REQUIRE(QTest::qWaitFor([&] { return status(page).contains(QStringLiteral("dari 240 SKP")); }, patience));
    look<QPushButton>(page, "cancel")->click();
    const int prepared = documents->count();
    CHECK(status(page).contains(QStringLiteral("belum disiapkan dan tidak ikut tercetak")));
    CHECK(isReady(page));
    unit.storage.waitUntilIdle();
    CHECK(documents->count() == prepared);

    list->clearSelection();
    list->selectAll();
    REQUIRE(QTest::qWaitFor([&] { return isReady(page); }, patience));
    CHECK(documents->count() == 720);
    CHECK(documents->item(719)->text() == QStringLiteral("Lampiran SKP – Perawat 0240"));
    documents->setCurrentRow(719);
    REQUIRE(QTest::qWaitFor([&] { return look<QPushButton>(page, "savePdf")->isEnabled(); }, patience));
    QTemporaryDir folder;
    unit.prompter.paths = {folder.filePath(QStringLiteral("satu.pdf"))};
    QSignalSpy ended(page.findChild<PreviewWidget*>(), &PreviewWidget::jobEnded);
    look<QPushButton>(page, "savePdf")->click();
    REQUIRE(ended.wait(patience));
    CHECK(QFile::exists(folder.filePath(QStringLiteral("satu.pdf"))));
}

TEST_CASE(
    "manuals that are empty are counted where they would be printed, and a kind that nobody has is said")
{
    Papers unit(1);
    Skp leader = UnitWorld::draft("kapus", "kapus", "kadis").build();
    leader.kelompok = Kelompok::Jpt;
    REQUIRE(leader.hasilKerja.front().indikator.size() > 1);
    leader.hasilKerja.front().indikator.front().manual.tujuan = QStringLiteral("Menurunkan risiko");
    const auto blank = leader.hasilKerja.front().indikator.size() - 1;
    unit.put(leader);
    PapersPage page(unit.context);
    auto* documents = look<QListWidget>(page, "documentList");
    page.show({{skpKunci("kapus"), {}}, {skpKunci("s1"), {}}});
    CHECK(documents->count() == 7);
    const QString note =
        QStringLiteral("Manual %1 IKI pimpinan masih kosong; manual yang kosong tidak ikut dicetak.")
            .arg(blank);
    CHECK(status(page).contains(note));
    page.show({{skpKunci("kapus"), {QStringLiteral("skp")}}});
    CHECK_FALSE(status(page).contains(QStringLiteral("kosong")));
    page.show({{skpKunci("s1"), {QStringLiteral("manual")}}});
    CHECK(documents->count() == 0);
    CHECK(status(page).contains(QStringLiteral("tidak memiliki dokumen jenis itu")));
    CHECK_FALSE(status(page).contains(QStringLiteral("kosong")));
}

TEST_CASE("what is asked for by another page is chosen with all its kinds, whatever was searched or ticked")
{
    Papers unit(3);
    PapersPage page(unit.context);
    page.refresh();
    look<QListWidget>(page, "daftarDokumen")->item(0)->setCheckState(Qt::Unchecked);
    look<QLineEdit>(page, "cariSkp")->setText(QStringLiteral("0003"));
    page.show({{skpKunci("s1"), {}}, {skpKunci("s2"), {}}});
    CHECK(look<QLineEdit>(page, "cariSkp")->text().isEmpty());
    CHECK(look<QListWidget>(page, "daftarSkp")->selectedItems().size() == 2);
    CHECK(look<QListWidget>(page, "documentList")->count() == 6);
    page.show({{skpKunci("s3"), {QStringLiteral("lampiran")}}});
    CHECK(look<QListWidget>(page, "documentList")->count() == 1);
}

TEST_CASE("a long name and its state are seen whole in the list of SKP")
{
    Papers world(1);
    Pegawai named = Papers::onePerson(1);
    named.nama =
        QStringLiteral("Dr. dr. Siti Nurhaliza Putri Kusumawardhani, S.Ked., M.Kes., Sp.PD., FINASIM");
    world.put(named);
    PapersPage page(world.context);
    page.resize(1024, 700);
    page.setVisible(true);
    page.refresh();
    const auto* list = look<QListWidget>(page, "daftarSkp");
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    const QRect row = list->visualItemRect(list->item(0));
    CHECK(row.width() <= list->viewport()->width());
    CHECK(row.height() >= 2 * list->fontMetrics().height());
}

TEST_CASE("a page that is not seen prepares nothing anew until it is")
{
    Papers unit(2);
    PapersPage page(unit.context);
    page.refresh();
    look<QListWidget>(page, "daftarSkp")->selectAll();
    auto* documents = look<QListWidget>(page, "documentList");
    CHECK(documents->count() == 6);
    Pegawai person = Papers::onePerson(1);
    person.nama = QStringLiteral("Nama Baru");
    unit.put(person);
    page.onChanged([] {
        ChangeSet changes;
        changes.add(Subject::Pegawai);
        return changes;
    }());
    CHECK(documents->item(0)->text().endsWith(QStringLiteral("Perawat 0001")));
    static_cast<QWidget&>(page).show();
    CHECK(documents->item(0)->text().endsWith(QStringLiteral("Nama Baru")));
    CHECK(documents->count() == 6);
}

TEST_CASE("the papers of the unit are chosen beside those of SKP, for each period that was evaluated")
{
    Papers unit(2);
    Evaluasi final;
    final.periode = {JenisPeriode::Triwulanan, 1};
    final.ratingHasilKerja = Rating::Sesuai;
    final.ratingPerilakuKerja = Rating::Sesuai;
    final.status = StatusEvaluasi::Final;
    unit.storage.command<Done, StorageError>(
        &unit.storage,
        [final](Session& session) {
            return session.file.transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                    transaction.save(QStringLiteral("s1"), DaftarEvaluasi{{final}});
                    return Done{};
                });
        },
        [](const auto& answer) { REQUIRE(answer.hasValue()); });
    PapersPage page(unit.context);
    page.refresh();
    auto* documents = look<QListWidget>(page, "documentList");
    REQUIRE(documents->count() == 0);
    look<QCheckBox>(page, "dokumenUnit")->click();
    REQUIRE(documents->count() == 3);
    CHECK(documents->item(0)->text().startsWith(QStringLiteral("Rekap Unit")));
    CHECK(documents->item(1)->text().startsWith(QStringLiteral("Distribusi Predikat (Triwulan I)")));
    auto* periode = look<QComboBox>(page, "periodeCetak");
    periode->setCurrentIndex(periode->findData(QStringLiteral("tw1")));
    Q_EMIT periode->activated(periode->currentIndex());
    REQUIRE(documents->count() == 3);
    CHECK(documents->item(0)->text().startsWith(QStringLiteral("Rekap Unit (Triwulan I)")));
    QTemporaryDir folder;
    unit.prompter.paths = {folder.path()};
    QSignalSpy ended(page.findChild<PreviewWidget*>(), &PreviewWidget::jobEnded);
    look<QPushButton>(page, "saveAllPdf")->click();
    REQUIRE(ended.wait(patience));
    CHECK(QDir(folder.path()).entryList(QDir::Files) ==
          QStringList({QStringLiteral("2026_unit_distribusi-tw1.pdf"),
              QStringLiteral("2026_unit_penetapan-predikat-tw1.pdf"),
              QStringLiteral("2026_unit_rekap-tw1.pdf")}));
    page.show({{skpKunci("s2"), {}}}); // another page asks for those of one SKP
    CHECK_FALSE(look<QCheckBox>(page, "dokumenUnit")->isChecked());
    CHECK(documents->count() == 3);
    CHECK(documents->item(0)->text().endsWith(QStringLiteral("Perawat 0002")));
}

TEST_CASE("where the period alone leaves no paper, that is the reason that is said, with the way out")
{
    Papers unit(1);
    PapersPage page(unit.context);
    auto* out = look<QPushButton>(page, "semuaPeriode");
    auto* periods = look<QComboBox>(page, "periodeCetak");
    page.show({{skpKunci("s1"), {QStringLiteral("skp")}}});
    CHECK(out->isHidden());
    periods->setCurrentIndex(periods->findData(QStringLiteral("akhir")));
    Q_EMIT periods->activated(periods->currentIndex());
    CHECK(status(page).contains(QStringLiteral("“Hanya evaluasi Akhir” menyembunyikannya")));
    CHECK_FALSE(status(page).contains(QStringLiteral("tidak memiliki dokumen jenis itu")));
    REQUIRE_FALSE(out->isHidden());
    out->click();
    CHECK(look<QListWidget>(page, "documentList")->count() == 1);
    CHECK(out->isHidden());

    page.show({{skpKunci("s1"), {QStringLiteral("evaluasi-akhir")}}});
    CHECK(status(page).contains(QStringLiteral("Periode Akhir belum memiliki evaluasi")));
}

TEST_CASE("what another page asked for is forgotten when the page of papers is left")
{
    Papers unit(1);
    PapersPage page(unit.context);
    static_cast<QWidget&>(page).show();
    look<QListWidget>(page, "daftarDokumen")->item(1)->setCheckState(Qt::Unchecked);
    page.show({{skpKunci("s1"), {QStringLiteral("evaluasi-akhir")}}});
    page.show({{skpKunci("s1"), {QStringLiteral("berita-acara")}}});
    CHECK(look<QListWidget>(page, "documentList")->count() == 1);
    page.hide();
    static_cast<QWidget&>(page).show();
    CHECK(look<QComboBox>(page, "periodeCetak")->currentIndex() == 0);
    CHECK(look<QListWidget>(page, "daftarDokumen")->item(0)->checkState() == Qt::Checked);
    CHECK(look<QListWidget>(page, "daftarDokumen")->item(1)->checkState() == Qt::Unchecked);
    CHECK(look<QListWidget>(page, "documentList")->count() == 2);
}

TEST_CASE("the papers of two SKP of one person are told apart, and revisions as their files are")
{
    Papers unit(1);
    Skp first = Papers::oneSkp(1, false);
    first.selesai = QDate(2026, 5, 15);
    first.status = StatusSkp::Digantikan;
    Skp revision = first;
    revision.kunci = skpKunci("s1r");
    revision.revisi = 2;
    revision.revisiDari = first.kunci;
    revision.status = StatusSkp::Ditutup;
    Skp second = UnitWorld::draft("s2", "p1").build();
    second.mulai = QDate(2026, 5, 16);
    for (const Skp& skp : {first, revision, second}) {
        unit.put(skp);
    }
    PapersPage page(unit.context);
    page.refresh();
    look<QListWidget>(page, "daftarSkp")->selectAll();
    QStringList names;
    const auto* documents = look<QListWidget>(page, "documentList");
    for (int row = 0; row < documents->count(); ++row) {
        const QString name = documents->item(row)->text();
        if (name.startsWith(QStringLiteral("SKP – "))) {
            names.append(
                name + QLatin1Char('|') + documents->item(row)->toolTip().section(QStringLiteral("\n"), 1));
        }
    }
    names.sort();
    CHECK(names ==
          QStringList{
              QStringLiteral("SKP – Perawat 0001 (1 Januari 2026 – 15 Mei 2026; Revisi ke-1, yang berlaku)|"
                             "2026_perawat-0001_skp.pdf"),
              QStringLiteral("SKP – Perawat 0001 (1 Januari 2026 – 15 Mei 2026; SKP semula, nama berkas "
                             "berakhir -r1)|2026_perawat-0001_skp-r1.pdf"),
              QStringLiteral("SKP – Perawat 0001 (16 Mei 2026 – 31 Desember 2026)|"
                             "2026_perawat-0001-2_skp.pdf")});
}
