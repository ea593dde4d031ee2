#include "core/storage/lists.h"
#include "core/storage/rowvalue.h"

namespace kinerja
{

namespace
{

/// Frozen documents of one table d, under evaluation e where there is one.
QString ofTable(const QString& table, const QString& evaluasi, int keberatan)
{
    return QStringLiteral("SELECT s.kunci, s.pegawai, p.nama, s.tahun, s.revisi, d.jenis, %2, %3, d.sha256 "
                          "FROM %1 d %4JOIN skp s ON s.kunci = d.induk JOIN pegawai p ON p.kunci = s.pegawai "
                          "WHERE d.sha256 LIKE ? AND d.jenis <> 'isian'")
        .arg(table, evaluasi.isEmpty() ? QStringLiteral("NULL, NULL") : evaluasi, QString::number(keberatan),
            evaluasi.isEmpty()
                ? QString()
                : QStringLiteral("JOIN evaluasi e ON e.induk = d.induk AND e.urut1 = d.urut1 "));
}

NaskahRow readNaskah(const sqlite::Rows& rows)
{
    NaskahRow row;
    row.skp = rowValue<SkpKunci>(rows, 0);
    row.pegawai = rowValue<PegawaiKunci>(rows, 1);
    row.nama = rowValue<QString>(rows, 2);
    row.tahun = rowValue<int>(rows, 3);
    row.revisi = rowValue<int>(rows, 4);
    row.jenis = rowValue<QString>(rows, 5);
    if (const auto jenis = rowValue<std::optional<JenisPeriode>>(rows, 6)) {
        row.periode = Periode{*jenis, rowValue<std::optional<int>>(rows, 7)};
    }
    row.keberatan = rowValue<bool>(rows, 8);
    row.sha256 = rowValue<QString>(rows, 9);
    return row;
}

} // namespace

std::vector<NaskahRow> Lists::naskahBeku(const QString& sha256Begin)
{
    const QString periode = QStringLiteral("e.periode_jenis, e.periode_nomor");
    const QString sql =
        ofTable(QStringLiteral("skp_cuplikan_dokumen"), {}, 0) % QStringLiteral(" UNION ALL ") %
        ofTable(QStringLiteral("evaluasi_cuplikan_dokumen"), periode, 0) % QStringLiteral(" UNION ALL ") %
        ofTable(QStringLiteral("evaluasi_keberatan_cuplikan_dokumen"), periode, 1) %
        QStringLiteral(" ORDER BY 3, 4, 5, 6");
    const QString like = sha256Begin.toLower() % QLatin1Char('%');
    sqlite::Rows rows = m_connection.query(sql, like, like, like);
    std::vector<NaskahRow> found;
    while (rows.next()) {
        found.push_back(readNaskah(rows));
    }
    return found;
}

} // namespace kinerja
