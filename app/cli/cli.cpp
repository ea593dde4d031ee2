#include "app/cli/cli.h"

#include "app/cli/command.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace kinerja::cli
{

namespace
{

std::vector<Command> commands()
{
    return {makeCommand(), importCommand(), exportCommand(), printCommand(), checkCommand(), signCommand(),
        verifyCommand(), copyCommand()};
}

QString help()
{
    QString text =
        words("SKP Luring: Sasaran Kinerja Pegawai sebuah unit kerja, tanpa jaringan.\n\n"
              "Pemakaian:\n"
              "  skp-luring [BERKAS]              membuka jendela, dengan berkas itu bila disebutkan\n"
              "  skp-luring PERINTAH …            bekerja tanpa layar\n\n"
              "Perintah:\n");
    for (const Command& command : commands()) {
        constexpr int column = 14;
        text += QStringLiteral("  ") % command.spec.name.leftJustified(column) % command.spec.help %
                QLatin1Char('\n');
    }
    return text %
           words("\nPilihan:\n"
                 "  --help       bantuan ini; sesudah sebuah perintah: bantuan perintah itu\n"
                 "  --version    versi program\n\n"
                 "Status keluar: 0 selesai; 1 ada masalah yang ditemukan; 2 perintah salah tulis; 3 masukan "
                 "tidak dapat dipakai; 4 hasil tidak dapat ditulis.\n");
}

ExitCode runCommand(const QStringList& words, Console& console)
{
    const QString first = words.value(0);
    if (first == QLatin1String("--version")) {
        console.out << "skp-luring " << SKP_VERSION << '\n';
        return ExitCode::Done;
    }
    if (first == QLatin1String("--help")) {
        console.out << help();
        return ExitCode::Done;
    }
    for (const Command& command : commands()) {
        if (command.spec.name != first) {
            continue;
        }
        const QStringList rest = words.mid(1);
        if (rest.contains(QLatin1String("--help"))) {
            console.out << helpOf(command.spec);
            return ExitCode::Done;
        }
        const auto call = parseCall(command.spec, rest);
        return call ? command.run(*call, console) : fail(console, call.error(), first);
    }
    const auto kind =
        first.startsWith(QLatin1Char('-')) ? CallError::Kind::UnknownOption : CallError::Kind::UnknownCommand;
    return fail(console, CallError{kind, first, {}}, {});
}

} // namespace

Wanted wanted(const QStringList& words)
{
    if (words.isEmpty()) {
        return Wanted::Window;
    }
    const QString& first = words.first();
    const bool comparesPages = first == QLatin1String("verifikasi") &&
                               std::any_of(words.begin(), words.end(), [](const QString& word) {
                                   return word.startsWith(QLatin1String("--berkas"));
                               });
    if (first == QLatin1String("cetak") || first == QLatin1String("tanda-tangani") || comparesPages) {
        return Wanted::Printing;
    }
    const auto all = commands();
    const bool isCommand = std::any_of(
        all.begin(), all.end(), [&](const Command& command) { return command.spec.name == first; });
    // One word that is neither a command nor an option is a file for the window: one that is there, or is
    // named so.
    const bool isFile =
        first.endsWith(QLatin1String(".kinerja"), Qt::CaseInsensitive) || QFileInfo::exists(first);
    return words.size() == 1 && isFile && !isCommand ? Wanted::Window : Wanted::Command;
}

int run(const QStringList& words)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    RandomIdSource ids;
    Console console{out, err, clock, ids};
    const ExitCode code = runCommand(words, console);
    out.flush();
    err.flush();
    // A result that could not be written (a full disk, a closed pipe) is no result.
    if (out.status() == QTextStream::WriteFailed || std::fflush(stdout) != 0) {
        return static_cast<int>(ExitCode::NotWritten);
    }
    return static_cast<int>(code);
}

} // namespace kinerja::cli
