#pragma once

#include "core/documents/documentmodel.h"
#include "core/documents/jenisdokumen.h"
#include "core/documents/skppaper.h"

#include <vector>

namespace kinerja
{

/// The papers of stages T1–T4 that an SKP holds data for, in the order in which they are filed: berita acara
/// where a dialogue is recorded, manual where one of a leader's IKI is filled, matriks where roles were
/// given.
std::vector<JenisDokumen> availableDocuments(const Skp& skp);

/// How many IKI of a leader print no manual because it holds nothing; none for everybody else.
int manualKosong(const Skp& skp);

DocumentModel makeSkpDocument(const SkpPaper& paper, const Wording& wording);
DocumentModel makeLampiranDocument(const SkpPaper& paper, const Wording& wording);
/// One page or more for each IKI whose manual holds anything: nobody signs an empty form.
DocumentModel makeManualDocument(const SkpPaper& paper, const Wording& wording);
DocumentModel makeMatriksDocument(const SkpPaper& paper, const Wording& wording);
/// One page or more for each dialogue; an own layout, which says that it is none of the official forms.
DocumentModel makeBeritaAcaraDocument(const SkpPaper& paper, const Wording& wording);

/// The actions for each RHK with their targets per period, and the planned values of the IKI where there are
/// any; an own layout. It is made after penetapan, and so no part of what is locked.
DocumentModel makeRencanaAksiDocument(const SkpPaper& paper, const Wording& wording);

/// Whether that berita acara records the dialogue as it stands now: its day, place, purpose and results.
bool holdsDialog(const DocumentModel& beritaAcara, const DialogKinerja& dialog, const Wording& wording);

/// The paper of that kind. The kind must be one of availableDocuments, or RencanaAksi.
DocumentModel makeDocument(JenisDokumen jenis, const SkpPaper& paper, const Wording& wording);

} // namespace kinerja
