#include "ui/forms/textfields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace kinerja
{

QPlainTextEdit* fewLines(QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setMaximumHeight(field->fontMetrics().lineSpacing() * 4);
    return field;
}

void showText(QPlainTextEdit& field, const QString& text)
{
    if (field.toPlainText() != text) {
        const QSignalBlocker blocker(&field);
        const int at = field.hasFocus() ? field.textCursor().position() : 0;
        field.setPlainText(text);
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(std::min(at, field.document()->characterCount() - 1));
        field.setTextCursor(cursor);
    }
}

void showText(QLineEdit& field, const QString& text)
{
    if (field.text() != text) {
        const int at = field.cursorPosition();
        field.setText(text);
        if (field.hasFocus()) {
            field.setCursorPosition(at);
        }
    }
}

bool isTypedIn(const QWidget& form)
{
    const auto lines = form.findChildren<QLineEdit*>();
    const auto texts = form.findChildren<QPlainTextEdit*>();
    return std::any_of(
               lines.begin(), lines.end(), [](const QLineEdit* field) { return field->isModified(); }) ||
           std::any_of(texts.begin(), texts.end(),
               [](const QPlainTextEdit* field) { return field->document()->isModified(); });
}

} // namespace kinerja
