#include "core/storage/evaluasisql.h"
#include "core/storage/lists.h"
#include "core/storage/mapping/columns.h"

namespace kinerja
{

std::vector<TindakLanjutRow> Lists::tindakLanjut(int tahun)
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT s.kunci, p.kunci, p.nama, p.jabatan, t.jenis, t.bentuk, t.dasar, t.tanggal, "
            "t.nomor_dokumen, t.status, t.kunci, t.diputuskan_oleh FROM tindak_lanjut t JOIN skp s ON "
            "s.kunci = t.induk JOIN pegawai p ON p.kunci = s.pegawai WHERE s.tahun = ? AND "
            "s.dihapus_pada IS NULL ORDER BY p.nama COLLATE NOCASE, p.kunci, s.kunci, t.urut1"),
        tahun);
    const auto text = [&](int column) { return rows.value(column).toString(); };
    std::vector<TindakLanjutRow> found;
    while (rows.next()) {
        found.push_back({SkpKunci(text(0)), PegawaiKunci(text(1)), text(2), text(3),
            {mapping::Column<JenisTindakLanjut>::decode(rows.value(4)), text(5), text(6),
                mapping::Column<QDate>::decode(rows.value(7)), text(8),
                mapping::Column<std::optional<StatusTindakLanjut>>::decode(rows.value(9)), text(10),
                text(11)}});
    }
    return found;
}

std::vector<KeberatanRow> Lists::keberatanTerbuka(int tahun)
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT s.kunci, p.kunci, p.nama, p.jabatan FROM evaluasi e CROSS JOIN skp s ON s.kunci = "
            "e.induk JOIN pegawai p ON p.kunci = s.pegawai WHERE s.tahun = ? AND s.dihapus_pada IS "
            "NULL AND e.keberatan_tanggal IS NOT NULL AND NOT %1 ORDER BY p.nama COLLATE NOCASE, "
            "p.kunci, e.urut1")
            .arg(isDecidedKeberatan()),
        tahun);
    std::vector<KeberatanRow> found;
    while (rows.next()) {
        found.push_back({SkpKunci(rows.value(0).toString()), PegawaiKunci(rows.value(1).toString()),
            rows.value(2).toString(), rows.value(3).toString()});
    }
    return found;
}

} // namespace kinerja
