#pragma once

#include "core/common/id.h"
#include "core/storage/datafile.h"

#include <functional>
#include <vector>

namespace kinerja
{

/// One SKP of a selection that an act could not be done for, and why.
template <class E> struct Skipped {
    SkpKunci kunci;
    E reason;
    std::vector<size_t> selesai = {}; ///< of several steps in a row: which ones were done all the same
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
            all.value.skipped.push_back({kunci, answer.error(), {}});
        }
    }
    return all;
}

/// One of several acts that follow each other on an SKP.
template <class T, class E> struct StepForOne {
    std::function<Result<Outcome<T>, E>(Session&, const SkpKunci&)> act;
    std::function<bool(const Skp&)> sudah; ///< whether it was done before, and is not asked for again
};

/// The steps of one SKP that are still to be done, in their order. Where all were done, the last is tried
/// once more: its refusal says so.
template <class T, class E>
std::vector<size_t> stepsLeft(
    Session& session, const SkpKunci& kunci, const std::vector<StepForOne<T, E>>& steps)
{
    const auto skp = session.file.read([&](Reader& reader) { return reader.load(kunci); });
    std::vector<size_t> left;
    for (size_t step = 0; step < steps.size(); ++step) {
        if (!skp || !*skp || !steps[step].sudah(**skp)) {
            left.push_back(step);
        }
    }
    return left.empty() ? std::vector<size_t>{steps.size() - 1} : left;
}

/// Does several acts in a row for many SKP. Each act is a transaction of its own: where one is refused, those
/// before it stand and are named beside the reason; a repeat does what is left.
template <class T, class E>
Outcome<ManyDone<T, E>> runStepsForMany(
    Session& session, const std::vector<SkpKunci>& selection, const std::vector<StepForOne<T, E>>& steps)
{
    Outcome<ManyDone<T, E>> all;
    for (const SkpKunci& kunci : selection) {
        std::vector<size_t> done;
        const std::vector<size_t> left = stepsLeft(session, kunci, steps);
        for (const size_t step : left) {
            const auto answer = steps[step].act(session, kunci);
            if (!answer) {
                all.value.skipped.push_back({kunci, answer.error(), done});
                break;
            }
            all.changes.add(answer.value().changes);
            done.push_back(step);
            if (done.size() == left.size()) {
                all.value.done.push_back(answer.value().value);
            }
        }
    }
    return all;
}

} // namespace kinerja
