#include "core/usecases/penyusunan/giveiki.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/walk.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

/// The column that an RHK stands in, whichever revision of the leader it names.
struct Column {
    std::set<SkpKunci> leader;
    RhkRef ref;

    bool holds(const HasilKerja& rhk) const
    {
        const std::optional<RhkRef> other = parseRhkRef(rhk.rhkPimpinanRef);
        return other && leader.contains(other->skp) && other->hasilKerja == ref.hasilKerja &&
               (other->indikator == ref.indikator || other->indikator.isEmpty() || ref.indikator.isEmpty());
    }
};

std::optional<Column> columnOf(Reader& reader, const SkpKunci& dari, const HasilKerjaKunci& rhk)
{
    const std::optional<Skp> skp = reader.load(dari);
    const HasilKerja* own = skp ? skp->findHasilKerja(rhk) : nullptr;
    const std::optional<RhkRef> ref = own != nullptr ? parseRhkRef(own->rhkPimpinanRef) : std::nullopt;
    if (!ref) {
        return std::nullopt;
    }
    Column column{{ref->skp}, *ref};
    for (const SkpRow& row : revisionChain(reader, ref->skp)) {
        column.leader.insert(row.kunci);
    }
    return column;
}

bool isNewestAndOpen(Reader& reader, const Skp& skp)
{
    const std::vector<SkpRow> chain = revisionChain(reader, skp.kunci);
    return !chain.empty() && chain.back().kunci == skp.kunci &&
           (isInForce(skp.status) || !isDitetapkan(skp.status));
}

/// The IKI as another SKP takes them.
std::vector<Indikator> fitting(std::vector<Indikator> iki, const Skp& to, IdSource& ids)
{
    SkpKeys keys(ids);
    const bool hasAspek = to.kelompok == Kelompok::JaJf && to.pendekatan == Pendekatan::Kuantitatif;
    for (Indikator& one : iki) {
        one.kunci = keys.nextIndikator();
        one.aspek = hasAspek ? one.aspek : std::nullopt;
    }
    return iki;
}

void giveTo(Transaction& transaction, const std::vector<Indikator>& iki, const GiveIki::Penerima& to,
    IdSource& ids, IkiDiberikan& answer)
{
    using Kind = PenyusunanError::Kind;
    std::optional<Skp> skp = transaction.load(to.skp);
    HasilKerja* rhk = skp ? skp->findHasilKerja(to.rhk) : nullptr;
    if (rhk == nullptr) {
        answer.dilewati.push_back({to.skp, PenyusunanError(skp ? Kind::RhkNotFound : Kind::SkpNotFound)});
        return;
    }
    if (!isEditable(skp->status)) {
        answer.dilewati.push_back({to.skp, PenyusunanError(skp->status)});
        return;
    }
    const IkiDitambah done = tambahIki(rhk->indikator, fitting(iki, *skp, ids));
    answer.iki.add(done);
    if (done.baru + done.dilengkapi == 0) {
        answer.sudahAda.push_back(to.skp);
        return;
    }
    transaction.save(*skp);
    answer.diberi.push_back(to.skp);
}

} // namespace

std::vector<RhkSekolom> rhkSekolom(Reader& reader, const SkpKunci& dari, const HasilKerjaKunci& rhk)
{
    const std::optional<Column> column = columnOf(reader, dari, rhk);
    if (!column) {
        return {};
    }
    std::set<SkpKunci> staff;
    for (const SkpKunci& leader : column->leader) {
        const std::vector<SkpKunci> referring = reader.lists().referringTo(leader);
        staff.insert(referring.begin(), referring.end());
    }
    for (const SkpRow& row : revisionChain(reader, dari)) {
        staff.erase(row.kunci);
    }
    std::vector<RhkSekolom> found;
    for (const SkpKunci& kunci : staff) {
        const std::optional<Skp> skp = reader.load(kunci);
        if (!skp || !isNewestAndOpen(reader, *skp)) {
            continue;
        }
        const std::optional<Pegawai> pegawai = reader.loadAny(skp->pegawai);
        for (const HasilKerja& one : skp->hasilKerja) {
            if (column->holds(one)) {
                found.push_back({kunci, one.kunci, pegawai ? pegawai->nama : QString(), skp->status,
                    one.rencana, static_cast<int>(one.indikator.size())});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const RhkSekolom& left, const RhkSekolom& right) {
        return left.nama.localeAwareCompare(right.nama) < 0;
    });
    return found;
}

Result<Outcome<IkiDiberikan>, PenyusunanError> giveIki(Session& session, const GiveIki& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<IkiDiberikan, PenyusunanError> {
            using Kind = PenyusunanError::Kind;
            const std::optional<Skp> from = transaction.load(command.dari);
            const HasilKerja* source = from ? from->findHasilKerja(command.rhk) : nullptr;
            if (source == nullptr) {
                return failure(PenyusunanError(from ? Kind::RhkNotFound : Kind::SkpNotFound));
            }
            IkiDiberikan answer;
            for (const GiveIki::Penerima& to : command.ke) {
                giveTo(transaction, source->indikator, to, session.ids, answer);
            }
            return answer;
        });
}

} // namespace kinerja
