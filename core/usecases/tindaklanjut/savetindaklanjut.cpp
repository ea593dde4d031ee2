#include "core/usecases/tindaklanjut/savetindaklanjut.h"

#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Kind = TindakLanjutError::Kind;

TindakLanjut cleaned(TindakLanjut entry, IdSource& ids)
{
    entry.bentuk = entry.bentuk.simplified();
    entry.dasar = entry.dasar.trimmed();
    entry.nomorDokumen = entry.nomorDokumen.simplified();
    entry.diputuskanOleh = entry.diputuskanOleh.simplified();
    entry.kunci = entry.kunci.isEmpty() ? ids.next() : entry.kunci;
    return entry;
}

} // namespace

Result<Outcome<Done>, TindakLanjutError> saveTindakLanjut(Session& session, const SaveTindakLanjut& command)
{
    using Answer = Result<Done, TindakLanjutError>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        const std::optional<Skp> skp = transaction.load(command.skp);
        if (!skp) {
            return failure(TindakLanjutError(Kind::SkpNotFound));
        }
        if (!isDitetapkan(skp->status)) {
            return failure(TindakLanjutError(Kind::BelumDitetapkan));
        }
        if (command.isi && command.isi->bentuk.trimmed().isEmpty()) {
            return failure(TindakLanjutError(Kind::BentukKosong));
        }
        const QString key = command.skp.text();
        auto all = transaction.load<DaftarTindakLanjut>(key).value_or(DaftarTindakLanjut{});
        auto& list = all.tindakLanjut;
        const auto at = command.sebelum ? std::find(list.begin(), list.end(), *command.sebelum) : list.end();
        if (command.sebelum && at == list.end()) {
            return failure(TindakLanjutError(Kind::NotFound));
        }
        if (!command.isi) {
            list.erase(at);
        } else if (at == list.end()) {
            list.push_back(cleaned(*command.isi, session.ids));
        } else {
            *at = cleaned(*command.isi, session.ids);
        }
        transaction.save(key, all);
        return Done{};
    });
}

} // namespace kinerja
