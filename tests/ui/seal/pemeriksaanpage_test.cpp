#include "core/seal/signablepdf.h"
#include "core/usecases/papers/assemblepapers.h"
#include "tests/evaluasi/evaluasiworld.h"
#include "tests/seal/samplepdf.h"
#include "tests/seal/testkeys.h"
#include "tests/support/uifixture.h"
#include "ui/seal/pemeriksaanpage.h"
#include "ui/seal/trustedpanel.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeView>
#include <QTreeWidget>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// The puskesmas in April with one evaluation locked, and the page that looks at papers.
struct Desk {
    Desk()
    {
        QStandardPaths::setTestModeEnabled(true);
        EvaluasiWorld world;
        world.fill();
        REQUIRE(world.lock(tw1, QDate(2026, 4, 8)));
        hash = world.view().evaluasi.cuplikan.dokumen.front().sha256;
        world.file.reset();
        fixture.temp.file.reset();
        REQUIRE(QFile::remove(fixture.temp.path));
        REQUIRE(QFile::copy(world.path, fixture.temp.path));
        fixture.open();
        page = std::make_unique<PemeriksaanPage>(fixture.context);
        page->resize(900, 600);
        page->setVisible(true);
        page->refresh();
    }
    QString ask(const QString& code)
    {
        child<QLineEdit>(*page, "kodeNaskah")->setText(code);
        child<QPushButton>(*page, "periksaKode")->click();
        fixture.storage.waitUntilIdle();
        return child<QLabel>(*page, "jawabanKode")->text();
    }
    QStringList found() const
    {
        const auto* list = child<QListWidget>(*page, "naskahDitemukan");
        QStringList all;
        for (int row = 0; row < list->count(); ++row) {
            all.append(list->item(row)->text());
        }
        return all;
    }
    QAbstractItemModel& results() const { return *child<QTreeView>(*page, "hasilPemeriksaan")->model(); }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(t(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

    QTemporaryDir folder;
    UiFixture fixture;
    QString hash;
    std::unique_ptr<PemeriksaanPage> page;
};

QByteArray signedForm(const PemegangKunci& who)
{
    const auto key = seal::SigningKey::fromPkcs12(who.pkcs12("x"), seal::Sandi(QByteArray("x")));
    REQUIRE(key);
    const auto pdf = seal::SignablePdf::open(PdfParts::form().file());
    REQUIRE(pdf);
    const QDateTime noon(QDate(2026, 4, 8), QTime(12, 0), QTimeZone(7 * 3600));
    const auto made = pdf->sign({"ttd-pegawai", key->sertifikat().nama, {}, noon, {}}, *key);
    REQUIRE(made);
    return *made;
}

QStringList linesBelow(const QAbstractItemModel& model, int row)
{
    QStringList all;
    const QModelIndex file = model.index(row, 0);
    for (int line = 0; line < model.rowCount(file); ++line) {
        all.append(model.index(line, 0, file).data().toString());
    }
    return all;
}

} // namespace

TEST_CASE("a code from the foot of a paper shows whose it is, however it is typed")
{
    Desk desk;
    const QString code = kodePendek(desk.hash);
    CHECK(desk.ask(code).startsWith(t("✔")));
    REQUIRE(desk.found().size() == 1);
    CHECK(desk.found().first().contains(t("Siti Aminah")));
    CHECK(desk.found().first().contains(t("Triwulan I")));
    QString typed = code.toLower();
    CHECK(desk.ask(typed.replace(QLatin1Char('-'), QLatin1Char(' '))).startsWith(t("✔")));
    CHECK(desk.found().size() == 1);
    auto* list = child<QListWidget>(*desk.page, "naskahDitemukan");
    Q_EMIT list->itemActivated(list->item(0));
    CHECK(desk.fixture.navigation.walked == QStringList{t("print 1")});
}

TEST_CASE("a code that nothing has, and what is no code, are told apart")
{
    Desk desk;
    CHECK(desk.ask(t("AAAA-BBBB-CCCC-DDDD")).contains(t("tidak memuat naskah dengan kode itu")));
    CHECK(desk.found().isEmpty());
    for (const char* wrong :
        {"", "AAAA", "AAAA-BBBB-CCCC-DDD9", "AAAA-BBBB-CCCC-DDDD-E", "%", "' OR 1=1 --"}) {
        CHECK(desk.ask(t(wrong)).contains(t("bukan kode naskah")));
    }
}

TEST_CASE("signed, altered and unsigned files are shown in words, and trust comes from the settings")
{
    Desk desk;
    const PemegangKunci siti({.nama = t("Siti <b>Rahayu</b> & Rekan"), .nomor = t("198512162019032008")});
    const QString whole = desk.put("utuh.pdf", signedForm(siti));
    QByteArray bytes = signedForm(siti);
    bytes.replace("Sangat Baik", "Sangat Buruk"); // one byte longer: the places no longer fit
    const QString broken = desk.put("ubah.pdf", bytes);
    const QString plain = desk.put("polos.pdf", PdfParts::form().file());
    desk.page->checkFiles({whole, broken, plain, desk.folder.filePath(t("tidak-ada.pdf"))});
    const QAbstractItemModel& model = desk.results();
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 4; }));
    QStringList heads;
    for (int row = 0; row < model.rowCount(); ++row) {
        heads.append(model.index(row, 0).data().toString());
    }
    heads.sort();
    CHECK(heads.filter(t("⚠ utuh.pdf: utuh sejak ditandatangani")).size() == 1);
    CHECK(heads.filter(t("⚠ polos.pdf: belum ditandatangani")).size() == 1);
    CHECK(heads.filter(t("✖ ubah.pdf")).size() == 1);
    CHECK(heads.filter(t("✖ tidak-ada.pdf: tidak dapat diperiksa")).size() == 1);

    // Put in among the trusted ones, the same signature is trusted; the paper is still none of this file.
    desk.fixture.prompter.paths = {desk.put("siti.pem", siti.sertifikatPem())};
    TrustedPanel panel(desk.fixture.prompter);
    auto* list = child<QTreeWidget>(panel, "sertifikatTepercaya");
    CHECK(list->topLevelItemCount() == 0);
    desk.fixture.prompter.confirmations = {false};
    child<QPushButton>(panel, "tambahSertifikat")->click();
    CHECK(list->topLevelItemCount() == 0);
    CHECK(desk.fixture.prompter.told.last().count(QLatin1Char(':')) > 31); // its fingerprint, to compare
    CHECK(desk.fixture.prompter.told.last().contains(t("bukan penerbit")));
    desk.fixture.prompter.paths = {desk.folder.filePath(t("siti.pem"))};
    desk.fixture.prompter.confirmations = {true};
    child<QPushButton>(panel, "tambahSertifikat")->click();
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(0) == t("Siti <b>Rahayu</b> & Rekan"));
    CHECK(list->topLevelItem(0)->text(3).count(QLatin1Char(':')) == 31);
    desk.page->refresh(); // what is listed is looked at again by what is trusted now
    const auto utuh = [&] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().contains(t("utuh.pdf"))) {
                return row;
            }
        }
        return 0;
    };
    REQUIRE(QTest::qWaitFor(
        [&] { return linesBelow(model, utuh()).join(t(" ")).contains(t("sah, tepercaya")); }));
    desk.page->checkFiles({whole});
    REQUIRE(QTest::qWaitFor([&] {
        return model.index(0, 0).data().toString().startsWith(t("⚠ utuh.pdf")) &&
               linesBelow(model, 0).size() == 4;
    }));
    CHECK(model.rowCount() == 4); // the file's old line is gone
    CHECK(linesBelow(model, 0)[0] == t("→ Bukan naskah berkas data ini; tidak dapat disimpan."));
    CHECK(linesBelow(model, 0)[1] ==
          t("Siti <b>Rahayu</b> & Rekan (198512162019032008), 8 April 2026 pukul 12.00: sah, tepercaya"));
    CHECK(linesBelow(model, 0)[2] == t("Tempat tanda tangan Pejabat penilai kinerja masih kosong."));
    CHECK(linesBelow(model, 0)[3].contains(t("tidak menyebut naskah")));

    list->setCurrentItem(list->topLevelItem(0));
    list->topLevelItem(0)->setSelected(true);
    desk.fixture.prompter.confirmations = {true};
    child<QPushButton>(panel, "keluarkanSertifikat")->click();
    CHECK(list->topLevelItemCount() == 0);
}

TEST_CASE("a file without a certificate is not taken among the trusted ones")
{
    Desk desk;
    desk.fixture.prompter.paths = {desk.put("bukan.pem", "bukan sertifikat")};
    TrustedPanel panel(desk.fixture.prompter);
    child<QPushButton>(panel, "tambahSertifikat")->click();
    CHECK(child<QTreeWidget>(panel, "sertifikatTepercaya")->topLevelItemCount() == 0);
    CHECK(child<QLabel>(panel, "catatanSertifikat")->text().contains(t("bukan.pem tidak memuat sertifikat")));
}
