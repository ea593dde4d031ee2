#include "core/storage/lists.h"
#include "core/storage/listsql.h"
#include "core/storage/rowvalue.h"

namespace kinerja
{

namespace
{

/// The SKP b in force with their revisions r, then b with what is missing of it. Bound: a day twice, that day
/// twice, the first and the last of the days twice.
QString missingOfYear()
{
    return QStringLiteral(
        "WITH RECURSIVE berlaku(kunci, revisi_dari, pegawai, nama, jabatan) AS MATERIALIZED ("
        "SELECT s.kunci, s.revisi_dari, p.kunci, p.nama, p.jabatan FROM skp s JOIN pegawai p "
        "ON p.kunci = s.pegawai WHERE s.status IN ('ditetapkan', 'berjalan') AND s.sebagai = 'definitif' "
        "AND s.dihapus_pada IS NULL AND s.mulai <= ? AND s.selesai >= ? AND p.luar_unit = 0 "
        "AND p.dihapus_pada IS NULL AND NOT %1), "
        "rantai(pokok, kunci, revisi_dari) AS (SELECT kunci, kunci, revisi_dari FROM berlaku UNION ALL "
        "SELECT r.pokok, x.kunci, x.revisi_dari FROM rantai r JOIN skp x ON x.kunci = r.revisi_dari), "
        "bercatatan(kunci) AS (SELECT r.pokok FROM rantai r JOIN catatan_kinerja c ON c.induk = r.kunci "
        "WHERE c.tanggal BETWEEN ? AND ?), "
        "terbukti(kunci, rhk, iki) AS (SELECT r.pokok, b.rhk, COALESCE(b.indikator, '') FROM rantai r "
        "JOIN bukti_dukung b ON b.induk = r.kunci WHERE b.tanggal BETWEEN ? AND ? AND b.rhk IS NOT NULL), "
        "kurang(kunci) AS (SELECT h.induk FROM berlaku s JOIN skp_hasil_kerja h ON h.induk = s.kunci "
        "JOIN skp_hasil_kerja_indikator i ON i.induk = h.induk AND i.urut1 = h.urut1 "
        "WHERE (h.induk, h.kunci, i.kunci) NOT IN (SELECT kunci, rhk, iki FROM terbukti) "
        "AND (h.induk, h.kunci, '') NOT IN (SELECT kunci, rhk, iki FROM terbukti)) "
        "SELECT b.pegawai, b.kunci, b.nama, b.jabatan, b.kunci NOT IN (SELECT kunci FROM bercatatan) AS "
        "tanpa_catatan, b.kunci IN (SELECT kunci FROM kurang) AS tanpa_bukti FROM berlaku b")
        .arg(notEvaluated());
}

sqlite::Rows askMissing(
    sqlite::Connection& connection, const QString& sql, const RentangTanggal& days, QDate day)
{
    const QString today = day.toString(Qt::ISODate);
    const QString from = days.mulai.toString(Qt::ISODate);
    const QString until = days.selesai.toString(Qt::ISODate);
    return connection.query(sql, today, today, today, today, from, until, from, until);
}

} // namespace

HitunganPelaksanaan Lists::countPelaksanaan(const RentangTanggal& days, QDate day)
{
    sqlite::Rows rows = askMissing(m_connection,
        QStringLiteral("SELECT COUNT(*), COALESCE(SUM(tanpa_catatan), 0), COALESCE(SUM(tanpa_bukti), 0) "
                       "FROM (%1)")
            .arg(missingOfYear()),
        days, day);
    HitunganPelaksanaan counts;
    if (rows.next()) {
        counts = {rows.value(0).toInt(), rows.value(1).toInt(), rows.value(2).toInt()};
    }
    return counts;
}

std::vector<PelaksanaanRow> Lists::pelaksanaan(const RentangTanggal& days, QDate day)
{
    sqlite::Rows rows = askMissing(m_connection,
        missingOfYear() % QStringLiteral(" ORDER BY b.nama COLLATE NOCASE, b.kunci"), days, day);
    std::vector<PelaksanaanRow> found;
    while (rows.next()) {
        found.push_back(
            {rowValue<PegawaiKunci>(rows, 0), rowValue<SkpKunci>(rows, 1), rows.value(2).toString(),
                rows.value(3).toString(), rows.value(4).toInt() != 0, rows.value(5).toInt() != 0});
    }
    return found;
}

} // namespace kinerja
