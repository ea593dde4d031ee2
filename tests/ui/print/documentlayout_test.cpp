#include "tests/support/catch.h"
#include "tests/ui/print/contohmodel.h"
#include "ui/print/pagepainter.h"

#include <QBuffer>
#include <QPainter>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr double bodyBottom(const PrintedDocument& document) { return document.pageSize.height() - 48; }

QImage painted(const PrintedDocument& document, size_t page, double dpi)
{
    const double scale = dpi / pointsPerInch;
    QImage image((document.pageSize * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    PagePainter(*FontSet::load()).paint(painter, document.pages[page], document.pageSize);
    return image;
}

bool isInk(QRgb pixel) { return qGray(pixel) < 110; }

/// The rows of pixels that bear ink, as parts of the page's height.
std::vector<double> inkRows(const QImage& image)
{
    std::vector<double> rows;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isInk(image.pixel(x, y))) {
                rows.push_back(static_cast<double>(y) / image.height());
                break;
            }
        }
    }
    return rows;
}

/// The paper with a table of that many short rows before its signatures.
DocumentModel tableAndSignatures(int rows)
{
    DocumentModel model;
    TableBlock table{{10, 90}, 1, Borders::All, {}, 6};
    for (int row = 0; row <= rows; ++row) {
        table.rows.push_back({{Cell{{Paragraph{{Run{QString::number(row)}}}}},
            Cell{{Paragraph{{Run{QStringLiteral("baris %1").arg(row)}}}}}}});
    }
    SignatureBlock block;
    block.right = Signer{PeranTandaTangan::Penilai, {Paragraph{{Run{QStringLiteral("Penilai")}}}},
        {Paragraph{{Run{QStringLiteral("dr. Bambang")}}}}};
    model.blocks = {table, block};
    return model;
}

} // namespace

TEST_CASE("SKP of 1, 7, 29 and 60 RHK: every row is there, the head stands on every page")
{
    const int count = GENERATE(1, 7, 29, 60);
    const Kelompok kelompok = GENERATE(Kelompok::Jpt, Kelompok::JaJf);
    const Pendekatan pendekatan = GENERATE(Pendekatan::Kuantitatif, Pendekatan::Kualitatif);
    SkpPaper paper = paperWith(count, 3, QStringLiteral("sesuai standar pelayanan minimal"));
    paper.skp.kelompok = kelompok;
    paper.skp.pendekatan = pendekatan;
    const PrintedDocument document = laidOut(makeSkpDocument(paper, words()));
    QString all;
    for (const PrintedPage& page : document.pages) {
        const QString text = textOf(page);
        all += text;
        CHECK((
            text.contains(QStringLiteral("HASIL KERJA")) || text.contains(QStringLiteral("PERILAKU KERJA"))));
        for (const PlacedText& placed : page.texts) {
            CHECK(placed.position.x() + placed.width <= document.pageSize.width() - 40);
        }
        for (const PlacedLine& line : page.lines) {
            CHECK(line.to.y() <= bodyBottom(document) + 0.1);
        }
    }
    const QString joined = QString(all).replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (int number = 1; number <= count; ++number) {
        CHECK(joined.contains(QStringLiteral("Indikator 3 dari hasil kerja %1").arg(number)));
    }
    CHECK(all.contains(QStringLiteral("Hal. %1 dari %1").arg(document.pages.size())));
}

TEST_CASE("A text of 1,000 characters stands whole on paper, with spaces and without")
{
    const bool spaced = GENERATE(true, false);
    const QString text =
        spaced ? QStringLiteral("kata ").repeated(200).trimmed() : QString(1000, QLatin1Char('w'));
    const PrintedDocument document = laidOut(skpWith(3, 2, text));
    int found = 0;
    for (const PrintedPage& page : document.pages) {
        found += static_cast<int>(
            spaced ? textOf(page).count(QStringLiteral("kata")) : textOf(page).count(QLatin1Char('w')));
    }
    CHECK(found >= (spaced ? 600 : 3000));
}

TEST_CASE("The name of a section is never the last thing on a page, however tall the row beneath it")
{
    const QString longText = QStringLiteral("kata ").repeated(200).trimmed();
    const Pendekatan pendekatan = GENERATE(Pendekatan::Kuantitatif, Pendekatan::Kualitatif);
    for (int length = 0; length < 240; length += 4) {
        SkpPaper paper = paperWith(1, 3, QStringLiteral("kata ").repeated(length));
        paper.skp.pendekatan = pendekatan;
        HasilKerja second = hasilKerja(2, 3, longText);
        second.jenis = JenisHasilKerja::Tambahan;
        for (Indikator& one : second.indikator) {
            one.indikator = longText;
        }
        paper.skp.hasilKerja.push_back(second);
        const PrintedDocument document = laidOut(makeSkpDocument(paper, words()));
        for (const PrintedPage& page : document.pages) {
            const auto below = [](const PlacedText& one, const PlacedText& other) {
                return one.position.y() < other.position.y();
            };
            std::vector<PlacedText> body;
            std::copy_if(page.texts.begin(), page.texts.end(), std::back_inserter(body),
                [&](const PlacedText& text) { return text.position.y() < bodyBottom(document); });
            const QString last = std::max_element(body.begin(), body.end(), below)->text;
            INFO(length << ": " << last.toStdString());
            CHECK_FALSE(last.contains(QStringLiteral("TAMBAHAN")));
            CHECK_FALSE(last.contains(QStringLiteral("UTAMA")));
        }
    }
}

TEST_CASE("The signatures are whole and never alone on a page, whatever stands before them")
{
    for (int rows = 1; rows <= 120; ++rows) {
        const PrintedDocument document = laidOut(tableAndSignatures(rows));
        const QString last = textOf(document.pages.back());
        INFO(rows);
        CHECK(last.contains(QStringLiteral("Penilai")));
        CHECK(last.contains(QStringLiteral("dr. Bambang")));
        CHECK(last.contains(QStringLiteral("baris %1\n").arg(rows)));
    }
}

TEST_CASE("The signatures pull a table of one row with them that stands last")
{
    for (int rows = 1; rows <= 120; ++rows) {
        DocumentModel model = tableAndSignatures(rows);
        TableBlock last{{34, 66}, 0, Borders::All, {}, 6};
        last.rows.push_back(Row{{Cell{{Paragraph{{Run{QStringLiteral("PREDIKAT")}}}}},
            Cell{{Paragraph{{Run{QStringLiteral("BAIK")}}}}}}});
        model.blocks.insert(model.blocks.begin() + 1, last);
        INFO(rows);
        CHECK(textOf(laidOut(model).pages.back()).contains(QStringLiteral("PREDIKAT")));
    }
}

TEST_CASE("The signatures pull the end of a row with them that fills a page of its own")
{
    for (int lines = 20; lines <= 160; lines += 4) {
        DocumentModel model = tableAndSignatures(1);
        Paragraph& tall =
            std::get<Paragraph>(std::get<TableBlock>(model.blocks[0]).rows[1].cells[1].content[0]);
        tall.runs[0].text = QStringLiteral("isi\n").repeated(lines) + QStringLiteral("akhir");
        const PrintedDocument document = laidOut(model);
        INFO(lines);
        CHECK(textOf(document.pages.back()).contains(QStringLiteral("akhir")));
        CHECK(textOf(document.pages.back()).contains(QStringLiteral("Penilai")));
    }
}

TEST_CASE("A row breaks over pages only where it is taller than half of one")
{
    DocumentModel model = tableAndSignatures(3);
    TableBlock& table = std::get<TableBlock>(model.blocks[0]);
    const auto setLines = [&](size_t row, int lines) {
        std::get<Paragraph>(table.rows[row].cells[1].content[0]).runs[0].text =
            QStringLiteral("r%1 ").arg(row) + QStringLiteral("\nisi").repeated(lines - 1);
    };
    const auto pagesWith = [&](const QString& word) {
        const PrintedDocument document = laidOut(model);
        return std::count_if(document.pages.begin(), document.pages.end(),
            [&](const PrintedPage& page) { return textOf(page).contains(word); });
    };
    setLines(1, 30);
    setLines(2, 30);
    setLines(3, 30);
    CHECK(laidOut(model).pages.size() == 2);
    CHECK(pagesWith(QStringLiteral("isi")) == 2);
    setLines(1, 100);
    CHECK(pagesWith(QStringLiteral("isi")) == 3);
    CHECK(pagesWith(QStringLiteral("r1\n")) == 1);
}

TEST_CASE("A narrow column gets room for its longest word from those that have some to give")
{
    const auto texts = [](const QString& word) {
        DocumentModel model;
        TableBlock table{{45, 45, 10}, 0, Borders::All, {}, 0};
        const auto cellOf = [](const QString& text) { return Cell{{Paragraph{{Run{text}}}}}; };
        table.rows.push_back(Row{{cellOf(QStringLiteral("Terlaksananya layanan")),
            cellOf(QStringLiteral("Jumlah yang dilayani")), cellOf(QStringLiteral("35 ") + word)}});
        model.blocks = {table};
        return textOf(laidOut(model).pages.front());
    };
    CHECK(texts(QStringLiteral("perpustakaan")).contains(QStringLiteral("perpustakaan")));
    CHECK(texts(QStringLiteral("pemangku kepentingan")).contains(QStringLiteral("kepentingan")));
    const QString endless = QStringLiteral("x").repeated(90);
    CHECK_FALSE(texts(endless).contains(endless)); // broken rather than taking the room of all others
}

TEST_CASE("A spanning cell goes on, or says its text again, beside the rows of the next page")
{
    DocumentModel model;
    TableBlock table{{10, 40, 50}, 0, Borders::All, {}, 0};
    constexpr int rows = 90;
    for (int row = 0; row < rows; ++row) {
        Row line;
        if (row == 0) {
            Cell number{{Paragraph{{Run{QStringLiteral("No.1")}}}}, 1, rows};
            Cell plan{{Paragraph{{Run{QStringLiteral("rencana ").repeated(400) + QStringLiteral("tamat")}}}},
                1, rows};
            line.cells = {number, plan};
        }
        line.cells.push_back(Cell{{Paragraph{{Run{QStringLiteral("iki %1").arg(row)}}}}});
        table.rows.push_back(line);
    }
    model.blocks = {table};
    const PrintedDocument document = laidOut(model);
    REQUIRE(document.pages.size() == 2);
    CHECK(textOf(document.pages[0]).contains(QStringLiteral("No.1")));
    CHECK(textOf(document.pages[1]).contains(QStringLiteral("No.1")));
    const auto words = textOf(document.pages[0]).count(QStringLiteral("rencana")) +
                       textOf(document.pages[1]).count(QStringLiteral("rencana"));
    CHECK(words >= 400);
    CHECK(textOf(document.pages[1]).contains(QStringLiteral("iki 89")));
}

TEST_CASE("An impossible table is refused, not drawn")
{
    DocumentModel model;
    model.blocks = {TableBlock{{50, 60}, 0, Borders::All, {}, 0}};
    CHECK(layOut(model, {}, **FontSet::load()).error() == PrintError::BadTable);
}

TEST_CASE("The pages show the same at three resolutions")
{
    const PrintedDocument document = laidOut(skpWith(7, 3));
    const QImage reference = painted(document, 0, 288);
    const std::vector<double> fine = inkRows(reference);
    for (const double dpi : {96.0, 144.0}) {
        const std::vector<double> coarse = inkRows(painted(document, 0, dpi));
        CHECK(coarse.front() == Approx(fine.front()).margin(0.002));
        CHECK(coarse.back() == Approx(fine.back()).margin(0.002));
    }
    CHECK(laidOut(skpWith(7, 3)) == document);
}

TEST_CASE("The DRAF mark is there and hides no text")
{
    const DocumentModel model = skpWith(7, 3);
    RenderOptions draft;
    draft.mark = Mark::Draf;
    const QImage clean = painted(laidOut(model), 0, 96);
    const QImage marked = painted(laidOut(model, draft), 0, 96);
    int grey = 0;
    int lost = 0;
    for (int y = 0; y < clean.height() - 80; ++y) {
        for (int x = 0; x < clean.width(); ++x) {
            lost += isInk(clean.pixel(x, y)) && qGray(marked.pixel(x, y)) > 140 ? 1 : 0;
            grey += qGray(clean.pixel(x, y)) == 255 && qGray(marked.pixel(x, y)) < 255 ? 1 : 0;
        }
    }
    CHECK(lost == 0);
    CHECK(grey > 5000);
    CHECK(textOf(laidOut(model, draft).pages[0]).contains(QStringLiteral("DRAF")));
}

TEST_CASE("The footer names owner and number whole, also beside DRAF or a code")
{
    RenderOptions options;
    SECTION("DRAF") { options.mark = Mark::Draf; }
    SECTION("code") { options.code = QStringLiteral("Kode 7F3A-91C2-44D0"); }
    const DocumentModel model = skpWith(1, 1);
    const QString text = textOf(laidOut(model, options).pages[0]);
    CHECK(text.contains(model.footer));
    CHECK(text.contains(options.code));
}

TEST_CASE("A footer whose name is too long for one line goes on above, and keeps its number")
{
    SkpPaper paper = paperWith(1, 1, QStringLiteral("Terlaksana"));
    paper.pegawai.nama =
        QStringLiteral("Dr. Hj. Siti <Nurhaliza> O'Putri & Sons, A.Md.Kep., S.Kep., Ners, M.Kes./M.H.");
    RenderOptions options;
    options.code = QStringLiteral("7F3A-91C2-44D0-AAAA");
    const PrintedPage page = laidOut(makeSkpDocument(paper, words()), options).pages[0];
    const QString text = textOf(page);
    CHECK_FALSE(text.contains(QStringLiteral("…")));
    CHECK(text.contains(QStringLiteral("19951216 201903 2 008)")));
    CHECK(text.contains(QStringLiteral("Dokumen milik Dr. Hj. Siti <Nurhaliza> O'Putri & Sons")));
}

TEST_CASE("A signature picture fills the room, cropped, and its transparent parts hide nothing")
{
    QImage picture(400, 300, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.fillRect(100, 100, 200, 50, QColor(0, 0, 120));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(picture.save(&buffer, "PNG"));
    RenderOptions options;
    options.signatures[PeranTandaTangan::Penilai] = {png, QDate(2026, 1, 31)};
    const PrintedDocument document = laidOut(tableAndSignatures(3), options);
    REQUIRE(document.pages[0].images.size() == 1);
    const PlacedImage& placed = document.pages[0].images[0];
    CHECK(placed.image.size() == QSize(200, 50));
    CHECK(!placed.image.hasAlphaChannel());
    CHECK(placed.rect.width() / placed.rect.height() == Approx(4.0));
    options.signatures[PeranTandaTangan::Penilai].gambar = "no picture";
    CHECK(layOut(tableAndSignatures(3), options, **FontSet::load()).error() == PrintError::BadImage);
}

TEST_CASE("Signatures one after another stay together, with what they are put under")
{
    const int rows = GENERATE(range(24, 44));
    DocumentModel model = tableAndSignatures(rows);
    auto second = std::get<SignatureBlock>(model.blocks[1]);
    second.right->above.front().runs.front().text = QStringLiteral("Atasan");
    model.blocks.push_back(second);
    const PrintedDocument document = laidOut(model);
    const QString last = textOf(document.pages.back());
    CHECK(last.contains(QStringLiteral("Penilai")));
    CHECK(last.contains(QStringLiteral("Atasan")));
    CHECK(last.contains(QStringLiteral("baris %1").arg(rows)));
}

TEST_CASE("The dots for the day are for a pen: who signs by picture has the day of the signature there")
{
    const QString dots(40, QLatin1Char('.'));
    DocumentModel model = tableAndSignatures(1);
    auto& block = std::get<SignatureBlock>(model.blocks[1]);
    block.right->above.insert(
        block.right->above.begin(), Paragraph{{Run{QStringLiteral("Sukamaju, ") + dots}}});
    CHECK(textOf(laidOut(model).pages[0]).contains(QStringLiteral("Sukamaju, ") + dots));
    QImage picture(20, 5, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(picture.save(&buffer, "PNG"));
    RenderOptions options;
    options.signatures[PeranTandaTangan::Pegawai] = {png, QDate(2026, 1, 31)};
    CHECK(textOf(laidOut(model, options).pages[0]).contains(dots)); // of the other side
    options.signatures[PeranTandaTangan::Penilai] = {png, QDate(2026, 1, 31)};
    const QString signedPage = textOf(laidOut(model, options).pages[0]);
    CHECK(signedPage.contains(QStringLiteral("Sukamaju, 31 Januari 2026")));
    CHECK_FALSE(signedPage.contains(dots));
}

TEST_CASE("Who would not sign has words and the day where the signature and its dots would stand")
{
    const QString dots(40, QLatin1Char('.'));
    DocumentModel model = tableAndSignatures(1);
    auto& block = std::get<SignatureBlock>(model.blocks[1]);
    block.left = Signer{PeranTandaTangan::Pegawai, {Paragraph{{Run{QStringLiteral("Sukamaju, ") + dots}}}},
        {Paragraph{{Run{QStringLiteral("Siti")}}}}};
    RenderOptions options;
    options.notSigned = TanpaTandaTangan{
        PeranTandaTangan::Pegawai, QStringLiteral("Tidak menandatangani, 13 April 2026"), QDate(2026, 4, 13)};
    const QString page = textOf(laidOut(model, options).pages[0]);
    CHECK(page.contains(QStringLiteral("Tidak menandatangani, 13 April 2026")));
    CHECK(page.contains(QStringLiteral("Sukamaju, 13 April 2026")));
    CHECK_FALSE(page.contains(dots));
}

TEST_CASE("A matrix of more columns than fit goes on over further pages, with people and jabatan again")
{
    SkpPaper paper = paperWith(7, 1);
    paper.staf = {{PegawaiKunci(QStringLiteral("bidan")), paper.penilai}};
    const PrintedDocument document = laidOut(makeMatriksDocument(paper, words()));
    CHECK(document.pageSize.width() > document.pageSize.height());
    REQUIRE(document.pages.size() == 2);
    for (const PrintedPage& page : document.pages) {
        CHECK(textOf(page).contains(QStringLiteral("PEGAWAI")));
        CHECK(textOf(page).contains(QStringLiteral("dr. Bambang")));
    }
}

TEST_CASE("What the columns of a matrix are about stands on every page of its staff")
{
    SkpPaper paper = paperWith(2, 1);
    paper.pegawai.nama = QStringLiteral("Kepala Sekolah");
    for (int number = 1; number <= 60; ++number) {
        paper.staf.push_back({PegawaiKunci(QString::number(number)), paper.penilai});
        paper.staf.back().nama.nama = QStringLiteral("Guru %1").arg(number);
    }
    const PrintedDocument document = laidOut(makeMatriksDocument(paper, words()));
    REQUIRE(document.pages.size() > 1);
    QString all;
    for (const PrintedPage& page : document.pages) {
        all += textOf(page);
        CHECK(textOf(page).contains(QStringLiteral("Indikator 1 dari hasil kerja 1")));
        CHECK(textOf(page).contains(QStringLiteral("Indikator 1 dari hasil kerja 2")));
    }
    CHECK(all.count(QStringLiteral("Guru ")) == 60);
}

TEST_CASE("A heading row too tall for repeating is broken like any row, and loses nothing")
{
    const int lines = GENERATE(20, 60, 120);
    DocumentModel model = tableAndSignatures(30);
    auto& table = std::get<TableBlock>(model.blocks[0]);
    table.headerRows = 2;
    std::get<Paragraph>(table.rows[1].cells[1].content[0]).runs[0].text =
        QStringLiteral("isi\n").repeated(lines - 1) + QStringLiteral("isi");
    const PrintedDocument document = laidOut(model);
    const bool repeats = lines == 20;
    qsizetype found = 0;
    for (const PrintedPage& page : document.pages) {
        CHECK(textOf(page).contains(QStringLiteral("baris 0")));
        CHECK((!repeats || textOf(page).count(QStringLiteral("isi\n")) == lines));
        for (const PlacedText& text : page.texts) {
            found += text.text == QLatin1String("isi") ? 1 : 0;
            CHECK(text.position.y() <= document.pageSize.height());
        }
    }
    CHECK((repeats || found == lines));
}
