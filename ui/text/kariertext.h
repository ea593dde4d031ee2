#pragma once

#include "core/domain/tindaklanjut/karier.h"
#include "core/regulation/berakhlak.h"

#include <QString>

namespace kinerja::text
{

/// "2026 · Triwulan II".
QString waktu(const EvaluasiKarier& one);
/// What tells an evaluation from the usual one of its period: days, Plt, decision of an objection.
QString keterangan(const EvaluasiKarier& one);
/// "Harmonis", "RHK tahun 2026: …", or that it is of the work as a whole.
QString tema(const TemaUmpanBalik& tema, const BerakhlakTable& nilai);
/// "2 positif, 1 konstruktif; Pimpinan 2, Rekan kerja 1".
QString hitungan(const TemaUmpanBalik& tema);
/// "Januari – Juni".
QString masa(const PredikatTercatat& one);

} // namespace kinerja::text
