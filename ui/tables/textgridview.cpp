#include "ui/tables/textgridview.h"

#include "core/common/tabular.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinerja
{

namespace
{

/// Hands a table that is pasted into an open editor to the grid: the rows of a spreadsheet are meant for
/// cells, wherever the cursor stood.
class GridDelegate final : public QStyledItemDelegate
{
public:
    explicit GridDelegate(TextGridView* grid) : QStyledItemDelegate(grid), m_grid(grid) {}

protected:
    bool eventFilter(QObject* editor, QEvent* event) override
    {
        const bool pastes =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste);
        const QString text = pastes ? QGuiApplication::clipboard()->text() : QString();
        if (!text.contains(QLatin1Char('\t'))) {
            return QStyledItemDelegate::eventFilter(editor, event);
        }
        Q_EMIT closeEditor(static_cast<QWidget*>(editor), RevertModelCache);
        m_grid->pasteText(text);
        return true;
    }

private:
    TextGridView* m_grid;
};

} // namespace

TextGridView::TextGridView(
    TextGridModel* model, const QString& name, const QString& spokenName, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setModel(model);
    setObjectName(name);
    setAccessibleName(spokenName);
    setItemDelegate(new GridDelegate(this));
    setWordWrap(true);
    setTabKeyNavigation(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void TextGridView::pasteText(const QString& text)
{
    auto table = parseClipboard(text);
    if (!table) {
        return;
    }
    std::vector<QStringList>& rows = table.value().rows;
    const QModelIndex place = placeFor(rows);
    if (isHeading(rows.front(), std::max(0, place.column()))) {
        rows.erase(rows.begin());
    }
    m_model->paste(place, rows);
}

void TextGridView::appendText(const QString& text)
{
    setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    pasteText(text);
}

QModelIndex TextGridView::placeFor(const std::vector<QStringList>& rows) const
{
    qsizetype width = 0;
    for (const QStringList& row : rows) {
        width = std::max(width, row.size());
    }
    const QModelIndex at = currentIndex();
    const bool fits = !at.isValid() || at.column() + width <= m_model->columnCount();
    return fits ? at : at.siblingAtColumn(std::max(0, m_model->columnCount() - static_cast<int>(width)));
}

bool TextGridView::isHeading(const QStringList& row, int first) const
{
    qsizetype named = 0;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString cell = row.at(column).simplified();
        if (cell.isEmpty()) {
            continue;
        }
        const int ours = first + static_cast<int>(column);
        if (ours >= m_model->columnCount() ||
            cell.compare(m_model->headerData(ours, Qt::Horizontal, Qt::DisplayRole).toString(),
                Qt::CaseInsensitive) != 0) {
            return false;
        }
        ++named;
    }
    return named > 1;
}

void TextGridView::removeSelectedRows()
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (std::find(rows.begin(), rows.end(), index.row()) == rows.end()) {
            rows.push_back(index.row());
        }
    }
    m_model->removeRowsAt(rows);
}

void TextGridView::emptySelection()
{
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        m_model->setData(index, QString());
    }
}

void TextGridView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteText(QGuiApplication::clipboard()->text());
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        removeSelectedRows();
    } else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::ControlModifier) {
        m_model->insertRowAt(currentIndex().isValid() ? currentIndex().row() : 0);
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emptySelection();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace kinerja
