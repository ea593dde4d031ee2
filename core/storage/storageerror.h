#pragma once

#include <QString>

namespace kinerja
{

/// Why the data file could not do what it was asked. `detail` is the driver's own words, for the log line
/// beneath the sentence, never the sentence itself.
struct StorageError {
    enum class Kind {
        DiskFull,
        ReadOnly,     ///< folder, medium or session
        Moved,        ///< the open file was deleted or moved away; nothing can be written to it
        Busy,         ///< another program holds the file
        Damaged,      ///< the pages contradict each other
        Unreadable,   ///< I/O error: stick pulled, permission lost
        UnknownValue, ///< a stored word or number that no version of this program writes
        Constraint,   ///< a reference to something that is not there
        Internal,
    };
    Kind kind = Kind::Internal;
    QString detail;
    bool operator==(const StorageError&) const = default;
};

} // namespace kinerja
