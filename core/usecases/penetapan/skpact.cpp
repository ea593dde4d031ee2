#include "core/usecases/penetapan/skpact.h"

#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/penyusunan/jejakdialog.h"
#include "core/usecases/unit/checkunit.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/derivedstatus.h"

#include <algorithm>
#include <utility>

namespace kinerja
{

namespace
{

RevisiBerikut stageOf(StatusSkp revision)
{
    if (isDitetapkan(revision)) {
        return RevisiBerikut::Ditetapkan;
    }
    return isEditable(revision) ? RevisiBerikut::Disusun : RevisiBerikut::Menunggu;
}

RevisiBerikut revisiBerikut(Reader& reader, const SkpKunci& kunci)
{
    RevisiBerikut furthest = RevisiBerikut::TidakAda;
    for (const SkpKunci& next : reader.lists().revisionsOf(kunci)) {
        const std::optional<Skp> revision = reader.load(next);
        if (revision) {
            furthest = std::max(furthest, stageOf(revision->status));
        }
    }
    return furthest;
}

YangDirevisi yangDirevisi(Reader& reader, const Skp& revision)
{
    const std::optional<Skp> previous =
        revision.revisiDari.isEmpty() ? std::nullopt : reader.load(revision.revisiDari);
    if (!previous) {
        return YangDirevisi::TidakAda; // the first revision, or one whose predecessor was never in this file
    }
    switch (previous->status) {
    case StatusSkp::Ditutup:
    case StatusSkp::Dievaluasi:
    case StatusSkp::Selesai: return YangDirevisi::Berakhir;
    case StatusSkp::Digantikan: {
        const std::vector<SkpKunci> next = reader.lists().revisionsOf(previous->kunci);
        const bool byAnother = std::any_of(next.begin(), next.end(), [&](const SkpKunci& one) {
            const std::optional<Skp> other = one == revision.kunci ? std::nullopt : reader.load(one);
            return other && isDitetapkan(other->status);
        });
        return byAnother ? YangDirevisi::Berakhir : YangDirevisi::Berlaku;
    }
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Disetujui:
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan: return YangDirevisi::Berlaku;
    }
    Q_UNREACHABLE();
    return YangDirevisi::Berlaku;
}

/// Over once the objection to the akhir evaluation is decided and signed, or none was raised up to the last
/// day for it. What nobody received can be objected to for ever.
MasaKeberatan masaKeberatan(Reader& reader, const SkpLengkap& lengkap, QDate today)
{
    const auto akhir = std::find_if(lengkap.evaluasi.begin(), lengkap.evaluasi.end(),
        [](const Evaluasi& one) { return one.periode.jenis == JenisPeriode::Akhir; });
    if (akhir == lengkap.evaluasi.end()) {
        return MasaKeberatan::Terbuka;
    }
    const Keberatan& keberatan = akhir->keberatan;
    bool isOver = keberatan.putusan && !keberatan.tandaTangan.empty();
    if (keberatan.tanggal.isNull() && akhir->diterima.isValid()) {
        isOver = tenggatInForce(reader, today).keberatan(akhir->diterima) < today;
    }
    return isOver ? MasaKeberatan::Selesai : MasaKeberatan::Terbuka;
}

} // namespace

TransitionContext transitionContext(Reader& reader, const Skp& skp, QDate today)
{
    TransitionContext context;
    context.tanggal = today;
    context.revisiBerikut = revisiBerikut(reader, skp.kunci);
    context.yangDirevisi = yangDirevisi(reader, skp);
    SkpLengkap lengkap;
    lengkap.evaluasi = reader.load<DaftarEvaluasi>(skp.kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    context.evaluasiFinal = evaluasiFinal(lengkap);
    context.masaKeberatan = masaKeberatan(reader, lengkap, today);
    return context;
}

Result<SkpAct, ActError> SkpAct::begin(Session& session, Transaction& transaction, const SkpKunci& kunci)
{
    // First of all: what was altered may be that it can't be read, or is not there.
    if (std::vector<Finding> undecided = checkKeutuhan(transaction, kunci); !undecided.empty()) {
        return failure(TemuanBelumDiputus{std::move(undecided)});
    }
    std::optional<Skp> skp = transaction.load(kunci);
    if (!skp) {
        return failure(SkpNotFound{kunci});
    }
    return SkpAct(session, transaction, std::move(*skp));
}

TransitionContext SkpAct::context() { return transitionContext(*m_transaction, m_skp, today()); }

Result<std::vector<Finding>, ActError> SkpAct::findings()
{
    auto found = checkSkp(*m_transaction, m_skp.kunci, today());
    if (!found) {
        return failure(found.error());
    }
    return std::move(*found);
}

Result<std::vector<Finding>, ActError> SkpAct::galatFor(LegalStep step)
{
    auto found = findings();
    if (found) {
        std::erase_if(*found, [&](const Finding& finding) { return !blocks(finding.id, step); });
    }
    return found;
}

void SkpAct::commit(Skp walked, PeristiwaSkp event, const PegawaiKunci& pelaku, QDate tanggal)
{
    commit(Stepped{std::move(walked), {event}}, pelaku, tanggal);
}

void SkpAct::commit(const Stepped& stepped, const PegawaiKunci& pelaku, QDate tanggal)
{
    // Unlocking drops the snapshot: its event names the one that it voids.
    const Cuplikan before = m_skp.cuplikan;
    QString note = stepped.skp.catatanStatus == m_skp.catatanStatus
                       ? QString()
                       : sidikCatatan(catatanTerbaru(stepped.skp));
    logTypedDialogs(*m_session, *m_transaction, m_skp);
    m_skp = stepped.skp;
    m_transaction->save(m_skp);
    const QString hash = snapshotHash(m_skp.cuplikan.dokumen.empty() ? before : m_skp.cuplikan);
    const QStringList dicabut = yangDicabut(before, m_skp.cuplikan);
    bool first = true;
    for (const PeristiwaSkp event : stepped.events) {
        CatatanSkp one{wireName(event), first ? pelaku : PegawaiKunci(), first ? tanggal : QDate(), hash, {},
            keadaanOf(m_skp)};
        one.catatan = std::exchange(note, QString());
        one.dicabut = first ? dicabut : QStringList();
        appendJejakSkp(*m_session, *m_transaction, m_skp, one);
        first = false;
    }
}

Result<Done, ActError> SkpAct::settlePrevious()
{
    auto previous = SkpAct::begin(*m_session, *m_transaction, m_skp.revisiDari);
    if (!previous && std::holds_alternative<SkpNotFound>(previous.error())) {
        return Done{}; // the first revision, or one whose predecessor was never in this file
    }
    if (!previous) {
        return failure(previous.error());
    }
    const TransitionContext context = previous->context();
    Stepped stepped = settle(previous->skp(), context);
    if (stepped.events.empty()) {
        if (auto again = walk(previous->skp(), StatusSkp::Ditetapkan, Actor::Program, context);
            again && previous->skp().status == StatusSkp::Digantikan) {
            stepped = settle(*again, context);
            stepped.events.insert(stepped.events.begin(), PeristiwaSkp::BerlakuKembali);
        }
    }
    if (!stepped.events.empty()) {
        previous->commit(stepped, {}, {});
    }
    return Done{};
}

ActDone SkpAct::done(std::vector<Finding> warnings) const
{
    return {m_skp.kunci, m_skp.status, std::move(warnings)};
}

} // namespace kinerja
