#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// One feedback that an evaluation may draw, and the place that it is about.
struct UmpanBalikTercatat {
    QString indikator; ///< "kunci RHK/kunci IKI", "kunci RHK/" for an RHK as a whole; empty: a value
    std::optional<NilaiBerakhlak> nilai;
    UmpanBalik isi;
};

/// What the year holds for the evaluation of a period: the feedback recorded in its days, then what was
/// written on the evaluations of other periods within it (in the grid, on their page) and stands in no
/// record. Each text once a place; what the form has already taken is left out. `rantai`: all revisions.
std::vector<UmpanBalikTercatat> umpanBalikTahun(const std::vector<UmpanBalikBerkelanjutan>& dicatat,
    const std::vector<Evaluasi>& rantai, const Evaluasi& evaluasi, const RentangTanggal& hari, int tahun);

} // namespace kinerja
