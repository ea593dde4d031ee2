#pragma once

#include "core/storage/transaction.h"

namespace kinerja
{

/// The last revision of the chain that this SKP belongs to; nothing where it is not there.
std::optional<Skp> newestRevision(Reader& reader, const SkpKunci& kunci);

/// The SKP of a year whose pegawai lead: somebody's superior, or with the JPT form; none that was replaced.
/// Those of the JPT form first.
std::vector<SkpRow> leaderSkp(Reader& reader, int tahun, QDate today);

/// The definitive SKP of a person that stands beside the leader's: of the same year, overlapping it, an
/// editable one before a locked one, the latest before earlier ones.
std::optional<Skp> staffSkp(Reader& reader, const Skp& leader, const PegawaiKunci& pegawai);

/// The cell of that row and column; a cell that names no IKI stands in its RHK's first column.
std::vector<SelMatriks>::iterator findCell(
    Skp& leader, const PegawaiKunci& pegawai, const HasilKerjaKunci& rhk, const IndikatorKunci& indikator);

/// The key of the column in which a cell stands.
IndikatorKunci columnOf(const SelMatriks& cell, const HasilKerja& rhk);

} // namespace kinerja
