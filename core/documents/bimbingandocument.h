#pragma once

#include "core/documents/documentmodel.h"
#include "core/documents/skppaper.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/regulation/bimbingan.h"

#include <vector>

namespace kinerja
{

/// One bimbingan or konseling, with the people as they were on its day.
struct LembarPembinaan {
    SkpPaper paper;
    Pembinaan isi;
};

/// Whether it says anything that a paper could show.
bool hasIsi(const Pembinaan& pembinaan);

/// Each bimbingan on pages of its own: what was agreed, then the pegawai's feedback and the evaluation of
/// competences where they were filled in. An own layout, which says that it is none of the official forms.
DocumentModel makeBimbinganDocument(
    const std::vector<LembarPembinaan>& lembar, const BimbinganTable& table, const Wording& wording);

/// Each konseling on pages of its own, marked as confidential above and at the foot of every page.
DocumentModel makeKonselingDocument(const std::vector<LembarPembinaan>& lembar, const Wording& wording);

} // namespace kinerja
