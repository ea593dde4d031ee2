#pragma once

#include "core/checks/finding.h"
#include "core/storage/transaction.h"
#include "core/usecases/file/checkkeutuhan.h"

namespace kinerja
{

/// What the chain of that SKP's events has; its origin is looked at with the whole log only.
std::vector<Finding> checkJejakSkp(Reader& reader, const SkpKunci& kunci);
/// What of a person's data can't be read.
std::vector<Finding> checkOrangTerbaca(Reader& reader, const PegawaiKunci& kunci);

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
    Next walkGone(Reader& reader);
    Next walkPeople(Reader& reader);
    Next walkContents(Reader& reader);
    void add(Reader& reader, const std::vector<Finding>& findings);

    enum class Part { Events, Papers, Gone, People, Contents };
    Part m_part = Part::Events;
    std::optional<Rantai> m_rantai; ///< while events are walked
    IsiWalk m_contents;
    qint64 m_urut = 0;
    SkpKunci m_skp;
    PegawaiKunci m_pegawai;
    std::vector<Found> m_found;
};

/// What holds of a walk's findings after something was done with that SKP: of its contents only what the
/// officer has decided on is known at once.
std::vector<JejakWalk::Found> checkLagi(
    Reader& reader, std::vector<JejakWalk::Found> found, const SkpKunci& kunci);

} // namespace kinerja
