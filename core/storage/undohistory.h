#pragma once

#include "core/common/changeset.h"
#include "core/storage/mapping/aggregate.h"

#include <deque>
#include <memory>
#include <vector>

namespace kinerja
{

enum class UndoVerdict {
    Applied,
    NothingToDo,
    FixedSince,  ///< the last act is one that undo does not take back; the next step is the one before it
    ChangedSince ///< what the step left is no longer what is stored; the step was dropped
};

/// One aggregate before and after an act, without its type.
class UndoEntry
{
public:
    virtual ~UndoEntry() = default;
    virtual bool storedIsAfter(sqlite::Connection& connection) const = 0;
    virtual bool storedIsBefore(sqlite::Connection& connection) const = 0;
    virtual void putBefore(sqlite::Connection& connection) const = 0;
    virtual void putAfter(sqlite::Connection& connection) const = 0;
    virtual ChangeSet::Entry changed() const = 0;
    virtual size_t bytes() const = 0;
};

/// What one act stored; without entries it stands for an act that is not undone (a legal act, a deletion).
struct UndoStep {
    std::vector<std::unique_ptr<UndoEntry>> entries;
    void add(std::unique_ptr<UndoEntry> entry) { entries.push_back(std::move(entry)); }
};

/// The undoable acts of this window, newest last: at most 200 steps and 64 MiB.
class UndoHistory
{
public:
    enum class Direction { Back, Forward };

    bool canUndo() const;
    bool canRedo() const { return !m_undone.empty(); }
    void push(UndoStep step);
    /// An act that is not undone has changed that: the steps that touch it are gone, and before one that was
    /// done earlier is taken back, its user is told once that this act stands.
    void pushFixed(const ChangeSet& changes);

    /// What the next step that way would put back.
    ChangeSet touched(Direction direction) const;
    /// Applies the next step within the running transaction; the caller then calls `settle`.
    UndoVerdict apply(sqlite::Connection& connection, Direction direction, ChangeSet& changes) const;
    /// Moves the step over after the commit, or drops it where it could not be applied.
    void settle(Direction direction, UndoVerdict verdict);

private:
    void trim();
    std::deque<UndoStep> m_done;
    std::deque<UndoStep> m_undone;
};

/// Roughly the bytes that a record holds in memory.
size_t approximateBytes(const QVariant& value);
template <Described T> size_t approximateBytes(const T& record)
{
    size_t total = sizeof(T);
    forEachField<T>([&](const auto& field) {
        using M = typename std::decay_t<decltype(field)>::MemberType;
        const M& member = record.*field.member;
        if constexpr (mapping::Scalar<M>) {
            total += approximateBytes(mapping::Column<M>::encode(member));
        } else if constexpr (mapping::IsRecordList<M>::value) {
            for (const auto& element : member) {
                total += approximateBytes(element);
            }
        } else if constexpr (Described<M>) {
            total += approximateBytes(member);
        }
    });
    return total;
}

template <class T> class AggregateUndoEntry final : public UndoEntry
{
public:
    AggregateUndoEntry(QString key, std::optional<T> before, T after)
        : m_key(std::move(key)), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    bool storedIsAfter(sqlite::Connection& connection) const override
    {
        return mapping::loadAggregate<T>(connection, m_key) == m_after;
    }
    bool storedIsBefore(sqlite::Connection& connection) const override
    {
        return mapping::loadAggregate<T>(connection, m_key) == m_before;
    }
    void putBefore(sqlite::Connection& connection) const override
    {
        if (m_before) {
            mapping::saveAggregate(connection, m_key, *m_before);
        } else {
            mapping::removeAggregate<T>(connection, m_key);
        }
    }
    void putAfter(sqlite::Connection& connection) const override
    {
        mapping::saveAggregate(connection, m_key, m_after);
    }
    ChangeSet::Entry changed() const override { return {mapping::Root<T>::subject, m_key}; }
    size_t bytes() const override
    {
        return approximateBytes(m_after) + (m_before ? approximateBytes(*m_before) : 0);
    }

private:
    QString m_key;
    std::optional<T> m_before;
    T m_after;
};

template <class T>
std::unique_ptr<UndoEntry> makeUndoEntry(const QString& key, std::optional<T> before, const T& after)
{
    return std::make_unique<AggregateUndoEntry<T>>(key, std::move(before), after);
}

extern template class AggregateUndoEntry<Unit>;
extern template class AggregateUndoEntry<Organisasi>;
extern template class AggregateUndoEntry<Pegawai>;
extern template class AggregateUndoEntry<TimKerja>;
extern template class AggregateUndoEntry<Skp>;
extern template class AggregateUndoEntry<Pelaksanaan>;
extern template class AggregateUndoEntry<DaftarEvaluasi>;
extern template class AggregateUndoEntry<DaftarTindakLanjut>;

} // namespace kinerja
