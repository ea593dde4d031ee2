#pragma once

#include "app/cli/call.h"
#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/storage/datafile.h"

#include <QTextStream>

#include <variant>

namespace kinerja::cli
{

/// Where a command speaks and what it takes from outside: results to `out`, messages to `err`.
struct Console {
    QTextStream& out;
    QTextStream& err;
    const Clock& clock;
    IdSource& ids;
};

using Run = ExitCode (*)(const Call&, Console&);

struct Command {
    CommandSpec spec;
    Run run;
};

/// The commands, each from the file that holds it.
Command makeCommand();
Command importCommand();
Command exportCommand();
Command copyCommand();
Command checkCommand();
Command printCommand();
Command signCommand();
Command verifyCommand();

/// Says the sentence on the error stream, with the program's name before it.
void complain(Console& console, const QString& sentence);
ExitCode fail(Console& console, const CallError& error, const QString& command);
ExitCode fail(Console& console, const OpenError& error);
ExitCode fail(Console& console, const StorageError& error);
/// The same where a new file was to be made, or a copy.
ExitCode failToMake(Console& console, const OpenError& error);
ExitCode failToCopy(Console& console, const StorageError& error);

/// The people with these identity numbers as typed; a number that nobody has is said and gives nothing.
std::optional<std::vector<PegawaiKunci>> findPeople(
    Console& console, DataFile& file, const QStringList& nomor);

} // namespace kinerja::cli
