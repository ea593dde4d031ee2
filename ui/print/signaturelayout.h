#pragma once

#include "core/common/result.h"
#include "ui/print/pageflow.h"
#include "ui/print/printerror.h"
#include "ui/print/renderoptions.h"

namespace kinerja
{

/// A signature block ready to be placed: two columns, the room for the signatures on one height.
class SignatureLayout
{
public:
    SignatureLayout(
        const SignatureBlock& block, const RenderOptions& options, const FontSet& fonts, double width);

    /// Points, the white space above included.
    double height() const;
    /// Puts the block on a page that has room for it, with the pictures of those who signed by picture.
    Result<Done, PrintError> place(const RenderOptions& options, PageFlow& pages) const;

private:
    struct Side {
        PeranTandaTangan role;
        double x; ///< from the left margin
        std::vector<TextLine> above;
        std::vector<TextLine> below;
        std::vector<TextLine> instead; ///< of a signature
    };

    void addSide(const Signer& signer, double x, const RenderOptions& options, const FontSet& fonts);
    double aboveHeight() const;
    /// Where a signature stands above the name of a side: whole, and no larger than it was drawn or scanned.
    QRectF pictureRoom(const QImage& image, double left, double top) const;
    Result<Done, PrintError> placeSide(
        const Side& side, double top, const RenderOptions& options, PageFlow& pages) const;

    double m_columnWidth;
    double m_width;
    double m_room;
    std::vector<Side> m_sides;
};

/// The picture on white, without its empty edges; fails where the bytes are no picture.
Result<QImage, PrintError> opaqueImage(const QByteArray& bytes);
/// The picture scaled into the room, at its lower middle.
PlacedImage fitted(const QImage& image, const QRectF& room);

} // namespace kinerja
