#pragma once

#include "ui/shell/storageservice.h"

#include <functional>
#include <memory>

namespace kinerja
{

/// One draft between the screen and the file: stored at each change, in the order of typing; what others
/// wrote meanwhile comes in, and what the disk refused waits and is shown when the draft is opened again.
/// Made through std::make_shared.
template <class T, class E> class AutoSave : public std::enable_shared_from_this<AutoSave<T, E>>
{
public:
    struct Ways {
        T (*merge)(const T& base, const T& ours, const T& theirs);
        std::function<Result<Outcome<T>, E>(Session&, const T& base, const T& draft)> save;
        std::function<void()> merged; ///< the draft has changed without the screen
        /// For good: the draft has changed without the screen, to what is stored.
        std::function<void(const E&)> refused;
    };

    /// `key`: of the draft among all that wait to be stored.
    AutoSave(StorageService& storage, QString key, const T& stored, Ways ways)
        : m_storage(storage), m_key(std::move(key)), m_base(stored), m_draft(stored), m_ways(std::move(ways))
    {
    }

    const T& draft() const { return m_draft; }
    bool isUnsaved() const { return !(m_draft == m_base); }

    /// What the file holds now; true where the draft changed by it.
    bool adopt(const T& stored)
    {
        T merged = m_ways.merge(m_base, m_draft, stored);
        m_base = stored;
        const bool changed = !(merged == m_draft);
        m_draft = std::move(merged);
        return changed;
    }

    void change(const T& draft)
    {
        if (draft == m_draft) {
            return;
        }
        m_draft = draft;
        const int number = ++m_sent;
        m_storage.command<T, E>(
            &m_storage,
            [base = m_base, draft, number, acked = m_acked, last = m_last, ways = m_ways](Session& session) {
                return saveAfter(session, {base, draft, number, acked}, *last, ways);
            },
            [self = this->weak_from_this(), draft, number](const Result<Outcome<T>, E>& answer) {
                if (const auto alive = self.lock()) {
                    alive->settle(answer, draft, number);
                }
            },
            m_key);
    }

private:
    struct Sent {
        T base;
        T draft;
        int number;
        int acked; ///< the last save whose outcome `base` knows
    };
    /// The last save that was stored; the storage thread's alone.
    struct Last {
        int number = 0;
        T draft;
        T stored;
    };

    static Result<Outcome<T>, E> saveAfter(Session& session, Sent sent, Last& last, const Ways& ways)
    {
        const T typed = sent.draft;
        if (last.number > sent.acked) {
            sent.draft = ways.merge(last.draft, typed, last.stored);
            sent.base = last.stored;
        }
        auto answer = ways.save(session, sent.base, sent.draft);
        if (answer) {
            last = {sent.number, typed, answer->value};
        }
        return answer;
    }

    void settle(const Result<Outcome<T>, E>& answer, const T& sent, int number)
    {
        if (answer) {
            m_acked = number;
            m_base = answer->value;
            T merged = m_ways.merge(sent, m_draft, answer->value);
            const bool changed = !(merged == m_draft);
            m_draft = std::move(merged);
            if (changed) {
                m_ways.merged();
            }
        } else if (!storageErrorOf(answer.error())) {
            m_draft = m_base;
            m_ways.refused(answer.error());
        }
    }

    StorageService& m_storage;
    QString m_key;
    T m_base;  ///< as the file has it
    T m_draft; ///< as the screen has it
    Ways m_ways;
    int m_sent = 0;
    int m_acked = 0;
    std::shared_ptr<Last> m_last = std::make_shared<Last>();
};

} // namespace kinerja
