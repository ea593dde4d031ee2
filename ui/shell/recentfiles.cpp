#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace kinerja
{

namespace
{

constexpr int maxFiles = 10;
const auto settingsKey = QStringLiteral("berkas/terakhir");

QStringList stored() { return QSettings().value(settingsKey).toStringList(); }

} // namespace

QStringList RecentFiles::list()
{
    QStringList files = stored();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = stored();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(settingsKey, QStringList(files.mid(0, maxFiles)));
}

void RecentFiles::remove(const QString& path)
{
    QStringList files = stored();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(settingsKey, files);
}

} // namespace kinerja
