#pragma once

#include <QString>

namespace kinerja
{

enum class RegulationFault {
    Missing,      ///< no data under that id
    NotJson,      ///< the bytes are not one JSON object
    KeyMissing,   ///< a property that must be there is not
    WrongType,    ///< a text where a number belongs, and the like
    UnknownWord,  ///< a word that is none of those allowed
    OutOfRange,   ///< a number that makes no sense there
    UnknownTable, ///< the program works with no table of that id
    EmptyText,    ///< nothing where words are printed or shown
    MarksDiffer,  ///< a sentence whose %1, %2, … are not those that are filled in
};

/// Why a data file of the law can't be used.
struct RegulationError {
    QString
        id; ///< predikat, distribusi, angka-kredit, golongan, berakhlak, pasal, tenggat, formulir, bimbingan
    RegulationFault fault = RegulationFault::Missing;
    QString place; ///< JSON pointer into that data; empty: the whole
    bool operator==(const RegulationError&) const = default;
};

} // namespace kinerja
