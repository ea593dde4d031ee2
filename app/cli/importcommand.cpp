#include "app/cli/command.h"
#include "core/storage/datedcopy.h"
#include "core/usecases/file/importpaket.h"
#include "ui/text/importtext.h"
#include "ui/text/paketerrortext.h"
#include "ui/text/storagetext.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>

namespace kinerja::cli
{

namespace
{

ExitCode failed(Console& console, const QString& path, const PaketError& error)
{
    complain(console, QStringLiteral("%1: %2: %3")
                          .arg(QDir::toNativeSeparators(path), text::place(error), text::sentence(error)));
    return ExitCode::UnusableInput;
}

ExitCode failed(Console& console, const QString& path, const ImportError& error)
{
    switch (error.kind) {
    case ImportError::Kind::Paket: return failed(console, path, error.paket);
    case ImportError::Kind::Storage: return fail(console, error.storage);
    case ImportError::Kind::Refused: break;
    }
    for (const ImportRefusal& refusal : error.refusals) {
        complain(console, QStringLiteral("%1: %2: %3")
                              .arg(QDir::toNativeSeparators(path), refusal.pointer, text::sentence(refusal)));
    }
    return ExitCode::UnusableInput;
}

/// The package as a device that can be read twice: a pipe is put into a file first.
std::unique_ptr<QIODevice> openPackage(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    if (!file->isSequential()) {
        return file;
    }
    auto copy = std::make_unique<QTemporaryFile>();
    constexpr qint64 pieceSize = 1024 * 1024;
    if (!copy->open()) {
        return nullptr;
    }
    for (QByteArray piece = file->read(pieceSize); !piece.isEmpty(); piece = file->read(pieceSize)) {
        if (copy->write(piece) != piece.size()) {
            return nullptr;
        }
    }
    return copy;
}

const auto workplaceName = QStringLiteral(".impor-");

/// Says whose a workplace is; it never goes stale by age, only when its program has ended.
std::unique_ptr<QLockFile> workplaceLock(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("kunci")));
    lock->setStaleLockTime(0);
    return lock;
}

/// What imports have left behind that were broken off (Ctrl-C, power cut); those that still run keep theirs.
void removeLeftWorkplaces(const QDir& beside)
{
    const QStringList names =
        beside.entryList({workplaceName + QStringLiteral("*")}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QString folder = beside.filePath(name);
        const auto lock = workplaceLock(folder);
        if (QFile::exists(lock->fileName()) && lock->tryLock(0)) {
            lock->unlock();
            QDir(folder).removeRecursively();
        }
    }
}

/// A file that is to be there only once everything is in it grows in a folder beside its place.
class Workplace
{
public:
    explicit Workplace(const QString& path) : m_path(path), m_isNew(!QFileInfo::exists(path))
    {
        if (m_isNew) {
            const QDir beside = QFileInfo(path).absoluteDir();
            removeLeftWorkplaces(beside);
            m_folder =
                std::make_unique<QTemporaryDir>(beside.filePath(workplaceName + QStringLiteral("XXXXXX")));
            if (m_folder->isValid()) {
                m_lock = workplaceLock(m_folder->path());
                m_lock->tryLock(0);
            }
        }
    }
    bool isUsable() const { return !m_isNew || m_folder->isValid(); }
    bool isNew() const { return m_isNew; }
    QString path() const { return m_isNew ? m_folder->filePath(QStringLiteral("baru.kinerja")) : m_path; }
    /// To be called once the file is closed.
    bool finish() { return !m_isNew || QFile::rename(path(), m_path); }

private:
    QString m_path;
    bool m_isNew;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

void report(Console& console, const ImportReport& report, CaraImpor cara)
{
    if (cara == CaraImpor::Coba) {
        for (const ImportedThing& thing : report.things) {
            console.out << text::line(thing) << '\n';
        }
        for (const ImportRefusal& refusal : report.refusals) {
            console.out << text::line(refusal) << '\n';
        }
    }
    console.out << text::summary(report, cara) << '\n';
}

struct Imported {
    ExitCode code = ExitCode::Done;
    bool isChanged = false; ///< the file is another one now
};

Imported importInto(Console& console, DataFile& file, QIODevice& package, const QString& path, CaraImpor cara)
{
    Session session{file, console.clock, console.ids, {}};
    const auto result = importPaket(session, ImportPaket{package, cara});
    if (!result) {
        return {failed(console, path, result.error())};
    }
    for (const ImportWarning& warning : result->value.warnings) {
        complain(console, words("Peringatan: %1: %2").arg(warning.pointer, text::sentence(warning)));
    }
    report(console, result->value, cara);
    return {result->value.refusals.empty() ? ExitCode::Done : ExitCode::Problems, !result->changes.isEmpty()};
}

ExitCode notWritten(Console& console, const QString& path)
{
    complain(console, words("“%1” tidak dapat ditulis.").arg(QDir::toNativeSeparators(path)));
    return ExitCode::NotWritten;
}

/// What was before an import stands beside the file; where that can't be, it is said and the import goes on.
/// The path of the copy; empty where none was made.
QString copyBefore(Console& console, const QString& path)
{
    const auto copy = keepDatedCopy(path, CopyOccasion::BeforeImport, console.clock.today());
    if (!copy) {
        complain(console, words("Peringatan: salinan sebelum impor tidak dapat dibuat: %1")
                              .arg(text::sentence(copy.error())));
    }
    return copy ? *copy : QString();
}

/// The copy of a file that did not change is one too many; only where it changed, older ones give way to it.
void settleCopies(const QString& path, const QString& copy, bool isChanged)
{
    if (copy.isEmpty()) {
        return;
    }
    if (isChanged) {
        dropOldCopies(path);
    } else {
        QFile::remove(copy);
    }
}

Result<std::unique_ptr<DataFile>, OpenError> openOrMake(
    Console& console, const Workplace& workplace, const Unit& unit)
{
    if (workplace.isNew()) {
        return DataFile::create(workplace.path(), unit, console.ids);
    }
    return DataFile::open(workplace.path(), OpenMode::ReadWrite, console.clock, console.ids);
}

ExitCode run(const Call& call, Console& console)
{
    const QString target = call.operands.at(0);
    const QString path = call.operands.at(1);
    const std::unique_ptr<QIODevice> package = openPackage(path);
    if (!package) {
        complain(console, words("“%1” tidak dapat dibaca.").arg(QDir::toNativeSeparators(path)));
        return ExitCode::UnusableInput;
    }
    Workplace workplace(target);
    Unit unit;
    if (workplace.isNew()) {
        const auto found = unitOfPaket(*package);
        if (!found) {
            return failed(console, path, found.error());
        }
        unit = *found;
    }
    if (!workplace.isUsable()) {
        return notWritten(console, target);
    }
    const CaraImpor cara = call.has("coba") ? CaraImpor::Coba : CaraImpor::Lakukan;
    ExitCode code = ExitCode::Done;
    {
        const auto file = openOrMake(console, workplace, unit);
        if (!file) {
            return fail(console, file.error());
        }
        const bool copies = !workplace.isNew() && cara == CaraImpor::Lakukan;
        const QString copy = copies ? copyBefore(console, target) : QString();
        const Imported imported = importInto(console, *file.value(), *package, path, cara);
        settleCopies(target, copy, imported.isChanged);
        code = imported.code;
    }
    if (code == ExitCode::Done && cara == CaraImpor::Lakukan && !workplace.finish()) {
        return notWritten(console, target);
    }
    return code;
}

} // namespace

Command importCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("impor");
    spec.operands = {QStringLiteral("BERKAS"), QStringLiteral("PAKET.json")};
    spec.options = {{QStringLiteral("coba"), Takes::Nothing, {},
        words("hanya menyebutkan apa yang akan ditambah, diperbarui, dan ditolak")}};
    spec.help =
        words("Memasukkan paket ke dalam berkas data, seluruhnya atau tidak sama sekali. Berkas yang belum "
              "ada dibuat. Yang terkunci tidak diubah; tidak ada yang dihapus.");
    return {spec, run};
}

} // namespace kinerja::cli
