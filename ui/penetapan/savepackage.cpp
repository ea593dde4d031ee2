#include "ui/penetapan/savepackage.h"

#include "ui/text/paketerrortext.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace kinerja
{

namespace
{

QString notWritable(const QString& path)
{
    return QCoreApplication::translate("SavePackage", "“%1” tidak dapat ditulis. Tidak ada yang dibuat.")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace

QString savePackage(DataFile& file, const QString& path, const ExportPaket& command)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        return notWritable(path);
    }
    const auto written = exportPaket(file, target, command);
    if (!written) {
        target.cancelWriting();
        return written.error().kind == ExportError::Kind::Storage ? text::sentence(written.error().storage)
                                                                  : text::sentence(written.error().write);
    }
    return target.commit() ? QString() : notWritable(path);
}

} // namespace kinerja
