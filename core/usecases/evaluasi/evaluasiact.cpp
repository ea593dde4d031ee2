#include "core/usecases/evaluasi/evaluasiact.h"

#include "core/documents/katakertas.h"
#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/unit/pengaturan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// An act of an SKP fails for fewer reasons than one of an evaluation.
EvaluasiError asEvaluasiError(const ActError& error)
{
    if (const auto* storage = std::get_if<StorageError>(&error)) {
        return *storage;
    }
    if (const auto* missing = std::get_if<SkpNotFound>(&error)) {
        return *missing;
    }
    if (const auto* law = std::get_if<RegulationError>(&error)) {
        return *law;
    }
    if (const auto* undecided = std::get_if<TemuanBelumDiputus>(&error)) {
        return *undecided;
    }
    return EvaluasiRefusal::NoSuchStep;
}

} // namespace

Result<EvaluasiAct, EvaluasiError> EvaluasiAct::begin(
    Session& session, Transaction& transaction, const EvaluasiRef& ref)
{
    if (std::vector<Finding> undecided = checkKeutuhan(transaction, ref.skp); !undecided.empty()) {
        return failure(EvaluasiError(TemuanBelumDiputus{std::move(undecided)}));
    }
    std::optional<Skp> skp = transaction.load(ref.skp);
    if (!skp) {
        return failure(EvaluasiError(SkpNotFound{ref.skp}));
    }
    auto stored = transaction.load<DaftarEvaluasi>(ref.skp.text()).value_or(DaftarEvaluasi{});
    const int at = kinerja::findEvaluasi(stored.evaluasi, ref.periode);
    if (at < 0) {
        return failure(EvaluasiError(EvaluasiNotFound{ref.periode}));
    }
    return EvaluasiAct(session, transaction, std::move(*skp), std::move(stored.evaluasi), at);
}

Result<std::vector<Finding>, EvaluasiError> EvaluasiAct::findings()
{
    const auto regulation = regulationInForce(*m_transaction, today());
    if (!regulation) {
        return failure(EvaluasiError(regulation.error()));
    }
    return checkEvaluasi(*m_transaction, m_skp, evaluasi(), m_at, *regulation, today());
}

Result<EvaluasiContext, EvaluasiError> EvaluasiAct::context()
{
    auto found = findings();
    if (!found) {
        return failure(found.error());
    }
    EvaluasiContext context;
    context.skp = m_skp.status;
    context.periksa = hasilPeriksa(*found, LegalStep::FinalkanEvaluasi);
    return context;
}

Result<Done, EvaluasiError> EvaluasiAct::commit(
    const EvaluasiStepped& stepped, const PegawaiKunci& pelaku, QDate tanggal)
{
    // Unlocking drops the snapshot: its event names the one that it voids.
    const Cuplikan before = evaluasi().cuplikan;
    const Cuplikan decided = evaluasi().keberatan.cuplikan;
    m_all.at(static_cast<size_t>(m_at)) = stepped.evaluasi;
    m_transaction->save(m_skp.kunci.text(), DaftarEvaluasi{m_all});
    const Cuplikan& named = evaluasi().cuplikan.dokumen.empty() ? before : evaluasi().cuplikan;
    const QString paper = kataKertas({JenisDokumen::Evaluasi, evaluasi().periode});
    const auto& periode = evaluasi().periode;
    const QStringList dicabut = yangDicabut(before, evaluasi().cuplikan, periode) +
                                yangDicabut(decided, evaluasi().keberatan.cuplikan, periode, beforeDecision);
    bool first = true;
    for (const PeristiwaEvaluasi event : stepped.events) {
        CatatanSkp note{wireName(event), first ? pelaku : PegawaiKunci(), first ? tanggal : QDate(),
            snapshotHash(named), {paper}, keadaanOf(evaluasi()), {}, named.versiRegulasi};
        note.dicabut = first ? dicabut : QStringList();
        appendJejakSkp(*m_session, *m_transaction, m_skp, note);
        first = false;
    }
    return followSkp();
}

Result<Done, EvaluasiError> EvaluasiAct::followSkp()
{
    if (evaluasi().periode.jenis != JenisPeriode::Akhir) {
        return Done{};
    }
    auto act = SkpAct::begin(*m_session, *m_transaction, m_skp.kunci);
    if (!act) {
        return failure(asEvaluasiError(act.error()));
    }
    const TransitionContext context = act->context();
    Stepped stepped = settle(act->skp(), context);
    if (stepped.events.empty() && act->skp().status == StatusSkp::Dievaluasi) {
        for (const StatusSkp back : {StatusSkp::Berjalan, StatusSkp::Ditutup}) {
            if (auto walked = walk(act->skp(), back, Actor::Program, context)) {
                stepped = {std::move(*walked), {PeristiwaSkp::BatalDievaluasi}};
                break;
            }
        }
    }
    if (stepped.events.empty() && act->skp().status == StatusSkp::Selesai) {
        if (auto walked = walk(act->skp(), StatusSkp::Dievaluasi, Actor::Program, context)) {
            stepped = {std::move(*walked), {PeristiwaSkp::BatalSelesai}};
        }
    }
    if (!stepped.events.empty()) {
        act->commit(stepped, {}, {});
        m_skp = act->skp();
    }
    return Done{};
}

EvaluasiDone EvaluasiAct::done(std::vector<Finding> warnings) const
{
    return {{m_skp.kunci, evaluasi().periode}, evaluasi().status, m_skp.status, std::move(warnings)};
}

std::vector<Finding> galatOfEvaluasi(std::vector<Finding> findings)
{
    std::erase_if(findings, [](const Finding& one) { return !blocks(one.id, LegalStep::FinalkanEvaluasi); });
    return findings;
}

} // namespace kinerja
