#pragma once

#include "core/domain/skp/skp.h"

#include <map>

namespace kinerja
{

/// What was typed into SKP and may not be in the file, as on a full disk. The editors of a window share it:
/// who comes to the SKP, in the page or in the wizard, finds there what was typed last.
class UnsavedSkp
{
public:
    struct Draft {
        int number; ///< of the newest save that was posted for it
        Skp base;
        Skp draft;
    };

    int nextNumber() { return ++m_number; }
    /// Later sittings of an editor have greater numbers.
    int nextSitting() { return ++m_sitting; }
    void keep(const SkpKunci& kunci, Draft draft) { m_drafts[kunci] = std::move(draft); }
    /// That save is settled; what was typed after it stays.
    void forget(const SkpKunci& kunci, int number)
    {
        const auto at = m_drafts.find(kunci);
        if (at != m_drafts.end() && at->second.number == number) {
            m_drafts.erase(at);
        }
    }
    /// Null where everything is stored.
    const Draft* find(const SkpKunci& kunci) const
    {
        const auto at = m_drafts.find(kunci);
        return at == m_drafts.end() ? nullptr : &at->second;
    }

private:
    std::map<SkpKunci, Draft> m_drafts;
    int m_number = 0;
    int m_sitting = 0;
};

} // namespace kinerja
