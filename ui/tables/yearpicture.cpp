#include "ui/tables/yearpicture.h"

#include "ui/text/pelaksanaantext.h"

#include <QPainter>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int pictureGap = 4;
constexpr int barHeight = 28;
constexpr int lineWidth = 2;

double measure(const std::optional<Desimal>& value)
{
    double number = value ? static_cast<double>(value->angka()) : 0;
    for (int at = 0; value && at < value->skala(); ++at) {
        number /= 10;
    }
    return number;
}

/// The highest of what was planned and reached.
std::optional<Desimal> highest(const PantauanIki& row)
{
    std::optional<Desimal> most;
    for (const auto* list : {&row.direncanakan, &row.dicapai}) {
        for (const auto& value : *list) {
            most = value && measure(value) > measure(most) ? value : most;
        }
    }
    return most;
}

QFont smallFont(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.8);
    return smaller;
}

} // namespace

QSize YearPicture::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int letters = QFontMetrics(smallFont(option.font)).height();
    return {width, barHeight + letters + 2 * pictureGap};
}

void YearPicture::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const PantauanIki& row = m_model.row(index.row());
    const std::optional<Desimal> top = highest(row);
    if (!top) {
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor fill = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight);
    painter->save();
    painter->setFont(smallFont(option.font));
    const QFontMetrics metrics(painter->font());
    const QString scale = text::angka(*top);
    const QRectF all = QRectF(option.rect).adjusted(pictureGap, pictureGap, -pictureGap, -pictureGap);
    const double left = all.left() + metrics.horizontalAdvance(scale) + pictureGap;
    const QRectF room(left, all.top() + lineWidth, all.right() - left, all.height() - metrics.height());
    painter->setPen(ink);
    painter->drawText(QPointF(all.left(), all.top() + metrics.ascent()), scale);
    painter->drawText(QPointF(left - pictureGap - metrics.horizontalAdvance(QLatin1Char('0')), room.bottom()),
        QStringLiteral("0"));
    painter->drawLine(room.bottomLeft(), room.bottomRight());
    const double step = room.width() / static_cast<double>(std::max<size_t>(1, row.dicapai.size()));
    // The numbers of twelve months stand too close: every third is enough to count by.
    const bool isRoomy = metrics.horizontalAdvance(QStringLiteral("12")) < step;
    for (size_t at = 0; at < row.dicapai.size(); ++at) {
        const double x = room.left() + step * static_cast<double>(at);
        const double reached = room.height() * measure(row.dicapai[at]) / measure(top);
        painter->fillRect(QRectF(x + 1, room.bottom() - reached, step - 2, reached), fill);
        if (row.direncanakan[at]) {
            const double line = room.bottom() - room.height() * measure(row.direncanakan[at]) / measure(top);
            painter->setPen(QPen(ink, lineWidth));
            painter->drawLine(QPointF(x + 1, line), QPointF(x + step - 1, line));
        }
        painter->setPen(ink);
        if (isRoomy || (at + 1) % 3 == 0) {
            painter->drawText(QRectF(x - step, room.bottom() + 1, 3 * step, metrics.height()),
                Qt::AlignCenter, QString::number(at + 1));
        }
    }
    painter->restore();
}

} // namespace kinerja
