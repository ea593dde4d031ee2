#pragma once

#include "tests/support/catch.h"
#include "ui/shell/prompter.h"

#include <deque>

namespace kinerja::tests
{

/// Answers from a script; whatever it is asked beyond that gets the safe answer, and everything is noted.
class ScriptedPrompter final : public Prompter
{
public:
    std::deque<bool> confirmations;
    std::deque<QString> texts;
    std::deque<QString> paths;
    QStringList told;    ///< texts of tell() and confirm(), in order
    QStringList details; ///< of tell(), in order

    void tell(Weight weight, const QString& title, const QString& text, const QString& details) override;
    bool confirm(const QString& title, const QString& text, const QString& yes, const QString& no) override;
    std::optional<QString> askText(
        const QString& title, const QString& question, const QString& text) override;
    QString openFile(const QString& title, const QString& filter) override;
    QStringList openFiles(const QString& title, const QString& filter) override;
    QString saveFile(const QString& title, const QString& suggested, const QString& filter) override;
    QString chooseFolder(const QString& title) override;
};

} // namespace kinerja::tests
