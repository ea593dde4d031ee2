#include "core/storage/dihitungsql.h"
#include "core/storage/evaluasisql.h"
#include "core/storage/lists.h"
#include "core/storage/rowvalue.h"

#include <algorithm>

namespace kinerja
{

namespace
{

enum class Bagian {
    Berlaku, ///< SKP in force on the period's last day
    Berakhir ///< SKP that ended within the period, before that day
};

/// On a day that is quoted, or bound.
QString penilaiOn(const QString& day)
{
    return QStringLiteral(
        "COALESCE((SELECT g.penilai FROM skp_pergantian_penilai g WHERE g.induk = s.kunci AND g.mulai <= %1 "
        "ORDER BY g.mulai DESC, g.urut1 DESC LIMIT 1), s.penilai)")
        .arg(day);
}

QString penilaiThen(const HariDihitung& asked) { return penilaiOn(asked.last); }

/// People p with SKP s and evaluation e; each person is looked up by the keys, whatever the unit's size.
QString people(Bagian bagian, const LingkupUnit& lingkup, const HariDihitung& asked)
{
    const QString ended =
        QStringLiteral("JOIN skp s ON s.pegawai = p.kunci AND %1 AND s.selesai >= %2 AND s.selesai < %3 JOIN")
            .arg(isDitetapkanSql(QLatin1String("s"), asked), asked.first, asked.last);
    const QString inForce =
        QStringLiteral("%1JOIN skp s ON %2 LEFT JOIN")
            .arg(lingkup.penilai.isEmpty() ? QStringLiteral("LEFT ") : QString(), skpDihitungSql(asked));
    return QStringLiteral("FROM pegawai p %1 evaluasi e ON e.induk = s.kunci AND %2 WHERE %3 AND %4%5")
        .arg(bagian == Bagian::Berlaku ? inForce : ended, asked.period,
            isOfScope(QLatin1String("p"), lingkup), ikutDihitungSql(asked),
            lingkup.penilai.isEmpty() ? QString() : QStringLiteral(" AND %1 = ?").arg(penilaiThen(asked)));
}

/// Who leads the scope, whether there is an SKP, state and ratings in force.
QString stateColumns(const LingkupUnit& lingkup)
{
    const QString leads = lingkup.penilai.isEmpty() ? memimpinSql(lingkup) : QStringLiteral("0");
    return QStringLiteral("%1 AS pimpinan, s.kunci IS NOT NULL AS ada, "
                          "%2 AS status, %3 AS hasil, %4 AS perilaku")
        .arg(leads, statusEvaluasiSql(), ratingBerlakuSql(QStringLiteral("rating_hasil_kerja")),
            ratingBerlakuSql(QStringLiteral("rating_perilaku_kerja")));
}

/// Texts that people typed, in the order of their places.
void bindScope(sqlite::Statement& statement, const LingkupUnit& lingkup)
{
    const int places = lingkup.unitKerja.isEmpty() ? 0 : lingkup.penilai.isEmpty() ? 3 : 1;
    for (int at = 0; at < places; ++at) {
        statement.bind(lingkup.unitKerja);
    }
    if (!lingkup.penilai.isEmpty()) {
        statement.bind(lingkup.penilai.text());
    }
}

KeadaanEvaluasi readState(const sqlite::Rows& rows, int column)
{
    KeadaanEvaluasi state;
    state.pimpinan = rows.value(column).toInt() != 0;
    state.adaSkp = rows.value(column + 1).toInt() != 0;
    state.status = rowValue<std::optional<StatusEvaluasi>>(rows, column + 2);
    state.rating.hasilKerja = rowValue<std::optional<Rating>>(rows, column + 3);
    state.rating.perilakuKerja = rowValue<std::optional<Rating>>(rows, column + 4);
    return state;
}

EvaluasiRow readEvaluasiRow(const sqlite::Rows& rows, KolomEvaluasi kolom)
{
    EvaluasiRow row;
    row.keadaan = readState(rows, 0);
    int column = 5;
    row.pegawai = rowValue<PegawaiKunci>(rows, column++);
    row.nama = rowValue<QString>(rows, column++);
    row.identitas.jenis = rowValue<JenisIdentitas>(rows, column++);
    row.identitas.nomor = rowValue<QString>(rows, column++);
    row.jabatan = rowValue<QString>(rows, column++);
    row.unitKerja = rowValue<QString>(rows, column++);
    row.skp = rowValue<SkpKunci>(rows, column++);
    row.mulai = rowValue<QDate>(rows, column++);
    row.selesai = rowValue<QDate>(rows, column++);
    if (kolom == KolomEvaluasi::Keadaan) {
        return row;
    }
    row.penilai = rowValue<PegawaiKunci>(rows, column++);
    row.namaPenilai = rowValue<QString>(rows, column++);
    row.kontribusi = rowValue<QString>(rows, column++);
    row.catatan = rowValue<QString>(rows, column++);
    row.umpanBalik = rowValue<QString>(rows, column++);
    row.diterima = rowValue<QDate>(rows, column++);
    row.ttdPegawai = rows.value(column++).toInt() != 0;
    row.statusSkp = rowValue<std::optional<StatusSkp>>(rows, column++).value_or(StatusSkp::Draf);
    row.dinilai = std::max(rowValue<QDate>(rows, column), rowValue<QDate>(rows, column + 1));
    column += 2;
    row.iki = rows.value(column++).toInt();
    row.terjawab = rows.value(column).toInt();
    return row;
}

QString columnsOf(KolomEvaluasi kolom, const HariDihitung& asked)
{
    const auto state = QStringLiteral("p.kunci, p.nama, p.identitas_jenis, p.identitas_nomor, p.jabatan, "
                                      "p.unit_kerja, s.kunci, s.mulai, s.selesai");
    if (kolom == KolomEvaluasi::Keadaan) {
        return state;
    }
    return QStringLiteral(
        "%3, %1 AS penilai, (SELECT n.nama FROM pegawai n WHERE n.kunci = %1), "
        "e.kontribusi, e.catatan, (SELECT u.isi FROM evaluasi_realisasi_umpan_balik u WHERE u.induk = "
        "e.induk AND u.urut1 = e.urut1 AND u.kunci = '%2' LIMIT 1), e.diterima, "
        "EXISTS (SELECT 1 FROM evaluasi_tanda_tangan t WHERE t.induk = e.induk AND t.urut1 = e.urut1 "
        "AND t.peran = 'pegawai'), s.status, "
        "(SELECT MAX(t.tanggal) FROM evaluasi_tanda_tangan t WHERE t.induk = e.induk AND t.urut1 = e.urut1 "
        "AND t.peran = 'penilai'), CASE WHEN e.keberatan_putusan = 'diubah' AND %4 THEN "
        "e.keberatan_tanggal_putusan END, "
        "(SELECT COUNT(*) FROM skp_hasil_kerja_indikator i WHERE i.induk = s.kunci), "
        "(SELECT COUNT(*) FROM evaluasi_realisasi r WHERE r.induk = e.induk AND r.urut1 = e.urut1 AND "
        "(r.realisasi <> '' OR r.keadaan IN ('belum_ada', 'belum_jatuh_tempo')))")
        .arg(penilaiThen(asked), QLatin1String(umpanBalikKisi), state, isDecidedKeberatan());
}

std::vector<EvaluasiRow> readAll(
    sqlite::Connection& connection, Bagian bagian, const SaringanEvaluasi& filter, KolomEvaluasi kolom)
{
    const HariDihitung asked(filter);
    const QString sql = QStringLiteral("SELECT %1, %2 %3 ORDER BY p.nama COLLATE NOCASE, p.kunci")
                            .arg(stateColumns(filter.lingkup), columnsOf(kolom, asked),
                                people(bagian, filter.lingkup, asked));
    sqlite::Statement& statement = connection.prepare(sql);
    bindScope(statement, filter.lingkup);
    statement.exec();
    sqlite::Rows rows(statement);
    std::vector<EvaluasiRow> found;
    forEachReadable(rows, [&] { found.push_back(readEvaluasiRow(rows, kolom)); });
    return found;
}

} // namespace

std::vector<HitunganEvaluasi> Lists::countEvaluasi(const SaringanEvaluasi& filter)
{
    const QString sql =
        QStringLiteral("SELECT g.pimpinan, g.ada, g.status, g.hasil, g.perilaku, COUNT(*) FROM (SELECT %1 "
                       "%2) g GROUP BY 1, 2, 3, 4, 5")
            .arg(stateColumns(filter.lingkup), people(Bagian::Berlaku, filter.lingkup, HariDihitung(filter)));
    sqlite::Statement& statement = m_connection.prepare(sql);
    bindScope(statement, filter.lingkup);
    statement.exec();
    sqlite::Rows rows(statement);
    std::vector<HitunganEvaluasi> found;
    forEachReadable(rows, [&] { found.push_back({readState(rows, 0), rows.value(5).toInt()}); });
    return found;
}

std::vector<EvaluasiRow> Lists::evaluasi(const SaringanEvaluasi& filter, KolomEvaluasi kolom)
{
    return readAll(m_connection, Bagian::Berlaku, filter, kolom);
}

std::vector<EvaluasiRow> Lists::evaluasiBerakhir(const SaringanEvaluasi& filter)
{
    return readAll(m_connection, Bagian::Berakhir, filter, KolomEvaluasi::Keadaan);
}

std::vector<PenandatanganRow> Lists::penandatanganEvaluasi(int tahun, const Periode& periode, QDate day)
{
    const HariDihitung asked({tahun, periode, {}});
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT s.kunci, COALESCE(n.nama, '') FROM skp s LEFT JOIN evaluasi e ON e.induk = "
                       "s.kunci AND %1 LEFT JOIN pegawai n ON n.kunci = CASE WHEN e.status = ? AND e.penilai "
                       "IS NOT NULL THEN e.penilai ELSE %2 END WHERE s.tahun = ? AND s.dihapus_pada IS NULL "
                       "AND (e.induk IS NULL OR NOT %3)")
            .arg(asked.period, penilaiOn(QStringLiteral("?")), isFinalEvaluasi()),
        wireName(StatusEvaluasi::SiapDitandatangani), day.toString(Qt::ISODate), tahun);
    std::vector<PenandatanganRow> found;
    while (rows.next()) {
        found.push_back({rowValue<SkpKunci>(rows, 0), rowValue<QString>(rows, 1)});
    }
    return found;
}

std::vector<PilihanLingkup> Lists::lingkup(int tahun)
{
    std::vector<PilihanLingkup> all;
    sqlite::Rows parts = m_connection.query(
        QStringLiteral("SELECT p.unit_kerja, COUNT(*) FROM pegawai p WHERE p.dihapus_pada IS NULL AND "
                       "p.luar_unit = 0 AND p.unit_kerja <> '' GROUP BY p.unit_kerja ORDER BY p.unit_kerja "
                       "COLLATE NOCASE"));
    while (parts.next()) {
        const QString name = parts.value(0).toString();
        all.push_back({{name, {}}, name, parts.value(1).toInt()});
    }
    sqlite::Rows leaders = m_connection.query(
        QStringLiteral("SELECT n.kunci, n.nama, COUNT(DISTINCT s.pegawai) FROM skp s JOIN pegawai p ON "
                       "p.kunci = s.pegawai JOIN pegawai n ON n.kunci = COALESCE((SELECT g.penilai FROM "
                       "skp_pergantian_penilai g WHERE g.induk = s.kunci ORDER BY g.mulai DESC, g.urut1 DESC "
                       "LIMIT 1), s.penilai) WHERE s.tahun = ? AND s.sebagai = 'definitif' AND "
                       "s.dihapus_pada IS NULL AND p.dihapus_pada IS NULL AND p.luar_unit = 0 "
                       "GROUP BY n.kunci, n.nama ORDER BY n.nama COLLATE NOCASE, n.kunci"),
        tahun);
    while (leaders.next()) {
        all.push_back({{{}, PegawaiKunci(leaders.value(0).toString())}, leaders.value(1).toString(),
            leaders.value(2).toInt()});
    }
    return all;
}

std::vector<Periode> Lists::periodeDenganEvaluasi(int tahun)
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT DISTINCT e.periode_jenis, e.periode_nomor FROM evaluasi e JOIN skp s ON "
                       "s.kunci = e.induk WHERE s.tahun = ? AND s.dihapus_pada IS NULL"),
        tahun);
    std::vector<Periode> found;
    forEachReadable(rows, [&] {
        found.push_back({rowValue<JenisPeriode>(rows, 0), rowValue<std::optional<int>>(rows, 1)});
    });
    std::sort(found.begin(), found.end(), [](const Periode& one, const Periode& other) {
        return std::pair(one.jenis, one.nomor) < std::pair(other.jenis, other.nomor);
    });
    return found;
}

} // namespace kinerja
