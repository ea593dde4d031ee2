#include "ui/people/plandraft.h"

#include <algorithm>
#include <set>

namespace kinerja
{

std::vector<PlanDraft::Waiting> PlanDraft::waitingNow() const
{
    std::vector<Waiting> list;
    for (size_t i = 0; i < m_storedDays.size(); ++i) {
        const PerubahanPerjanjian& change = m_value.perjanjianKinerjaPerubahan[i];
        if (change.tanggal.isNull() || change.tanggal != m_storedDays[i]) {
            list.push_back({change, m_storedDays[i]});
        }
    }
    return list;
}

void PlanDraft::adopt(const Organisasi& stored)
{
    m_elsewhere[m_value.tahun] = waitingNow();
    m_value = stored;
    m_storedDays.clear();
    for (const PerubahanPerjanjian& change : stored.perjanjianKinerjaPerubahan) {
        m_storedDays.push_back(change.tanggal);
    }
    for (const Waiting& waiting : std::exchange(m_elsewhere[stored.tahun], {})) {
        const auto at = std::find(m_storedDays.begin(), m_storedDays.end(), waiting.storedDay);
        if (waiting.storedDay.isNull()) {
            addChange(waiting.change);
        } else if (at != m_storedDays.end()) {
            const auto index = static_cast<size_t>(at - m_storedDays.begin());
            m_value.perjanjianKinerjaPerubahan[index].tanggal = waiting.change.tanggal;
        }
    }
}

void PlanDraft::addChange(const PerubahanPerjanjian& change)
{
    m_value.perjanjianKinerjaPerubahan.push_back(change);
    m_storedDays.emplace_back();
}

void PlanDraft::removeChange(int index)
{
    m_value.perjanjianKinerjaPerubahan.erase(m_value.perjanjianKinerjaPerubahan.begin() + index);
    m_storedDays.erase(m_storedDays.begin() + index);
}

PlanDraft::Storable PlanDraft::takeStorable()
{
    using Kind = OrganisasiFault::Kind;
    auto& changes = m_value.perjanjianKinerjaPerubahan;
    std::set<QDate> taken;
    const auto mayMove = [&](size_t i) {
        return !changes[i].tanggal.isNull() && changes[i].tanggal.year() == m_value.tahun;
    };
    // Those that stay where they are come before those that want another day.
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].tanggal == m_storedDays[i] || !mayMove(i)) {
            taken.insert(m_storedDays[i]);
        }
    }
    Storable result;
    for (size_t i = 0; i < changes.size(); ++i) {
        const QDate day = changes[i].tanggal;
        const int row = static_cast<int>(i);
        if (day.isNull()) {
            result.faults.push_back({Kind::TanggalKosong, row});
        } else if (day != m_storedDays[i] && !mayMove(i)) {
            result.faults.push_back({Kind::TanggalDiLuarTahun, row});
        } else if (day != m_storedDays[i] && taken.count(day) > 0) {
            result.faults.push_back({Kind::TanggalGanda, row});
            taken.insert(m_storedDays[i]);
        } else {
            m_storedDays[i] = day;
            taken.insert(day);
        }
    }
    result.command = {m_value.tahun, m_value.renstra, m_value.perjanjianKinerja, {}, m_value.periodeEvaluasi};
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!m_storedDays[i].isNull()) {
            result.command.perubahan.push_back(changes[i]);
            result.command.perubahan.back().tanggal = m_storedDays[i];
        }
    }
    return result;
}

std::map<int, int> PlanDraft::waiting() const
{
    std::map<int, int> counts;
    if (const auto now = waitingNow(); !now.empty()) {
        counts[m_value.tahun] = static_cast<int>(now.size());
    }
    for (const auto& [tahun, list] : m_elsewhere) {
        if (tahun != m_value.tahun && !list.empty()) {
            counts[tahun] = static_cast<int>(list.size());
        }
    }
    return counts;
}

} // namespace kinerja
