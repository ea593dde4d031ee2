#include "app/cli/command.h"

#include "core/domain/pegawai/identitas.h"
#include "ui/text/rescuetext.h"
#include "ui/text/storagetext.h"

namespace kinerja::cli
{

namespace
{

ExitCode codeOf(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::DiskFull:
    case StorageError::Kind::ReadOnly:
    case StorageError::Kind::Moved:
    case StorageError::Kind::Busy:
    case StorageError::Kind::Internal: return ExitCode::NotWritten;
    case StorageError::Kind::Damaged:
    case StorageError::Kind::Unreadable:
    case StorageError::Kind::UnknownValue:
    case StorageError::Kind::Constraint: return ExitCode::UnusableInput;
    }
    Q_UNREACHABLE();
    return ExitCode::UnusableInput;
}

ExitCode codeOf(const OpenError& error)
{
    switch (error.kind) {
    case OpenError::Kind::AlreadyExists:
    case OpenError::Kind::Locked:
    case OpenError::Kind::FolderReadOnly:
    case OpenError::Kind::FileReadOnly: return ExitCode::NotWritten;
    case OpenError::Kind::Missing:
    case OpenError::Kind::NotADataFile:
    case OpenError::Kind::NewerVersion:
    case OpenError::Kind::Damaged:
    case OpenError::Kind::MigrationFailed: return ExitCode::UnusableInput;
    case OpenError::Kind::Storage: return codeOf(error.storage.kind);
    }
    Q_UNREACHABLE();
    return ExitCode::UnusableInput;
}

} // namespace

void complain(Console& console, const QString& sentence)
{
    console.err << "skp-luring: " << sentence << '\n';
    console.err.flush();
}

ExitCode fail(Console& console, const CallError& error, const QString& command)
{
    complain(console, sentence(error));
    const QString name = command.isEmpty() ? QString() : QLatin1Char(' ') % command;
    console.err << words("Lihat: skp-luring%1 --help").arg(name) << '\n';
    return ExitCode::WrongCall;
}

ExitCode fail(Console& console, const OpenError& error)
{
    complain(console, text::sentence(error));
    if (error.kind == OpenError::Kind::Damaged) {
        complain(console, text::goodCopySentence(newestSoundCopy(error.path)));
    }
    return codeOf(error);
}

ExitCode failToMake(Console& console, const OpenError& error)
{
    complain(console, text::newFileSentence(error));
    return codeOf(error);
}

ExitCode failToCopy(Console& console, const StorageError& error)
{
    complain(console, text::copySentence(error));
    return codeOf(error.kind);
}

ExitCode fail(Console& console, const StorageError& error)
{
    complain(console, text::sentence(error));
    return codeOf(error.kind);
}

std::optional<std::vector<PegawaiKunci>> findPeople(
    Console& console, DataFile& file, const QStringList& nomor)
{
    std::vector<PegawaiKunci> found;
    for (const QString& typed : nomor) {
        const auto people =
            file.read([&](Reader& reader) { return reader.lists().withNomor(cleanNomor(typed)); });
        if (!people || people->empty() || cleanNomor(typed).isEmpty()) {
            complain(console, words("Tidak ada pegawai dengan nomor “%1” di berkas ini.").arg(typed));
            return std::nullopt;
        }
        found.insert(found.end(), people->begin(), people->end());
    }
    return found;
}

} // namespace kinerja::cli
