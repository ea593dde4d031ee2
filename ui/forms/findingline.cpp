#include "ui/forms/findingline.h"

#include <QApplication>
#include <QKeyEvent>

namespace kinerja
{

namespace
{

/// Whether the hand has done what it aimed at: whatever moves after that moves before the next aim.
bool hasMovedOn(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel: return true;
    case QEvent::KeyPress: {
        const int key = static_cast<const QKeyEvent&>(event).key();
        return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    default: return false;
    }
}

} // namespace

FindingLine::FindingLine(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void FindingLine::say(const QString& sentence)
{
    if (sentence == m_sentence) {
        return;
    }
    m_sentence = sentence;
    if (!parentWidget()->isVisible()) {
        settle();
    } else if (sentence.isEmpty()) {
        setText({});
        waitForHand();
    } else if (isHidden() && QGuiApplication::mouseButtons() != Qt::NoButton) {
        waitForHand();
    } else {
        settle();
    }
}

void FindingLine::waitForHand()
{
    if (!m_isWaiting) {
        m_isWaiting = true;
        qApp->installEventFilter(this);
    }
}

bool FindingLine::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isWaiting && hasMovedOn(*event)) {
        // After what it sets off: a button that is released is clicked first.
        QMetaObject::invokeMethod(this, &FindingLine::settle, Qt::QueuedConnection);
    }
    return QLabel::eventFilter(watched, event);
}

void FindingLine::settle()
{
    if (m_isWaiting) {
        m_isWaiting = false;
        qApp->removeEventFilter(this);
    }
    setText(m_sentence);
    setVisible(!m_sentence.isEmpty());
    fit();
}

void FindingLine::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FindingLine::hideEvent(QHideEvent* event)
{
    QLabel::hideEvent(event);
    if (m_isWaiting && !event->spontaneous()) {
        QMetaObject::invokeMethod(this, &FindingLine::settle, Qt::QueuedConnection);
    }
}

void FindingLine::fit()
{
    // A form in a scroll area is given the height of its smallest sizes, which know no wrapped lines. The
    // room of a sentence that is gone is kept as it was.
    if (!m_isWaiting) {
        setMinimumHeight(isHidden() ? 0 : heightForWidth(width()));
    }
}

} // namespace kinerja
