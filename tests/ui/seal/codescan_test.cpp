#include "core/usecases/papers/assemblepapers.h"
#include "tests/evaluasi/evaluasiworld.h"
#include "tests/support/uifixture.h"
#include "ui/print/qrcode.h"
#include "ui/seal/codescan.h"
#include "ui/seal/pemeriksaanpage.h"

#include <QImageWriter>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int dpi = 200;
constexpr int codeSide = 130; // some 16 mm
const QString printed = QStringLiteral("SKP/198512162019032008/2026/0 K7QX-ABCD-2345-WXYZ");

/// An A4 page with lines of writing and the code at its foot, as a scanner sees it.
QImage page(const QString& text = printed)
{
    QImage paper(QSize(827 * dpi / 100, 1169 * dpi / 100), QImage::Format_Grayscale8);
    paper.fill(248);
    QPainter painter(&paper);
    for (int line = 100; line < paper.height() - 300; line += 24) {
        painter.fillRect(120, line, 300 + line * 7 % 1000, 9, QColor(60, 60, 60));
    }
    // A printer's edges are sharp; the scanner's dots lie across them as they come.
    const QImage code = qrImage(text);
    painter.drawImage(QPoint(120, paper.height() - 220),
        code.scaledToWidth(code.width() * 16)
            .scaled(codeSide, codeSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return paper;
}

QImage turned(const QImage& picture, double degrees)
{
    const int side = picture.height() * 3 / 2; // no corner of the page is cut
    QImage background(side, side, QImage::Format_RGB32);
    background.fill(QColor(150, 120, 90)); // the desk
    QPainter painter(&background);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(background.width() / 2.0, background.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return background;
}

QImage grainy(QImage picture, int strength)
{
    picture = picture.convertToFormat(QImage::Format_Grayscale8);
    std::mt19937 random(7);
    std::normal_distribution<double> grain(0, strength);
    for (int line = 0; line < picture.height(); ++line) {
        uchar* bytes = picture.scanLine(line);
        for (int at = 0; at < picture.width(); ++at) {
            bytes[at] = static_cast<uchar>(std::clamp(bytes[at] + grain(random), 0.0, 255.0));
        }
    }
    return picture;
}

QString saved(const QTemporaryDir& folder, const char* name, const QImage& picture, int quality = -1)
{
    const QString path = folder.filePath(t(name));
    QImageWriter writer(path);
    writer.setQuality(quality);
    REQUIRE(writer.write(picture));
    return path;
}

} // namespace

TEST_CASE("the code of a page is read upright and turned, with grain, and as a poor JPEG")
{
    const QStringList expected{printed};
    CHECK(readCodes(page()) == expected);
    for (const double degrees : {7.0, 33.0, 45.0, 90.0, 135.0, 180.0, 270.0, 351.0}) {
        INFO(degrees);
        CHECK(readCodes(turned(page(), degrees)) == expected);
    }
    // A module of hardly two dots, as of a quick scan.
    const QImage coarse = page().scaledToWidth(827 * 150 / 100, Qt::SmoothTransformation);
    for (const double degrees : {0.0, 4.0, 30.0, 45.0}) {
        INFO("150 dpi, " << degrees);
        CHECK(readCodes(turned(coarse, degrees)) == expected);
    }
    CHECK(readCodes(grainy(page(), 25)) == expected);
    CHECK(readCodes(grainy(turned(page(), 11), 20)) == expected);
    const QTemporaryDir folder;
    const KodeTerbaca poor = readCodesOfFile(saved(folder, "foto.jpg", turned(page(), 4), 35));
    CHECK(poor.hasil == KodeTerbaca::Hasil::Terbaca);
    CHECK(poor.kode == expected);
    CHECK(readCodesOfFile(saved(folder, "pindai.png", page())).kode == expected);
    // A name that lies is no hindrance.
    QFile::rename(folder.filePath(t("pindai.png")), folder.filePath(t("pindai.jpg")));
    CHECK(readCodesOfFile(folder.filePath(t("pindai.jpg"))).kode == expected);
}

TEST_CASE("what has no code, is no picture, or is too large is told apart, in bounded memory")
{
    const QTemporaryDir folder;
    QImage empty(400, 400, QImage::Format_Grayscale8);
    empty.fill(255);
    CHECK(readCodesOfFile(saved(folder, "kosong.png", empty)).hasil == KodeTerbaca::Hasil::TanpaKode);
    CHECK(readCodes({}).isEmpty());
    QFile text(folder.filePath(t("teks.png")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("bukan gambar");
    text.close();
    CHECK(readCodesOfFile(text.fileName()).hasil == KodeTerbaca::Hasil::BukanGambar);
    CHECK(readCodesOfFile(folder.filePath(t("tidak-ada.png"))).hasil == KodeTerbaca::Hasil::BukanGambar);
    // A few hundred bytes that declare a picture of a hundred thousand by a hundred thousand.
    QFile bomb(saved(folder, "bom.png", empty));
    REQUIRE(bomb.open(QIODevice::ReadWrite));
    REQUIRE(bomb.seek(16));
    bomb.write(QByteArray::fromHex("000186a0000186a0"));
    bomb.close();
    CHECK(readCodesOfFile(bomb.fileName()).hasil != KodeTerbaca::Hasil::Terbaca);
    QImage large(9000, 9000, QImage::Format_Mono);
    large.fill(1);
    CHECK(readCodesOfFile(saved(folder, "besar.png", large)).hasil == KodeTerbaca::Hasil::TanpaKode);
}

TEST_CASE(
    "a photo that is dropped on the page shows the paper that its code belongs to, or that there is none")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 8)));
    const QString code = kodePendek(world.view().evaluasi.cuplikan.dokumen.front().sha256);
    world.file.reset();
    UiFixture fixture;
    fixture.temp.file.reset();
    REQUIRE(QFile::remove(fixture.temp.path));
    REQUIRE(QFile::copy(world.path, fixture.temp.path));
    fixture.open();
    PemeriksaanPage shown(fixture.context);
    shown.resize(900, 600);
    shown.setVisible(true);
    auto* answer = child<QLabel>(shown, "jawabanKode");
    auto* found = child<QListWidget>(shown, "naskahDitemukan");
    const auto answers = [&](const char* begin) {
        return QTest::qWaitFor([&] { return answer->text().startsWith(t(begin)); }, 30000);
    };
    const QTemporaryDir folder;
    const QString text = QStringLiteral("EVALUASI/198512162019032008/2026/0 ") + code;
    fixture.prompter.paths = {saved(folder, "foto.jpg", turned(page(text), 8))};
    child<QPushButton>(shown, "pilihFoto")->click();
    REQUIRE(answers("✔ Kode itu milik naskah terkunci"));
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().contains(t("Siti Aminah")));
    shown.checkPicture(saved(folder, "lain.png", page()));
    CHECK(answers("✖ Berkas ini tidak memuat naskah"));
    CHECK_FALSE(found->isVisible());
    shown.checkPicture(saved(folder, "situs.png", page(QStringLiteral("HTTPS://CONTOH.GO.ID"))));
    CHECK(answers("✖ Kode QR pada “situs.png” bukan kode naskah"));
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    shown.checkPicture(saved(folder, "putih.png", blank));
    CHECK(answers("✖ Tidak ada kode QR yang terbaca pada “putih.png”"));
}
