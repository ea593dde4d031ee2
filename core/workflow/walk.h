#pragma once

#include "core/common/result.h"
#include "core/workflow/refusal.h"

#include <vector>

namespace kinerja
{

/// How far the revision after this one has come.
enum class RevisiBerikut { TidakAda, Disusun, Menunggu, Ditetapkan };
/// Whether what a revision revises came to its end without it: closed, evaluated or replaced by another one.
enum class YangDirevisi { TidakAda, Berlaku, Berakhir };
/// Which evaluations of the SKP are final.
enum class EvaluasiFinal { TidakAda, Periodik, Akhir };
enum class MasaKeberatan { Terbuka, Selesai };
/// Whether the checks found a galat that blocks the step.
enum class HasilPeriksa { TanpaGalat, AdaGalat };

/// What a step needs to know besides the SKP itself.
struct TransitionContext {
    QDate tanggal;   ///< day of the act: for closing the SKP's last day, for Berjalan today
    QString catatan; ///< the note of a return, the reason to unlock or to take a signature back
    HasilPeriksa periksa = HasilPeriksa::TanpaGalat;
    QString alasanTerlambat; ///< noted when late, printed in the recap; empty: nothing to note
    Cuplikan cuplikan;       ///< for Disetujui: people and documents as of that day
    std::optional<AlasanTutup> alasanTutup;
    RevisiBerikut revisiBerikut = RevisiBerikut::TidakAda;
    YangDirevisi yangDirevisi = YangDirevisi::TidakAda;
    EvaluasiFinal evaluasiFinal = EvaluasiFinal::TidakAda;
    MasaKeberatan masaKeberatan = MasaKeberatan::Terbuka;
};

/// An SKP after one or several steps, with the steps to be logged, in order.
struct Stepped {
    Skp skp;
    std::vector<PeristiwaSkp> events;
};

/// The one mutator of the state: takes the step and does what belongs to it (locks, unlocks, closes), or says
/// why not. It never touches the text of an SKP.
Result<Skp, TransitionRefused> walk(
    const Skp& skp, StatusSkp to, Actor actor, const TransitionContext& context);

/// Whether the step could be taken now; the same answer as walk's.
std::optional<Refusal> refusal(const Skp& skp, StatusSkp to, Actor actor, const TransitionContext& context);

/// Takes every step forward that follows by itself (Actor::Program) until none is left. That an SKP comes
/// into force again because its successor's signature was taken back, or that under its akhir evaluation, is
/// walked on its own.
Stepped settle(const Skp& skp, const TransitionContext& context);

/// In force: signed by both and neither replaced nor closed nor evaluated.
bool isInForce(StatusSkp status);
/// Signed by both at some time: Ditetapkan and everything after it.
bool isDitetapkan(StatusSkp status);
/// Its akhir evaluation is final: the year's predikat stands.
bool isDinilaiAkhir(StatusSkp status);

} // namespace kinerja
