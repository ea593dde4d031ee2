#pragma once

#include "core/storage/storageerror.h"

#include <QString>

namespace kinerja
{

/// Why a data file could not be opened or made.
struct OpenError {
    enum class Kind {
        Missing,        ///< no file there
        AlreadyExists,  ///< create: there is one
        NotADataFile,   ///< something else, or an SQLite file of another program
        NewerVersion,   ///< made by a newer program
        Locked,         ///< another program writes it: lockHost, lockPid, lockApplication
        FolderReadOnly, ///< no lock can be put beside it
        FileReadOnly,   ///< the account may read it only
        Damaged,        ///< salvage may help
        MigrationFailed,
        Storage, ///< everything else, see `storage`
    };
    Kind kind = Kind::Storage;
    QString path;
    int fileVersion = 0;
    int programVersion = 0;
    QString lockHost;
    qint64 lockPid = 0;
    QString lockApplication;
    StorageError storage;
    bool operator==(const OpenError&) const = default;
};

} // namespace kinerja
