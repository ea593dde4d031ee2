#pragma once

#include <QString>

#include <set>

namespace kinerja
{

/// The kinds of things that a view may depend on.
enum class Subject {
    Unit,
    Organisasi,
    Pegawai,
    Skp,
    Pelaksanaan,
    Evaluasi,
    TindakLanjut,
    TimKerja,
    Regulasi,
    Pengaturan,
    Frasa,
    Sampah
};

/// What a use-case changed. The shell hands it to every view; each re-queries what concerns it.
struct ChangeSet {
    struct Entry {
        Subject subject;
        QString kunci; ///< empty: possibly all of that subject
        auto operator<=>(const Entry& other) const
        {
            return std::pair(subject, kunci) <=> std::pair(other.subject, other.kunci);
        }
        bool operator==(const Entry&) const = default;
    };

    std::set<Entry> entries;

    void add(Subject subject, QString kunci = {}) { entries.insert({subject, std::move(kunci)}); }
    void add(const ChangeSet& other) { entries.insert(other.entries.begin(), other.entries.end()); }
    bool isEmpty() const { return entries.empty(); }
    bool touches(Subject subject) const
    {
        const auto at = entries.lower_bound({subject, {}});
        return at != entries.end() && at->subject == subject;
    }
    bool touches(Subject subject, const QString& kunci) const
    {
        return entries.contains({subject, {}}) || entries.contains({subject, kunci});
    }
};

} // namespace kinerja
