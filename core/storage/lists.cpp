#include "core/storage/lists.h"

#include "core/storage/listsql.h"
#include "core/storage/rowvalue.h"

namespace kinerja
{

namespace
{

PegawaiRow readPegawai(const sqlite::Rows& rows)
{
    PegawaiRow row;
    int column = 0;
    row.kunci = rowValue<PegawaiKunci>(rows, column++);
    row.nama = rowValue<QString>(rows, column++);
    takeKnown(rows, column++, row.identitas.jenis);
    row.identitas.nomor = rowValue<QString>(rows, column++);
    takeKnown(rows, column++, row.status);
    row.golongan = rowValue<QString>(rows, column++);
    row.pangkat = rowValue<QString>(rows, column++);
    row.jabatan = rowValue<QString>(rows, column++);
    takeKnown(rows, column++, row.jenisJabatan);
    takeKnown(rows, column++, row.jenjang);
    row.unitKerja = rowValue<QString>(rows, column++);
    row.atasan = rowValue<PegawaiKunci>(rows, column++);
    row.namaAtasan = rowValue<QString>(rows, column++);
    row.luarUnit = rowValue<bool>(rows, column++);
    row.tidakDinilai = rowValue<bool>(rows, column++);
    return row;
}

SkpRow readSkp(const sqlite::Rows& rows)
{
    SkpRow row;
    int column = 0;
    row.kunci = rowValue<SkpKunci>(rows, column++);
    row.pegawai = rowValue<PegawaiKunci>(rows, column++);
    row.namaPegawai = rowValue<QString>(rows, column++);
    row.penilai = rowValue<PegawaiKunci>(rows, column++);
    row.namaPenilai = rowValue<QString>(rows, column++);
    row.tahun = rowValue<int>(rows, column++);
    const auto take = [&](auto& member) { row.terbaca = takeKnown(rows, column++, member) && row.terbaca; };
    take(row.mulai);
    take(row.selesai);
    take(row.kelompok);
    take(row.pendekatan);
    take(row.sebagai);
    take(row.revisi);
    row.revisiDari = rowValue<SkpKunci>(rows, column++);
    take(row.status);
    row.adaDialog = rowValue<bool>(rows, column++);
    row.ttdPegawai = rowValue<bool>(rows, column++);
    row.ttdPenilai = rowValue<bool>(rows, column++);
    row.jumlahRhk = rowValue<int>(rows, column++);
    return row;
}

} // namespace

std::vector<PegawaiRow> Lists::pegawai(QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT p.kunci, p.nama, p.identitas_jenis, p.identitas_nomor, p.status, p.golongan, p.pangkat, "
            "p.jabatan, p.jenis_jabatan, p.jenjang, p.unit_kerja, p.atasan, COALESCE(a.nama, ''), "
            "p.luar_unit, "
            "%1 FROM pegawai p LEFT JOIN pegawai a ON a.kunci = p.atasan "
            "WHERE p.dihapus_pada IS NULL ORDER BY p.nama COLLATE NOCASE, p.kunci")
            .arg(notEvaluated()),
        day, day);
    std::vector<PegawaiRow> found;
    while (rows.next()) {
        found.push_back(readPegawai(rows));
    }
    return found;
}

std::vector<SkpRow> Lists::skpWhere(const QString& condition, const QVariant& value)
{
    const QString penilai =
        QStringLiteral("COALESCE((SELECT g.penilai FROM skp_pergantian_penilai g WHERE g.induk = s.kunci "
                       "ORDER BY g.mulai DESC, g.urut1 DESC LIMIT 1), s.penilai)");
    const QString sql = QStringLiteral(
        "SELECT s.kunci, s.pegawai, p.nama, %3, COALESCE(n.nama, ''), s.tahun, s.mulai, s.selesai, "
        "s.kelompok, "
        "s.pendekatan, s.sebagai, "
        "s.revisi, s.revisi_dari, s.status, %2, "
        "EXISTS (SELECT 1 FROM skp_tanda_tangan t WHERE t.induk = s.kunci AND t.peran = 'pegawai'), "
        "EXISTS (SELECT 1 FROM skp_tanda_tangan t WHERE t.induk = s.kunci AND t.peran = 'penilai'), "
        "(SELECT COUNT(*) FROM skp_hasil_kerja h WHERE h.induk = s.kunci) "
        "FROM skp s JOIN pegawai p ON p.kunci = s.pegawai LEFT JOIN pegawai n ON n.kunci = %3 "
        "WHERE s.dihapus_pada IS NULL AND %1 "
        "ORDER BY p.nama COLLATE NOCASE, s.tahun, s.mulai, s.revisi, s.kunci")
                            .arg(condition, hasFullDialog(), penilai);
    sqlite::Rows rows = m_connection.query(sql, value);
    std::vector<SkpRow> found;
    while (rows.next()) {
        found.push_back(readSkp(rows));
    }
    return found;
}

std::vector<SkpRow> Lists::skp(int tahun) { return skpWhere(QStringLiteral("s.tahun = ?"), tahun); }

std::vector<SkpRow> Lists::skpOf(const PegawaiKunci& pegawai)
{
    return skpWhere(QStringLiteral("s.pegawai = ?"), pegawai.text());
}

std::vector<SkpRow> Lists::skpDitutup(int tahun)
{
    return skpWhere(QStringLiteral("s.status = 'ditutup' AND s.tahun = ?"), tahun);
}

std::vector<SampahRow> Lists::sampah()
{
    sqlite::Rows rows = m_connection.query(QStringLiteral(
        "SELECT 0, kunci, nama, 0, dihapus_pada FROM pegawai WHERE dihapus_pada IS NOT NULL UNION ALL "
        "SELECT 1, s.kunci, p.nama, s.tahun, s.dihapus_pada FROM skp s JOIN pegawai p ON p.kunci = s.pegawai "
        "WHERE s.dihapus_pada IS NOT NULL ORDER BY 5 DESC, 2"));
    std::vector<SampahRow> found;
    while (rows.next()) {
        found.push_back({rows.value(0).toInt() == 0 ? JenisSampah::Pegawai : JenisSampah::Skp,
            rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toInt(),
            QDateTime::fromString(rows.value(4).toString(), Qt::ISODateWithMs)});
    }
    return found;
}

std::vector<PegawaiKunci> Lists::pegawaiKunci()
{
    return keysOf<PegawaiKunci>(m_connection.query(
        QStringLiteral("SELECT kunci FROM pegawai WHERE dihapus_pada IS NULL ORDER BY kunci")));
}

std::vector<SkpKunci> Lists::skpKunci()
{
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral("SELECT kunci FROM skp WHERE dihapus_pada IS NULL ORDER BY kunci")));
}

std::vector<QString> Lists::timKerjaKunci()
{
    return keysOf<QString>(m_connection.query(QStringLiteral("SELECT kunci FROM tim_kerja ORDER BY kunci")));
}

std::vector<int> Lists::tahunOrganisasi()
{
    sqlite::Rows rows = m_connection.query(QStringLiteral("SELECT tahun FROM organisasi ORDER BY tahun"));
    std::vector<int> years;
    while (rows.next()) {
        years.push_back(rows.value(0).toInt());
    }
    return years;
}

std::vector<int> Lists::tahun()
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT tahun FROM organisasi UNION SELECT tahun FROM skp WHERE "
                                          "dihapus_pada IS NULL ORDER BY tahun"));
    std::vector<int> years;
    while (rows.next()) {
        years.push_back(rows.value(0).toInt());
    }
    return years;
}

std::vector<PegawaiKunci> Lists::withNomor(const QString& nomor)
{
    return keysOf<PegawaiKunci>(m_connection.query(
        QStringLiteral("SELECT kunci FROM pegawai WHERE identitas_nomor = ? AND identitas_nomor <> '' "
                       "AND dihapus_pada IS NULL ORDER BY kunci"),
        nomor));
}

std::vector<PegawaiKunci> Lists::bawahan(const PegawaiKunci& atasan)
{
    return keysOf<PegawaiKunci>(
        m_connection.query(QStringLiteral("SELECT kunci FROM pegawai WHERE atasan = ? AND dihapus_pada IS "
                                          "NULL ORDER BY nama COLLATE NOCASE, kunci"),
            atasan.text()));
}

std::vector<PegawaiKunci> Lists::namingAsAtasan(const PegawaiKunci& kunci)
{
    const QString key = kunci.text();
    return keysOf<PegawaiKunci>(m_connection.query(
        QStringLiteral("SELECT p.kunci FROM pegawai p WHERE p.dihapus_pada IS NULL AND p.kunci <> ? AND "
                       "(p.atasan = ? OR EXISTS (SELECT 1 FROM pegawai_riwayat r WHERE r.induk = p.kunci AND "
                       "r.atasan = ?)) ORDER BY p.kunci"),
        key, key, key));
}

std::vector<PegawaiKunci> Lists::ownersOfSkpNaming(const PegawaiKunci& kunci)
{
    const QString key = kunci.text();
    return keysOf<PegawaiKunci>(m_connection.query(
        QStringLiteral(
            "SELECT s.pegawai FROM skp s WHERE s.dihapus_pada IS NULL AND s.pegawai <> ? AND "
            "(? IN (s.penilai, s.atasan_penilai) "
            "OR EXISTS (SELECT 1 FROM skp_matriks m WHERE m.induk = s.kunci AND m.pegawai = ?) "
            "OR EXISTS (SELECT 1 FROM skp_tanda_tangan t WHERE t.induk = s.kunci AND t.pegawai = ?) "
            "OR EXISTS (SELECT 1 FROM skp_pergantian_penilai g WHERE g.induk = s.kunci "
            "AND ? IN (g.penilai, g.atasan_penilai)) "
            "OR EXISTS (SELECT 1 FROM evaluasi e WHERE e.induk = s.kunci "
            "AND ? IN (e.penilai, e.atasan_penilai)) "
            "OR EXISTS (SELECT 1 FROM evaluasi_tanda_tangan t WHERE t.induk = s.kunci AND t.pegawai = ?) "
            "OR EXISTS (SELECT 1 FROM evaluasi_keberatan_tanda_tangan t WHERE t.induk = s.kunci "
            "AND t.pegawai = ?)) ORDER BY s.kunci"),
        key, key, key, key, key, key, key, key));
}

std::optional<PegawaiKunci> Lists::ownerOf(const SkpKunci& kunci)
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT pegawai FROM skp WHERE kunci = ?"), kunci.text());
    if (!rows.next()) {
        return std::nullopt;
    }
    return PegawaiKunci(rows.value(0).toString());
}

std::vector<SkpKunci> Lists::openOfPenilai(const PegawaiKunci& penilai, QDate day)
{
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral(
            "SELECT s.kunci FROM skp s JOIN pegawai p ON p.kunci = s.pegawai WHERE COALESCE("
            "(SELECT g.penilai FROM skp_pergantian_penilai g WHERE g.induk = s.kunci AND g.mulai <= ? "
            "ORDER BY g.mulai DESC, g.urut1 DESC LIMIT 1), s.penilai) = ? "
            "AND s.status NOT IN ('dievaluasi', 'selesai', 'digantikan') "
            "AND (s.selesai >= ? AND s.status <> 'ditutup' OR s.selesai >= ? AND s.status IN ('ditetapkan', "
            "'berjalan', 'ditutup')) AND s.dihapus_pada IS NULL ORDER BY p.nama COLLATE NOCASE, s.kunci"),
        day.toString(Qt::ISODate), penilai.text(), day.toString(Qt::ISODate),
        QDate(day.year() - 1, 1, 1).toString(Qt::ISODate)));
}

std::vector<SkpKunci> Lists::dueToRun(QDate day)
{
    return keysOf<SkpKunci>(
        m_connection.query(QStringLiteral("SELECT kunci FROM skp WHERE status = 'ditetapkan' AND mulai <= ? "
                                          "AND dihapus_pada IS NULL ORDER BY kunci"),
            day.toString(Qt::ISODate)));
}

std::vector<SkpKunci> Lists::receivedBefore(QDate day)
{
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral("SELECT s.kunci FROM skp s JOIN evaluasi e ON e.induk = s.kunci WHERE "
                       "s.status = 'dievaluasi' AND s.dihapus_pada IS NULL AND e.periode_jenis = 'akhir' "
                       "AND e.diterima < ? AND e.keberatan_tanggal IS NULL ORDER BY s.kunci"),
        day.toString(Qt::ISODate)));
}

bool Lists::exists(const PegawaiKunci& kunci)
{
    return m_connection.query(QStringLiteral("SELECT 1 FROM pegawai WHERE kunci = ?"), kunci.text()).next();
}

bool Lists::exists(const SkpKunci& kunci)
{
    return m_connection.query(QStringLiteral("SELECT 1 FROM skp WHERE kunci = ?"), kunci.text()).next();
}

bool Lists::isPresent(const PegawaiKunci& kunci)
{
    return m_connection
        .query(QStringLiteral("SELECT 1 FROM pegawai WHERE kunci = ? AND dihapus_pada IS NULL"), kunci.text())
        .next();
}

bool Lists::isPresent(const SkpKunci& kunci)
{
    return m_connection
        .query(QStringLiteral("SELECT 1 FROM skp WHERE kunci = ? AND dihapus_pada IS NULL"), kunci.text())
        .next();
}

std::vector<SkpKunci> Lists::revisionsOf(const SkpKunci& kunci)
{
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral(
            "SELECT kunci FROM skp WHERE revisi_dari = ? AND dihapus_pada IS NULL ORDER BY revisi, kunci"),
        kunci.text()));
}

std::vector<SkpKunci> Lists::referringTo(const SkpKunci& leader)
{
    const QString from = leader.text() % QLatin1Char('/');
    const QString until = leader.text() % QLatin1Char('0'); // the character after '/'
    return keysOf<SkpKunci>(m_connection.query(
        QStringLiteral(
            "SELECT DISTINCT s.kunci FROM skp_hasil_kerja h JOIN skp s ON s.kunci = h.induk "
            "WHERE h.rhk_pimpinan_ref <> '' AND h.rhk_pimpinan_ref >= ? AND h.rhk_pimpinan_ref < ? "
            "AND s.dihapus_pada IS NULL ORDER BY s.kunci"),
        from, until));
}

} // namespace kinerja
