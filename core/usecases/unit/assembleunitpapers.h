#pragma once

#include "core/documents/unitdocuments.h"
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "core/usecases/papers/assemblepapers.h"

namespace kinerja
{

/// The papers of a unit and period, in the order in which they are filed.
inline constexpr std::array dokumenUnit{JenisDokumen::Distribusi, JenisDokumen::PenetapanPredikat};
bool isDokumenUnit(JenisDokumen jenis);

/// A paper of the unit, ready for the renderer.
struct KertasUnit {
    JenisDokumen jenis = JenisDokumen::Distribusi;
    Periode periode;
    KeadaanKertas keadaan = KeadaanKertas::TanpaCuplikan;
    QString lingkup;  ///< whose it is
    QString fileName; ///< `2026_unit_distribusi-tw1.pdf`; of a part `2026_unit-sd-negeri-1_…`
    DocumentModel model;
};

/// The papers of that unit or part of it as it stands on that day. A Penetapan Predikat is a draft while the
/// capaian is missing or somebody's evaluation is not final. An empty list of kinds asks for all.
Result<std::vector<KertasUnit>, PaperError> assembleUnitPapers(
    Reader& reader, const SaringanEvaluasi& filter, const std::vector<JenisDokumen>& jenis, QDate today);

} // namespace kinerja
