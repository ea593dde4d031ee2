#include "ui/tables/longtextdelegate.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace kinerja
{

namespace
{
constexpr int editorLines = 4;
constexpr int frame = 10;
} // namespace

QWidget* LongTextDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    edit->setTabChangesFocus(true);
    return edit;
}

void LongTextDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QPlainTextEdit*>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void LongTextDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QPlainTextEdit*>(editor)->toPlainText(), Qt::EditRole);
}

void LongTextDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->fontMetrics().lineSpacing() * editorLines + frame));
    const QRect room = editor->parentWidget()->rect();
    if (place.bottom() > room.bottom()) {
        place.moveBottom(std::max(room.bottom(), place.height()));
    }
    editor->setGeometry(place);
}

bool LongTextDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            auto* widget = static_cast<QWidget*>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget);
            return true;
        }
        if (enter) {
            static_cast<QPlainTextEdit*>(editor)->insertPlainText(QStringLiteral("\n"));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace kinerja
