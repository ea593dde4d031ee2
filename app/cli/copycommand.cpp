#include "app/cli/command.h"

#include <QDir>
#include <QFile>

namespace kinerja::cli
{

namespace
{

ExitCode run(const Call& call, Console& console)
{
    const QString target = call.operands.at(1);
    if (QFile::exists(target)) {
        OpenError error;
        error.kind = OpenError::Kind::AlreadyExists;
        error.path = target;
        return fail(console, error);
    }
    const auto file = DataFile::open(call.operands.at(0), OpenMode::ReadOnly, console.clock, console.ids);
    if (!file) {
        return fail(console, file.error());
    }
    if (const auto copied = file.value()->copyTo(target); !copied) {
        complain(console, words("Salinan “%1” tidak dapat ditulis.").arg(QDir::toNativeSeparators(target)));
        const ExitCode code = failToCopy(console, copied.error());
        const bool isSource = copied.error().kind == StorageError::Kind::Damaged;
        return isSource ? code : ExitCode::NotWritten;
    }
    console.out << words("Salinan ditulis ke “%1”.").arg(QDir::toNativeSeparators(target)) << '\n';
    return ExitCode::Done;
}

} // namespace

Command copyCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("cadang");
    spec.operands = {QStringLiteral("BERKAS"), QStringLiteral("SALINAN")};
    spec.help = words("Menulis salinan yang utuh, juga selagi berkasnya dibuka di jendela program.");
    return {spec, run};
}

} // namespace kinerja::cli
