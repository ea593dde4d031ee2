#include "ui/shell/dialoghelp.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace kinerja
{

namespace
{

/// A dialogue that makes only its own window wait: beside the others the help could not be scrolled.
bool leavesHelpFree(const QObject& watched)
{
    const auto* dialog = qobject_cast<const QDialog*>(&watched);
    return dialog != nullptr && dialog->windowModality() == Qt::WindowModal && !dialog->inherits("QWizard");
}

} // namespace

DialogHelp::DialogHelp(std::function<void()> show, QObject* parent) : QObject(parent), m_show(std::move(show))
{
    qApp->installEventFilter(this);
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event)
{
    // A key that no field wants comes up to the dialogue.
    if (event->type() == QEvent::KeyPress && leavesHelpFree(*watched) &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents)) {
        m_show();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kinerja
