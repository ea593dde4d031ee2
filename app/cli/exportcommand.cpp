#include "app/cli/command.h"
#include "core/common/savefile.h"
#include "core/usecases/file/exportpaket.h"
#include "ui/text/filetext.h"
#include "ui/text/paketerrortext.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kinerja::cli
{

namespace
{

ExitCode notWritten(Console& console, const QSaveFile& target)
{
    complain(console, words("“%1” tidak dapat ditulis: %2")
                          .arg(QDir::toNativeSeparators(target.fileName()), text::reason(target.error())));
    return ExitCode::NotWritten;
}

ExitCode failed(Console& console, const ExportError& error)
{
    if (error.kind == ExportError::Kind::Storage) {
        return fail(console, error.storage);
    }
    complain(console, text::sentence(error));
    const bool isTarget =
        error.kind == ExportError::Kind::Write && error.write.kind == PaketWriteError::Kind::Device;
    return isTarget ? ExitCode::NotWritten : ExitCode::UnusableInput;
}

ExitCode run(const Call& call, Console& console)
{
    const QString source = call.operands.at(0);
    const QString path = call.operands.at(1);
    if (QFileInfo(source) == QFileInfo(path)) {
        complain(console,
            words("Paket tidak ditulis di atas berkasnya sendiri, “%1”. Sebut nama lain untuk paket.")
                .arg(path));
        return ExitCode::WrongCall;
    }
    const auto file = DataFile::open(source, OpenMode::ReadOnly, console.clock, console.ids);
    if (!file) {
        return fail(console, file.error());
    }
    ExportPaket command;
    if (call.has("nomor")) {
        auto people = findPeople(console, *file.value(), call.values("nomor"));
        if (!people) {
            return ExitCode::WrongCall;
        }
        command.pegawai = std::move(*people);
    }
    command.konseling =
        call.has("termasuk-konseling") ? KonselingDalamPaket::Termasuk : KonselingDalamPaket::Tanpa;
    command.isiBerkas = call.has("termasuk-berkas") ? IsiBerkas::Termasuk : IsiBerkas::Tanpa;
    QSaveFile target(path);
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        return notWritten(console, target); // a folder; a device, which a saved file would replace
    }
    if (!target.open(QIODevice::WriteOnly)) {
        return notWritten(console, target);
    }
    const auto written = exportPaket(*file.value(), target, command);
    if (!written) {
        target.cancelWriting();
        return failed(console, written.error());
    }
    if (!commitWhole(target)) {
        return notWritten(console, target);
    }
    for (const QString& pointer : written->leftOut) {
        complain(
            console, words("Peringatan: isian di %1 belum lengkap dan tidak ikut diekspor.").arg(pointer));
    }
    console.out << words("Paket ditulis ke “%1”.").arg(QDir::toNativeSeparators(path)) << '\n';
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("ekspor");
    spec.operands = {QStringLiteral("BERKAS"), QStringLiteral("PAKET.json")};
    spec.options = {
        {QStringLiteral("nomor"), Takes::Values, words("N"),
            words("hanya pegawai dengan nomor ini; dapat diulang")},
        {QStringLiteral("termasuk-berkas"), Takes::Nothing, {},
            words("beserta isi bukti dukung dan berkas bertanda tangan")},
        {QStringLiteral("termasuk-konseling"), Takes::Nothing, {},
            words("beserta catatan konseling, yang bersifat rahasia")},
    };
    spec.help = words("Menulis seluruh isi berkas data, atau isi milik pegawai tertentu, sebagai paket.");
    return {spec, run};
}

} // namespace kinerja::cli
