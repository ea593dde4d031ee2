#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include "core/usecases/pelaksanaan/mergedpelaksanaan.h"

namespace kinerja
{

PelaksanaanEditor::PelaksanaanEditor(const PageContext& context, QString antrean, QObject* parent)
    : QObject(parent), m_context(context), m_antrean(std::move(antrean))
{
}

void PelaksanaanEditor::open(const SkpKunci& kunci)
{
    if (isLoaded() && (m_year->isUnsaved() || m_plan->isUnsaved())) {
        m_waiting[m_view.skp.kunci] = {m_year, m_plan};
    }
    m_year = nullptr;
    m_plan = nullptr;
    m_kunci = kunci;
    m_view = {};
    if (kunci.isEmpty()) {
        Q_EMIT loaded();
    } else {
        reload();
    }
}

void PelaksanaanEditor::reload()
{
    if (m_kunci.isEmpty()) {
        return;
    }
    m_context.storage.query<std::optional<PelaksanaanView>>(
        this,
        [kunci = m_kunci, today = m_context.clock.today()](
            Reader& reader) { return viewPelaksanaan(reader, kunci, today); },
        [this, kunci = m_kunci](const Result<std::optional<PelaksanaanView>, StorageError>& answer) {
            if (answer && kunci == m_kunci) {
                adopt(*answer);
            }
        });
}

void PelaksanaanEditor::adopt(const std::optional<PelaksanaanView>& view)
{
    if (!view) {
        open({});
        return;
    }
    PelaksanaanView before = std::exchange(m_view, *view);
    const bool first = !isLoaded() || before.skp.kunci != m_view.skp.kunci;
    if (first) {
        begin(); // also when a revision came into force
    }
    const bool otherYear = m_year->adopt(m_view.pelaksanaan);
    const bool otherPlan = m_plan->adopt(rencanaOf(m_view.skp));
    before.pelaksanaan = m_view.pelaksanaan;
    setRencana(before.skp, rencanaOf(m_view.skp));
    if (first || !(before == m_view)) {
        Q_EMIT loaded();
    } else if (otherYear || otherPlan) {
        Q_EMIT draftChanged();
    }
}

template <class T>
typename AutoSave<T, PelaksanaanError>::Ways PelaksanaanEditor::waysFor(const SkpKunci& kunci)
{
    typename AutoSave<T, PelaksanaanError>::Ways ways;
    ways.merged = [this, kunci] {
        if (isLoaded() && m_view.skp.kunci == kunci) {
            Q_EMIT draftChanged();
        }
    };
    ways.refused = [this, merged = ways.merged](const PelaksanaanError& error) {
        merged();
        Q_EMIT refused(error);
    };
    return ways;
}

void PelaksanaanEditor::begin()
{
    const SkpKunci kunci = m_view.skp.kunci;
    if (const auto at = m_waiting.find(kunci); at != m_waiting.end()) {
        m_year = at->second.year;
        m_plan = at->second.plan;
        m_waiting.erase(at);
        return;
    }
    auto ofYear = waysFor<Pelaksanaan>(kunci);
    ofYear.merge = mergedPelaksanaan;
    ofYear.save = [kunci](Session& session, const Pelaksanaan& base, const Pelaksanaan& draft) {
        return savePelaksanaan(session, {kunci, base, draft});
    };
    m_year = std::make_shared<Year>(m_context.storage, QString(m_antrean % QLatin1Char('/') % kunci.text()),
        m_view.pelaksanaan, std::move(ofYear));
    auto ofPlan = waysFor<RencanaSkp>(kunci);
    ofPlan.merge = mergedRencana;
    ofPlan.save = [kunci](Session& session, const RencanaSkp& base, const RencanaSkp& draft) {
        return saveRencanaAksi(session, {kunci, base, draft});
    };
    m_plan = std::make_shared<Plan>(m_context.storage,
        QString(m_antrean % QStringLiteral("/rencana-aksi/") % kunci.text()), rencanaOf(m_view.skp),
        std::move(ofPlan));
}

std::optional<PelaksanaanError> PelaksanaanEditor::closed() const
{
    return pelaksanaanTertutup(m_view.skp.status);
}

bool PelaksanaanEditor::isReadOnly() const
{
    return !isLoaded() || m_context.storage.isReadOnly() || closed().has_value();
}

void PelaksanaanEditor::change(const std::function<void(Pelaksanaan&)>& edit)
{
    if (!isReadOnly()) {
        Pelaksanaan draft = m_year->draft();
        edit(draft);
        m_year->change(draft);
        Q_EMIT edited();
    }
}

void PelaksanaanEditor::changeRencana(const std::function<void(RencanaSkp&)>& edit)
{
    if (!isReadOnly()) {
        RencanaSkp plan = m_plan->draft();
        edit(plan);
        m_plan->change(plan);
        Q_EMIT edited();
    }
}

} // namespace kinerja
