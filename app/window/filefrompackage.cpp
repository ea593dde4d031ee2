#include "app/window/filefrompackage.h"

#include "core/usecases/file/importpaket.h"
#include "ui/text/importtext.h"
#include "ui/text/paketerrortext.h"
#include "ui/text/storagetext.h"

#include <QFile>

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

Result<Done, QString> makeFileFromPackage(
    QIODevice& package, const QString& path, const Clock& clock, IdSource& ids)
{
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
    return Done{};
}

} // namespace kinerja
