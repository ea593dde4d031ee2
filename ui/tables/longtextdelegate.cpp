#include "ui/tables/longtextdelegate.h"

#include "ui/forms/phraseedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace kinerja
{

namespace
{
constexpr int editorLines = 4;
constexpr int frame = 10;
} // namespace

LongTextDelegate::LongTextDelegate(const PhraseLibrary& library, KolomFrasa kolom, QObject* parent)
    : QStyledItemDelegate(parent), m_library(library), m_kolom(kolom)
{
}

QWidget* LongTextDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new PhraseEdit(m_library, m_kolom, editorLines, parent);
    edit->setMaximumHeight(QWIDGETSIZE_MAX);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void LongTextDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<PhraseEdit*>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void LongTextDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<PhraseEdit*>(editor)->toPlainText(), Qt::EditRole);
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
        if (key->matches(QKeySequence::Paste) &&
            QGuiApplication::clipboard()->text().contains(QLatin1Char('\t'))) {
            Q_EMIT closeEditor(static_cast<QWidget*>(editor), RevertModelCache);
            Q_EMIT tablePasted();
            return true;
        }
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                           !static_cast<PhraseEdit*>(editor)->isChoosing();
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            auto* widget = static_cast<QWidget*>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget);
            return true;
        }
        if (enter) {
            static_cast<PhraseEdit*>(editor)->insertPlainText(QStringLiteral("\n"));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace kinerja
