#pragma once

#include "core/usecases/unit/viewrekap.h"

#include <QString>

namespace kinerja::text
{

QString label(AngkaRekap angka);
/// What the figure counts exactly, and of whom.
QString penjelasan(AngkaRekap angka);
/// "12 dari 40 (30,0%)"; of nothing: "tidak ada".
QString nilai(const BagianRekap& bagian);

/// The columns of the recap's list.
QString keadaanSkp(const BarisRekap& baris);
QString keadaanEvaluasi(const BarisRekap& baris);
QString keteranganRekap(const BarisRekap& baris);

/// How the deadlines of penetapan and evaluation stand, given who has met them.
QString tenggatRekap(const RekapView& view);
/// Whom the recap counts, and where the distribution counts others.
QString cakupan(const Rekap& rekap);

} // namespace kinerja::text
