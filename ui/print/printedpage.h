#pragma once

#include "core/domain/skp/tandatangan.h"

#include <QByteArray>
#include <QImage>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace kinerja
{

/// The three faces of the bundled font. What is bold and italic prints bold.
enum class Face { Regular, Bold, Italic };

/// A piece of a line in one face and size, at its base line. Points from the top left of the page.
struct PlacedText {
    QString text;
    QPointF position;
    double width = 0;
    double size = 0; ///< points
    Face face = Face::Regular;
    bool operator==(const PlacedText&) const = default;
};

struct PlacedLine {
    QPointF from;
    QPointF to;
    double thickness = 0.5;
    bool operator==(const PlacedLine&) const = default;
};

enum class Shade { HeaderTint, Curve, Bar };

struct PlacedFill {
    QRectF rect;
    Shade shade = Shade::HeaderTint;
    bool operator==(const PlacedFill&) const = default;
};

struct PlacedImage {
    QRectF rect;
    QImage image; ///< opaque: transparent parts are white already
    bool operator==(const PlacedImage&) const = default;
};

struct PlacedCurve {
    QPolygonF points;
    double thickness = 1.2;
    bool operator==(const PlacedCurve&) const = default;
};

/// Where somebody signs.
struct SignaturePlace {
    PeranTandaTangan role = PeranTandaTangan::Pegawai;
    QRectF rect;
    bool operator==(const SignaturePlace&) const = default;
};

/// Everything on one page, in the order in which it is drawn: mark, fills, images, lines, curves, texts.
struct PrintedPage {
    bool draftMark = false;
    std::vector<PlacedFill> fills;
    std::vector<PlacedImage> images;
    std::vector<PlacedLine> lines;
    std::vector<PlacedCurve> curves;
    std::vector<PlacedText> texts;
    std::vector<SignaturePlace> signatures; ///< nothing is drawn there
    bool operator==(const PrintedPage&) const = default;
};

/// A document after the layout: painting it breaks no line and moves nothing.
struct PrintedDocument {
    QSizeF pageSize; ///< points, as the page is held
    std::vector<PrintedPage> pages;
    bool operator==(const PrintedDocument&) const = default;
};

} // namespace kinerja
