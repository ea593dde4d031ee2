#include "ui/print/signatureappearance.h"

#include <QPainterPath>
#include <QStringBuilder>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr double fontSize = 6.5;
constexpr double lineStep = 8.5;
constexpr double inset = 0.5;
constexpr double padding = 3;

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

/// The outline, `y` upwards.
QByteArray filled(const QPainterPath& path)
{
    QByteArray operators;
    const auto point = [&](int at) {
        const QPainterPath::Element element = path.elementAt(at);
        return QByteArray(number(element.x) + ' ' + number(-element.y) + ' ');
    };
    for (int at = 0; at < path.elementCount(); ++at) {
        switch (path.elementAt(at).type) {
        case QPainterPath::MoveToElement: operators += point(at) + "m\n"; break;
        case QPainterPath::LineToElement: operators += point(at) + "l\n"; break;
        case QPainterPath::CurveToElement:
            operators += point(at) + point(at + 1) + point(at + 2) + "c\n";
            at += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
    }
    return operators + "f\n";
}

} // namespace

QByteArray signatureAppearance(QSizeF size, const QStringList& lines, const FontSet& fonts)
{
    if (size.isEmpty()) {
        return {};
    }
    QByteArray operators = "q 0 0 0 RG 0.5 w " + number(inset) + ' ' + number(inset) + ' ' +
                           number(size.width() - 2 * inset) + ' ' + number(size.height() - 2 * inset) +
                           " re S Q\nq 0 0 0 rg\n";
    // The font measures in 1/1200 inch.
    const double scale = pointsPerInch / layoutDpi;
    const QFont font = fonts.font(Face::Regular, fontSize);
    const double top = size.height() / 2 + lineStep * static_cast<double>(lines.size()) / 2;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QPainterPath path;
        path.addText(0, 0, font, lines.at(at));
        const double width = path.boundingRect().right() * scale;
        const double narrower = std::min(1.0, (size.width() - 2 * padding) / std::max(width, 1.0));
        const double left = (size.width() - width * narrower) / 2;
        const double baseLine = top - lineStep * static_cast<double>(at) - fontSize;
        operators += "q " + number(narrower * scale) + " 0 0 " + number(scale) + ' ' + number(left) + ' ' +
                     number(baseLine) + " cm\n" + filled(path) + "Q\n";
    }
    return operators + "Q";
}

} // namespace kinerja
