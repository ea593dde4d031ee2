#pragma once

#include "core/checks/checkcontext.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// What the log knows of the lock of that SKP. Nothing where it is not locked, or the log does not know, as
/// after an import without its events.
std::optional<Penguncian> gatherPenguncian(Reader& reader, const SkpKunci& kunci);

/// The same from the events of the SKP.
std::optional<Penguncian> penguncianDari(const std::vector<JejakTersimpan>& events);

/// The date that the forms of all of them bear, null for dots; nothing where they differ.
std::optional<QDate> gatherTanggalFormulir(Reader& reader, const std::vector<SkpKunci>& kunci);

} // namespace kinerja
