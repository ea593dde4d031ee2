#include "core/storage/dihitungsql.h"
#include "core/storage/evaluasisql.h"
#include "core/storage/lists.h"
#include "core/storage/rowvalue.h"

namespace kinerja
{

namespace
{

/// The definitive SKP s of the year that is bound.
QString definitiveOfYear()
{
    return QStringLiteral("s.tahun = ? AND s.sebagai = 'definitif' AND s.dihapus_pada IS NULL");
}

RekapSkpRow readRekapSkp(const sqlite::Rows& rows)
{
    RekapSkpRow row;
    int column = 0;
    row.kunci = rowValue<SkpKunci>(rows, column++);
    row.pegawai = rowValue<PegawaiKunci>(rows, column++);
    row.mulai = rowValue<QDate>(rows, column++);
    row.selesai = rowValue<QDate>(rows, column++);
    row.kelompok = rowValue<Kelompok>(rows, column++);
    row.revisi = rowValue<int>(rows, column++);
    row.revisiDari = rowValue<SkpKunci>(rows, column++);
    row.status = rowValue<StatusSkp>(rows, column++);
    row.ditandatangani = rowValue<QDate>(rows, column++);
    row.alasanTerlambat = rowValue<QString>(rows, column++);
    row.berjenjang = rows.value(column++).toInt() != 0;
    row.rencanaAksi = rows.value(column).toInt() != 0;
    return row;
}

RekapEvaluasiRow readRekapEvaluasi(const sqlite::Rows& rows)
{
    RekapEvaluasiRow row;
    int column = 0;
    row.skp = rowValue<SkpKunci>(rows, column++);
    row.status = rowValue<StatusEvaluasi>(rows, column++);
    row.rating.hasilKerja = rowValue<std::optional<Rating>>(rows, column++);
    row.rating.perilakuKerja = rowValue<std::optional<Rating>>(rows, column++);
    const bool raised = rowValue<QDate>(rows, column++).isValid();
    const bool decided = rows.value(column++).toInt() != 0;
    row.keberatan = decided  ? KeadaanKeberatan::Diputus
                    : raised ? KeadaanKeberatan::Diajukan
                             : KeadaanKeberatan::Tidak;
    row.diterima = rowValue<QDate>(rows, column++);
    row.menolak = rows.value(column).toInt() != 0;
    return row;
}

} // namespace

std::vector<RekapPegawaiRow> Lists::rekapPegawai(int tahun, const Periode& periode)
{
    const SaringanEvaluasi whole{tahun, periode, {}};
    const HariDihitung asked(whole);
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT p.kunci, p.nama, p.identitas_jenis, p.identitas_nomor, p.jabatan, "
                       "p.unit_kerja, %1, s.kunci, %3 FROM pegawai p LEFT JOIN skp s ON %2 WHERE %4 "
                       "ORDER BY p.nama COLLATE NOCASE, p.kunci")
            .arg(ikutDihitungSql(asked), skpDihitungSql(asked), memimpinSql(whole.lingkup),
                isOfScope(QLatin1String("p"), whole.lingkup)));
    std::vector<RekapPegawaiRow> found;
    forEachReadable(rows, [&] {
        found.push_back({rowValue<PegawaiKunci>(rows, 0), rowValue<QString>(rows, 1),
            {rowValue<JenisIdentitas>(rows, 2), rowValue<QString>(rows, 3)}, rowValue<QString>(rows, 4),
            rowValue<QString>(rows, 5), rows.value(6).toInt() != 0, rowValue<SkpKunci>(rows, 7),
            rows.value(8).toInt() != 0});
    });
    return found;
}

std::vector<RekapSkpRow> Lists::rekapSkp(int tahun)
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT s.kunci, s.pegawai, s.mulai, s.selesai, s.kelompok, s.revisi, s.revisi_dari, s.status, "
            "(SELECT CASE WHEN MIN(t.peran) <> MAX(t.peran) THEN MAX(t.tanggal) END FROM skp_tanda_tangan t "
            "WHERE t.induk = s.kunci AND t.peran IN ('pegawai', 'penilai')), s.alasan_terlambat, "
            "EXISTS (SELECT 1 FROM skp_hasil_kerja h WHERE h.induk = s.kunci AND "
            "(h.rhk_pimpinan_ref <> '' OR TRIM(h.rhk_pimpinan) <> '')), "
            "EXISTS (SELECT 1 FROM skp_hasil_kerja_rencana_aksi a WHERE a.induk = s.kunci) "
            "FROM skp s WHERE %1")
            .arg(definitiveOfYear()),
        tahun);
    std::vector<RekapSkpRow> found;
    forEachReadable(rows, [&] { found.push_back(readRekapSkp(rows)); });
    return found;
}

std::vector<RekapEvaluasiRow> Lists::rekapEvaluasi(int tahun, const Periode& periode)
{
    const QString pegawai = QStringLiteral(
        "(SELECT MIN(t.tanggal) FROM evaluasi_tanda_tangan t WHERE t.induk = e.induk AND t.urut1 = e.urut1 "
        "AND t.peran = 'pegawai')");
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT e.induk, %1, %2, %3, "
            "e.keberatan_tanggal, %4, COALESCE(e.diterima, e.tidak_menandatangani_tanggal, %5), "
            "e.tidak_menandatangani_tanggal IS NOT NULL FROM skp s JOIN evaluasi e ON "
            "e.induk = s.kunci WHERE %6 AND e.periode_jenis = ? AND COALESCE(e.periode_nomor, 0) = ?")
            .arg(statusEvaluasiSql(), ratingBerlakuSql(QStringLiteral("rating_hasil_kerja")),
                ratingBerlakuSql(QStringLiteral("rating_perilaku_kerja")), isDecidedKeberatan(), pegawai,
                definitiveOfYear()),
        tahun, wireName(periode.jenis), periode.nomor.value_or(0));
    std::vector<RekapEvaluasiRow> found;
    forEachReadable(rows, [&] { found.push_back(readRekapEvaluasi(rows)); });
    return found;
}

std::vector<RekapPeriodikRow> Lists::rekapPeriodik(int tahun, JenisPeriode jenis, int sampai)
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT s.kunci, (SELECT COUNT(DISTINCT e.periode_nomor) FROM evaluasi e WHERE e.induk = "
            "s.kunci AND e.periode_jenis = ? AND e.periode_nomor <= ? AND %2) FROM skp s WHERE %1")
            .arg(definitiveOfYear(), isFinalEvaluasi()),
        wireName(jenis), sampai, tahun);
    std::vector<RekapPeriodikRow> found;
    while (rows.next()) {
        found.push_back({rowValue<SkpKunci>(rows, 0), rows.value(1).toInt()});
    }
    return found;
}

} // namespace kinerja
