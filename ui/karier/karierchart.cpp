#include "ui/karier/karierchart.h"

#include "ui/text/evaluasitext.h"
#include "ui/text/kariertext.h"

#include <QPainter>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int sideGap = 6;
constexpr int wordLines = 2;     ///< of the time below a bar, and of the predikat above it
constexpr int lettersOfBar = 13; // "Perbaikan", "Triwulan II"
constexpr double barShare = 0.5;

} // namespace

KarierChart::KarierChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("gambarKarier"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    showKarier({});
}

void KarierChart::showKarier(const Karier& karier)
{
    m_bars.clear();
    QStringList words;
    for (const EvaluasiKarier& one : karier.evaluasi) {
        if (one.predikat) {
            m_bars.push_back(
                {QString::number(one.tahun) % QLatin1Char('\n') % text::label(one.periode), *one.predikat});
            words.append(tr("%1: %2").arg(text::waktu(one), text::label(*one.predikat)));
        }
    }
    setAccessibleName(words.isEmpty()
                          ? tr("Belum ada predikat yang final")
                          : tr("Predikat dari waktu ke waktu. %1").arg(words.join(QStringLiteral("; "))));
    setToolTip(words.join(QLatin1Char('\n')));
    setVisible(!m_bars.empty());
    update();
}

QSize KarierChart::sizeHint() const { return {420, 10 * fontMetrics().height()}; }

QSize KarierChart::minimumSizeHint() const { return {240, 9 * fontMetrics().height()}; }

void KarierChart::paintBar(QPainter& painter, const Bar& bar, const QRectF& column) const
{
    const double words = wordLines * fontMetrics().height();
    const double room = column.height() - 2 * words;
    const double height = room * (static_cast<int>(bar.predikat) + 1) / static_cast<double>(jumlahPredikat);
    const double bottom = column.bottom() - words;
    const double width = std::min(column.width() * barShare, 5.0 * fontMetrics().height());
    painter.fillRect(
        QRectF(column.center().x() - width / 2, bottom - height, width, height), palette().highlight());
    painter.setPen(palette().text().color());
    painter.drawText(QRectF(column.left(), bottom, column.width(), words),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, bar.time);
    painter.drawText(QRectF(column.left(), bottom - height - words, column.width(), words),
        Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text::label(bar.predikat));
}

void KarierChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const QRectF plot = QRectF(rect()).adjusted(sideGap, sideGap / 2, -sideGap, 0);
    const double least = lettersOfBar * fontMetrics().averageCharWidth();
    const size_t fits = std::max<size_t>(1, static_cast<size_t>(plot.width() / least));
    const size_t shown = std::min(fits, m_bars.size());
    if (shown == 0) {
        return;
    }
    const double step = plot.width() / static_cast<double>(shown);
    for (size_t at = 0; at < shown; ++at) {
        paintBar(painter, m_bars[m_bars.size() - shown + at],
            QRectF(plot.left() + static_cast<double>(at) * step, plot.top(), step, plot.height()));
    }
    const double axis = plot.bottom() - wordLines * fontMetrics().height();
    painter.drawLine(QPointF(plot.left(), axis), QPointF(plot.right(), axis));
}

} // namespace kinerja
