#pragma once

#include "core/documents/angkakreditdocuments.h"
#include "core/regulation/regulation.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// A PNS in a functional post; PPPK and CPNS have no angka kredit.
bool punyaAngkaKredit(std::optional<StatusPegawai> status, std::optional<JenisJabatan> jenisJabatan);

/// The year of a functional official's angka kredit: what the evaluations of its SKP give, and all earlier
/// years. Nothing where no evaluation of that year speaks for a month in which the pegawai was a PNS and a
/// functional official: PPPK and CPNS have none. Rows that are not final say so.
std::optional<AngkaKreditPaper> gatherAngkaKredit(
    Reader& reader, const PegawaiKunci& pegawai, int tahun, const Regulation& regulation);

} // namespace kinerja
