#include "ui/forms/textfields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

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
        field.setPlainText(text);
    }
}

void showText(QLineEdit& field, const QString& text)
{
    if (field.text() != text) {
        field.setText(text);
    }
}

} // namespace kinerja
