#pragma once

#include <QObject>

#include <functional>

class QWizard;

namespace kinerja
{

/// Gives a wizard a button that opens the help at the page of the step, also by F1.
class WizardHelp : public QObject
{
    Q_OBJECT
public:
    using TopicOf = std::function<QString(int page)>;
    using Show = std::function<void(const QString& topic)>;

    /// Becomes a child of the wizard.
    WizardHelp(QWizard* wizard, TopicOf topicOf, Show show);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show() const;

    QWizard* m_wizard;
    TopicOf m_topicOf;
    Show m_show;
};

} // namespace kinerja
