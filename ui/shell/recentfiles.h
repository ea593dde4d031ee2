#pragma once

#include <QStringList>

namespace kinerja
{

/// The files opened last on this laptop, newest first, at most ten; those that are gone are left out.
class RecentFiles
{
public:
    static QStringList list();
    static void add(const QString& path);
    static void remove(const QString& path);
};

} // namespace kinerja
