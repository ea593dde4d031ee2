#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// What the year brought for the SKP that this revision belongs to: notes, evidence, feedback and pembinaan
/// belong to the chain of its revisions. What was imported with a later revision follows what the first has.
Pelaksanaan pelaksanaanRantai(Reader& reader, const SkpKunci& kunci);

/// Stores it for the chain whose revisions are given, oldest first: an entry stays with the revision that
/// holds it, a new one goes to the first.
void savePelaksanaanRantai(
    Transaction& transaction, const std::vector<SkpKunci>& chain, const Pelaksanaan& wanted);

} // namespace kinerja
