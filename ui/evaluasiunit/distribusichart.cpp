#include "ui/evaluasiunit/distribusichart.h"

#include "core/documents/evaluasidocuments.h"
#include "ui/text/datetext.h"
#include "ui/text/distribusitext.h"
#include "ui/text/evaluasitext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

constexpr int sidePixels = 10;
constexpr int curveTenths = 10;
constexpr double barPart = 0.5; // of a category's width
constexpr int linesBelow = 3;   // of text, below the axis

int peopleIn(const SebaranPredikat& sebaran) { return std::accumulate(sebaran.begin(), sebaran.end(), 0); }

} // namespace

/// Where the plot lies, and what its height stands for, in tenths of a per cent.
struct DistribusiChart::Scale {
    QRectF plot;
    double top = 1;
    double step = 1;
    double y(double perMil) const { return plot.bottom() - perMil / top * plot.height(); }
};

DistribusiChart::DistribusiChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
}

void DistribusiChart::showFigures(const SebaranPredikat& sebaran, std::optional<PredikatOrganisasi> capaian)
{
    m_sebaran = sebaran;
    m_capaian = capaian;
    describe();
    update();
}

void DistribusiChart::setOther(const std::optional<SebaranPredikat>& other)
{
    m_other = other;
    describe();
    update();
}

/// The picture in words, for who does not see it.
void DistribusiChart::describe()
{
    QStringList words;
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        words += tr("%1: %2").arg(text::label(static_cast<Predikat>(at)), countsAt(at));
    }
    const QString pattern =
        m_capaian ? tr("Kurva pola untuk capaian %1").arg(text::label(*m_capaian)) : tr("Tanpa kurva pola");
    setAccessibleName(tr("Grafik distribusi. %1. %2").arg(words.join(QStringLiteral("; ")), pattern));
    setToolTip(words.join(QLatin1Char('\n')));
}

/// "12", or "12 → 14" beside a second distribution.
QString DistribusiChart::countsAt(size_t predikat) const
{
    const QString now = text::jumlah(m_sebaran.at(predikat));
    return m_other ? tr("%1 → %2").arg(now, text::jumlah(m_other->at(predikat))) : now;
}

QSize DistribusiChart::sizeHint() const { return {420, 11 * fontMetrics().height()}; }

QSize DistribusiChart::minimumSizeHint() const { return {300, 9 * fontMetrics().height()}; }

void DistribusiChart::drawBars(
    QPainter& painter, const Scale& scale, const SebaranPredikat& sebaran, int place) const
{
    const int all = peopleIn(sebaran);
    const double width = scale.step * barPart / (m_other ? 2 : 1);
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        const double left =
            scale.plot.left() + (static_cast<double>(at) + (1 - barPart) / 2) * scale.step + place * width;
        const double y = scale.y(perMil(sebaran.at(at), all));
        const QRectF bar(left, y, width, scale.plot.bottom() - y);
        painter.setPen(palette().highlight().color());
        painter.setBrush(place == 0 ? QBrush(palette().highlight().color())
                                    : QBrush(palette().highlight().color(), Qt::BDiagPattern));
        painter.drawRect(bar);
    }
}

void DistribusiChart::drawCurve(QPainter& painter, const Scale& scale) const
{
    if (!m_capaian) {
        return;
    }
    const auto heights = kurvaPola(*m_capaian);
    QPainterPath path;
    QPointF before;
    for (size_t at = 0; at < heights.size(); ++at) {
        const QPointF here(scale.plot.left() + (static_cast<double>(at) + 0.5) * scale.step,
            scale.y(heights.at(at) * curveTenths));
        const double half = scale.step / 2;
        if (at == 0) {
            path.moveTo(here);
        } else {
            path.cubicTo(before + QPointF(half, 0), here - QPointF(half, 0), here);
        }
        before = here;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().text().color(), 2, Qt::DashLine));
    painter.drawPath(path);
}

void DistribusiChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    Scale scale;
    scale.plot = QRectF(rect()).adjusted(sidePixels, line / 2, -sidePixels, -linesBelow * line);
    scale.step = scale.plot.width() / static_cast<double>(jumlahPredikat);
    for (const SebaranPredikat& one : {m_sebaran, m_other.value_or(SebaranPredikat{})}) {
        for (const int people : one) {
            scale.top = std::max<double>(scale.top, perMil(people, peopleIn(one)));
        }
    }
    if (m_capaian) {
        for (const int height : kurvaPola(*m_capaian)) {
            scale.top = std::max<double>(scale.top, height * curveTenths);
        }
    }
    painter.fillRect(rect(), palette().base());
    drawBars(painter, scale, m_sebaran, 0);
    if (m_other) {
        drawBars(painter, scale, *m_other, 1);
    }
    drawCurve(painter, scale);
    painter.setPen(palette().text().color());
    painter.drawLine(scale.plot.bottomLeft(), scale.plot.bottomRight());
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        const QRectF below(scale.plot.left() + static_cast<double>(at) * scale.step, scale.plot.bottom() + 2,
            scale.step, linesBelow * line - 2);
        painter.drawText(below, Qt::AlignHCenter | Qt::TextWordWrap,
            tr("%1: %2").arg(text::label(static_cast<Predikat>(at)), countsAt(at)));
    }
}

} // namespace kinerja
