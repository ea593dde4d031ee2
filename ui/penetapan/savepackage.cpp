#include "ui/penetapan/savepackage.h"

#include "core/common/savefile.h"
#include "ui/text/filetext.h"
#include "ui/text/paketerrortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace kinerja
{

namespace
{

QString notWritable(const QSaveFile& target)
{
    return QCoreApplication::translate(
        "SavePackage", "“%1” tidak dapat ditulis: %2 Tidak ada yang dibuat. Pilih folder lain, lalu ulangi.")
        .arg(QDir::toNativeSeparators(target.fileName()), text::reason(target.error()));
}

} // namespace

QString savePackage(DataFile& file, const QString& path, const ExportPaket& command)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        return notWritable(target);
    }
    const auto written = exportPaket(file, target, command);
    if (!written) {
        target.cancelWriting();
        return text::sentence(written.error());
    }
    return commitWhole(target) ? QString() : notWritable(target);
}

} // namespace kinerja
