#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/pegawairows.h"

#include <set>

namespace kinerja
{

/// Stores the chosen rows of a table as people (see previewPegawaiRows).
struct ImportPegawaiRows {
    CellTable table;
    KolomDugaan kolom;
    std::set<size_t> baris; ///< indexes of rows in the table
};

struct ImportedPegawai {
    int baru = 0;
    int diperbarui = 0;
    bool operator==(const ImportedPegawai&) const = default;
};

/// A chosen row that can't be stored.
struct ImportRowFault {
    size_t baris = 0;
    TemuanBaris temuan;
    bool operator==(const ImportRowFault&) const = default;
};

/// All of the chosen rows or none. A superior who is a row that was not chosen is left empty. Undoable.
Result<Outcome<ImportedPegawai>, Refused<ImportRowFault>> importPegawaiRows(
    Session& session, const GolonganTable& golongan, const ImportPegawaiRows& command);

} // namespace kinerja
