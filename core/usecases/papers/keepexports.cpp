#include "core/usecases/papers/keepexports.h"

#include "core/usecases/penetapan/jejakskp.h"

#include <map>

namespace kinerja
{

Result<Outcome<int>, StorageError> keepExports(Session& session, const std::vector<PdfKeluar>& exported)
{
    // It changes nothing that could be undone, and so leaves what can be as it is.
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<int, StorageError> {
            std::map<SkpKunci, CatatanSkp> notes;
            for (const PdfKeluar& one : exported) {
                transaction.berkas().putExport(
                    {one.modelSha256, one.asal.skp.text(), wireName(one.asal.jenis), one.isi}, one.pdf);
                CatatanSkp& note = notes[one.asal.skp];
                note.tindakan = wireName(TindakanSkp::DieksporTandaTangan);
                note.dokumen.append(kataKertas({one.asal.jenis, one.asal.periode}));
                note.cuplikan = note.cuplikan.isEmpty() ? one.asal.cuplikan : note.cuplikan;
            }
            for (const auto& [kunci, note] : notes) {
                if (const std::optional<Skp> skp = transaction.loadAny(kunci)) {
                    appendJejakSkp(session, transaction, *skp, note);
                }
            }
            return static_cast<int>(exported.size());
        });
}

} // namespace kinerja
