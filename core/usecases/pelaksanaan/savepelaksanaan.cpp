#include "core/usecases/pelaksanaan/savepelaksanaan.h"

#include "core/usecases/common/mergedlist.h"
#include "core/usecases/pelaksanaan/mergedpelaksanaan.h"
#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/penetapan/revisionchain.h"

namespace kinerja
{

namespace
{

/// New and changed entries get a key. One that came without stays without while nobody touches it: the same
/// package once more would add it a second time otherwise.
void giveKeys(Pelaksanaan& wanted, const Pelaksanaan& stored, IdSource& ids)
{
    forEachField<Pelaksanaan>([&](const auto& field) {
        for (auto& entry : wanted.*field.member) {
            if constexpr (requires { entry.kunci; }) {
                if (entry.kunci.isEmpty() && sameEntry(stored.*field.member, entry) == nullptr) {
                    entry.kunci = ids.next();
                }
            }
        }
    });
}

} // namespace

std::optional<PelaksanaanError> pelaksanaanTertutup(StatusSkp status)
{
    using Kind = PelaksanaanError::Kind;
    switch (status) {
    case StatusSkp::Draf:
    case StatusSkp::Diajukan:
    case StatusSkp::Dikembalikan:
    case StatusSkp::Disetujui: return PelaksanaanError(Kind::BelumDibuka, status);
    case StatusSkp::Ditetapkan:
    case StatusSkp::Berjalan:
    case StatusSkp::Ditutup:
    case StatusSkp::Dievaluasi: return std::nullopt;
    case StatusSkp::Selesai:
    case StatusSkp::Digantikan: return PelaksanaanError(Kind::SudahDitutup, status);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

Result<Outcome<Pelaksanaan>, PelaksanaanError> savePelaksanaan(
    Session& session, const SavePelaksanaan& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Pelaksanaan, PelaksanaanError> {
            const std::vector<SkpRow> rows = revisionChain(transaction, command.skp);
            const SkpRow* inForce = revisionInForce(rows);
            if (inForce == nullptr) {
                return failure(PelaksanaanError(PelaksanaanError::Kind::SkpNotFound));
            }
            const Pelaksanaan stored = pelaksanaanRantai(transaction, command.skp);
            Pelaksanaan wanted = mergedPelaksanaan(command.base, command.draft, stored);
            if (wanted == stored) {
                return wanted;
            }
            if (const auto closed = pelaksanaanTertutup(inForce->status)) {
                return failure(*closed);
            }
            giveKeys(wanted, stored, session.ids);
            std::vector<SkpKunci> chain;
            for (const SkpRow& row : rows) {
                chain.push_back(row.kunci);
            }
            savePelaksanaanRantai(transaction, chain, wanted);
            return pelaksanaanRantai(transaction, command.skp);
        });
}

} // namespace kinerja
