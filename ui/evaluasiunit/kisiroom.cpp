#include "ui/evaluasiunit/kisipanel.h"
#include "ui/forms/outcometree.h"
#include "ui/pelaksanaan/cellgrid.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int widestKisiCell = 200;

} // namespace

/// The acts are as wide as what they show now needs, not as the widest of their forms; the grid has the rest.
void KisiPanel::giveWay()
{
    for (int at = 0; at < m_side->count(); ++at) {
        const bool isShown = at == m_side->currentIndex();
        m_side->widget(at)->setSizePolicy(
            isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* scroll = static_cast<QScrollArea*>(m_splitter->widget(1));
    m_side->updateGeometry(); // hidden pages do not tell it that they ask for less
    scroll->setMinimumWidth(
        scroll->widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_splitter->setSizes({QWIDGETSIZE_MAX, 0});
}

/// What can be chosen is seen whole before it is chosen; free text ends where others begin.
void KisiPanel::fitColumns()
{
    m_grid->resizeColumnsToContents();
    const int around = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_grid) + 1) + 1;
    for (int column = 0; column < KisiModel::ColumnCount; ++column) {
        int width = std::min(m_grid->columnWidth(column), widestKisiCell);
        for (const QString& word : KisiModel::wordsOf(column)) {
            width = std::max(width, m_grid->fontMetrics().horizontalAdvance(word) + around);
        }
        m_grid->setColumnWidth(column, width);
    }
}

/// An empty list would take room and say nothing.
void KisiPanel::showResults()
{
    m_results->showAll();
    m_results->setVisible(m_results->topLevelItemCount() > 0);
}

} // namespace kinerja
