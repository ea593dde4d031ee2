#pragma once

#include "core/documents/evaluasidocuments.h"
#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The papers of the evaluations of an SKP: the frozen ones where they are locked, else drafts as of `today`.
/// With the revision in force come those of all revisions, with an earlier one its own. Of one period alone
/// where one is given. An empty list of kinds asks for all.
Result<std::vector<Kertas>, PaperError> assembleEvaluasiPapers(Reader& reader, const SkpKunci& kunci,
    const std::vector<JenisDokumen>& jenis, std::optional<Periode> periode, QDate today);

/// The snapshot of an evaluation as it stands now: people, capaian and papers as of the chosen day, else
/// today.
Result<Cuplikan, RegulationError> makeCuplikan(Reader& reader, const Skp& skp, const Evaluasi& evaluasi,
    const TempatTanggal& chosen, const JabatanPenilai& jabatan, QDate today);

/// The snapshot of a decided objection: the Dokumen Evaluasi with its blocks, as of the day of the decision.
Result<Cuplikan, RegulationError> makeCuplikanKeberatan(
    Reader& reader, const Skp& skp, const Evaluasi& evaluasi, const TempatTanggal& chosen, QDate today);

} // namespace kinerja
