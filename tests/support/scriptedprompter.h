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
    QStringList told; ///< texts of tell() and confirm(), in order

    void tell(Weight, const QString&, const QString& text, const QString&) override { told.append(text); }
    bool confirm(const QString&, const QString& text, const QString&, const QString&) override
    {
        told.append(text);
        return next(confirmations).value_or(false);
    }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override
    {
        return next(texts);
    }
    QString openFile(const QString&, const QString&) override { return next(paths).value_or(QString()); }
    QStringList openFiles(const QString&, const QString&) override
    {
        const auto path = next(paths);
        return path ? QStringList{*path} : QStringList{};
    }
    QString saveFile(const QString&, const QString&, const QString&) override
    {
        return next(paths).value_or(QString());
    }
    QString chooseFolder(const QString&) override { return next(paths).value_or(QString()); }

private:
    template <class T> std::optional<T> next(std::deque<T>& script)
    {
        if (script.empty()) {
            return std::nullopt;
        }
        const T answer = script.front();
        script.pop_front();
        return answer;
    }
};

} // namespace kinerja::tests
