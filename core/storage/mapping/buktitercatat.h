#pragma once

#include "core/storage/sqlite/connection.h"

#include <QString>

#include <set>
#include <tuple>

namespace kinerja::mapping
{

/// By which a file among the evidence of an SKP is known again.
struct BuktiTercatat {
    QString kunci; ///< of the piece of evidence
    QString sha256;
    QString nama;
    bool operator<(const BuktiTercatat& other) const
    {
        return std::tie(kunci, sha256, nama) < std::tie(other.kunci, other.sha256, other.nama);
    }
};

/// The evidence with files that stands beneath that SKP.
std::set<BuktiTercatat> buktiBerberkas(sqlite::Connection& connection, const QString& skp);
/// Notes what the program itself has put there and taken away. What another program did meanwhile is in both,
/// or in neither, and stays known by that.
void noteBukti(sqlite::Connection& connection, const QString& skp, const std::set<BuktiTercatat>& before,
    const std::set<BuktiTercatat>& after);

} // namespace kinerja::mapping
