#pragma once

#include "core/storage/storageerror.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// Why a use-case changed nothing: the file would not store it, what the command names is not there (any
/// more), or what was typed breaks a rule; then `faults` says which, one entry each.
template <class Fault> struct Refused {
    enum class Kind { Storage, Missing, Faults };

    Kind kind = Kind::Storage;
    StorageError storage;
    std::vector<Fault> faults;

    Refused() = default;
    explicit Refused(StorageError error) : kind(Kind::Storage), storage(std::move(error)) {}
    explicit Refused(std::vector<Fault> found) : kind(Kind::Faults), faults(std::move(found)) {}
    static Refused missing()
    {
        Refused refusal;
        refusal.kind = Kind::Missing;
        return refusal;
    }
    bool operator==(const Refused&) const = default;
};

/// The file's own refusal, where that is the reason: a draft is then kept and tried again.
template <class Fault> std::optional<StorageError> storageErrorOf(const Refused<Fault>& refusal)
{
    return refusal.kind == Refused<Fault>::Kind::Storage ? std::optional(refusal.storage) : std::nullopt;
}

} // namespace kinerja
