#pragma once

#include "core/domain/beku/nilaiasing.h"
#include "core/storage/sqlite/connection.h"

#include <vector>

namespace kinerja
{

/// What an aggregate holds as far as it can be read; what can't be is as in a blank one.
template <class T> struct BacaanLonggar {
    T isi;
    bool ada = false; ///< its root row is there
    std::vector<NilaiAsing> asing;
};

/// Runs `read`; false where it met such a value. Other failures go on.
template <class Read> bool unlessUnknown(Read&& read)
{
    try {
        read();
        return true;
    } catch (const sqlite::StorageException& exception) {
        if (exception.error.kind != StorageError::Kind::UnknownValue) {
            throw;
        }
        return false;
    }
}

} // namespace kinerja
