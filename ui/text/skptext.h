#pragma once

#include "core/domain/skp/nomorrhk.h"
#include "core/domain/skp/skp.h"
#include "core/domain/target.h"

#include <QString>

namespace kinerja
{
struct SkpRow;
}

namespace kinerja::text
{

/// What the screens call the choices of an SKP.
QString label(Kelompok kelompok);
QString label(Pendekatan pendekatan);
QString label(Sebagai sebagai);
QString label(AlasanTutup alasan);
QString label(JenisRevisi jenis);
QString label(CaraPeran cara);
QString label(DaftarSkp daftar);
QString label(JenisHasilKerja jenis);
QString label(Klasifikasi klasifikasi);
QString label(Perspektif perspektif);
QString label(Aspek aspek);
QString label(Kendali kendali);
QString label(Pelaporan pelaporan);
QString label(Arah arah);
QString label(Sifat sifat);
QString label(JenisDialog jenis);
QString label(CaraTandaTangan cara);
QString label(PeranTandaTangan peran);

/// The letter of the section on the form and the number in it: "A.2" of the utama, "B.1" of the tambahan.
QString nomor(const NomorRhk& rhk);

/// What tells the SKP of one person and year apart in a list: its state, and what is not as usual of kind of
/// post, period and revision. "Draf, Plt, 5 Januari 2026 – 31 Desember 2026"
QString keadaan(const SkpRow& row);

/// Why a target is not understood as number and unit.
QString sentence(TargetProblem problem);

} // namespace kinerja::text
