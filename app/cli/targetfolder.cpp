#include "app/cli/targetfolder.h"

#include <QDir>
#include <QFileInfo>

namespace kinerja::cli
{

bool TargetFolder::make()
{
    if (QFileInfo(m_path).isDir()) {
        return true;
    }
    // Not cleaned: a ".." behind a link leads elsewhere than its text does.
    QStringList missing;
    for (QString path = m_path; !path.isEmpty() && !QFileInfo::exists(path); path = QFileInfo(path).path()) {
        missing.append(path);
    }
    for (auto path = missing.crbegin(); path != missing.crend(); ++path) {
        if (QFileInfo(*path).isDir()) {
            continue; // "a/.." is there as soon as "a" is
        }
        if (!QDir().mkdir(*path)) {
            removeMade();
            return false;
        }
        m_made.prepend(*path);
    }
    return QFileInfo(m_path).isDir();
}

void TargetFolder::removeMade()
{
    for (const QString& path : std::exchange(m_made, {})) {
        QDir().rmdir(path);
    }
}

} // namespace kinerja::cli
