#include "core/usecases/penetapan/viewpenetapan.h"

#include "core/checks/bekuchecks.h"
#include "core/checks/checks.h"
#include "core/common/sha256.h"
#include "core/domain/skp/catatanstatus.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/penetapan/gatherpenguncian.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/penetapan/notelatereason.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/penetapan/skpact.h"
#include "core/usecases/unit/pengaturan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja
{

namespace
{

/// What the officer will type or the program make when the act is done: it is not missing yet.
TransitionContext asIfFilled(TransitionContext context, const Skp& skp)
{
    context.catatan = QStringLiteral("-");
    context.alasanTutup = AlasanTutup::Lainnya;
    context.cuplikan.dokumen = {{QStringLiteral("skp"), sha256Hex({}), {}, {}}};
    context.tanggal = std::clamp(context.tanggal, skp.mulai, std::max(skp.mulai, skp.selesai));
    return context;
}

class ActList
{
public:
    ActList(const Skp& skp, const std::vector<Finding>& findings, const TransitionContext& context)
        : m_skp(skp), m_findings(findings), m_context(asIfFilled(context, skp))
    {
    }

    /// A step of the table, where the state has it.
    void step(ActSkp act, StatusSkp to, Actor actor, std::optional<LegalStep> legal = {})
    {
        if (findTransition(m_skp.status, to, actor) != nullptr) {
            add(act, refusal(m_skp, to, actor, m_context), legal);
        }
    }
    void add(ActSkp act, std::optional<Refusal> refused, std::optional<LegalStep> legal = {})
    {
        ActTersedia one{act, refused, 0};
        if (!refused && legal) {
            const auto galat = std::count_if(m_findings.begin(), m_findings.end(),
                [&](const Finding& finding) { return blocks(finding.id, *legal); });
            one.galat = static_cast<int>(galat);
            one.terhalang = galat > 0 ? std::optional(Refusal::ErrorsLeft) : std::nullopt;
        }
        m_acts.push_back(one);
    }
    void takeBack()
    {
        if (m_skp.status == StatusSkp::Disetujui && !m_skp.tandaTangan.empty()) {
            add(ActSkp::BatalkanTandaTangan, {});
        } else if (m_skp.status != StatusSkp::Disetujui && !m_skp.tandaTangan.empty()) {
            // Which of both does not matter to the rule: one of them will be missing then.
            Skp without = m_skp;
            without.tandaTangan.clear();
            if (findTransition(m_skp.status, StatusSkp::Disetujui, Actor::Petugas) != nullptr) {
                add(ActSkp::BatalkanTandaTangan,
                    refusal(without, StatusSkp::Disetujui, Actor::Petugas, m_context));
            }
        }
    }
    std::vector<ActTersedia> take() { return std::move(m_acts); }

private:
    const Skp& m_skp;
    const std::vector<Finding>& m_findings;
    TransitionContext m_context;
    std::vector<ActTersedia> m_acts;
};

void addSignatures(ActList& acts, const Skp& skp, const TransitionContext& context)
{
    if (skp.status != StatusSkp::Disetujui) {
        return;
    }
    const bool ended = context.yangDirevisi == YangDirevisi::Berakhir;
    for (const auto& [act, peran] : {std::pair{ActSkp::TandaTanganPegawai, PeranTandaTangan::Pegawai},
             std::pair{ActSkp::TandaTanganPenilai, PeranTandaTangan::Penilai}}) {
        if (!skp.isSignedBy(peran)) {
            acts.add(
                act, ended ? std::optional(Refusal::PreviousEnded) : std::nullopt, LegalStep::TandaTangan);
        }
    }
}

std::vector<PenetapanView::Peristiwa> eventsOf(Reader& reader, const SkpKunci& kunci)
{
    std::vector<PenetapanView::Peristiwa> events;
    for (const JejakStore::Row& row : reader.jejak().ofSubject(jejakSubjekSkp(kunci.text()))) {
        const QJsonObject isi = QJsonDocument::fromJson(row.isi).object();
        const std::optional<Pegawai> pelaku =
            reader.load(PegawaiKunci(isi.value(QLatin1String("pelaku")).toString()));
        events.push_back(
            {row.tindakan, QDate::fromString(isi.value(QLatin1String("tanggal")).toString(), Qt::ISODate),
                QDateTime::fromString(isi.value(QLatin1String("waktu")).toString(), Qt::ISODateWithMs),
                pelaku ? pelaku->nama : QString(),
                isi.value(QLatin1String("dokumen")).toVariant().toStringList(), {}});
        events.back().sidikCatatan = isi.value(QLatin1String("catatan")).toString();
        events.back().menyebutCatatan =
            isi.value(QLatin1String("keadaan")).toObject().contains(QLatin1String("edisi"));
    }
    return events;
}

bool hasNote(const PenetapanView::Peristiwa& event)
{
    const auto step = fromWireName<PeristiwaSkp>(event.tindakan);
    return step == PeristiwaSkp::Dikembalikan || step == PeristiwaSkp::KunciDibuka ||
           step == PeristiwaSkp::TandaTanganDibatalkan || step == PeristiwaSkp::Ditutup ||
           step == PeristiwaSkp::PergantianPenilaiDibatalkan ||
           fromWireName<TindakanSkp>(event.tindakan) == TindakanSkp::TemuanDiterima;
}

/// Gives each event the note that was typed for it: the log itself holds no text of a person.
void addNotes(PenetapanView& view)
{
    QStringList notes = catatanStatusOf(view.skp);
    for (PenetapanView::Peristiwa& event : view.peristiwa) {
        const auto own = std::find_if(notes.rbegin(), notes.rend(), [&](const QString& note) {
            return !event.sidikCatatan.isEmpty() && sidikCatatan(note) == event.sidikCatatan;
        });
        if (own != notes.rend()) {
            event.catatan = *own;
            notes.erase(std::next(own).base());
        }
    }
    // Events from before they named their notes, by their order.
    for (auto event = view.peristiwa.rbegin(); event != view.peristiwa.rend() && !notes.isEmpty(); ++event) {
        if (hasNote(*event) && !event->menyebutCatatan && event->sidikCatatan.isEmpty()) {
            event->catatan = notes.takeFirst();
        }
    }
    notes.removeAll(QString());
    view.catatanLain = notes;
}

int repairsOf(Reader& reader, const std::vector<SkpRow>& chain)
{
    return static_cast<int>(std::count_if(chain.begin(), chain.end(), [&](const SkpRow& row) {
        const std::optional<Skp> skp = row.revisi > 1 ? reader.load(row.kunci) : std::nullopt;
        return skp && skp->jenisRevisi == JenisRevisi::PerbaikanRedaksional;
    }));
}

/// What depends on others in the file rather than on the SKP's state.
void addFileActs(
    Reader& reader, const Skp& skp, const Tenggat& tenggat, QDate today, std::vector<ActTersedia>& acts)
{
    if (mayNoteLateReason(reader, skp, tenggat, today)) {
        acts.push_back({ActSkp::AlasanTerlambat, {}, 0});
    }
    const bool leads = skp.kelompok == Kelompok::Jpt || !reader.lists().bawahan(skp.pegawai).empty();
    if (leads && skp.status != StatusSkp::Digantikan) {
        acts.push_back({ActSkp::PerubahanPerjanjian, {}, 0});
    }
    acts.push_back({ActSkp::SerahTerima, {}, 0});
}

/// Nothing legal is done with what another program has altered, and it is not handed to another unit.
void stopLegalActs(std::vector<ActTersedia>& acts)
{
    for (ActTersedia& one : acts) {
        if (one.act != ActSkp::PerubahanPerjanjian) { // that only looks
            one = {one.act, Refusal::AlteredOutside, 0};
        }
    }
}

/// What the officer has let stand although the frozen papers say otherwise.
std::vector<Finding> acceptedText(Reader& reader, const SkpKunci& kunci)
{
    const std::optional<SkpLengkap> lengkap = loadDinilai(reader, kunci);
    if (!lengkap) {
        return {};
    }
    const LogSkp log = gatherLog(reader, kunci);
    const KunciDikenal dikenal = kunciDikenal(reader);
    FindingList found(lengkap->skp.pegawai, kunci);
    checkIsian({*lengkap, log, dikenal, {}}, found);
    std::vector<Finding> all = found.take();
    std::erase_if(
        all, [&](const Finding& one) { return one.nilai.periode || !log.isDecided(one.nilai.sidik); });
    return all;
}

/// An SKP with a word that can't be read: what it is, what happened to it, and what there is to decide.
PenetapanView unreadableView(Reader& reader, const SkpKunci& kunci)
{
    PenetapanView view;
    view.terbaca = false;
    view.skp = reader.loadLoosely<Skp>(kunci.text()).isi;
    view.nama = reader.lists().namaOf(view.skp.pegawai);
    view.dariLuar = checkKeutuhan(reader, kunci);
    view.peristiwa = eventsOf(reader, kunci);
    addNotes(view);
    return view;
}

} // namespace

std::vector<ActTersedia> availableActs(
    const Skp& skp, const std::vector<Finding>& findings, const TransitionContext& context)
{
    ActList acts(skp, findings, context);
    acts.step(ActSkp::Ajukan, StatusSkp::Diajukan, Actor::Pegawai, LegalStep::Ajukan);
    acts.step(ActSkp::Setujui, StatusSkp::Disetujui, Actor::Penilai, LegalStep::Setujui);
    acts.step(ActSkp::Kembalikan, StatusSkp::Dikembalikan, Actor::Penilai);
    acts.step(ActSkp::Tarik, StatusSkp::Draf, Actor::Pegawai);
    addSignatures(acts, skp, context);
    acts.step(ActSkp::BukaKunci, StatusSkp::Draf, Actor::Petugas);
    if (isInForce(skp.status)) {
        const bool next = context.revisiBerikut != RevisiBerikut::TidakAda;
        acts.add(ActSkp::BukaRevisi, next ? std::optional(Refusal::NextRevisionExists) : std::nullopt);
    }
    if (mayChangePenilai(skp.status) || !isLocked(skp.status)) {
        acts.add(ActSkp::GantiPenilai, {});
        if (!skp.pergantianPenilai.empty()) {
            acts.add(ActSkp::BatalkanPenilai, {});
        }
    }
    acts.step(ActSkp::Tutup, StatusSkp::Ditutup, Actor::Petugas);
    acts.takeBack();
    return acts.take();
}

Result<std::optional<PenetapanView>, CheckError> viewPenetapan(
    Reader& reader, const SkpKunci& kunci, QDate today)
{
    std::optional<Skp> skp;
    std::optional<SkpLengkap> lengkap;
    if (!loadTerbaca(reader, kunci, lengkap)) {
        return std::optional(unreadableView(reader, kunci));
    }
    if (!lengkap) {
        return std::optional<PenetapanView>{};
    }
    skp = std::move(lengkap->skp);
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    auto findings = checkSkp(reader, kunci, today);
    if (!findings) {
        return failure(findings.error());
    }
    PenetapanView view;
    const std::optional<Pegawai> pegawai = reader.loadAny(skp->pegawai);
    const std::optional<Pegawai> penilai = reader.loadAny(skp->penilaiPada(today));
    view.nama = pegawai ? pegawai->nama : QString();
    view.namaPenilai = penilai ? penilai->nama : QString();
    view.tenggat = regulation->tenggat.penetapan(skp->tahun, skp->mulai);
    view.jarak = jarakPenetapan(*skp, regulation->tenggat, today);
    view.tanggalFormulir = gatherTanggalFormulir(reader, {kunci}).value_or(QDate());
    view.dariLuar = checkKeutuhan(reader, kunci);
    view.diterima = acceptedText(reader, kunci);
    view.acts = availableActs(*skp, *findings, transitionContext(reader, *skp, today));
    view.findings = std::move(*findings);
    view.revisi = revisionChain(reader, kunci);
    view.perbaikanBerikut = repairsOf(reader, view.revisi) + 1;
    addFileActs(reader, *skp, regulation->tenggat, today, view.acts);
    if (!view.dariLuar.empty()) {
        stopLegalActs(view.acts);
    }
    view.peristiwa = eventsOf(reader, kunci);
    view.skp = std::move(*skp);
    addNotes(view);
    return std::optional(std::move(view));
}

} // namespace kinerja
