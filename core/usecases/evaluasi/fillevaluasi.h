#pragma once

#include "core/usecases/common/runformany.h"
#include "core/usecases/evaluasi/evaluasierror.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// What is put into one evaluation from a screen of the whole unit; what is not named stays as it is.
struct IsiEvaluasi {
    SkpKunci skp; ///< any revision of it
    Periode periode;
    std::optional<Rating> hasilKerja;
    std::optional<Rating> perilakuKerja;
    bool hapusHasilKerja = false; ///< takes the rating away again
    bool hapusPerilakuKerja = false;
    std::optional<QString> kontribusi;
    std::optional<QString> catatan;
    /// Of the pimpinan, on the first IKI of the form; takes the place of that one where it was written here
    /// before.
    std::optional<QString> umpanBalik;
    bool realisasiDariCatatan = false; ///< the total of the period's notes for each IKI without an answer
    std::vector<QString> realisasi;    ///< by IKI in the order of the form; empty ones are passed over
    bool timpaRealisasi = false;       ///< also where an IKI has an answer
};

/// Writes it into the draft by the same way as the page of one evaluation, with the feedback of the period
/// where it is only begun. Refused once the evaluation is locked. Undoable.
Result<Outcome<Evaluasi>, EvaluasiError> fillEvaluasi(Session& session, const IsiEvaluasi& isi);

/// What came of filling many.
struct IsiBanyak {
    std::vector<SkpKunci> diisi;
    std::vector<SkpKunci> tetap; ///< nothing of it changes: no draft was begun for its sake
    std::vector<Skipped<EvaluasiError>> dilewati;
};
/// Does so for many at once, as one step to undo. Who is refused hinders nobody else.
Result<Outcome<IsiBanyak>, StorageError> fillEvaluasi(Session& session, const std::vector<IsiEvaluasi>& all);

/// Whether ratings and words of that evaluation can still be written.
bool isFillable(std::optional<StatusEvaluasi> status);

} // namespace kinerja
