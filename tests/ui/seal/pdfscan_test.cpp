#include "core/usecases/papers/findnaskah.h"
#include "tests/ui/seal/meja.h"
#include "ui/print/qrcode.h"
#include "ui/seal/pdfscan.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>

using namespace kinerja;
using namespace kinerja::tests;

// A scanner that makes PDFs, and the code on the paper that lay on it.

namespace
{

constexpr int dpi = 200;
const QString printedCode = QStringLiteral("SKP/198512162019032008/2026/0 K7QX-ABCD-2345-WXYZ");

QImage scanned(QImage::Format format)
{
    QImage paper(QSize(827 * dpi / 100, 1169 * dpi / 100), QImage::Format_Grayscale8);
    paper.fill(248);
    QPainter painter(&paper);
    painter.fillRect(200, 200, 900, 12, QColor(60, 60, 60));
    painter.drawImage(QRect(120, paper.height() - 220, 130, 130), qrImage(printedCode));
    painter.end();
    return paper.convertToFormat(format);
}

enum class Packed { AsPhoto, AsLines };

QString scanPdf(const QString& path, const QImage& page, Packed packed)
{
    QPdfWriter writer(path);
    writer.setResolution(dpi);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering, packed == Packed::AsLines);
    painter.drawImage(QPoint(0, 0), page);
    painter.end();
    return path;
}

} // namespace

TEST_CASE("the code is read from a scan in a PDF, however its picture is packed")
{
    QTemporaryDir folder;
    const auto read = [&](QImage::Format format, Packed packed) {
        return readCodesOfPdf(scanPdf(folder.filePath(t("pindai.pdf")), scanned(format), packed));
    };
    const KodeTerbaca whole{KodeTerbaca::Hasil::Terbaca, {printedCode}};
    CHECK(read(QImage::Format_Grayscale8, Packed::AsPhoto) == whole);
    CHECK(read(QImage::Format_Grayscale8, Packed::AsLines) == whole);
    CHECK(read(QImage::Format_RGB32, Packed::AsPhoto) == whole);
    CHECK(read(QImage::Format_RGB32, Packed::AsLines) == whole);
    CHECK(read(QImage::Format_Mono, Packed::AsLines) == whole);
    QFile other(folder.filePath(t("lain.pdf")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("bukan PDF");
    other.close();
    CHECK(readCodesOfPdf(other.fileName()).hasil == KodeTerbaca::Hasil::BukanGambar);
}

TEST_CASE("a PDF that this program made tells the code of its paper without a scan")
{
    Meja desk;
    desk.put("polos.pdf", desk.polos);
    const KodeTerbaca read = readCodesOfPdf(desk.folder.filePath(t("polos.pdf")));
    REQUIRE(read.kode.size() == 1);
    CHECK(desk.sidik().startsWith(hashOfCode(read.kode.front()).value_or(t("-"))));
}

TEST_CASE("a scan in a PDF that is chosen fills the code in and asks for it")
{
    Penerimaan desk;
    const QString path =
        scanPdf(desk.folder.filePath(t("pindai.pdf")), scanned(QImage::Format_Grayscale8), Packed::AsPhoto);
    desk.page->checkPicture(path);
    const auto* code = child<QLineEdit>(*desk.page, "kodeNaskah");
    REQUIRE(QTest::qWaitFor([&] { return code->text() == printedCode; }, patience));
    desk.fixture.storage.waitUntilIdle();
    CHECK(child<QLabel>(*desk.page, "jawabanKode")->text().startsWith(t("✖ Berkas ini tidak memuat")));
}
