#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"

#include <QString>

namespace kinerja::text
{

/// "Utama 1: …", an RHK as lists name it.
QString judulRhk(const NomorRhk& nomor, const HasilKerja& rhk);
/// The same for an IKI within its RHK.
QString judulIki(const Skp& skp, const IkiDinilai& iki);
/// Target, planned value, previous period, evidence and notes of an IKI, a line each.
QString disampingIki(const Skp& skp, const IkiDinilai& iki);
/// Why an IKI says nothing about the rating.
QString sentence(TanpaNilai reason);
/// The suggested rating, how it came about, and that it is not official.
QString usulanRating(const UsulanRating& usulan);

} // namespace kinerja::text
