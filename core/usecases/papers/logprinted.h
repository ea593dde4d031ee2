#pragma once

#include "core/documents/katakertas.h"
#include "core/storage/datafile.h"

namespace kinerja
{

/// A paper that came out, of a printer or as a file.
struct DokumenTercetak {
    SkpKunci skp;
    JenisDokumen jenis = JenisDokumen::Skp;
    QString cuplikan;                    ///< hash of the snapshot that it was printed from; empty for a draft
    std::optional<Periode> periode = {}; ///< of the evaluation that it is of
    bool operator==(const DokumenTercetak&) const = default;
};

/// Logs what was printed: one event for each SKP, with the kinds of its papers. The window does so; `cetak`
/// does not, because it only reads the file. The number of events.
Result<Outcome<int>, StorageError> logPrinted(Session& session, const std::vector<DokumenTercetak>& printed);

} // namespace kinerja
