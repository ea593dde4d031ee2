#include "ui/forms/wizardhelp.h"

#include <QKeyEvent>
#include <QWizard>

namespace kinerja
{

WizardHelp::WizardHelp(QWizard* wizard, TopicOf topicOf, Show show)
    : QObject(wizard), m_wizard(wizard), m_topicOf(std::move(topicOf)), m_show(std::move(show))
{
    wizard->setOption(QWizard::HaveHelpButton);
    wizard->setOption(QWizard::HelpButtonOnRight); // the tab key comes to it last
    wizard->setButtonText(QWizard::HelpButton, tr("Ba&ntuan"));
    // Only the window that the wizard belongs to waits for it; the help can be read beside it.
    wizard->setWindowModality(Qt::WindowModal);
    wizard->installEventFilter(this); // a key that no field wants comes up to the wizard
    connect(wizard, &QWizard::helpRequested, this, &WizardHelp::show);
}

bool WizardHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents)) {
        show();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WizardHelp::show() const { m_show(m_topicOf(m_wizard->currentId())); }

} // namespace kinerja
