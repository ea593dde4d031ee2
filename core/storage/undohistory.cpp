#include "core/storage/undohistory.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr size_t maxSteps = 200;
constexpr size_t maxBytes = 64u * 1024 * 1024;

size_t bytesOf(const UndoStep& step)
{
    size_t total = 0;
    for (const auto& entry : step.entries) {
        total += entry->bytes();
    }
    return total;
}

bool isFixed(const UndoStep& step) { return step.entries.empty(); }

bool touchesAny(const UndoStep& step, const ChangeSet& changes)
{
    return std::any_of(step.entries.begin(), step.entries.end(), [&](const auto& entry) {
        const ChangeSet::Entry changed = entry->changed();
        return changes.touches(changed.subject, changed.kunci);
    });
}

} // namespace

size_t approximateBytes(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return static_cast<size_t>(value.toString().size()) * sizeof(QChar);
    case QMetaType::QByteArray: return static_cast<size_t>(value.toByteArray().size());
    default: return 0;
    }
}

void UndoHistory::push(UndoStep step)
{
    if (step.entries.empty()) {
        return;
    }
    m_done.push_back(std::move(step));
    m_undone.clear();
    trim();
}

void UndoHistory::trim()
{
    size_t total = 0;
    for (const UndoStep& step : m_done) {
        total += bytesOf(step);
    }
    while (m_done.size() > 1 && (m_done.size() > maxSteps || total > maxBytes || isFixed(m_done.front()))) {
        total -= bytesOf(m_done.front());
        m_done.pop_front();
    }
}

bool UndoHistory::canUndo() const
{
    return std::any_of(m_done.begin(), m_done.end(), [](const UndoStep& step) { return !isFixed(step); });
}

void UndoHistory::pushFixed(const ChangeSet& changes)
{
    const auto touched = [&](const UndoStep& step) { return touchesAny(step, changes); };
    std::erase_if(m_done, touched);
    std::erase_if(m_undone, touched);
    if (!canUndo()) {
        m_done.clear();
    } else if (!changes.isEmpty() && !isFixed(m_done.back())) {
        m_done.push_back({});
    }
}

ChangeSet UndoHistory::touched(Direction direction) const
{
    ChangeSet changes;
    const std::deque<UndoStep>& source = direction == Direction::Back ? m_done : m_undone;
    if (!source.empty()) {
        for (const auto& entry : source.back().entries) {
            changes.entries.insert(entry->changed());
        }
    }
    return changes;
}

UndoVerdict UndoHistory::apply(sqlite::Connection& connection, Direction direction, ChangeSet& changes) const
{
    const bool back = direction == Direction::Back;
    const std::deque<UndoStep>& source = back ? m_done : m_undone;
    if (source.empty()) {
        return UndoVerdict::NothingToDo;
    }
    if (isFixed(source.back())) {
        return UndoVerdict::FixedSince;
    }
    const auto& entries = source.back().entries;
    const auto applyOne = [&](const UndoEntry& entry) {
        if (!(back ? entry.storedIsAfter(connection) : entry.storedIsBefore(connection))) {
            return false;
        }
        back ? entry.putBefore(connection) : entry.putAfter(connection);
        changes.entries.insert(entry.changed());
        return true;
    };
    // An act may have stored one aggregate twice; walking against its direction meets each state in turn.
    const auto isApplied = [&](const auto& entry) { return applyOne(*entry); };
    const bool all = back ? std::all_of(entries.rbegin(), entries.rend(), isApplied)
                          : std::all_of(entries.begin(), entries.end(), isApplied);
    return all ? UndoVerdict::Applied : UndoVerdict::ChangedSince;
}

void UndoHistory::settle(Direction direction, UndoVerdict verdict)
{
    std::deque<UndoStep>& source = direction == Direction::Back ? m_done : m_undone;
    std::deque<UndoStep>& target = direction == Direction::Back ? m_undone : m_done;
    if (verdict == UndoVerdict::NothingToDo) {
        return;
    }
    if (verdict == UndoVerdict::Applied) {
        target.push_back(std::move(source.back()));
    }
    source.pop_back();
}

} // namespace kinerja
