#include "tests/ui/penetapan/office.h"

#include <QDialog>
#include <QListView>
#include <QRegularExpression>
#include <QSettings>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("the home page counts, and each figure opens the list behind it")
{
    Office office;
    HomePage page(office.context);
    page.refresh();
    CHECK(text(page, "tenggat").contains(QStringLiteral("31 Januari 2026 (16 hari lagi)")));
    CHECK(child<QPushButton>(page, "angka0")->text() == QStringLiteral("1 dari 3"));
    CHECK(child<QPushButton>(page, "angka2")->text() == QStringLiteral("2 dari 2"));
    auto* list = child<QListView>(page, "daftar");
    const QAbstractItemModel* rows = list->model();
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 0).data().toString().startsWith(QStringLiteral("dr. Bambang Sutrisno")));
    click(page, "angka2");
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->index(1, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(QStringLiteral("Siti &lt;b&gt;Aminah&lt;/b&gt;")));
    list->setCurrentIndex(rows->index(1, 0));
    CHECK(text(page, "judulPeta").contains(QStringLiteral("Siti <b>Aminah</b>")));
    page.refresh();
    CHECK(list->currentIndex().row() == 1); // the list read anew stays with whom it shows
    Q_EMIT list->activated(rows->index(1, 0));
    CHECK(office.navigation.walked.last() == QStringLiteral("skp s1 "));
}

TEST_CASE("SKP without notes of the period that runs, and near its end without evidence, lead to their year")
{
    Office office;
    Skp running = *office.stored<Skp>(QStringLiteral("s1"));
    running.status = StatusSkp::Berjalan;
    const auto store = [&](const Pelaksanaan& year) {
        office.storage.command<Done, StorageError>(
            &office.storage,
            [&](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                        transaction.save(running);
                        transaction.save(QStringLiteral("s1"), year);
                        return Done{};
                    });
            },
            [](const auto& answer) { REQUIRE(answer.hasValue()); });
    };
    store({});
    const auto figure = [](const HomePage& page, AngkaBeranda which) {
        const auto name = QStringLiteral("angka%1").arg(static_cast<int>(which));
        return child<QPushButton>(page, qPrintable(name));
    };
    office.temp.clock.setDay(QDate(2026, 2, 10));
    HomePage page(office.context);
    page.refresh();
    CHECK(figure(page, AngkaBeranda::TanpaCatatan)->text() == QStringLiteral("1 dari 1"));
    CHECK(figure(page, AngkaBeranda::IkiTanpaBukti)->text().contains(QStringLiteral("menjelang akhir")));
    figure(page, AngkaBeranda::TanpaCatatan)->click();
    auto* list = child<QListView>(page, "daftar");
    REQUIRE(list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    Q_EMIT list->activated(list->currentIndex());
    CHECK(office.navigation.walked.last() == QStringLiteral("pelaksanaan s1"));

    office.temp.clock.setDay(QDate(2026, 3, 30));
    page.refresh();
    CHECK(figure(page, AngkaBeranda::IkiTanpaBukti)->text() == QStringLiteral("1 dari 1"));
    Pelaksanaan year;
    CatatanKinerja note;
    note.kunci = QStringLiteral("c1");
    note.tanggal = QDate(2026, 3, 1);
    note.kegiatan = QStringLiteral("Poli");
    year.catatanKinerja = {note};
    BuktiDukung proof;
    proof.kunci = QStringLiteral("b1");
    proof.tanggal = QDate(2026, 3, 1);
    proof.rhk = running.hasilKerja.front().kunci;
    proof.indikator = running.hasilKerja.front().indikator.front().kunci;
    year.buktiDukung = {proof};
    store(year);
    page.refresh();
    CHECK(figure(page, AngkaBeranda::TanpaCatatan)->text() == QStringLiteral("0 dari 1"));
    CHECK(figure(page, AngkaBeranda::IkiTanpaBukti)->text() == QStringLiteral("1 dari 1")); // others are open
    year.buktiDukung.front().indikator = {};                                                // the whole RHK
    store(year);
    page.refresh();
    CHECK(figure(page, AngkaBeranda::IkiTanpaBukti)->text() == QStringLiteral("0 dari 1"));
    office.temp.clock.setDay(QDate(2026, 4, 2)); // another period: the note is of the one before
    page.refresh();
    CHECK(figure(page, AngkaBeranda::TanpaCatatan)->text() == QStringLiteral("1 dari 1"));
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

TEST_CASE("the map leads to the angka kredit of a functional official, and of nobody else")
{
    Office office;
    Pegawai perawat = office.stored<Pegawai>(QStringLiteral("perawat")).value();
    perawat.status = StatusPegawai::Pns;
    perawat.jenisJabatan = JenisJabatan::Fungsional;
    office.storage.command<Done, StorageError>(
        &office.storage,
        [perawat](Session& session) {
            return session.file.transact(
                UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                    transaction.save(perawat);
                    return Done{};
                });
        },
        [](const auto& answer) { REQUIRE(answer); });
    HomePage page(office.context);
    page.refresh();
    auto* navigator = page.findChild<Navigator*>();
    navigator->showPegawai(person("bidan"));
    CHECK(navigator->findChild<QPushButton*>(QStringLiteral("keAngkaKredit")) == nullptr);
    navigator->showPegawai(person("perawat"));
    click(*navigator, "keAngkaKredit");
    const auto* dialog = page.findChild<QDialog*>(QStringLiteral("angkaKreditDialog"));
    REQUIRE(dialog != nullptr);
    CHECK(dialog->windowTitle().contains(QStringLiteral("Siti <b>Aminah</b>")));
}

TEST_CASE("on a laptop's screen the home page is whole: figures that are zero are folded, and no other is")
{
    constexpr QSize pageOnLaptop(1180, 640); // beside the list of pages, at 1366 x 768
    Office office;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, office.temp.folder.path());
    HomePage page(office.context);
    page.resize(pageOnLaptop);
    page.show();
    page.refresh();
    QCoreApplication::processEvents();
    const auto folded = [&] {
        int hidden = 0;
        for (const QPushButton* figure :
            page.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^angka\\d+$")))) {
            // Of nothing there is no number: words say why.
            const QString first = figure->text().section(QLatin1Char(' '), 0, 0);
            const bool isZero = first == QLatin1String("0") || !first.front().isDigit();
            CHECK((isZero || figure->isVisible()));
            hidden += figure->isVisible() ? 0 : 1;
        }
        return hidden;
    };
    CHECK(folded() > 0);
    CHECK(page.minimumSizeHint().height() <= pageOnLaptop.height());
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        page.grab().save(folder + QStringLiteral("/beranda-laptop.png"));
    }
    click(page, "angkaNol");
    CHECK(folded() == 0);
    CHECK(page.minimumSizeHint().height() <= pageOnLaptop.height());
    click(page, "angkaNol");
    CHECK(folded() > 0);
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
