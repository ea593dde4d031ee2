#pragma once

#include "core/documents/jenisdokumen.h"
#include "core/documents/skppaper.h"
#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/evaluasi/predikat.h"
#include "core/domain/organisasi/organisasi.h"

#include <array>
#include <optional>

namespace kinerja
{

/// Everything that the papers of one evaluation say; plain values, gathered by the caller as of the paper's
/// day.
struct EvaluasiPaper {
    SkpPaper skp; ///< its mulai and selesai are those of the period within the SKP
    Evaluasi evaluasi;
    NamaTercetak atasan; ///< of the penilai; empty where nobody is known
    std::optional<PredikatOrganisasi> capaian;
    std::optional<Predikat> predikat;        ///< from the matrix; nothing while a rating is missing
    std::optional<Predikat> predikatPutusan; ///< that the decision of an objection has led to
    bool ditandatanganiKeduanya = false;     ///< the form Evaluasi; else by the penilai alone
    QStringList kop;    ///< above the title of the Dokumen Evaluasi, where the unit has it so
    QByteArray lambang; ///< there instead of the kop; empty: none
    std::array<QString, jumlahPredikat> sumbu; ///< what the curve's axis calls the predikat, worst first
};

/// The papers of T6–T8, in the order in which they are filed.
inline constexpr std::array dokumenEvaluasi{
    JenisDokumen::UmpanBalik, JenisDokumen::Evaluasi, JenisDokumen::DokumenEvaluasi};
bool isDokumenEvaluasi(JenisDokumen jenis);

DocumentModel makeUmpanBalikDocument(const EvaluasiPaper& paper, const Wording& wording);
DocumentModel makeEvaluasiDocument(const EvaluasiPaper& paper, const Wording& wording);
/// With the blocks of the objection, and the atasan's signature, where one was raised.
DocumentModel makeDokumenEvaluasiDocument(const EvaluasiPaper& paper, const Wording& wording);
/// The paper of that kind. The kind must be one of dokumenEvaluasi.
DocumentModel makeDocument(JenisDokumen jenis, const EvaluasiPaper& paper, const Wording& wording);

/// "BULAN MARET", "TRIWULAN II", "SEMESTER I", "AKHIR".
QString periodeTercetak(const Periode& periode, const Wording& wording);
/// How high the curve of a pattern stands over each predikat, worst first: one peak at the same rank. A
/// picture, not a quota.
std::array<int, jumlahPredikat> kurvaPola(PredikatOrganisasi capaian);
/// The five words, the chosen one bold and the others struck; BELUM DITETAPKAN where there is none.
TableBlock capaianTable(const std::optional<PredikatOrganisasi>& capaian, const Wording& wording);
const QString& kataOrganisasi(PredikatOrganisasi capaian, const Wording& wording);
const QString& kataPredikat(Predikat predikat, const Wording& wording);
const QString& kataRating(Rating rating, const Wording& wording);

} // namespace kinerja
