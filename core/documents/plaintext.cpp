#include "core/documents/plaintext.h"

#include "core/documents/documentjsonnames.h"
#include "core/documents/tablegrid.h"

namespace kinerja
{

namespace
{

QString marked(const Run& run)
{
    QString text = run.text;
    text.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
    const auto wrap = [&](bool on, const QString& sign) {
        if (on && !text.isEmpty()) {
            text = QString(sign % text % sign);
        }
    };
    wrap(run.struck, QStringLiteral("~~"));
    wrap(run.underlined, QStringLiteral("__"));
    wrap(run.italic, QStringLiteral("/"));
    wrap(run.bold, QStringLiteral("*"));
    return text;
}

QString textOf(const Paragraph& paragraph)
{
    QString text;
    for (const Run& run : paragraph.runs) {
        text += marked(run);
    }
    return text;
}

QStringList linesOf(const TextBlock& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        return {textOf(*paragraph)};
    }
    const List& list = std::get<List>(block);
    QStringList lines;
    for (const Paragraph& item : list.items) {
        const QString sign = list.marker == ListMarker::Bullet
                                 ? QStringLiteral("•")
                                 : QString(QString::number(lines.size() + 1) % QLatin1Char('.'));
        lines.append(QString(sign % QLatin1Char(' ') % textOf(item)));
    }
    return lines;
}

QString textOf(const Cell& cell)
{
    QStringList lines;
    for (const TextBlock& block : cell.content) {
        lines.append(linesOf(block));
    }
    QString text = lines.join(QStringLiteral(" ⏎ "));
    if (cell.columnSpan > 1 || cell.rowSpan > 1) {
        text = QStringLiteral("{%1×%2} ").arg(cell.columnSpan).arg(cell.rowSpan) + text;
    }
    return text;
}

void append(QStringList& out, const Paragraph& paragraph)
{
    QString place;
    if (paragraph.alignment != Alignment::Left) {
        place = QStringLiteral("[%1] ").arg(wireName(paragraph.alignment));
    }
    out.append(QString(place % textOf(paragraph)));
}

void append(QStringList& out, const List& list) { out.append(linesOf(list)); }

void append(QStringList& out, const TableBlock& table)
{
    QStringList widths;
    for (const int width : table.widths) {
        widths.append(QString::number(width));
    }
    QString head = QStringLiteral("-- tabel %1").arg(widths.join(QLatin1Char('/')));
    if (table.borders == Borders::None) {
        head += QStringLiteral(" tanpa garis");
    }
    out.append(head);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const Cell& cell : table.rows[row].cells) {
            cells.append(textOf(cell));
        }
        const bool header = row < static_cast<size_t>(table.headerRows);
        out.append(QString(
            (header ? QStringLiteral("# ") : QStringLiteral("| ")) % cells.join(QStringLiteral(" | "))));
    }
    out.append(QStringLiteral("--"));
}

void append(QStringList& out, const QString& side, const Signer& signer)
{
    out.append(QStringLiteral("%1 (%2):").arg(side, wireName(signer.role)));
    const auto indented = [&](const std::vector<Paragraph>& part) {
        for (const Paragraph& paragraph : part) {
            out.append(QString(QStringLiteral("    ") % textOf(paragraph)));
        }
    };
    indented(signer.above);
    out.append(QStringLiteral("    …"));
    indented(signer.below);
}

void append(QStringList& out, const SignatureBlock& block)
{
    out.append(QStringLiteral("-- tanda tangan, %1 mm").arg(block.room));
    if (block.left) {
        append(out, QStringLiteral("kiri"), *block.left);
    }
    if (block.right) {
        append(out, QStringLiteral("kanan"), *block.right);
    }
    out.append(QStringLiteral("--"));
}

void append(QStringList& out, const Image& image)
{
    out.append(QStringLiteral("-- gambar %1 × %2 mm, %3 byte")
                   .arg(image.width)
                   .arg(image.height)
                   .arg(image.bytes.size()));
}

void append(QStringList& out, const Figure& figure)
{
    out.append(QStringLiteral("-- kurva: %1; %2").arg(figure.title, figure.valueLabel));
    for (size_t at = 0; at < static_cast<size_t>(figure.categories.size()); ++at) {
        const auto place = static_cast<qsizetype>(at);
        QString line = QStringLiteral("    %1:").arg(figure.categories.at(place));
        if (!figure.values.empty()) {
            line += QStringLiteral(" %1").arg(figure.values[at]);
        }
        if (!figure.bars.empty()) {
            line += QStringLiteral(" | batang %1 “%2”").arg(figure.bars[at]).arg(figure.barLabels.at(place));
        }
        out.append(line);
    }
}

void append(QStringList& out, const PageBreak&) { out.append(QStringLiteral("== halaman baru ==")); }

} // namespace

QString toPlainText(const DocumentModel& model)
{
    QStringList out{QStringLiteral("judul: %1").arg(model.title),
        QStringLiteral("penulis: %1").arg(model.author), QStringLiteral("bahasa: %1").arg(model.language),
        QStringLiteral("orientasi: %1").arg(wireName(model.orientation)),
        QStringLiteral("kaki: %1").arg(model.footer), QString()};
    for (const Block& block : model.blocks) {
        std::visit([&](const auto& part) { append(out, part); }, block);
    }
    return out.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString wordsOf(const Paragraph& paragraph)
{
    QString words;
    for (const Run& run : paragraph.runs) {
        words += run.text;
    }
    return words;
}

QString wordsOf(const Row& row)
{
    QString words;
    for (const Cell& cell : row.cells) {
        for (const TextBlock& block : cell.content) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                words += wordsOf(*paragraph);
            }
        }
    }
    return words;
}

} // namespace kinerja
