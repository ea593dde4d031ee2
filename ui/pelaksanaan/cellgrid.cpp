#include "ui/pelaksanaan/cellgrid.h"

#include "ui/tables/rhkcells.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int leastListWidth = 420;

bool isTable(const QString& text)
{
    return text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

QWidget* choiceEditor(QWidget* parent, const QStringList& choices)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->setCompleter(nullptr); // its list would take the Enter that goes on
    box->view()->setMinimumWidth(leastListWidth);
    return box;
}

} // namespace

class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(CellGrid* grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStringList choices = index.data(cells::choicesRole).toStringList();
        QWidget* editor = choices.isEmpty() ? QStyledItemDelegate::createEditor(parent, option, index)
                                            : choiceEditor(parent, choices);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            const QString text = index.data(Qt::EditRole).toString();
            box->setCurrentIndex(box->findText(text));
            box->setEditText(text);
            box->lineEdit()->selectAll();
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentText(), Qt::EditRole);
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* editor = static_cast<QWidget*>(watched);
        if (event->type() != QEvent::KeyPress) {
            return QStyledItemDelegate::eventFilter(watched, event);
        }
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) && isTable(QGuiApplication::clipboard()->text())) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            m_grid->paste();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, EditNextItem);
            return true;
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    CellGrid* m_grid;
};

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
    QWidget* editor = nullptr;
    for (QWidget* one : viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        editor = state() == EditingState && one->isVisible() ? one : editor;
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

void CellGrid::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isTable(text)) {
        Q_EMIT tablePasted(text);
    } else if (currentIndex().isValid() && !text.isEmpty()) {
        model()->setData(currentIndex(), text.trimmed(), Qt::EditRole);
    }
}

void CellGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (enter && state() != EditingState &&
               model()->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
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
