#pragma once

#include "core/domain/skp/tandatangan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace kinerja
{

/// What a printed form says, in a closed vocabulary that the renderer draws without knowing any form: no
/// fonts, no HTML, no positions. Texts stand as they were typed; a line feed in them is a line break. Marks
/// that are not part of what was agreed (DRAF, code, QR, signature images) are inputs of the renderer.

enum class Alignment { Left, Center, Right };
enum class TextSize { Small, Normal, Large };
enum class Orientation { Portrait, Landscape };
enum class ListMarker { Bullet, Number };
enum class Borders { All, None };
enum class Tint { None, Header };
enum class VerticalPlace { Top, Middle };

struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool underlined = false;
    bool operator==(const Run&) const = default;
};

struct Paragraph {
    std::vector<Run> runs;
    Alignment alignment = Alignment::Left;
    TextSize size = TextSize::Normal;
    int spaceAfter = 0;        ///< points
    bool keepWithNext = false; ///< a heading: never the last thing on a page
    bool operator==(const Paragraph&) const = default;
};

struct List {
    ListMarker marker = ListMarker::Bullet;
    std::vector<Paragraph> items;
    int spaceAfter = 0; ///< points
    bool operator==(const List&) const = default;
};

using TextBlock = std::variant<Paragraph, List>;

struct Cell {
    std::vector<TextBlock> content;
    int columnSpan = 1;
    int rowSpan = 1;
    Tint tint = Tint::None;
    VerticalPlace place = VerticalPlace::Top;
    bool operator==(const Cell&) const = default;
};

/// Cells fill the columns from the left that no span from above holds. Rows joined by a row span or by
/// `keepWithNext` stay on one page where they are not taller than half of it.
struct Row {
    std::vector<Cell> cells;
    bool keepWithNext = false;
    bool operator==(const Row&) const = default;
};

struct TableBlock {
    std::vector<int> widths; ///< whole per cent of the text width, together 100
    int headerRows = 0;      ///< the first rows, repeated on every page
    Borders borders = Borders::All;
    std::vector<Row> rows;
    int spaceAfter = 0; ///< points
    bool operator==(const TableBlock&) const = default;
};

/// One side of a signature block; `role` finds the signature image among the renderer's inputs.
struct Signer {
    PeranTandaTangan role = PeranTandaTangan::Pegawai;
    std::vector<Paragraph> above; ///< place and date, then the role's name
    std::vector<Paragraph> below; ///< name, number
    bool operator==(const Signer&) const = default;
};

/// Never split over pages, never alone on one; one after another they stay together.
struct SignatureBlock {
    std::optional<Signer> left;
    std::optional<Signer> right;
    int room = 22; ///< millimetres left for a wet signature, at least 20
    bool operator==(const SignatureBlock&) const = default;
};

struct Image {
    QByteArray bytes; ///< PNG or JPEG
    int width = 0;    ///< millimetres
    int height = 0;   ///< millimetres
    Alignment alignment = Alignment::Center;
    int spaceAfter = 0; ///< points
    bool operator==(const Image&) const = default;
};

/// A curve over named categories: a picture, not a quota. Where there are bars, they stand below it on the
/// same scale, each with its label below its category.
struct Figure {
    QString title;
    QString valueLabel;
    QStringList categories;
    std::vector<int> values;    ///< one a category, any unit, not negative; empty beside bars: no curve
    int height = 60;            ///< millimetres
    int spaceAfter = 0;         ///< points
    std::vector<int> bars = {}; ///< one a category, not negative; empty: none
    QStringList barLabels = {}; ///< one a bar
    int top = 0;                ///< what the height of the plot stands for; 0: the largest of them
    bool operator==(const Figure&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Paragraph, List, TableBlock, SignatureBlock, Image, Figure, PageBreak>;

struct DocumentModel {
    static constexpr int currentVersion = 1;

    QString title;
    QString author;
    QString language = QStringLiteral("id-ID");
    Orientation orientation = Orientation::Portrait;
    QString footer; ///< small, italic, left; the page numbers stand right
    std::vector<Block> blocks;
    bool operator==(const DocumentModel&) const = default;
};

/// The version of the layout that a model is drawn with; kept beside a locked model and in its PDF.
inline constexpr int layoutVersion = 2;

} // namespace kinerja
