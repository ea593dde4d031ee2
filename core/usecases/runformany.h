#pragma once

#include "core/common/id.h"
#include "core/storage/datafile.h"

#include <vector>

namespace kinerja
{

/// One SKP of a selection that an act could not be done for, and why.
template <class E> struct Skipped {
    SkpKunci kunci;
    E reason;
};

/// What an act came to for each SKP of a selection, in the order of the selection.
template <class T, class E> struct ManyDone {
    std::vector<T> done;
    std::vector<Skipped<E>> skipped;
};

/// Does one act for many SKP, each in a transaction of its own with its own entry in the log: one that is
/// refused never hinders the others. `act(Session&, const SkpKunci&)` is a use-case.
template <class Act> auto runForMany(Session& session, const std::vector<SkpKunci>& selection, Act&& act)
{
    using Answer = std::invoke_result_t<Act, Session&, const SkpKunci&>;
    using T = std::decay_t<decltype(std::declval<Answer>().value().value)>;
    using E = std::decay_t<decltype(std::declval<Answer>().error())>;
    Outcome<ManyDone<T, E>> all;
    for (const SkpKunci& kunci : selection) {
        const Answer answer = act(session, kunci);
        if (answer) {
            all.value.done.push_back(answer.value().value);
            all.changes.add(answer.value().changes);
        } else {
            all.value.skipped.push_back({kunci, answer.error()});
        }
    }
    return all;
}

} // namespace kinerja
