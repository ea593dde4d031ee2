#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "tests/support/catch.h"
#include "tests/ui/print/contohmodel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int milliseconds = 120000;

QString output(const QString& program, const QStringList& arguments, int expectedExit = 0)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(milliseconds));
    const QString all = QString::fromUtf8(process.readAll());
    INFO(all.toStdString());
    REQUIRE(process.exitCode() == expectedExit);
    return all;
}

class PdfFile
{
public:
    explicit PdfFile(const QByteArray& bytes) : m_path(m_folder.filePath(QStringLiteral("dokumen.pdf")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    const QString& path() const { return m_path; }
    QString text() const
    {
        return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

RenderOptions onTheDay(Paper paper = Paper::A4)
{
    RenderOptions options;
    options.paper = paper;
    options.day = QDate(2026, 1, 20);
    return options;
}

QByteArray pngSignature()
{
    QImage picture(300, 100, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.drawLine(10, 90, 290, 10);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

QString preflight(const QString& path)
{
    QStringList jars;
    for (const char* name :
        {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name)));
    }
    return output(
        QStringLiteral(SKP_JAVA), {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                                      QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
}

} // namespace

TEST_CASE("The PDF says what the form says, in reading order, markup as typed")
{
    SkpPaper paper = paperWith(2, 2, QStringLiteral("<b>tebal</b> & \"kutip\" 'apostrof' 5 < 6"));
    paper.pegawai.nama = QStringLiteral("Dr. H. Ma'ruf <Amin> & Sons, S.H./M.H.");
    const auto pdf = renderToPdf(makeSkpDocument(paper, words()), onTheDay());
    REQUIRE(pdf);
    const QString text = PdfFile(*pdf).text();
    CHECK(text.contains(QStringLiteral("SASARAN KINERJA PEGAWAI")));
    CHECK(text.contains(QStringLiteral("<b>tebal</b>")));
    CHECK(text.contains(QStringLiteral("Dr. H. Ma'ruf <Amin> & Sons, S.H./M.H.")));
    CHECK(text.contains(QStringLiteral("19951216 201903 2 008")));
    CHECK(text.contains(QStringLiteral("PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026")));
    CHECK(text.indexOf(QStringLiteral("A. UTAMA")) <
          text.indexOf(QStringLiteral("Indikator 1 dari hasil kerja 1")));
    CHECK(text.indexOf(QStringLiteral("Indikator 1 dari hasil kerja 1")) <
          text.indexOf(QStringLiteral("B. TAMBAHAN")));
    CHECK(text.indexOf(QStringLiteral("B. TAMBAHAN")) < text.indexOf(QStringLiteral("Kolaboratif")));
    CHECK(text.indexOf(QStringLiteral("Kolaboratif")) <
          text.indexOf(QStringLiteral("Sukamaju, 20 Januari 2026")));
    CHECK(text.contains(QStringLiteral("Dokumen milik")));
}

TEST_CASE("The bundled font is embedded in its three faces and no other is")
{
    const auto pdf = renderToPdf(skpWith(1, 1), onTheDay());
    REQUIRE(pdf);
    QStringList fonts = output(QStringLiteral("pdffonts"), {PdfFile(*pdf).path()}).split(QLatin1Char('\n'));
    fonts.removeAll(QString());
    fonts = fonts.mid(2);
    fonts.sort();
    REQUIRE(fonts.size() == 3);
    CHECK(fonts.at(0).contains(QStringLiteral("Arimo ")));
    CHECK(fonts.at(1).contains(QStringLiteral("Arimo-Bold ")));
    CHECK(fonts.at(2).contains(QStringLiteral("Arimo-Italic ")));
    for (const QString& font : fonts) {
        CHECK(font.contains(QStringLiteral("yes no  yes")));
    }
}

TEST_CASE("Pages are A4 or F4 to the point, upright or not")
{
    const auto sizeOf = [](const DocumentModel& model, Paper paper) {
        const auto pdf = renderToPdf(model, onTheDay(paper));
        REQUIRE(pdf);
        const QString info = output(QStringLiteral("pdfinfo"), {PdfFile(*pdf).path()});
        const qsizetype at = info.indexOf(QStringLiteral("Page size:"));
        return info.mid(at + 10, info.indexOf(QStringLiteral("pts"), at) - at - 10).simplified();
    };
    DocumentModel lying = skpWith(1, 1);
    lying.orientation = Orientation::Landscape;
    CHECK(sizeOf(skpWith(1, 1), Paper::A4) == QStringLiteral("595 x 842"));
    CHECK(sizeOf(skpWith(1, 1), Paper::F4) == QStringLiteral("609 x 935"));
    CHECK(sizeOf(lying, Paper::A4) == QStringLiteral("842 x 595"));
    CHECK(sizeOf(lying, Paper::F4) == QStringLiteral("935 x 609"));
}

TEST_CASE("Title, author, language, the model's hash and the layout's version are told")
{
    const DocumentModel model = skpWith(1, 1);
    const auto pdf = renderToPdf(model, onTheDay());
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    const QString info = output(QStringLiteral("pdfinfo"), {file.path()});
    CHECK(info.contains(model.title));
    CHECK(info.contains(model.author));
    const QString xmp = output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file.path()});
    CHECK(xmp.contains(QStringLiteral("<skp:modelSha256>%1<").arg(sha256Hex(serialize(model)))));
    CHECK(xmp.contains(QStringLiteral("<skp:layoutVersion>%1<").arg(layoutVersion)));
    CHECK(pdf->contains("/Lang (id-ID)"));
}

TEST_CASE("The PDF is valid PDF/A-1b by an independent validator, and sound by qpdf")
{
    RenderOptions options = onTheDay();
    SECTION("clean") {}
    SECTION("DRAF, signature and code")
    {
        options.mark = Mark::Draf;
        options.signatures[PeranTandaTangan::Pegawai] = {pngSignature(), QDate(2026, 1, 31)};
        options.qr = QStringLiteral("SKP-LURING skp 199512162019032008 2026 1 K7QX-ABCD-2345-WXYZ");
    }
    SECTION("without a day") { options.day = {}; }
    DocumentModel model = skpWith(7, 3);
    model.blocks.push_back(Figure{QStringLiteral("KURVA"), QStringLiteral("Frekuensi Pegawai"),
        {QStringLiteral("Kurang"), QStringLiteral("Baik"), QStringLiteral("Sangat Baik")}, {10, 60, 30}});
    const auto pdf = renderToPdf(model, options);
    REQUIRE(pdf);
    const PdfFile file(*pdf);
    output(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.path()});
    CHECK(preflight(file.path()).contains(QStringLiteral("is a valid PDF/A-1b file")));
}

TEST_CASE("The same document of the same day twice gives the same bytes, in another process too")
{
    const auto once = renderToPdf(skpWith(7, 3), onTheDay());
    const auto again = renderToPdf(skpWith(7, 3), onTheDay());
    REQUIRE(once);
    REQUIRE(again);
    CHECK(sha256Hex(*once) == sha256Hex(*again));
    const QString elsewhere =
        output(QCoreApplication::applicationFilePath(), {QStringLiteral("sidik dokumen contoh")});
    CHECK(elsewhere.contains(sha256Hex(*once)));
}

TEST_CASE("sidik dokumen contoh", "[.]")
{
    const auto pdf = renderToPdf(skpWith(7, 3), onTheDay());
    REQUIRE(pdf);
    std::puts(sha256Hex(*pdf).toLatin1().constData());
}
