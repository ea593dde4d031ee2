#include "core/usecases/evaluasi/saveevaluasidraft.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/evaluasi/mergedevaluasi.h"
#include "core/usecases/papers/gatherpaper.h"
#include "core/workflow/evaluasiwalk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// What no draft changes: it is the matter of legal acts.
void keepLegalState(Evaluasi& evaluasi, const Evaluasi& stored)
{
    evaluasi.periode = stored.periode;
    evaluasi.status = stored.status;
    evaluasi.revisi = stored.revisi;
    evaluasi.tandaTangan = stored.tandaTangan;
    evaluasi.diterima = stored.diterima;
    evaluasi.tidakMenandatangani = stored.tidakMenandatangani;
    evaluasi.keberatan = stored.keberatan;
    evaluasi.cuplikan = stored.cuplikan;
    evaluasi.berkasResmi = stored.berkasResmi;
}

/// A text that was typed is an answer; one that was wiped is none.
void settleAnswers(Evaluasi& evaluasi)
{
    for (RealisasiIndikator& one : evaluasi.realisasi) {
        const bool isWritten = !one.realisasi.trimmed().isEmpty();
        if (isWritten) {
            one.keadaan = KeadaanRealisasi::Ada;
        } else if (one.keadaan == KeadaanRealisasi::Ada) {
            one.keadaan.reset();
        }
        std::erase_if(one.umpanBalik, [](const UmpanBalik& given) { return given.isi.trimmed().isEmpty(); });
    }
    for (UmpanBalikPerilaku& one : evaluasi.umpanBalikPerilaku) {
        std::erase_if(one.umpanBalik, [](const UmpanBalik& given) { return given.isi.trimmed().isEmpty(); });
    }
    std::erase_if(
        evaluasi.umpanBalikPerilaku, [](const UmpanBalikPerilaku& one) { return one.umpanBalik.empty(); });
}

} // namespace

Result<Evaluasi, EvaluasiError> storeEvaluasiDraft(
    Transaction& transaction, const SaveEvaluasiDraft& command, QDate today)
{
    const std::optional<Skp> skp = transaction.load(command.skp);
    if (!skp) {
        return failure(EvaluasiError(SkpNotFound{command.skp}));
    }
    if (!rentangDinilai(*skp, command.draft.periode)) {
        return failure(EvaluasiError(EvaluasiRefusal::PeriodOutside));
    }
    auto all = transaction.load<DaftarEvaluasi>(skp->kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    int at = findEvaluasi(all, command.draft.periode);
    if (at < 0) {
        Evaluasi begun;
        begun.periode = command.draft.periode;
        begun.revisi = skp->revisi;
        at = static_cast<int>(all.size());
        all.push_back(begun);
        all.back() = command.draft;
        keepLegalState(all.back(), begun);
    }
    Evaluasi& stored = all.at(static_cast<size_t>(at));
    if (isFrozen(stored.status)) {
        return failure(EvaluasiError(EvaluasiRefusal::NotDraft));
    }
    Evaluasi wanted = mergedEvaluasi(command.base, command.draft, stored);
    keepLegalState(wanted, stored);
    settleAnswers(wanted);
    const QDate day = wanted.tanggal.isValid() ? wanted.tanggal : today;
    wanted.penilai = skp->penilaiPada(day);
    wanted.atasanPenilai = skp->atasanPenilaiPada(day);
    stored = std::move(wanted);
    transaction.save(skp->kunci.text(), DaftarEvaluasi{all});
    return all.at(static_cast<size_t>(at));
}

Result<Outcome<Evaluasi>, EvaluasiError> saveEvaluasiDraft(Session& session, const SaveEvaluasiDraft& command)
{
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) {
        return storeEvaluasiDraft(transaction, command, session.clock.today());
    });
}

} // namespace kinerja
