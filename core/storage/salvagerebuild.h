#pragma once

#include "core/storage/salvage.h"

#include <set>

namespace kinerja
{

/// Makes anew what found rows belong to but what is lost itself, so that they can be kept: people by key
/// alone, SKP of nobody, years of the organisation, list entries that are empty but for their own lists.
/// Works within the caller's transaction, with foreign keys off.
class SalvageRebuild
{
public:
    SalvageRebuild(sqlite::Connection& target, SalvageReport& report) : m_target(target), m_report(report) {}
    void run();

private:
    template <class T> void rebuildOwners(const QString& table, size_t depth);
    template <class Element> void fillHoles(const QString& table, size_t depth, const QStringList& sources);
    template <class T> void rebuildRoots(const QString& ownerTable);
    template <class T> void insertRoot(const T& aggregate);
    void rebuildPegawai();
    void nameIncomplete();
    void keepWholeContents();
    std::vector<QString> missingRoots(
        const QStringList& tables, const QString& ownerTable, const QString& key = QStringLiteral("kunci"));

    sqlite::Connection& m_target;
    SalvageReport& m_report;
    std::set<QString> m_skp;     ///< with something missing
    std::set<QString> m_pegawai; ///< with something missing
};

} // namespace kinerja
