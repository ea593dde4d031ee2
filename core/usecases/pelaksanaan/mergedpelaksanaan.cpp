#include "core/usecases/pelaksanaan/mergedpelaksanaan.h"

#include "core/usecases/common/mergedlist.h"

namespace kinerja
{

Pelaksanaan mergedPelaksanaan(const Pelaksanaan& base, const Pelaksanaan& ours, const Pelaksanaan& theirs)
{
    Pelaksanaan merged = theirs;
    forEachField<Pelaksanaan>([&](const auto& field) {
        using Entry = typename std::decay_t<decltype(merged.*field.member)>::value_type;
        const auto& before = base.*field.member;
        const auto& mine = ours.*field.member;
        auto& both = merged.*field.member;
        if (mine == before || both == before) {
            both = mine == before ? both : mine;
        } else {
            both = mergedList(before, mine, theirs.*field.member, mergedFields<Entry>);
        }
    });
    return merged;
}

} // namespace kinerja
