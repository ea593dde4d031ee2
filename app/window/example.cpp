#include "app/window/example.h"

#include "app/window/filefrompackage.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace kinerja
{

Result<QString, QString> makeExample(const Clock& clock, IdSource& ids)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("Contoh Puskesmas Melati.kinerja"));
    if (QFile::exists(path)) {
        return path;
    }
    QFile package(QStringLiteral(":/contoh/puskesmas.json"));
    package.open(QIODevice::ReadOnly);
    const auto made = makeFileFromPackage(package, path, clock, ids);
    if (!made) {
        return failure(made.error());
    }
    return path;
}

} // namespace kinerja
