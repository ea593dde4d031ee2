#pragma once

#include "core/documents/documentmodel.h"
#include "core/documents/wording.h"
#include "core/domain/skp/cuplikan.h"
#include "core/domain/tindaklanjut/karier.h"
#include "core/domain/unit/unit.h"

#include <vector>

namespace kinerja
{

/// What the paper of a career says; plain values, gathered by the caller.
struct KarierPaper {
    NamaTercetak pegawai;
    Unit unit;
    Karier isi;
};

/// Predikat over the years and periods, with a picture of them; feedback by theme; bimbingan; what followed.
/// An own layout, which says that it is none of the official forms, and which nobody signs.
DocumentModel makeKarierDocument(const KarierPaper& paper, const Wording& wording);

/// The predikat as bars from 1 to 5, oldest first; several pictures where there are many. Empty without any.
std::vector<Figure> gambarKarier(const Karier& karier, const Wording& wording);
/// "Harmonis (Positif: 2; Konstruktif: 1; Pimpinan: 3)".
QString judulTema(const TemaUmpanBalik& tema, const Wording& wording);
/// What tells an evaluation from the usual one of its period: days, Plt, decision of an objection.
QStringList keteranganKarier(const EvaluasiKarier& one, const Wording& wording);

} // namespace kinerja
