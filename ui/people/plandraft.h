#pragma once

#include "core/usecases/unit/saveorganisasi.h"

#include <map>
#include <vector>

namespace kinerja
{

/// The plan of a year while it is being filled in. A change of the Perjanjian Kinerja whose day can't be
/// stored (none yet, of another year, or that of another change) waits here and holds back nothing else; one
/// that is stored already keeps its day in the file meanwhile. What waits survives a look at another year.
class PlanDraft
{
public:
    Organisasi& value() { return m_value; }
    const Organisasi& value() const { return m_value; }

    /// Takes the plan as the file has it, and lays what waits for its year over it.
    void adopt(const Organisasi& stored);
    void addChange(const PerubahanPerjanjian& change);
    void removeChange(int index);

    struct Storable {
        SaveOrganisasi command;
        std::vector<OrganisasiFault> faults; ///< of the changes that wait, by their index
    };
    /// What may be stored now; it counts as stored from here on.
    Storable takeStorable();

    /// How many changes wait, for each year that has such.
    std::map<int, int> waiting() const;

private:
    struct Waiting {
        PerubahanPerjanjian change;
        QDate storedDay; ///< null: not in the file yet
    };
    std::vector<Waiting> waitingNow() const;

    Organisasi m_value;
    std::vector<QDate> m_storedDays; ///< of each change, null where it is not in the file
    std::map<int, std::vector<Waiting>> m_elsewhere;
};

} // namespace kinerja
