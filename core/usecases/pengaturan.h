#pragma once

#include "core/regulation/regulation.h"
#include "core/storage/datafile.h"

#include <optional>

namespace kinerja
{

/// The settings of the unit. They live in its file and travel in packages; what is not set follows the law.
struct PengaturanUnit {
    QString profilPasal;              ///< how articles are numbered on the screens; empty: the default
    std::optional<int> hariKeberatan; ///< days for an objection; the law's number where none
    std::optional<int> mendekatiHari; ///< so many days before a deadline it is called near
    bool operator==(const PengaturanUnit&) const = default;
};

constexpr int mostDaysOfSetting = 366;

PengaturanUnit pengaturanUnit(Reader& reader);

/// Stores what differs from what is set now. A number out of 0…366 days counts as not set.
Result<Outcome<Done>, StorageError> savePengaturan(Session& session, const PengaturanUnit& pengaturan);

/// The tables of the law in force on that day, with the unit's settings in place of the numbers that they
/// replace.
Result<Regulation, RegulationError> regulationInForce(Reader& reader, QDate day);

/// The dates and limits alone, likewise; as delivered where the file's can't be read.
Tenggat tenggatInForce(Reader& reader, QDate day);

} // namespace kinerja
