#include "core/storage/buktistore.h"

#include "core/storage/rowvalue.h"

namespace kinerja
{

namespace
{

} // namespace

std::vector<BuktiTersimpan> BuktiStore::bukti(int tahun) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT b.induk, b.tanggal, b.judul, b.rhk, b.indikator, b.tautan, b.kunci, "
                       "b.berkas_nama, b.berkas_sha256, b.berkas_ukuran, "
                       "EXISTS (SELECT 1 FROM isi_berkas i WHERE i.sha256 = b.berkas_sha256) "
                       "FROM bukti_dukung b JOIN skp s ON s.kunci = b.induk "
                       "WHERE s.tahun = ? AND s.dihapus_pada IS NULL "
                       "ORDER BY b.tanggal DESC, b.induk, b.urut1"),
        tahun);
    std::vector<BuktiTersimpan> found;
    while (rows.next()) {
        BuktiTersimpan one;
        int column = 0;
        one.skp = rowValue<SkpKunci>(rows, column++);
        one.bukti.tanggal = rowValue<QDate>(rows, column++);
        one.bukti.judul = rowValue<QString>(rows, column++);
        one.bukti.rhk = rowValue<HasilKerjaKunci>(rows, column++);
        one.bukti.indikator = rowValue<IndikatorKunci>(rows, column++);
        one.bukti.tautan = rowValue<QString>(rows, column++);
        one.bukti.kunci = rowValue<QString>(rows, column++);
        one.bukti.berkas.nama = rowValue<QString>(rows, column++);
        one.bukti.berkas.sha256 = rowValue<QString>(rows, column++);
        one.bukti.berkas.ukuran = rowValue<std::decay_t<decltype(one.bukti.berkas.ukuran)>>(rows, column++);
        one.adaIsi = rowValue<bool>(rows, column++);
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<IkiTersimpan> BuktiStore::iki(int tahun) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT h.induk, h.kunci, i.kunci, h.jenis, "
            "(SELECT COUNT(*) FROM skp_hasil_kerja b WHERE b.induk = h.induk AND b.jenis = h.jenis "
            "AND b.urut1 <= h.urut1), "
            "ROW_NUMBER() OVER (PARTITION BY i.induk, i.urut1 ORDER BY i.urut2), h.rencana, i.indikator "
            "FROM skp s JOIN skp_hasil_kerja h ON h.induk = s.kunci "
            "JOIN skp_hasil_kerja_indikator i ON i.induk = h.induk AND i.urut1 = h.urut1 "
            "WHERE s.tahun = ? AND s.dihapus_pada IS NULL "
            "AND s.status NOT IN ('draf', 'diajukan', 'dikembalikan', 'disetujui') "
            "ORDER BY h.induk, h.urut1, i.urut2"),
        tahun);
    std::vector<IkiTersimpan> found;
    while (rows.next()) {
        IkiTersimpan one;
        int column = 0;
        one.skp = rowValue<SkpKunci>(rows, column++);
        one.rhk = rowValue<HasilKerjaKunci>(rows, column++);
        one.iki = rowValue<IndikatorKunci>(rows, column++);
        one.jenis = rowValue<JenisHasilKerja>(rows, column++);
        one.nomorRhk = rowValue<int>(rows, column++);
        one.nomorIki = rowValue<int>(rows, column++);
        one.rencana = rowValue<QString>(rows, column++);
        one.indikator = rowValue<QString>(rows, column++);
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<BuktiAsing> BuktiStore::hilang(const SkpKunci& kunci) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT t.nama, t.sha256 FROM bukti_tercatat t WHERE t.induk = ? AND NOT EXISTS ("
            "SELECT 1 FROM bukti_dukung b WHERE b.induk = t.induk AND b.kunci = t.kunci "
            "AND b.berkas_sha256 = t.sha256 AND b.berkas_nama = t.nama) ORDER BY t.nama, t.sha256"),
        kunci.text());
    std::vector<BuktiAsing> found;
    while (rows.next()) {
        found.push_back(
            {QStringLiteral("/bukti_dukung"), rows.value(0).toString(), rows.value(1).toString()});
    }
    return found;
}

std::vector<BuktiAsing> BuktiStore::tanpaCatatan(const SkpKunci& kunci) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT b.urut1, b.berkas_nama, b.berkas_sha256 FROM bukti_dukung b "
                       "WHERE b.induk = ? AND b.berkas_sha256 <> '' AND NOT EXISTS ("
                       "SELECT 1 FROM bukti_tercatat t WHERE t.induk = b.induk AND t.kunci = b.kunci "
                       "AND t.sha256 = b.berkas_sha256 AND t.nama = b.berkas_nama) ORDER BY b.urut1"),
        kunci.text());
    std::vector<BuktiAsing> found;
    while (rows.next()) {
        found.push_back({QStringLiteral("/bukti_dukung/%1/berkas").arg(rows.value(0).toInt()),
            rows.value(1).toString(), rows.value(2).toString()});
    }
    return found;
}

} // namespace kinerja
