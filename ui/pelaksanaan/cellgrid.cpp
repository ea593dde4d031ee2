#include "ui/pelaksanaan/cellgrid.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinerja
{

namespace
{

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        if (key != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            auto* editor = static_cast<QWidget*>(watched);
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, EditNextItem);
            return true;
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }
};

} // namespace

CellGrid::CellGrid(const char* name, const QString& spokenName, QWidget* parent) : QTableView(parent)
{
    setObjectName(QString::fromLatin1(name));
    setAccessibleName(spokenName);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void CellGrid::finishTyping()
{
    QWidget* editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (editor == nullptr && state() == EditingState) {
        for (QWidget* one : viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            editor = one->isVisible() ? one : editor;
        }
    }
    if (editor != nullptr) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

std::vector<int> CellGrid::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (std::find(rows.begin(), rows.end(), index.row()) == rows.end()) {
            rows.push_back(index.row());
        }
    }
    return rows;
}

void CellGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && model()->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
            model()->setData(index, QString(), Qt::EditRole);
        }
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace kinerja
