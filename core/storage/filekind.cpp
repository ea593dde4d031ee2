#include "core/storage/filekind.h"

#include "core/storage/datedcopy.h"
#include "core/storage/sqlite/treepage.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr qsizetype headerBytes = 100;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageBytes = 4096;
constexpr int mostPagesLookedAt = 256;

/// Nobody writes by chance a page whose entries all lie where its head says.
bool hasDatabasePages(QFile& file)
{
    for (int page = 1; page <= mostPagesLookedAt && file.seek(page * pageBytes); ++page) {
        const QByteArray bytes = file.read(pageBytes);
        const sqlite::TreePage found = sqlite::readTreePage(bytes, pageBytes, false);
        if (found.kind != sqlite::TreePage::Kind::None && found.isWhole && !found.cells.empty()) {
            return true;
        }
    }
    return false;
}

bool isZero(const QByteArray& bytes)
{
    return !bytes.isEmpty() &&
           std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\0'; });
}

} // namespace

FileKind fileKindOf(const QString& path, quint32 applicationId)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return FileKind::Other;
    }
    const QByteArray header = file.read(headerBytes);
    if (header.size() == headerBytes && header.startsWith(QByteArrayView("SQLite format 3", 16))) {
        const bool isOurs = qFromBigEndian<quint32>(header.constData() + applicationIdAt) == applicationId;
        return isOurs ? FileKind::DataFile : FileKind::Other;
    }
    const bool isCalledSo = path.endsWith(QLatin1String(".kinerja"), Qt::CaseInsensitive);
    const bool wasOne =
        isCalledSo && (isZero(header) || hasDatabasePages(file) || !datedCopies(path).empty());
    return wasOne ? FileKind::Damaged : FileKind::Other;
}

} // namespace kinerja
