#include "core/usecases/penetapan/changeskppenilai.h"

#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/revision.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Answer = Result<ActDone, ActError>;

/// The same rules as for an SKP in force; only that one that nobody approved yet may be changed too.
Result<Skp, Refusal> changeDraft(const Skp& skp, PergantianPenilai change)
{
    Skp inForce = skp;
    inForce.status = StatusSkp::Ditetapkan;
    if (change.mulai > skp.selesai) {
        return failure(Refusal::ChangeDateOutside);
    }
    const bool fromTheStart = change.mulai.isValid() && change.mulai <= skp.mulai;
    if (fromTheStart) {
        change.mulai = skp.mulai;
    }
    auto changed = changePenilai(inForce, change);
    if (!changed) {
        return changed;
    }
    changed->status = skp.status;
    if (fromTheStart) {
        changed->pergantianPenilai = skp.pergantianPenilai;
        changed->penilai = change.penilai;
        changed->atasanPenilai = change.atasanPenilai;
    }
    return changed;
}

bool hasSignedEvaluation(Reader& reader, const SkpKunci& kunci, const PergantianPenilai& change)
{
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    return std::any_of(chain.begin(), chain.end(), [&](const SkpRow& row) {
        const auto stored = reader.load<DaftarEvaluasi>(row.kunci.text()).value_or(DaftarEvaluasi{});
        return std::any_of(stored.evaluasi.begin(), stored.evaluasi.end(),
            [&](const Evaluasi& one) { return hasSignedUnder(change, one.tandaTangan); });
    });
}

Answer takeBack(SkpAct& act, const TakeBackPenilai& command)
{
    const Skp& skp = act.skp();
    const PergantianPenilai* change = findPergantian(skp, command.mulai);
    if (isLocked(skp.status) && !mayChangePenilai(skp.status)) {
        return failure(Refusal::NotInForce);
    }
    if (change == nullptr) {
        return failure(Refusal::PenilaiChangeMissing);
    }
    if (command.alasan.trimmed().isEmpty()) {
        return failure(Refusal::NoteMissing);
    }
    if (hasSignedUnder(*change, skp.tandaTangan) ||
        hasSignedEvaluation(act.transaction(), skp.kunci, *change)) {
        return failure(Refusal::PenilaiHasSigned);
    }
    Skp without = skp;
    std::erase(without.pergantianPenilai, *change);
    addCatatanStatus(without, command.alasan.trimmed());
    act.commit(std::move(without), PeristiwaSkp::PergantianPenilaiDibatalkan, {}, command.mulai);
    return act.done();
}

Answer change(SkpAct& act, const PergantianPenilai& change)
{
    const Skp& skp = act.skp();
    const PergantianPenilai* mistyped = findPergantian(skp, change.mulai);
    if (mistyped != nullptr && hasSignedEvaluation(act.transaction(), skp.kunci, *mistyped)) {
        return failure(Refusal::PenilaiHasSigned);
    }
    auto changed = isLocked(skp.status) ? changePenilai(skp, change) : changeDraft(skp, change);
    if (!changed) {
        return failure(changed.error());
    }
    act.commit(std::move(*changed), PeristiwaSkp::PenilaiDiganti, change.penilai, change.mulai);
    return act.done();
}

template <class Fits>
std::vector<SkpBerpenilai> openOfPenilai(
    Reader& reader, const PegawaiKunci& penilai, QDate day, const Fits& fits)
{
    std::vector<SkpBerpenilai> found;
    for (const SkpKunci& kunci : reader.lists().openOfPenilai(penilai, day)) {
        const std::optional<Skp> skp = reader.load(kunci);
        const std::optional<Pegawai> pegawai = skp && fits(*skp) ? reader.load(skp->pegawai) : std::nullopt;
        if (pegawai) {
            found.push_back({kunci, skp->pegawai, pegawai->nama, skp->status, skp->mulai, skp->selesai});
        }
    }
    return found;
}

} // namespace

Result<Outcome<ActDone>, ActError> changeSkpPenilai(Session& session, const ChangeSkpPenilai& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        return act ? change(*act, command.pergantian) : failure(act.error());
    });
}

Result<Outcome<ActDone>, ActError> takeBackPenilai(Session& session, const TakeBackPenilai& command)
{
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Answer {
        auto act = SkpAct::begin(session, transaction, command.skp);
        return act ? takeBack(*act, command) : failure(act.error());
    });
}

std::vector<SkpBerpenilai> openSkpOfPenilai(Reader& reader, const PegawaiKunci& penilai, QDate day)
{
    return openOfPenilai(reader, penilai, day, [](const Skp&) { return true; });
}

std::vector<SkpBerpenilai> skpWithPergantian(Reader& reader, const PegawaiKunci& penilai, QDate mulai)
{
    return openOfPenilai(reader, penilai, mulai, [&](const Skp& skp) {
        const PergantianPenilai* change = findPergantian(skp, mulai);
        return change != nullptr && change->penilai == penilai;
    });
}

} // namespace kinerja
