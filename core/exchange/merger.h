#pragma once

#include "core/exchange/recordtype.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kinerja::paket
{

/// Brings a record of a package into the file's own. It removes nothing: what the package leaves out stays,
/// what it states replaces or is added. Items of lists meet by their kunci, else by what makes them unique
/// (an evaluation its period), else by equality; new ones come last. Lists of plain texts whose places mean
/// something (one target a period) are taken as a whole.
class Merger
{
public:
    enum class Kind { Added, Changed };
    struct Change {
        QStringList path; ///< from the record on, in names and indices of the package
        Kind kind;
    };

    template <class T> void merge(T& mine, const T& theirs)
    {
        m_path.clear();
        record(recordType<T>(), &mine, &theirs);
    }

    const std::vector<Change>& changes() const { return m_changes; }

private:
    void record(const RecordType& type, void* mine, const void* theirs);
    void property(const RecordType& type, const Property& property, void* mine, const void* theirs);
    void list(const ValueType& type, void* mine, const void* theirs);
    void note(Kind kind);

    QStringList m_path;
    std::vector<Change> m_changes;
};

/// What an item of a list is known by: its kunci, what makes it unique, or all that it says.
QString identityOf(const ValueType& element, const void* item);

} // namespace kinerja::paket
