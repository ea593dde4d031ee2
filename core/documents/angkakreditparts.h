#pragma once

#include "core/documents/angkakreditdocuments.h"

namespace kinerja::angkakredit
{

// What the three papers of angka kredit have in common (forms.md, Angka kredit).

inline constexpr int gapBelowTable = 8;

/// Letterhead, title, number, instansi and period, and who is appraised.
DocumentModel begin(const AngkaKreditPaper& paper, JenisDokumenAngkaKredit jenis, const Wording& wording);
/// The penilai's signature, and who gets a copy.
void end(DocumentModel& document, const AngkaKreditPaper& paper, JenisDokumenAngkaKredit jenis,
    const Wording& wording);

} // namespace kinerja::angkakredit
