#include "core/usecases/mergedskp.h"

#include <algorithm>

namespace kinerja
{

namespace
{

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

template <typename T> const T* withKey(const std::vector<T>& list, const T& wanted)
{
    const auto at = std::find_if(
        list.begin(), list.end(), [&](const T& candidate) { return candidate.kunci == wanted.kunci; });
    return at == list.end() ? nullptr : &*at;
}

/// In our order; what is new with the others comes after it.
template <typename T, typename Merge>
std::vector<T> mergedList(
    const std::vector<T>& base, const std::vector<T>& ours, const std::vector<T>& theirs, Merge mergeOne)
{
    std::vector<T> merged;
    for (const T& mine : ours) {
        const T* before = withKey(base, mine);
        const T* other = withKey(theirs, mine);
        if (before != nullptr && other != nullptr) {
            merged.push_back(mergeOne(*before, mine, *other));
        } else if (before == nullptr || *before != mine) {
            merged.push_back(mine);
        }
    }
    for (const T& other : theirs) {
        if (withKey(base, other) == nullptr && withKey(merged, other) == nullptr) {
            merged.push_back(other);
        }
    }
    return merged;
}

HasilKerja mergedRhk(const HasilKerja& base, const HasilKerja& ours, const HasilKerja& theirs)
{
    HasilKerja merged = mergedFields(base, ours, theirs);
    if (ours.indikator != base.indikator && theirs.indikator != base.indikator) {
        merged.indikator =
            mergedList(base.indikator, ours.indikator, theirs.indikator, mergedFields<Indikator>);
    }
    return merged;
}

} // namespace

Skp mergedSkp(const Skp& base, const Skp& ours, const Skp& theirs)
{
    Skp merged = mergedFields(base, ours, theirs);
    if (ours.hasilKerja != base.hasilKerja && theirs.hasilKerja != base.hasilKerja) {
        merged.hasilKerja = mergedList(base.hasilKerja, ours.hasilKerja, theirs.hasilKerja, mergedRhk);
    }
    return merged;
}

} // namespace kinerja
