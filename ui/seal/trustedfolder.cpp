#include "ui/seal/trustedfolder.h"

#include "core/common/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace kinerja
{

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString TrustedFolder::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/sertifikat-tepercaya");
}

std::vector<TrustedFolder::Entry> TrustedFolder::entries() const
{
    std::vector<Entry> all;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        auto found = seal::TrustedCertificates().add(contentOf(folder.filePath(name)));
        if (!found.empty()) {
            all.push_back({name, std::move(found)});
        }
    }
    return all;
}

TrustedFolder::Added TrustedFolder::add(const QByteArray& file) const
{
    if (seal::TrustedCertificates().add(file).empty()) {
        return Added::NoCertificate;
    }
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex() + QByteArray(".cer"));
    QSaveFile copy(QDir(m_folder).filePath(name));
    const bool isWritten = QDir().mkpath(m_folder) && copy.open(QIODevice::WriteOnly) &&
                           copy.write(file) == file.size() && commitWhole(copy);
    return isWritten ? Added::Yes : Added::NotWritten;
}

bool TrustedFolder::remove(const QString& name) const { return QFile::remove(QDir(m_folder).filePath(name)); }

bool TrustedFolder::addTo(seal::TrustedCertificates& trusted) const
{
    bool hasAny = false;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        hasAny = !trusted.add(contentOf(folder.filePath(name))).empty() || hasAny;
    }
    return hasAny;
}

seal::TrustedCertificates TrustedFolder::load() const
{
    seal::TrustedCertificates trusted;
    addTo(trusted);
    return trusted;
}

} // namespace kinerja
