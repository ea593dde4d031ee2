#pragma once

#include "core/usecases/papers/papername.h"
#include "ui/print/printsource.h"
#include "ui/shell/storageservice.h"

namespace kinerja
{

/// Papers that are wanted of an SKP, or of the whole unit.
struct WantedPapers {
    SkpKunci skp;                    ///< empty: of the unit, in `tahunUnit`
    std::vector<JenisDokumen> jenis; ///< empty: all there are
    QString nama;                    ///< what a list of troubles calls the SKP
    std::optional<Periode> periode =
        {}; ///< only what its evaluation of that period brings; of a unit its own
    int tahunUnit = 0;
};

/// The papers of any number of SKP in the data file, and of its unit, which are read through the storage
/// thread one SKP or period at a time: once to know their names and what can't be made, and again when they
/// are shown or printed. Papers of one SKP at most are held.
class StoredPapers : public PrintSource
{
    Q_OBJECT
public:
    StoredPapers(StorageService& storage, std::vector<WantedPapers> wanted, QDate today);

    /// Begins to gather the names.
    void gather();
    Progress progress() const override;
    bool isGathering() const override { return m_gathers; }
    void stopGathering() override;
    /// IKI of leaders whose manual was wanted and holds nothing, so that none is printed.
    int manualKosong() const { return m_manualKosong; }
    /// SKP with a signed PDF kept for them or their evaluations: what is printed here is another file.
    int denganSalinan() const { return m_denganSalinan; }

protected:
    void fetch(size_t at, Answer answer) override;

private:
    using Papers = Result<std::vector<PrintItem>, PaperError>;
    /// Where a paper is: its SKP, and its name and turn among the papers of that SKP alone.
    struct Place {
        size_t wanted;
        QString ownName;
        int turn; ///< a second berita acara has the name of the first
    };

    /// What the papers of one SKP turn out to be.
    struct OneSkp {
        Papers papers;
        int manualKosong = 0;
        bool adaSalinan = false;
    };

    static OneSkp readOne(Reader& reader, const WantedPapers& wanted, QDate today);
    void read(size_t wanted, std::function<void(OneSkp)> answer);
    void next();
    void take(const OneSkp& one);
    Result<PrintItem, PaperError> pick(size_t at) const;

    StorageService& m_storage;
    std::vector<WantedPapers> m_wanted;
    QDate m_today;
    UniqueNames m_unique;
    std::vector<Place> m_places; ///< one for each name
    size_t m_gathered = 0;       ///< SKP
    int m_manualKosong = 0;
    int m_denganSalinan = 0;
    bool m_gathers = false;
    std::optional<size_t> m_held; ///< the SKP whose papers are held
    std::vector<PrintItem> m_papers;
};

} // namespace kinerja
