#include "tests/support/scriptedprompter.h"

namespace kinerja::tests
{

namespace
{

template <class T> std::optional<T> next(std::deque<T>& script)
{
    if (script.empty()) {
        return std::nullopt;
    }
    const T answer = script.front();
    script.pop_front();
    return answer;
}

} // namespace

void ScriptedPrompter::tell(Weight, const QString&, const QString& text, const QString& detail)
{
    told.append(text);
    details.append(detail);
}

bool ScriptedPrompter::confirm(const QString&, const QString& text, const QString&, const QString&)
{
    told.append(text);
    return next(confirmations).value_or(false);
}

std::optional<QString> ScriptedPrompter::askText(const QString&, const QString&, const QString&)
{
    return next(texts);
}

QString ScriptedPrompter::openFile(const QString&, const QString&) { return next(paths).value_or(QString()); }

QStringList ScriptedPrompter::openFiles(const QString&, const QString&)
{
    const auto path = next(paths);
    return path ? QStringList{*path} : QStringList{};
}

QString ScriptedPrompter::saveFile(const QString&, const QString&, const QString&)
{
    return next(paths).value_or(QString());
}

QString ScriptedPrompter::chooseFolder(const QString&) { return next(paths).value_or(QString()); }

} // namespace kinerja::tests
