#include "app/cli/call.h"

#include <algorithm>

namespace kinerja::cli
{

namespace
{

const OptionSpec* findOption(const CommandSpec& spec, const QString& name)
{
    const auto at = std::find_if(spec.options.begin(), spec.options.end(),
        [&](const OptionSpec& option) { return option.name == name; });
    return at == spec.options.end() ? nullptr : &*at;
}

/// One option beginning at `at`, which moves past the value that it takes.
std::optional<CallError> takeOption(
    const CommandSpec& spec, const QStringList& words, qsizetype& at, Call& call)
{
    const QString word = words.at(at);
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionSpec* option = findOption(spec, name);
    if (option == nullptr) {
        return CallError{CallError::Kind::UnknownOption, word, {}};
    }
    if (option->takes != Takes::Values && call.options.contains(name)) {
        return CallError{CallError::Kind::OptionTwice, name, {}};
    }
    QStringList& values = call.options[name];
    if (option->takes == Takes::Nothing) {
        return equals < 0 ? std::nullopt
                          : std::optional(CallError{CallError::Kind::ValueNotWanted, name, {}});
    }
    if (equals >= 0) {
        values.append(word.mid(equals + 1));
        return std::nullopt;
    }
    if (at + 1 == words.size()) {
        return CallError{CallError::Kind::ValueMissing, name, {}};
    }
    values.append(words.at(++at));
    return std::nullopt;
}

} // namespace

Result<Call, CallError> parseCall(const CommandSpec& spec, const QStringList& words)
{
    Call call;
    bool onlyOperands = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words.at(at);
        if (!onlyOperands && word == QLatin1String("--")) {
            onlyOperands = true;
        } else if (!onlyOperands && word.startsWith(QLatin1Char('-')) && word.size() > 1) {
            if (const auto error = takeOption(spec, words, at, call)) {
                return failure(*error);
            }
        } else {
            call.operands.append(word);
        }
    }
    if (call.operands.size() < spec.operands.size()) {
        return failure(
            CallError{CallError::Kind::OperandMissing, spec.operands.at(call.operands.size()), {}});
    }
    if (call.operands.size() > spec.operands.size() && !spec.lastRepeats) {
        return failure(
            CallError{CallError::Kind::OperandTooMany, call.operands.at(spec.operands.size()), {}});
    }
    return call;
}

QString sentence(const CallError& error)
{
    switch (error.kind) {
    case CallError::Kind::UnknownCommand: return words("Perintah “%1” tidak dikenal.").arg(error.word);
    case CallError::Kind::UnknownOption: return words("Pilihan “%1” tidak dikenal.").arg(error.word);
    case CallError::Kind::ValueMissing: return words("Pilihan --%1 memerlukan nilai.").arg(error.word);
    case CallError::Kind::ValueNotWanted: return words("Pilihan --%1 tidak memakai nilai.").arg(error.word);
    case CallError::Kind::OptionTwice: return words("Pilihan --%1 diberikan dua kali.").arg(error.word);
    case CallError::Kind::OperandMissing: return words("%1 belum disebutkan.").arg(error.word);
    case CallError::Kind::OperandTooMany: return words("“%1” berlebih.").arg(error.word);
    case CallError::Kind::OptionMissing: return words("Pilihan --%1 wajib diberikan.").arg(error.word);
    case CallError::Kind::BadValue:
        return words("“%2” tidak dapat dipakai untuk --%1.").arg(error.word, error.value);
    }
    Q_UNREACHABLE();
    return {};
}

QString helpOf(const CommandSpec& spec)
{
    QString usage = words("Pemakaian: skp-luring %1").arg(spec.name);
    for (const QString& operand : spec.operands) {
        usage += QLatin1Char(' ') % operand;
    }
    usage += spec.lastRepeats ? words("…") : QString();
    if (!spec.options.empty()) {
        usage += words(" [PILIHAN]…");
    }
    QString text = usage % QStringLiteral("\n\n") % spec.help % QLatin1Char('\n');
    if (!spec.options.empty()) {
        text += words("\nPilihan:\n");
    }
    for (const OptionSpec& option : spec.options) {
        QString left = QStringLiteral("  --") % option.name;
        if (option.takes != Takes::Nothing) {
            left += QLatin1Char(' ') % option.valueName;
        }
        constexpr int column = 28;
        text += left.leftJustified(column) % QLatin1Char(' ') % option.help % QLatin1Char('\n');
    }
    return text;
}

} // namespace kinerja::cli
