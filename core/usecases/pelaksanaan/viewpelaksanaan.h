#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"
#include "core/regulation/berakhlak.h"
#include "core/regulation/bimbingan.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// What the page of the year shows of one SKP.
struct PelaksanaanView {
    Skp skp; ///< the revision in force
    QString nama;
    JenisPeriode periode = JenisPeriode::Triwulanan; ///< the unit's kind of period
    Pelaksanaan pelaksanaan;                         ///< of the chain of revisions
    std::vector<PilihanRhk> rhk;      ///< of the revision in force, then those that only earlier ones have
    std::vector<NilaiPerilaku> nilai; ///< BerAKHLAK as in force today
    BimbinganTable bimbingan;         ///< the forms of bimbingan as in force today
    bool operator==(const PelaksanaanView&) const = default;
};

/// The SKP that this revision belongs to; nothing where there is none.
std::optional<PelaksanaanView> viewPelaksanaan(Reader& reader, const SkpKunci& kunci, QDate today);

} // namespace kinerja
