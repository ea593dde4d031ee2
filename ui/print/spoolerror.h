#pragma once

#include <QString>

namespace kinerja
{

enum class SpoolFault {
    NoPrintSystem, ///< no `lp` on this computer
    NoPrinter,     ///< the print system knows of none
    Refused,       ///< it did not take the file
    NoAnswer       ///< it took longer than anybody waits for
};

/// Why a file was not handed over to the print system; `said` is what that said of it, may be empty.
struct SpoolError {
    SpoolFault sebab = SpoolFault::Refused;
    QString said = {};
    bool operator==(const SpoolError&) const = default;
};

} // namespace kinerja
