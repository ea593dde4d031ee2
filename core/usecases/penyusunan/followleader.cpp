#include "core/usecases/penyusunan/followleader.h"

#include "core/usecases/penetapan/revisionchain.h"
#include "core/workflow/walk.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

bool saysTheSame(const QString& left, const QString& right)
{
    return left.simplified() == right.simplified();
}

/// The newest revision of the SKP is the one to be changed: a draft beside one in force.
bool isNewest(Reader& reader, const SkpKunci& kunci)
{
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    return !chain.empty() && chain.back().kunci == kunci;
}

bool isOpen(StatusSkp status) { return isInForce(status) || !isDitetapkan(status); }

void collect(std::vector<RhkStafTerdampak>& found, const Skp& leader, const std::set<SkpKunci>& revisions,
    const Skp& staff, const QString& nama)
{
    for (const HasilKerja& own : staff.hasilKerja) {
        const std::optional<RhkRef> ref = parseRhkRef(own.rhkPimpinanRef);
        if (!ref || !revisions.contains(ref->skp) || own.rhkPimpinan.trimmed().isEmpty()) {
            continue;
        }
        const HasilKerja* rhk = leader.findHasilKerja(ref->hasilKerja);
        const QString baru = rhk != nullptr ? rhk->rencana : QString();
        if (!saysTheSame(own.rhkPimpinan, baru)) {
            found.push_back({staff.kunci, staff.pegawai, nama, staff.status, own.kunci, own.rencana,
                own.rhkPimpinan, baru});
        }
    }
}

} // namespace

std::vector<RhkBerubah> changedRhk(const Skp& previous, const Skp& revision)
{
    std::vector<RhkBerubah> changed;
    for (const HasilKerja& old : previous.hasilKerja) {
        const HasilKerja* now = revision.findHasilKerja(old.kunci);
        if (now == nullptr || !saysTheSame(now->rencana, old.rencana)) {
            changed.push_back({old.kunci, old.rencana, now != nullptr ? now->rencana : QString()});
        }
    }
    return changed;
}

std::vector<RhkStafTerdampak> affectedStaff(Reader& reader, const Skp& leader)
{
    std::set<SkpKunci> revisions;
    std::set<SkpKunci> staff;
    for (const SkpRow& row : revisionChain(reader, leader.kunci)) {
        revisions.insert(row.kunci);
        const std::vector<SkpKunci> referring = reader.lists().referringTo(row.kunci);
        staff.insert(referring.begin(), referring.end());
    }
    std::vector<RhkStafTerdampak> found;
    for (const SkpKunci& kunci : staff) {
        const std::optional<Skp> skp = isNewest(reader, kunci) ? reader.load(kunci) : std::nullopt;
        if (skp && isOpen(skp->status)) {
            const std::optional<Pegawai> pegawai = reader.load(skp->pegawai);
            collect(found, leader, revisions, *skp, pegawai ? pegawai->nama : QString());
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto& left, const auto& right) { return left.nama.localeAwareCompare(right.nama) < 0; });
    return found;
}

bool takeLeaderTexts(Skp& draft, const SkpKunci& from, const std::vector<RhkStafTerdampak>& affected)
{
    bool changed = false;
    for (const RhkStafTerdampak& one : affected) {
        HasilKerja* rhk = one.skp == from ? draft.findHasilKerja(one.rhk) : nullptr;
        if (rhk != nullptr && !one.baru.isEmpty() && rhk->rhkPimpinan != one.baru) {
            rhk->rhkPimpinan = one.baru;
            changed = true;
        }
    }
    return changed;
}

int followLeader(Transaction& transaction, const Skp& leader)
{
    const std::optional<Skp> previous =
        leader.revisiDari.isEmpty() ? std::nullopt : transaction.load(leader.revisiDari);
    if (!previous) {
        return 0;
    }
    const std::vector<RhkBerubah> changes = changedRhk(*previous, leader);
    std::vector<RhkStafTerdampak> affected = affectedStaff(transaction, leader);
    std::erase_if(affected, [&](const RhkStafTerdampak& one) {
        return !isEditable(one.status) ||
               std::none_of(changes.begin(), changes.end(), [&](const auto& change) {
                   return saysTheSame(change.lama, one.lama) && saysTheSame(change.baru, one.baru);
               });
    });
    int followed = 0;
    std::set<SkpKunci> done;
    for (const RhkStafTerdampak& one : affected) {
        std::optional<Skp> draft = done.insert(one.skp).second ? transaction.load(one.skp) : std::nullopt;
        if (draft && takeLeaderTexts(*draft, one.skp, affected)) {
            transaction.save(*draft);
            ++followed;
        }
    }
    return followed;
}

} // namespace kinerja
