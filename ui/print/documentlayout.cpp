#include "ui/print/documentlayout.h"

#include "core/documents/tablegrid.h"
#include "ui/print/figurelayout.h"
#include "ui/print/pageflow.h"
#include "ui/print/qrcode.h"
#include "ui/print/signaturelayout.h"
#include "ui/print/tablelayout.h"
#include "ui/print/units.h"

#include <algorithm>

namespace kinerja
{

namespace
{

const QMarginsF margins(millimetres(20), millimetres(15), millimetres(15), millimetres(17));
constexpr double footerRise = 10; // mm from the lower edge of the paper to the footer's base line
constexpr double footerPoints = 7.5;
constexpr double footerLeading = 1.2;
constexpr double underHeading = 60; // points that a heading asks for below itself
constexpr double signGap = 12;
constexpr double qrSide = 12;  // mm
constexpr double qrRise = 4.5; // mm from the lower edge, which printers leave white

QSizeF pageSizeOf(const DocumentModel& model, Paper paper)
{
    const QSizeF upright = paperSize(paper);
    return model.orientation == Orientation::Portrait ? upright : upright.transposed();
}

/// Walks the blocks of one document down its pages.
class Composer
{
public:
    Composer(const DocumentModel& model, const RenderOptions& options, const FontSet& fonts)
        : m_model(model), m_options(options), m_fonts(fonts),
          m_pages(pageSizeOf(model, options.paper), margins)
    {
    }

    Result<PrintedDocument, PrintError> compose() &&
    {
        for (size_t at = 0; at < m_model.blocks.size(); ++at) {
            const double reserve = reserveAfter(at);
            const auto placed =
                std::visit([&](const auto& block) { return put(block, reserve); }, m_model.blocks[at]);
            if (!placed) {
                return failure(placed.error());
            }
        }
        return std::move(m_pages).take();
    }

private:
    using Outcome = Result<Done, PrintError>;

    /// What must still find room on the page where this block ends.
    double reserveAfter(size_t at) const
    {
        double signatures = 0;
        for (size_t next = at + 1; next < m_model.blocks.size(); ++next) {
            const auto* block = std::get_if<SignatureBlock>(&m_model.blocks[next]);
            if (block == nullptr) {
                break;
            }
            signatures += SignatureLayout(*block, m_options, m_fonts, m_pages.width()).height();
        }
        if (signatures > 0) {
            return signatures;
        }
        const auto* paragraph = std::get_if<Paragraph>(&m_model.blocks[at]);
        return paragraph != nullptr && paragraph->keepWithNext ? underHeading : 0;
    }

    Outcome put(const Paragraph& paragraph, double reserve)
    {
        placeLines(flow(paragraph, m_pages.width(), m_fonts), reserve, m_pages);
        return Done{};
    }

    Outcome put(const List& list, double reserve)
    {
        placeLines(flow(list, m_pages.width(), m_fonts), reserve, m_pages);
        return Done{};
    }

    Outcome put(const TableBlock& table, double reserve)
    {
        const auto grid = gridOf(table);
        if (!grid) {
            return failure(PrintError::BadTable);
        }
        TableLayout(table, *grid, m_fonts, m_pages).place(reserve > 0 ? reserve + table.spaceAfter : 0);
        m_pages.gap(table.spaceAfter);
        return Done{};
    }

    Outcome put(const SignatureBlock& block, double reserve)
    {
        const SignatureLayout layout(block, m_options, m_fonts, m_pages.width());
        makeRoom(layout.height() + reserve);
        return layout.place(m_options, m_pages);
    }

    Outcome put(const Image& image, double reserve)
    {
        const auto picture = opaqueImage(image.bytes);
        if (!picture) {
            return failure(picture.error());
        }
        const QSizeF size(millimetres(image.width), millimetres(image.height));
        makeRoom(size.height() + reserve);
        const double spare = m_pages.width() - size.width();
        const double left = image.alignment == Alignment::Left    ? 0
                            : image.alignment == Alignment::Right ? spare
                                                                  : spare / 2;
        m_pages.page().images.push_back(fitted(*picture, QRectF({m_pages.left() + left, m_pages.y()}, size)));
        m_pages.advance(size.height());
        m_pages.gap(image.spaceAfter);
        return Done{};
    }

    Outcome put(const Figure& figure, double reserve)
    {
        makeRoom(heightOf(figure) + reserve);
        place(figure, m_fonts, m_pages);
        m_pages.gap(figure.spaceAfter);
        return Done{};
    }

    Outcome put(const PageBreak&, double)
    {
        if (!m_pages.atTop()) {
            m_pages.newPage();
        }
        return Done{};
    }

    void makeRoom(double height)
    {
        if (!m_pages.fits(height) && !m_pages.atTop()) {
            m_pages.newPage();
        }
    }

    const DocumentModel& m_model;
    const RenderOptions& m_options;
    const FontSet& m_fonts;
    PageFlow m_pages;
};

/// Footers, once the number of pages is known; the marks.
class Footers
{
public:
    Footers(const DocumentModel& model, const RenderOptions& options, const FontSet& fonts, QSizeF page)
        : m_model(model), m_options(options), m_fonts(fonts), m_page(page),
          m_qr(options.qr.isEmpty() ? QImage() : qrImage(options.qr))
    {
    }

    void addTo(PrintedPage& page, size_t number, size_t count) const
    {
        page.draftMark = m_options.mark == Mark::Draf;
        const QString numbers = QStringLiteral("Hal. %1 dari %2").arg(number).arg(count);
        const double right = m_page.width() - margins.right() - addQr(page);
        const double numbersLeft = right - widthOf(numbers);
        add(page, numbers, numbersLeft);
        const QString sign = signText();
        const double signLeft = numbersLeft - (sign.isEmpty() ? 0 : widthOf(sign) + signGap);
        if (!sign.isEmpty()) {
            add(page, sign, signLeft);
        }
        addOwner(page, signLeft - signGap - margins.left());
    }

private:
    /// Hands back the width that it takes from the footer's texts.
    double addQr(PrintedPage& page) const
    {
        if (m_qr.isNull()) {
            return 0;
        }
        const double side = millimetres(qrSide);
        page.images.push_back({QRectF(m_page.width() - margins.right() - side,
                                   m_page.height() - millimetres(qrRise) - side, side, side),
            m_qr});
        return side + signGap;
    }

    /// DRAF, or the code of what is locked, before the page's number.
    QString signText() const
    {
        const QString draft = m_options.mark == Mark::Draf ? QStringLiteral("DRAF") : QString();
        return draft.isEmpty() ? m_options.code : draft;
    }

    double widthOf(const QString& text) const { return m_fonts.textWidth(Face::Italic, footerPoints, text); }

    /// A long name goes on above: the number at its end must not fall off.
    void addOwner(PrintedPage& page, double width) const
    {
        QString owner = m_model.footer;
        owner.replace(QLatin1Char('\n'), QLatin1Char(' '));
        qsizetype cut = owner.size();
        if (widthOf(owner) > width) {
            // Before the number rather than within it.
            const qsizetype number = owner.lastIndexOf(QLatin1String(" ("));
            cut = number > 0 ? number : cut;
        }
        while (cut > 0 && widthOf(owner.left(cut)) > width) {
            cut = owner.lastIndexOf(QLatin1Char(' '), cut - 1);
        }
        if (cut > 0 && cut < owner.size()) {
            add(page, owner.left(cut), margins.left(), footerPoints * footerLeading);
            owner = owner.mid(cut + 1);
        }
        add(page, elided(owner, width), margins.left());
    }

    /// The one text that may be cut: it stands whole at the head of the form.
    QString elided(QString text, double width) const
    {
        if (widthOf(text) <= width) {
            return text;
        }
        while (!text.isEmpty() && widthOf(text + QStringLiteral("…")) > width) {
            text.chop(1);
        }
        return text + QStringLiteral("…");
    }

    void add(PrintedPage& page, const QString& text, double left, double above = 0) const
    {
        page.texts.push_back({text, {left, m_page.height() - millimetres(footerRise) - above}, widthOf(text),
            footerPoints, Face::Italic});
    }

    const DocumentModel& m_model;
    const RenderOptions& m_options;
    const FontSet& m_fonts;
    QSizeF m_page;
    QImage m_qr;
};

} // namespace

Result<PrintedDocument, PrintError> layOut(
    const DocumentModel& model, const RenderOptions& options, const FontSet& fonts)
{
    auto composed = Composer(model, options, fonts).compose();
    if (composed) {
        const Footers footers(model, options, fonts, composed->pageSize);
        size_t number = 0;
        for (PrintedPage& page : composed->pages) {
            footers.addTo(page, ++number, composed->pages.size());
        }
    }
    return composed;
}

} // namespace kinerja
