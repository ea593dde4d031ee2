#include "ui/home/statebar.h"

#include "ui/text/datetext.h"
#include "ui/text/hometext.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace kinerja
{

namespace
{

/// The states on the way, and how full their part is drawn.
constexpr std::array way{
    std::pair{AngkaBeranda::TanpaSkp, 0.0},
    std::pair{AngkaBeranda::Disusun, 0.2},
    std::pair{AngkaBeranda::MenungguPersetujuan, 0.4},
    std::pair{AngkaBeranda::MenungguTandaTangan, 0.65},
    std::pair{AngkaBeranda::Ditetapkan, 1.0},
};

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace

StateBar::StateBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateBar::showFigures(const std::vector<Angka>& figures)
{
    m_parts.clear();
    QStringList words;
    for (const auto& [jenis, fullness] : way) {
        const auto found = std::find_if(figures.begin(), figures.end(),
            [wanted = jenis](const Angka& angka) { return angka.jenis == wanted; });
        if (found != figures.end() && found->pembilang > 0) {
            m_parts.push_back({jenis, found->pembilang, fullness});
            words.append(tr("%1: %2").arg(text::label(jenis), text::jumlah(found->pembilang)));
        }
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    setVisible(!m_parts.empty());
    update();
}

QSize StateBar::sizeHint() const { return {200, fontMetrics().height() + 12}; }

void StateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int total = std::accumulate(
        m_parts.begin(), m_parts.end(), 0, [](int sum, const Part& part) { return sum + part.jumlah; });
    int passed = 0;
    for (const Part& part : m_parts) {
        const int left = (width() - 1) * passed / total;
        passed += part.jumlah;
        const QRect area(left, 0, (width() - 1) * passed / total - left, height() - 1);
        const QColor fill = mixed(palette().base().color(), palette().highlight().color(), part.fullness);
        painter.setPen(palette().mid().color());
        painter.setBrush(fill);
        painter.drawRect(area);
        painter.setPen(part.fullness > 0.6 ? palette().highlightedText().color() : palette().text().color());
        painter.drawText(area, Qt::AlignCenter,
            painter.fontMetrics().elidedText(
                tr("%1: %2").arg(text::label(part.jenis), text::jumlah(part.jumlah)), Qt::ElideRight,
                area.width() - 8));
    }
}

} // namespace kinerja
