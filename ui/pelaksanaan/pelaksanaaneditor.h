#pragma once

#include "core/usecases/pelaksanaan/saverencanaaksi.h"
#include "core/usecases/pelaksanaan/viewpelaksanaan.h"
#include "ui/shell/autosave.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

#include <map>

namespace kinerja
{

/// The year of one SKP between the tabs that edit it and the file. Each page has one of its own: `antrean`
/// keeps what they store apart while it waits.
class PelaksanaanEditor : public QObject
{
    Q_OBJECT
public:
    explicit PelaksanaanEditor(const PageContext& context, QString antrean = QStringLiteral("pelaksanaan"),
        QObject* parent = nullptr);

    /// Reads the SKP; `loaded` follows. An empty key closes.
    void open(const SkpKunci& kunci);
    void reload();
    /// As it was opened; the revision in force is `view().skp`.
    const SkpKunci& kunci() const { return m_kunci; }
    bool isLoaded() const { return m_year != nullptr; }
    const PelaksanaanView& view() const { return m_view; }
    const Pelaksanaan& draft() const { return m_year->draft(); }
    const RencanaSkp& rencana() const { return m_plan->draft(); }
    /// Why nothing can be written down; nothing where it can.
    std::optional<PelaksanaanError> closed() const;
    bool isReadOnly() const;

    /// Changes the draft and stores it.
    void change(const std::function<void(Pelaksanaan&)>& edit);
    void changeRencana(const std::function<void(RencanaSkp&)>& edit);

Q_SIGNALS:
    /// Another SKP, or none, or what the tabs show besides the draft has changed.
    void loaded();
    /// The draft or the plan has changed without the tabs.
    void draftChanged();
    /// A tab has changed the draft or the plan.
    void edited();
    void refused(const kinerja::PelaksanaanError& error);

private:
    using Year = AutoSave<Pelaksanaan, PelaksanaanError>;
    using Plan = AutoSave<RencanaSkp, PelaksanaanError>;
    /// What was typed for one SKP.
    struct Drafts {
        std::shared_ptr<Year> year;
        std::shared_ptr<Plan> plan;
    };

    void adopt(const std::optional<PelaksanaanView>& view);
    void begin();
    template <class T> typename AutoSave<T, PelaksanaanError>::Ways waysFor(const SkpKunci& kunci);

    PageContext m_context;
    QString m_antrean;
    SkpKunci m_kunci;
    PelaksanaanView m_view;
    std::shared_ptr<Year> m_year;
    std::shared_ptr<Plan> m_plan;
    std::map<SkpKunci, Drafts> m_waiting; ///< left while the disk refused them
};

} // namespace kinerja
