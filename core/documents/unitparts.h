#pragma once

#include "core/documents/unitdocuments.h"

namespace kinerja
{

// What the papers of a unit have in common.

/// Title with year and period, the note of an unofficial form, unit and instansi.
DocumentModel beginUnitDocument(const UnitPaper& paper, Kata judul, const Wording& wording);
/// Final people and their share per predikat, best first; drafts in a column of their own.
TableBlock countsTable(const UnitPaper& paper, const Wording& wording);

} // namespace kinerja
