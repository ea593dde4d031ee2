#include "app/cli/command.h"

#include <QDir>

namespace kinerja::cli
{

namespace
{

ExitCode run(const Call& call, Console& console)
{
    Unit unit;
    for (const char* name : {"unit", "instansi"}) {
        if (call.value(name).value_or(QString()).trimmed().isEmpty()) {
            return fail(console, CallError{CallError::Kind::OptionMissing, QString::fromLatin1(name), {}},
                QStringLiteral("buat"));
        }
    }
    unit.nama = *call.value("unit");
    unit.instansi = *call.value("instansi");
    const QString path = call.operands.at(0);
    const auto made = DataFile::create(path, unit, console.ids);
    if (!made) {
        return failToMake(console, made.error());
    }
    console.out << words("Berkas “%1” dibuat untuk %2.").arg(QDir::toNativeSeparators(path), unit.nama)
                << '\n';
    return ExitCode::Done;
}

} // namespace

Command makeCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("buat");
    spec.operands = {QStringLiteral("BERKAS")};
    spec.options = {
        {QStringLiteral("unit"), Takes::OneValue, words("NAMA"), words("nama unit kerja (wajib)")},
        {QStringLiteral("instansi"), Takes::OneValue, words("NAMA"), words("nama instansi (wajib)")}};
    spec.help = words("Membuat berkas data baru yang kosong. Berkas yang sudah ada tidak ditimpa.");
    return {spec, run};
}

} // namespace kinerja::cli
