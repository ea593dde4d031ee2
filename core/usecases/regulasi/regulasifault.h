#pragma once

#include "core/regulation/regulation.h"

#include <optional>

namespace kinerja
{

/// Why the program could not work with that content of the table, as its own readers find it; nothing where
/// it can. Stricter than reading: a sentence of the forms must have the same %1, %2, … as the delivered one,
/// else what is filled in would be missing on paper, and only the forms may leave a text empty.
std::optional<RegulationError> regulasiFault(const QString& id, const QByteArray& isi);

} // namespace kinerja
