#include "core/storage/mapping/buktitercatat.h"

namespace kinerja::mapping
{

std::set<BuktiTercatat> buktiBerberkas(sqlite::Connection& connection, const QString& skp)
{
    sqlite::Rows rows =
        connection.query(QStringLiteral("SELECT kunci, berkas_sha256, berkas_nama FROM bukti_dukung "
                                        "WHERE induk = ? AND berkas_sha256 <> ''"),
            skp);
    std::set<BuktiTercatat> found;
    while (rows.next()) {
        found.insert({rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString()});
    }
    return found;
}

void noteBukti(sqlite::Connection& connection, const QString& skp, const std::set<BuktiTercatat>& before,
    const std::set<BuktiTercatat>& after)
{
    for (const BuktiTercatat& one : before) {
        if (!after.contains(one)) {
            connection.run(QStringLiteral("DELETE FROM bukti_tercatat "
                                          "WHERE induk = ? AND kunci = ? AND sha256 = ? AND nama = ?"),
                skp, one.kunci, one.sha256, one.nama);
        }
    }
    for (const BuktiTercatat& one : after) {
        if (!before.contains(one)) {
            connection.run(QStringLiteral("INSERT OR IGNORE INTO bukti_tercatat (induk, kunci, sha256, nama) "
                                          "VALUES (?, ?, ?, ?)"),
                skp, one.kunci, one.sha256, one.nama);
        }
    }
}

} // namespace kinerja::mapping
