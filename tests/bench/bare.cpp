// The bare cost of a printed document: so many pages with so many runs of text, glyphs and lines, painted
// with QPdfWriter and passed through qpdf, without any layout. Prints the seconds that COUNT documents took.
// bench_bare COUNT PAGES RUNS GLYPHS LINES

#include <QBuffer>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <cstdlib>

namespace
{

/// What is on the pages of one document, all together.
struct Content {
    int pages = 1;
    int runs = 0;
    int glyphs = 0;
    int lines = 0;
};

QString runOf(int glyphs)
{
    static const auto letters =
        QStringLiteral("terlaksananya pembelajaran yang berpihak pada peserta didik ");
    return letters.repeated(1 + glyphs / static_cast<int>(letters.size())).left(glyphs);
}

void paintPage(QPainter& painter, const Content& content, const QString& run)
{
    for (int i = 0; i < content.runs / content.pages; ++i) {
        painter.drawText(QPointF(40 + 170 * (i % 3), 40 + 12 * (i / 3 % 60)), run);
    }
    for (int i = 0; i < content.lines / content.pages; ++i) {
        painter.drawLine(QPointF(40, 40 + i % 700), QPointF(540, 40 + i % 700));
    }
}

QByteArray paint(const Content& content, const QFont& font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(1200.0 / 72, 1200.0 / 72);
    painter.setFont(font);
    const QString run = runOf(content.glyphs / qMax(1, content.runs));
    for (int page = 0; page < content.pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paintPage(painter, content, run);
    }
    painter.end();
    return buffer.data();
}

std::size_t rewrite(const QByteArray& pdf)
{
    QPDF file;
    file.processMemoryFile("bare.pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    return writer.getBufferSharedPointer()->getSize();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 6) {
        std::fputs("usage: bench_bare COUNT PAGES RUNS GLYPHS LINES\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Arimo-Regular.ttf"));
    QFont font(QStringLiteral("Arimo"));
    font.setPixelSize(9);
    const Content content{
        qMax(1, std::atoi(argv[2])), std::atoi(argv[3]), std::atoi(argv[4]), std::atoi(argv[5])};
    QElapsedTimer timer;
    timer.start();
    std::size_t bytes = 0;
    for (int i = std::atoi(argv[1]); i > 0; --i) {
        bytes += rewrite(paint(content, font));
    }
    std::printf("%.4f\n", static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return bytes > 0 ? 0 : 1;
}
