#include "core/storage/lists.h"

#include "core/storage/listsql.h"

namespace kinerja
{

std::vector<PegawaiKunci> Lists::pegawaiKunci(const PegawaiKunci& after, int limit)
{
    return keysOf<PegawaiKunci>(
        m_connection.query(QStringLiteral("SELECT kunci FROM pegawai WHERE dihapus_pada IS NULL "
                                          "AND kunci > COALESCE(?, '') ORDER BY kunci LIMIT ?"),
            after.text(), limit));
}

std::vector<SkpKunci> Lists::skpWithCuplikan(const SkpKunci& after, int limit)
{
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral("SELECT kunci FROM skp WHERE dihapus_pada IS NULL AND kunci > COALESCE(?, '') "
                       "AND (EXISTS (SELECT 1 FROM skp_cuplikan_dokumen d WHERE d.induk = skp.kunci) "
                       "OR EXISTS (SELECT 1 FROM evaluasi_cuplikan_dokumen d WHERE d.induk = skp.kunci) "
                       "OR EXISTS (SELECT 1 FROM evaluasi_keberatan_cuplikan_dokumen d "
                       "WHERE d.induk = skp.kunci) "
                       "OR EXISTS (SELECT 1 FROM jejak j WHERE j.subjek = 'skp/' || skp.kunci)) "
                       "ORDER BY kunci LIMIT ?"),
        after.text(), limit));
}

std::vector<SkpKunci> Lists::skpHanyaJejak(const SkpKunci& after, int limit)
{
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral(
            "SELECT DISTINCT substr(subjek, 5) FROM jejak WHERE subjek > 'skp/' || COALESCE(?, '') "
            "AND subjek < 'skp0' AND NOT EXISTS (SELECT 1 FROM skp "
            "WHERE kunci = substr(subjek, 5) AND dihapus_pada IS NULL) ORDER BY subjek LIMIT ?"),
        after.text(), limit));
}

QString Lists::namaOf(const PegawaiKunci& kunci)
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT nama FROM pegawai WHERE kunci = ?"), kunci.text());
    return rows.next() ? rows.value(0).toString() : QString();
}

} // namespace kinerja
