#include "core/domain/tindaklanjut/karier.h"
#include "core/storage/evaluasisql.h"
#include "core/storage/lists.h"
#include "core/storage/rowvalue.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The SKP s of the pegawai that is bound, up to the year that is bound.
QString careerSkp() { return QStringLiteral("s.pegawai = ? AND s.tahun <= ? AND s.dihapus_pada IS NULL"); }

/// As the evaluation names it, else the SKP, else today's.
QString thenOrNow(const char* column)
{
    return QStringLiteral(
        "COALESCE(NULLIF(e.cuplikan_pegawai_%1, ''), NULLIF(s.cuplikan_pegawai_%1, ''), p.%1)")
        .arg(QLatin1String(column));
}

EvaluasiKarier readCareerEvaluasi(const sqlite::Rows& rows)
{
    EvaluasiKarier one;
    int column = 0;
    one.skp = rowValue<SkpKunci>(rows, column++);
    one.tahun = rowValue<int>(rows, column++);
    one.periode.jenis = rowValue<JenisPeriode>(rows, column++);
    one.periode.nomor = rowValue<std::optional<int>>(rows, column++);
    one.masa.mulai = rowValue<QDate>(rows, column++);
    one.masa.selesai = rowValue<QDate>(rows, column++);
    one.sebagai = rowValue<Sebagai>(rows, column++);
    one.jabatan = rowValue<QString>(rows, column++);
    one.unitKerja = rowValue<QString>(rows, column++);
    one.rating.hasilKerja = rowValue<std::optional<Rating>>(rows, column++);
    one.rating.perilakuKerja = rowValue<std::optional<Rating>>(rows, column++);
    one.diubahPutusan = rows.value(column++).toInt() != 0;
    one.catatan = rowValue<QString>(rows, column);
    if (isValid(one.periode)) {
        const RentangTanggal whole = rentang(one.periode, one.tahun);
        one.masa.mulai = one.masa.mulai.isValid() ? std::max(one.masa.mulai, whole.mulai) : whole.mulai;
        one.masa.selesai =
            one.masa.selesai.isValid() ? std::min(one.masa.selesai, whole.selesai) : whole.selesai;
    }
    return one;
}

std::vector<EvaluasiKarier> careerEvaluasi(
    sqlite::Connection& connection, const PegawaiKunci& pegawai, int sampai)
{
    sqlite::Rows rows = connection.query(
        QStringLiteral("SELECT s.kunci, s.tahun, e.periode_jenis, e.periode_nomor, s.mulai, s.selesai, "
                       "s.sebagai, %1, %2, %3, %4, e.keberatan_putusan = 'diubah' AND %5, e.catatan FROM skp "
                       "s JOIN pegawai p ON p.kunci = s.pegawai JOIN evaluasi e ON e.induk = s.kunci WHERE "
                       "%6 AND %7 ORDER BY s.tahun, s.kunci, e.urut1")
            .arg(thenOrNow("jabatan"), thenOrNow("unit_kerja"),
                ratingBerlakuSql(QStringLiteral("rating_hasil_kerja")),
                ratingBerlakuSql(QStringLiteral("rating_perilaku_kerja")), isDecidedKeberatan(), careerSkp(),
                isFinalEvaluasi()),
        pegawai.text(), sampai);
    std::vector<EvaluasiKarier> found;
    forEachReadable(rows, [&] { found.push_back(readCareerEvaluasi(rows)); });
    std::stable_sort(found.begin(), found.end(), [](const EvaluasiKarier& left, const EvaluasiKarier& right) {
        return std::tuple(left.tahun, left.masa.selesai, left.periode.jenis, left.sebagai) <
               std::tuple(right.tahun, right.masa.selesai, right.periode.jenis, right.sebagai);
    });
    return found;
}

/// The text of the RHK with that kunci: in the SKP itself, else in the newest revision of the year that has
/// it.
QString rhkText(const QString& kunci)
{
    return QStringLiteral(
        "COALESCE((SELECT h.rencana FROM skp_hasil_kerja h WHERE h.induk = s.kunci AND h.kunci = %1), "
        "(SELECT h.rencana FROM skp x JOIN skp_hasil_kerja h ON h.induk = x.kunci WHERE x.pegawai = "
        "s.pegawai "
        "AND x.tahun = s.tahun AND x.dihapus_pada IS NULL AND h.kunci = %1 ORDER BY x.revisi DESC LIMIT 1), "
        "'')")
        .arg(kunci);
}

/// Continuous feedback, then what stands on final evaluations alone.
std::vector<UmpanBalikKarier> careerFeedback(
    sqlite::Connection& connection, const PegawaiKunci& pegawai, int sampai)
{
    const QString under =
        QStringLiteral("JOIN evaluasi e ON e.induk = u.induk AND e.urut1 = u.urut1 JOIN skp "
                       "s ON s.kunci = e.induk WHERE %1 AND %2")
            .arg(careerSkp(), isFinalEvaluasi());
    const QString ofKisi = QStringLiteral("u.kunci = '%1'").arg(QLatin1String(umpanBalikKisi));
    const QString rhkOfIki =
        QStringLiteral("CASE WHEN %1 THEN NULL ELSE substr(r.indikator, 1, instr(r.indikator, '/') - 1) END")
            .arg(ofKisi);
    const QString sql = QStringLiteral(
        "SELECT 0, s.tahun, u.dari, u.isi, u.tanggal, u.sifat, u.kunci, '', u.nilai, %1 FROM umpan_balik u "
        "JOIN skp s ON s.kunci = u.induk WHERE %2 UNION ALL "
        "SELECT 1, s.tahun, u.dari, u.isi, u.tanggal, u.sifat, CASE WHEN %3 THEN '' ELSE u.kunci END, "
        "u.nama, NULL, %4 FROM evaluasi_realisasi_umpan_balik u JOIN evaluasi_realisasi r ON r.induk = "
        "u.induk AND r.urut1 = u.urut1 AND r.urut2 = u.urut2 %5 UNION ALL "
        "SELECT 2, s.tahun, u.dari, u.isi, u.tanggal, u.sifat, u.kunci, u.nama, v.nilai, '' FROM "
        "evaluasi_umpan_balik_perilaku_umpan_balik u JOIN evaluasi_umpan_balik_perilaku v ON v.induk = "
        "u.induk AND v.urut1 = u.urut1 AND v.urut2 = u.urut2 %5 ORDER BY 1, 2, 5")
                            .arg(rhkText(QStringLiteral("u.rhk")), careerSkp(), ofKisi, rhkText(rhkOfIki),
                                under);
    sqlite::Rows rows =
        connection.query(sql, pegawai.text(), sampai, pegawai.text(), sampai, pegawai.text(), sampai);
    std::vector<UmpanBalikKarier> found;
    while (rows.next()) {
        const QString words = rows.value(3).toString();
        if (words.trimmed().isEmpty()) {
            continue;
        }
        found.push_back({rows.value(1).toInt(),
            {rowValue<PemberiUmpanBalik>(rows, 2), words, rowValue<QDate>(rows, 4),
                rowValue<std::optional<SifatUmpanBalik>>(rows, 5), rows.value(6).toString(),
                rows.value(7).toString()},
            rowValue<std::optional<NilaiBerakhlak>>(rows, 8), rows.value(9).toString()});
    }
    return found;
}

/// Bimbingan alone: konseling is confidential.
std::vector<Pembinaan> careerBimbingan(
    sqlite::Connection& connection, const PegawaiKunci& pegawai, int sampai)
{
    sqlite::Rows rows = connection.query(
        QStringLiteral("SELECT b.tanggal, b.topik, b.rencana, b.tenggat, b.hasil, b.kunci FROM pembinaan b "
                       "JOIN skp s ON s.kunci = b.induk WHERE %1 AND b.jenis = 'bimbingan' AND "
                       "TRIM(b.topik || b.rencana || b.hasil) <> '' ORDER BY b.tanggal, b.induk, b.urut1")
            .arg(careerSkp()),
        pegawai.text(), sampai);
    std::vector<Pembinaan> found;
    forEachReadable(rows, [&] {
        Pembinaan one;
        one.tanggal = rowValue<QDate>(rows, 0);
        one.topik = rows.value(1).toString();
        one.rencana = rows.value(2).toString();
        one.tenggat = rowValue<QDate>(rows, 3);
        one.hasil = rows.value(4).toString();
        one.kunci = rows.value(5).toString();
        found.push_back(one);
    });
    return found;
}

/// A competence keeps its own rows together, so that its marks are read one after the other.
std::vector<KompetensiKarier> careerCompetences(
    sqlite::Connection& connection, const PegawaiKunci& pegawai, int sampai)
{
    sqlite::Rows rows = connection.query(
        QStringLiteral("SELECT b.tanggal, k.kompetensi, k.nilai, k.alasan FROM pembinaan_kompetensi k JOIN "
                       "pembinaan b ON b.induk = k.induk AND b.urut1 = k.urut1 JOIN skp s ON s.kunci = "
                       "b.induk WHERE %1 AND b.jenis = 'bimbingan' AND TRIM(k.kompetensi) <> '' ORDER BY "
                       "TRIM(k.kompetensi) COLLATE NOCASE, b.tanggal, b.induk, b.urut1, k.urut2")
            .arg(careerSkp()),
        pegawai.text(), sampai);
    std::vector<KompetensiKarier> found;
    forEachReadable(rows, [&] {
        KompetensiKarier one;
        one.tanggal = rowValue<QDate>(rows, 0);
        one.isi.kompetensi = rows.value(1).toString().trimmed();
        one.isi.nilai = rowValue<std::optional<int>>(rows, 2);
        one.isi.alasan = rows.value(3).toString();
        found.push_back(one);
    });
    return found;
}

std::vector<TindakLanjutKarier> careerFollowUps(
    sqlite::Connection& connection, const PegawaiKunci& pegawai, int sampai)
{
    sqlite::Rows rows = connection.query(
        QStringLiteral(
            "SELECT s.tahun, t.jenis, t.bentuk, t.dasar, t.tanggal, t.nomor_dokumen, t.status, "
            "t.kunci, t.diputuskan_oleh FROM tindak_lanjut t JOIN skp s ON s.kunci = t.induk WHERE "
            "%1 ORDER BY s.tahun, t.tanggal IS NULL, t.tanggal, t.induk, t.urut1")
            .arg(careerSkp()),
        pegawai.text(), sampai);
    std::vector<TindakLanjutKarier> found;
    forEachReadable(rows, [&] {
        found.push_back({rows.value(0).toInt(),
            {rowValue<JenisTindakLanjut>(rows, 1), rows.value(2).toString(), rows.value(3).toString(),
                rowValue<QDate>(rows, 4), rows.value(5).toString(),
                rowValue<std::optional<StatusTindakLanjut>>(rows, 6), rows.value(7).toString(),
                rows.value(8).toString()}});
    });
    return found;
}

} // namespace

Karier Lists::karier(const PegawaiKunci& pegawai, int sampai)
{
    Karier all;
    all.sampai = sampai;
    all.evaluasi = careerEvaluasi(m_connection, pegawai, sampai);
    all.tema = temaUmpanBalik(careerFeedback(m_connection, pegawai, sampai));
    all.bimbingan = careerBimbingan(m_connection, pegawai, sampai);
    all.kompetensi = careerCompetences(m_connection, pegawai, sampai);
    all.tindakLanjut = careerFollowUps(m_connection, pegawai, sampai);
    return all;
}

} // namespace kinerja
