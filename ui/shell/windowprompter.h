#pragma once

#include "ui/shell/prompter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace kinerja
{

/// The name with the ending of a filter of one kind, "Paket SKP (*.json)"; as it is where it ends so already,
/// or the filter names none or several.
QString completedName(const QString& path, const QString& filter);

/// Asks with dialogs over a window, or over what stands before it: a wizard, a session.
class WindowPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(kinerja::WindowPrompter)
public:
    explicit WindowPrompter(QWidget* window) : m_window(window) {}

    void tell(Weight weight, const QString& title, const QString& text, const QString& detail) override;
    bool confirm(const QString& title, const QString& text, const QString& yes, const QString& no) override;
    std::optional<QString> askText(
        const QString& title, const QString& label, const QString& initial) override;
    QString openFile(const QString& title, const QString& filter) override;
    QStringList openFiles(const QString& title, const QString& filter) override;
    QString saveFile(const QString& title, const QString& suggested, const QString& filter) override;
    QString chooseFolder(const QString& title) override;

private:
    /// The window that is in front, so that no question comes up behind it.
    QWidget* over() const;

    QPointer<QWidget> m_window;
};

} // namespace kinerja
