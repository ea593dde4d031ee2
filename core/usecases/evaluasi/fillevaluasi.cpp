#include "core/usecases/evaluasi/fillevaluasi.h"

#include "core/usecases/evaluasi/saveevaluasidraft.h"
#include "core/usecases/evaluasi/viewevaluasi.h"
#include "core/workflow/evaluasiwalk.h"

namespace kinerja
{

namespace
{

/// The feedback of the grid, known again by its key.
const auto kunciKisi = QLatin1String(umpanBalikKisi);

bool isUnanswered(const RealisasiIndikator& one)
{
    return one.realisasi.trimmed().isEmpty() && (!one.keadaan || one.keadaan == KeadaanRealisasi::Ada);
}

void takeNotes(Evaluasi& draft, const EvaluasiView& view)
{
    for (const IkiDinilai& iki : view.iki) {
        for (RealisasiIndikator& one : draft.realisasi) {
            if (one.indikator == iki.kunci && isUnanswered(one) && !iki.dariCatatan.isEmpty()) {
                one.realisasi = iki.dariCatatan;
            }
        }
    }
}

void putFeedback(Evaluasi& draft, const QString& words)
{
    if (draft.realisasi.empty()) {
        return;
    }
    std::vector<UmpanBalik>& given = draft.realisasi.front().umpanBalik;
    const auto own = std::find_if(
        given.begin(), given.end(), [](const UmpanBalik& one) { return one.kunci == kunciKisi; });
    if (own != given.end()) {
        own->isi = words;
        return;
    }
    UmpanBalik one;
    one.dari = PemberiUmpanBalik::Pimpinan;
    one.isi = words;
    one.kunci = kunciKisi;
    given.push_back(one);
}

Evaluasi filled(const EvaluasiView& view, const IsiEvaluasi& isi)
{
    Evaluasi draft = view.evaluasi;
    if (isi.hasilKerja || isi.hapusHasilKerja) {
        draft.ratingHasilKerja = isi.hasilKerja;
    }
    if (isi.perilakuKerja || isi.hapusPerilakuKerja) {
        draft.ratingPerilakuKerja = isi.perilakuKerja;
    }
    draft.kontribusi = isi.kontribusi.value_or(draft.kontribusi);
    draft.catatan = isi.catatan.value_or(draft.catatan);
    if (isi.umpanBalik) {
        putFeedback(draft, *isi.umpanBalik);
    }
    for (size_t at = 0; at < std::min(isi.realisasi.size(), draft.realisasi.size()); ++at) {
        const bool isFree = isi.timpaRealisasi || isUnanswered(draft.realisasi[at]);
        if (isFree && !isi.realisasi[at].trimmed().isEmpty()) {
            draft.realisasi[at].realisasi = isi.realisasi[at];
        }
    }
    if (isi.realisasiDariCatatan) {
        takeNotes(draft, view);
    }
    return draft;
}

/// The evaluation as it is, and as it is to be.
Result<SaveEvaluasiDraft, EvaluasiError> draftFor(Reader& reader, const IsiEvaluasi& isi, QDate today)
{
    const auto view = viewEvaluasi(reader, isi.skp, isi.periode, today);
    if (!view) {
        return failure(EvaluasiError(view.error()));
    }
    if (!*view) {
        return failure(EvaluasiError(EvaluasiRefusal::PeriodOutside));
    }
    const EvaluasiView& now = **view;
    if (isFrozen(now.evaluasi.status)) {
        return failure(EvaluasiError(EvaluasiRefusal::NotDraft));
    }
    return SaveEvaluasiDraft{now.ref.skp, now.evaluasi, filled(now, isi)};
}

/// Who a fault of the file concerns is not one person: it ends the whole act.
Result<Done, StorageError> fillOne(
    Transaction& transaction, const IsiEvaluasi& isi, QDate today, IsiBanyak& told)
{
    const auto draft = draftFor(transaction, isi, today);
    if (draft && draft->draft == draft->base) {
        told.tetap.push_back(isi.skp);
        return Done{};
    }
    const auto stored = draft ? storeEvaluasiDraft(transaction, *draft, today)
                              : Result<Evaluasi, EvaluasiError>(failure(draft.error()));
    if (stored) {
        told.diisi.push_back(isi.skp);
        return Done{};
    }
    if (const auto* broken = std::get_if<StorageError>(&stored.error())) {
        return failure(*broken);
    }
    told.dilewati.push_back({isi.skp, stored.error(), {}});
    return Done{};
}

} // namespace

bool isFillable(std::optional<StatusEvaluasi> status) { return !status || !isFrozen(*status); }

Result<Outcome<Evaluasi>, EvaluasiError> fillEvaluasi(Session& session, const IsiEvaluasi& isi)
{
    const auto read =
        session.file.read([&](Reader& reader) { return draftFor(reader, isi, session.clock.today()); });
    if (!read) {
        return failure(EvaluasiError(read.error()));
    }
    if (!*read) {
        return failure(read->error());
    }
    return saveEvaluasiDraft(session, **read);
}

Result<Outcome<IsiBanyak>, StorageError> fillEvaluasi(Session& session, const std::vector<IsiEvaluasi>& all)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<IsiBanyak, StorageError> {
            IsiBanyak told;
            for (const IsiEvaluasi& isi : all) {
                if (auto done = fillOne(transaction, isi, session.clock.today(), told); !done) {
                    return failure(done.error());
                }
            }
            return told;
        });
}

} // namespace kinerja
