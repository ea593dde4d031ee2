#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"

#include <QString>

namespace kinerja::text
{

/// "Utama 1: …", an RHK as lists name it.
QString judulRhk(const NomorRhk& nomor, const HasilKerja& rhk);
/// The same for an IKI within its RHK.
QString judulIki(const Skp& skp, const IkiDinilai& iki);
/// Its target, with the one planned for the period where that is another; "–" where there is none.
QString targetIki(const Skp& skp, const IkiDinilai& iki);
/// Target, planned value, previous period (for akhir: all of the year), evidence and notes of an IKI, a line
/// each.
QString disampingIki(const Skp& skp, const IkiDinilai& iki);
/// "Penilaian RHK periode sebelumnya: …"; empty where there was none.
QString ratingSebelumnya(std::optional<Rating> rating);
/// Why an IKI says nothing about the rating.
QString sentence(TanpaNilai reason);
/// The suggested rating, how it came about, and that it is not official.
QString usulanRating(const UsulanRating& usulan);

/// What was answered for one IKI: the realisasi, else why there is none; empty where nothing was.
QString jawabanIki(const std::vector<RealisasiIndikator>& all, const QString& kunci);

} // namespace kinerja::text
