#pragma once

#include "ui/shell/prompter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

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
    /// `dataFile` says which file is open; empty: none.
    explicit WindowPrompter(
        QWidget* window, std::function<QString()> dataFile = [] { return QString(); })
        : m_window(window), m_dataFile(std::move(dataFile))
    {
    }

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

    /// Where a dialogue opens: where the last one of its kind ended while this file is open, else beside the
    /// file.
    QString startFolder(QString& last);

    QPointer<QWidget> m_window;
    std::function<QString()> m_dataFile;
    QString m_foldersOf; ///< the file for which the folders are remembered
    QString m_readFrom;
    QString m_savedTo;
};

} // namespace kinerja
