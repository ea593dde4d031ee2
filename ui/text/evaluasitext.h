#pragma once

#include "core/domain/evaluasi/predikat.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/domain/skp/skplengkap.h"

#include <QString>

namespace kinerja::text
{

/// What the screens call the choices of execution, evaluation and follow-up.
QString label(Rating rating);
QString label(KeadaanRealisasi keadaan);
/// The same where nothing beside it says what is meant.
QString keadaanPenuh(KeadaanRealisasi keadaan);
QString label(StatusEvaluasi status);
QString label(PutusanKeberatan putusan);
QString label(Predikat predikat);
QString label(PredikatOrganisasi predikat);
QString label(PemberiUmpanBalik pemberi);
QString label(SifatUmpanBalik sifat);
QString label(JenisPembinaan jenis);
QString label(JenisTindakLanjut jenis);
QString label(StatusTindakLanjut status);
QString label(JenisPeriode jenis);

/// "Triwulan II", "Semester I", "Bulan Maret", "Akhir".
QString label(const Periode& periode);

} // namespace kinerja::text
