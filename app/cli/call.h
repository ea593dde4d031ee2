#pragma once

#include "core/common/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kinerja::cli
{

/// The command line speaks Indonesian, whatever language the screens have.
inline QString words(const char* utf8) { return QString::fromUtf8(utf8); }

/// What the program leaves with (spec of the command line).
enum class ExitCode { Done = 0, Problems = 1, WrongCall = 2, UnusableInput = 3, NotWritten = 4 };

enum class Takes { Nothing, OneValue, Values };

struct OptionSpec {
    QString name; ///< without the dashes
    Takes takes = Takes::Nothing;
    QString valueName; ///< as help shows it
    QString help;
};

struct CommandSpec {
    QString name;
    QStringList operands;     ///< all of them must be given
    bool lastRepeats = false; ///< more of the last one may follow
    std::vector<OptionSpec> options;
    QString help;
};

/// The words of a call, taken apart.
struct Call {
    QStringList operands;
    QMap<QString, QStringList> options; ///< an option that takes nothing has an empty list

    bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    QStringList values(const char* option) const { return options.value(QLatin1String(option)); }
    std::optional<QString> value(const char* option) const
    {
        const QStringList all = values(option);
        return all.isEmpty() ? std::nullopt : std::optional(all.first());
    }
};

/// What is wrong with the words of a call.
struct CallError {
    enum class Kind {
        UnknownCommand,
        UnknownOption,
        ValueMissing,
        ValueNotWanted,
        OptionTwice,
        OperandMissing, ///< word: its name
        OperandTooMany,
        OptionMissing,
        BadValue ///< word: the option, value: what was given
    };
    Kind kind = Kind::UnknownCommand;
    QString word;
    QString value;
};

/// Long options (`--name value`, `--name=value`) and operands in any order; after `--` all are operands.
Result<Call, CallError> parseCall(const CommandSpec& spec, const QStringList& words);

QString sentence(const CallError& error);
/// The help page of one command.
QString helpOf(const CommandSpec& spec);

} // namespace kinerja::cli
