#pragma once

#include "core/common/fields.h"

#include <algorithm>
#include <vector>

namespace kinerja
{

/// What two wrote from the same `base`, field by field: `ours` where it differs from `base`, else `theirs`.
template <typename T> T mergedFields(const T& base, const T& ours, const T& theirs)
{
    T merged = theirs;
    forEachField<T>([&](const auto& field) {
        if (!(ours.*field.member == base.*field.member)) {
            merged.*field.member = ours.*field.member;
        }
    });
    return merged;
}

/// Whether two entries of a list are one: by key, by the period that they are about, and one that came
/// without a key by all that it says.
template <typename T> bool isSameEntry(const T& candidate, const T& wanted)
{
    if constexpr (requires { wanted.kunci; }) {
        return wanted.kunci.isEmpty() ? candidate == wanted : candidate.kunci == wanted.kunci;
    } else {
        return candidate.periode == wanted.periode;
    }
}

template <typename T, typename Same = bool (*)(const T&, const T&)>
const T* sameEntry(const std::vector<T>& list, const T& wanted, Same same = isSameEntry<T>)
{
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const T& candidate) { return same(candidate, wanted); });
    return at == list.end() ? nullptr : &*at;
}

/// Two entries are one where that member is equal.
template <typename T, typename Member> auto sameBy(Member T::*member)
{
    return [member](const T& candidate, const T& wanted) { return candidate.*member == wanted.*member; };
}

/// Entry by entry, in our order; what is new with the others comes after it. What we removed is gone; what
/// they removed stays where we changed it.
template <typename T, typename Merge, typename Same = bool (*)(const T&, const T&)>
std::vector<T> mergedList(const std::vector<T>& base, const std::vector<T>& ours,
    const std::vector<T>& theirs, Merge mergeOne, Same same = isSameEntry<T>)
{
    std::vector<T> merged;
    for (const T& mine : ours) {
        const T* before = sameEntry(base, mine, same);
        const T* other = sameEntry(theirs, mine, same);
        if (before != nullptr && other != nullptr) {
            merged.push_back(mergeOne(*before, mine, *other));
        } else if (before == nullptr || *before != mine) {
            merged.push_back(mine);
        }
    }
    for (const T& other : theirs) {
        if (sameEntry(base, other, same) == nullptr && sameEntry(merged, other, same) == nullptr) {
            merged.push_back(other);
        }
    }
    return merged;
}

} // namespace kinerja
