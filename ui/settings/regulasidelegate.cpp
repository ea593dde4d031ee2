#include "ui/settings/regulasidelegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kinerja
{

namespace
{
constexpr int editorLines = 3;
constexpr int frame = 10;
} // namespace

QWidget* RegulasiDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    if (const QStringList choices = index.data(Choices).toStringList(); !choices.isEmpty()) {
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        editor = box;
    } else if (index.data(IsNumber).toBool()) {
        editor = new QLineEdit(parent);
    } else {
        auto* edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        editor = edit;
    }
    editor->setObjectName(QString::fromLatin1(editorName));
    editor->setAccessibleName(index.data(Name).toString());
    return editor;
}

void RegulasiDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findText(text));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(editor)) {
        edit->setPlainText(text);
        edit->selectAll();
    }
}

void RegulasiDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText(), Qt::EditRole);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(editor)) {
        model->setData(index, edit->toPlainText(), Qt::EditRole);
    }
}

void RegulasiDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit*>(editor) != nullptr) {
        place.setHeight(std::max(place.height(), editor->fontMetrics().lineSpacing() * editorLines + frame));
    }
    const QRect room = editor->parentWidget()->rect();
    if (place.bottom() > room.bottom()) {
        place.moveBottom(std::max(room.bottom(), place.height()));
    }
    editor->setGeometry(place);
}

bool RegulasiDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* edit = qobject_cast<QPlainTextEdit*>(editor);
    if (edit != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace kinerja
