#pragma once

#include <QString>

namespace kinerja
{

/// A stored word, day or number that no version of this program writes.
struct NilaiAsing {
    QString letak; ///< JSON pointer within the aggregate
    QString nilai;
    bool operator==(const NilaiAsing&) const = default;
};

} // namespace kinerja
