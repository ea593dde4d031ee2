#pragma once

#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/papers/logprinted.h"
#include "core/usecases/unit/assembleunitpapers.h"
#include "ui/print/renderoptions.h"

#include <QString>

namespace kinerja
{

/// One document on its way to paper.
struct PrintItem {
    QString name;     ///< as people read it in a list: "SKP – Siti Nurhaliza"
    QString fileName; ///< already fit for any disk, with ".pdf"
    DocumentModel model;
    RenderOptions options; ///< the paper is chosen where it is printed
    DokumenTercetak asal;  ///< what it is, for the event log; without an SKP it has no place there
};

/// The papers of an SKP as they go to the printer on that day: marked while they are drafts, signed where
/// they were. Kinds that there are none of are passed over; an empty list asks for all but what is
/// confidential. File names are unique
/// within the SKP's own kinds alone; a run over many claims them (UniqueNames). With a period only what
/// its evaluation brings.
Result<std::vector<PrintItem>, PaperError> readPrintItems(Reader& reader, const SkpKunci& skp,
    const std::vector<JenisDokumen>& jenis, QDate today, std::optional<Periode> periode = {});

/// The recap of the unit for a period, or for the year (akhir).
Result<PrintItem, PaperError> readRekapItem(Reader& reader, int tahun, const Periode& periode, QDate today);
/// The papers of a unit and period in the same way; they belong to no SKP.
Result<std::vector<PrintItem>, PaperError> readUnitPrintItems(
    Reader& reader, const SaringanEvaluasi& filter, const std::vector<JenisDokumen>& jenis, QDate today);

} // namespace kinerja
