#pragma once

#include <QString>

namespace kinerja
{

/// What a file is by its bytes, before SQLite touches it.
enum class FileKind {
    DataFile, ///< by its header
    Damaged,  ///< a data file whose header is destroyed
    Other,    ///< something else, or a database of another program
};

/// A file without a sound header passes for a damaged data file only if it is called `*.kinerja` and there is
/// a sign that it was one: pages of a database, nothing but zeros at its beginning, or dated copies beside
/// it.
FileKind fileKindOf(const QString& path, quint32 applicationId);

} // namespace kinerja
