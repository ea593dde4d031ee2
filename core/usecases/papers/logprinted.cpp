#include "core/usecases/papers/logprinted.h"

#include "core/usecases/penetapan/jejakskp.h"

#include <algorithm>

namespace kinerja
{

namespace
{

struct Cetakan {
    SkpKunci skp;
    CatatanSkp catatan;
};

std::vector<Cetakan> bySkp(const std::vector<DokumenTercetak>& printed)
{
    std::vector<Cetakan> all;
    for (const DokumenTercetak& one : printed) {
        auto at =
            std::find_if(all.begin(), all.end(), [&](const Cetakan& each) { return each.skp == one.skp; });
        if (at == all.end()) {
            at = all.insert(all.end(), {one.skp, {wireName(TindakanSkp::Dicetak), {}, {}, {}, {}}});
        }
        const QString jenis = kataKertas({one.jenis, one.periode});
        if (!at->catatan.dokumen.contains(jenis)) {
            at->catatan.dokumen.append(jenis);
        }
        // Minutes of a dialogue after the lock have no snapshot; the papers beside them do.
        if (at->catatan.cuplikan.isEmpty()) {
            at->catatan.cuplikan = one.cuplikan;
        }
    }
    return all;
}

} // namespace

Result<Outcome<int>, StorageError> logPrinted(Session& session, const std::vector<DokumenTercetak>& printed)
{
    // It changes nothing that could be undone, and so leaves what can be as it is.
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<int, StorageError> {
            int events = 0;
            for (const Cetakan& one : bySkp(printed)) {
                if (const std::optional<Skp> skp = transaction.loadAny(one.skp)) {
                    appendJejakSkp(session, transaction, *skp, one.catatan);
                    ++events;
                }
            }
            return events;
        });
}

} // namespace kinerja
