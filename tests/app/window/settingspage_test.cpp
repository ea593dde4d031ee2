#include "tests/support/uifixture.h"

#include "ui/settings/screenlanguage.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Settings : UiFixture {
    std::unique_ptr<SettingsPage> page;

    Settings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temp.folder.path());
        const auto learnt = temp.file->transact(
            UndoPolicy::Fixed, [](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.frasa().learn(
                    KolomFrasa::Indikator, QStringLiteral("Persentase <b>ibu hamil</b>"), QDate(2026, 1, 2));
                transaction.frasa().learn(
                    KolomFrasa::Peran, QStringLiteral("Menyusun laporan"), QDate(2026, 1, 3));
                return Done{};
            });
        REQUIRE(learnt);
    }
    void show(OpenMode mode = OpenMode::ReadWrite)
    {
        open(mode);
        page = std::make_unique<SettingsPage>(context);
        QObject::connect(&storage, &StorageService::changed, page.get(),
            [this](const ChangeSet& changes) { page->onChanged(changes); });
        page->refresh();
        page->show();
    }
    template <class W> W* at(const char* name) { return child<W>(*page, name); }
    PengaturanUnit stored()
    {
        PengaturanUnit found;
        storage.query<PengaturanUnit>(
            &storage, [](Reader& reader) { return pengaturanUnit(reader); },
            [&](const auto& answer) { found = *answer; });
        return found;
    }
};

} // namespace

TEST_CASE("settings of the unit are stored as they are chosen, and the law's number is said where none is")
{
    Settings settings;
    settings.show();
    auto* numbering = settings.at<QComboBox>("profilPasal");
    REQUIRE(numbering->count() == 2);
    CHECK(settings.at<QSpinBox>("hariKeberatan")->text().contains(QStringLiteral("14")));
    numbering->setCurrentIndex(1);
    Q_EMIT numbering->activated(1);
    CHECK(settings.stored().profilPasal == QStringLiteral("permenpanrb-6-2022"));
    auto* days = settings.at<QSpinBox>("hariKeberatan");
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("21"));
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(settings.stored().hariKeberatan == 21);
    CHECK_FALSE(settings.stored().mendekatiHari);
    settings.at<QCheckBox>("evaluasiKeduanya")->click();
    CHECK(settings.stored().evaluasiDitandatanganiKeduanya);
    CHECK(settings.stored().hariKeberatan == 21);
    settings.at<QCheckBox>("evaluasiKeduanya")->click();
    days->setValue(days->minimum());
    CHECK_FALSE(settings.stored().hariKeberatan);
    numbering->setCurrentIndex(0);
    Q_EMIT numbering->activated(0);
    CHECK(settings.stored() == PengaturanUnit{});
}

TEST_CASE("what stands above the Dokumen Evaluasi is chosen, and a picture is made small enough for it")
{
    Settings settings;
    settings.show();
    auto* kepala = settings.at<QComboBox>("kepalaDokumen");
    const auto choose = [&](KepalaDokumen which) {
        kepala->setCurrentIndex(kepala->findData(static_cast<int>(which)));
        Q_EMIT kepala->activated(kepala->currentIndex());
    };
    choose(KepalaDokumen::Kop);
    CHECK(settings.stored().kepalaDokumenEvaluasi == KepalaDokumen::Kop);
    choose(KepalaDokumen::Lambang);
    CHECK(
        settings.at<QLabel>("keteranganKepala")->text().contains(QStringLiteral("tidak ada yang tercetak")));
    const QString note = settings.temp.folder.filePath(QStringLiteral("catatan.png"));
    QFile text(note);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("bukan gambar");
    text.close();
    settings.prompter.paths = {note};
    settings.at<QPushButton>("pilihLambang")->click();
    CHECK(settings.at<QLabel>("keteranganKepala")->text().contains(QStringLiteral("bukan gambar")));
    CHECK(settings.stored().lambang.isEmpty());

    QImage picture(2000, 3000, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    for (int at = 0; at < 2000; ++at) {
        picture.setPixelColor(at, at, QColor::fromHsv(at % 360, 255, 255));
    }
    const QString path = settings.temp.folder.filePath(QStringLiteral("lambang.png"));
    REQUIRE(picture.save(path));
    settings.prompter.paths = {path};
    settings.at<QPushButton>("pilihLambang")->click();
    const QByteArray stored = settings.stored().lambang;
    CHECK_FALSE(stored.isEmpty());
    CHECK(stored.size() <= mostBytesOfLambang);
    const QImage small = QImage::fromData(stored);
    CHECK(small.height() == 400);
    CHECK(small.pixelColor(0, small.height() - 1) == QColor(Qt::white));
    choose(KepalaDokumen::Tanpa);
    CHECK(settings.stored().lambang == stored); // kept for when it is wanted again
}

TEST_CASE("a phrase is found, forgotten after a question, and stays forgotten")
{
    Settings settings;
    settings.show();
    auto* table = settings.at<QTableWidget>("daftarFrasa");
    REQUIRE(table->rowCount() == 2);
    QTest::keyClicks(settings.at<QLineEdit>("cariFrasa"), QStringLiteral("IBU"));
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 1)->text() == QStringLiteral("Persentase <b>ibu hamil</b>"));
    CHECK_FALSE(settings.at<QPushButton>("lupakan")->isEnabled());
    table->selectRow(0);
    settings.at<QPushButton>("lupakan")->click();
    CHECK(table->rowCount() == 1); // the safe answer
    table->selectRow(0);
    settings.prompter.confirmations = {true};
    settings.at<QPushButton>("lupakan")->click();
    CHECK(table->rowCount() == 0);
    settings.at<QLineEdit>("cariFrasa")->clear();
    CHECK(table->rowCount() == 1);
}

TEST_CASE("a window that only reads offers no change of the unit's settings, and the laptop's stay its own")
{
    Settings settings;
    settings.show(OpenMode::ReadOnly);
    CHECK_FALSE(settings.at<QComboBox>("profilPasal")->isEnabled());
    CHECK_FALSE(settings.at<QSpinBox>("mendekatiHari")->isEnabled());
    settings.at<QTableWidget>("daftarFrasa")->selectRow(0);
    CHECK_FALSE(settings.at<QPushButton>("lupakan")->isEnabled());
    auto* language = settings.at<QComboBox>("bahasaLayar");
    CHECK(settings.at<QLabel>("bahasaNanti")->isHidden());
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    CHECK(chosenScreenLanguage() == ScreenLanguage::English);
    CHECK_FALSE(settings.at<QLabel>("bahasaNanti")->isHidden());
}
