#include "ui/forms/fulltext.h"

#include <QEvent>
#include <QLineEdit>

namespace kinerja
{

namespace
{

/// Frame, margins and cursor of a field.
constexpr int aroundText = 16;

} // namespace

FullText::FullText(QLineEdit* field, QWidget* parent) : QLabel(parent), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &FullText::showState);
}

bool FullText::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        showState();
    }
    return QLabel::eventFilter(watched, event);
}

void FullText::showState()
{
    const QString text = m_field->text();
    const bool fits = m_field->fontMetrics().horizontalAdvance(text) <= m_field->width() - aroundText;
    setText(fits ? QString() : text);
    setVisible(!fits);
}

} // namespace kinerja
