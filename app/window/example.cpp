#include "app/window/example.h"

#include "core/usecases/importpaket.h"
#include "ui/text/importtext.h"
#include "ui/text/paketerrortext.h"
#include "ui/text/storagetext.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace kinerja
{

namespace
{

QString sentence(const ImportError& error)
{
    switch (error.kind) {
    case ImportError::Kind::Paket: return text::sentence(error.paket);
    case ImportError::Kind::Storage: return text::sentence(error.storage);
    case ImportError::Kind::Refused: return text::sentence(error.refusals.front());
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

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
    const auto unit = unitOfPaket(package);
    if (!unit) {
        return failure(text::sentence(unit.error()));
    }
    auto file = DataFile::create(path, unit.value(), ids);
    if (!file) {
        return failure(text::sentence(file.error()));
    }
    Session session{*file.value(), clock, ids, {}};
    const auto imported = importPaket(session, {package, CaraImpor::Lakukan});
    if (!imported) {
        file.value().reset();
        QFile::remove(path);
        return failure(sentence(imported.error()));
    }
    return path;
}

} // namespace kinerja
