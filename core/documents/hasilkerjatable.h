#pragma once

#include "core/documents/documentmodel.h"
#include "core/documents/wording.h"
#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/skp/skp.h"

namespace kinerja
{

// What the SKP and the forms of its evaluation have in common (forms.md).

/// The lines of the title below the name of the form.
Kata approachTitle(Pendekatan pendekatan);
Kata groupTitle(Kelompok kelompok);

/// The table of hasil kerja in the form of the SKP's pendekatan and kelompok; with an evaluation also what
/// was reached and the feedback.
TableBlock hasilKerjaTable(const Skp& skp, const Wording& wording, const Evaluasi* evaluasi = nullptr);
/// The seven blocks of perilaku kerja; with an evaluation a column of feedback too.
TableBlock perilakuTable(const Skp& skp, const Wording& wording, const Evaluasi* evaluasi = nullptr);

/// What was reached for an IKI as the forms print it: the text, or that and why there is none.
QString realisasiTercetak(const RealisasiIndikator& realisasi, const Wording& wording);

} // namespace kinerja
