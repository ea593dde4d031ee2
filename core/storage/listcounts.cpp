#include "core/storage/lists.h"
#include "core/storage/listsql.h"
#include "core/storage/rowvalue.h"

namespace kinerja
{

// A draft that does not say its last day yet has not ended.
HitunganPegawai Lists::countPegawai(int tahun, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QString sql = QStringLiteral(
        "SELECT g.luar_unit, g.keluar, COUNT(*), SUM(g.tanpa) FROM (SELECT p.luar_unit, %1 AS keluar, "
        "NOT EXISTS (SELECT 1 FROM skp s WHERE s.pegawai = p.kunci AND s.tahun = ? AND s.sebagai = "
        "'definitif' "
        "AND COALESCE(s.selesai, '9999') >= ? AND s.dihapus_pada IS NULL) AS tanpa FROM pegawai p WHERE "
        "p.dihapus_pada IS "
        "NULL) g "
        "GROUP BY g.luar_unit, g.keluar")
                            .arg(notEvaluated());
    sqlite::Rows rows = m_connection.query(sql, iso, iso, tahun, iso);
    HitunganPegawai counts;
    while (rows.next()) {
        const int people = rows.value(2).toInt();
        if (rows.value(0).toInt() != 0) {
            counts.luarUnit += people;
        } else if (rows.value(1).toInt() != 0) {
            counts.tidakDinilai += people;
        } else {
            counts.dinilai += people;
            counts.tanpaSkp += rows.value(3).toInt();
        }
    }
    return counts;
}

std::vector<HitunganSkp> Lists::countSkp(int tahun, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QString sql = QStringLiteral(
        "SELECT g.status, g.dialog, g.revisi, COUNT(*) FROM (SELECT s.status, "
        "%2 AS dialog, "
        "COALESCE(s.revisi_dari, '') <> '' AS revisi FROM skp s JOIN pegawai p ON p.kunci = s.pegawai "
        "WHERE s.tahun = ? AND s.sebagai = 'definitif' AND COALESCE(s.selesai, '9999') >= ? AND "
        "s.dihapus_pada IS NULL AND "
        "p.luar_unit = 0 "
        "AND p.dihapus_pada IS NULL AND NOT %1) g GROUP BY g.status, g.dialog, g.revisi")
                            .arg(notEvaluated(), hasFullDialog());
    sqlite::Rows rows = m_connection.query(sql, tahun, iso, iso, iso);
    std::vector<HitunganSkp> found;
    forEachReadable(rows, [&] {
        found.push_back({rowValue<StatusSkp>(rows, 0), rows.value(1).toInt() != 0, rows.value(2).toInt() != 0,
            rows.value(3).toInt()});
    });
    return found;
}

std::vector<OrangSkpRow> Lists::orangDanSkp(int tahun, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QString sql = QStringLiteral(
        "SELECT p.kunci, p.nama, p.jabatan, p.luar_unit, %1, s.kunci, s.status, %2, "
        "COALESCE(s.revisi_dari, '') <> '' FROM pegawai p LEFT JOIN skp s ON s.pegawai = p.kunci AND "
        "s.tahun = ? AND s.sebagai = 'definitif' AND COALESCE(s.selesai, '9999') >= ? AND s.dihapus_pada IS "
        "NULL WHERE "
        "p.dihapus_pada IS NULL "
        "ORDER BY p.nama COLLATE NOCASE, p.kunci, s.mulai, s.revisi, s.kunci")
                            .arg(notEvaluated(), hasFullDialog());
    sqlite::Rows rows = m_connection.query(sql, iso, iso, tahun, iso);
    std::vector<OrangSkpRow> found;
    forEachReadable(rows, [&] {
        OrangSkpRow row{rowValue<PegawaiKunci>(rows, 0), rowValue<QString>(rows, 1),
            rowValue<QString>(rows, 2), rowValue<bool>(rows, 3), rowValue<bool>(rows, 4),
            rowValue<SkpKunci>(rows, 5), StatusSkp::Draf, false, false};
        if (!row.skp.isEmpty()) {
            row.status = rowValue<StatusSkp>(rows, 6);
            row.adaDialog = rowValue<bool>(rows, 7);
            row.revisi = rowValue<bool>(rows, 8);
        }
        found.push_back(std::move(row));
    });
    return found;
}

} // namespace kinerja
