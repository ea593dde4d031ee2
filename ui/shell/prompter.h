#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kinerja
{

/// The port through which screens ask the user something modally; the window shows dialogs, tests script it.
/// All texts are plain: what a person typed is shown as typed.
class Prompter
{
public:
    virtual ~Prompter() = default;

    enum class Weight { Information, Warning, Error };
    virtual void tell(
        Weight weight, const QString& title, const QString& text, const QString& detail = {}) = 0;
    /// A yes/no question; the words of the buttons say what happens. False is the safe answer.
    virtual bool confirm(
        const QString& title, const QString& text, const QString& yes, const QString& no) = 0;
    /// One or more lines of text; nothing where the user turned back.
    virtual std::optional<QString> askText(
        const QString& title, const QString& label, const QString& initial = {}) = 0;
    /// Paths; empty where the user turned back. `filter` as QFileDialog takes it.
    virtual QString openFile(const QString& title, const QString& filter) = 0;
    virtual QStringList openFiles(const QString& title, const QString& filter) = 0;
    virtual QString saveFile(const QString& title, const QString& suggested, const QString& filter) = 0;
    virtual QString chooseFolder(const QString& title) = 0;
};

} // namespace kinerja
