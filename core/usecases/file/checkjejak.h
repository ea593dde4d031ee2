#pragma once

#include "core/checks/finding.h"
#include "core/storage/transaction.h"
#include "core/usecases/file/checkkeutuhan.h"

namespace kinerja
{

/// What the chain of that SKP's events has; its origin is looked at with the whole log only.
std::vector<Finding> checkJejakSkp(Reader& reader, const Skp& skp);

/// What the chains of the whole log have, in the order of the log.
std::vector<Finding> checkJejak(Reader& reader);
/// The same of events after that place only: what an import has brought.
std::vector<Finding> checkJejakAfter(Reader& reader, qint64 urut);

/// Verifies the whole log, all that was frozen and the contents of all files in slices, each short enough for
/// the storage thread of an open window.
class JejakWalk
{
public:
    enum class Next { More, Done };
    /// Goes on by one slice.
    Next step(Reader& reader);
    /// Once done: what was found, with the names of those concerned.
    struct Found {
        Finding finding;
        QString nama; ///< empty where it is about nobody in particular
        bool operator==(const Found&) const = default;
    };
    const std::vector<Found>& found() const { return m_found; }

private:
    Next walkEvents(Reader& reader);
    Next walkPapers(Reader& reader);
    Next walkContents(Reader& reader);
    void add(Reader& reader, const std::vector<Finding>& findings);

    enum class Part { Events, Papers, Contents };
    Part m_part = Part::Events;
    std::optional<Rantai> m_rantai; ///< while events are walked
    IsiWalk m_contents;
    qint64 m_urut = 0;
    SkpKunci m_skp;
    std::vector<Found> m_found;
};

} // namespace kinerja
