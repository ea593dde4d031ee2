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

/// The entry of a list that has the same key; null where there is none.
template <typename T, typename Key>
const T* withSameKey(const std::vector<T>& list, const T& wanted, const Key& key)
{
    const auto at = std::find_if(
        list.begin(), list.end(), [&](const T& candidate) { return key(candidate) == key(wanted); });
    return at == list.end() ? nullptr : &*at;
}

/// The same for lists whose entries have a key. In our order; what is new with the others comes after it.
/// What we removed is gone; what they removed stays where we changed it.
template <typename T, typename Key, typename Merge>
std::vector<T> mergedList(const std::vector<T>& base, const std::vector<T>& ours,
    const std::vector<T>& theirs, const Key& key, Merge mergeOne)
{
    std::vector<T> merged;
    for (const T& mine : ours) {
        const T* before = withSameKey(base, mine, key);
        const T* other = withSameKey(theirs, mine, key);
        if (before != nullptr && other != nullptr) {
            merged.push_back(mergeOne(*before, mine, *other));
        } else if (before == nullptr || *before != mine) {
            merged.push_back(mine);
        }
    }
    for (const T& other : theirs) {
        if (withSameKey(base, other, key) == nullptr && withSameKey(merged, other, key) == nullptr) {
            merged.push_back(other);
        }
    }
    return merged;
}

} // namespace kinerja
