#include "core/usecases/penetapan/changeskppenilai.h"
#include "tests/evaluasi/luarworld.h"

#include <QHash>

using namespace kinerja;
using namespace kinerja::tests;

// Every column of the schema, so that none is added without a thought for who alters it from outside.

namespace
{

/// Of a table or a column that is altered unseen: why.
const QHash<QString, QString>& exceptions()
{
    static const QString own = QStringLiteral("not of an SKP: edited all year, frozen by no act");
    static const QString year = QStringLiteral("working data of the year, which goes on after the lock");
    static const QString copy = QStringLiteral("of this copy of the file alone, read against its own hash");
    static const QString place =
        QStringLiteral("order of rows; where it changes what is read, that is found");
    static const QHash<QString, QString> all{{QStringLiteral("unit"), own},
        {QStringLiteral("organisasi"), own}, {QStringLiteral("organisasi_renstra"), own},
        {QStringLiteral("organisasi_perjanjian_kinerja"), own},
        {QStringLiteral("organisasi_perjanjian_kinerja_indikator"), own},
        {QStringLiteral("organisasi_capaian"), own},
        {QStringLiteral("organisasi_perjanjian_kinerja_perubahan"), own},
        {QStringLiteral("organisasi_perjanjian_kinerja_perubahan_sasaran"), own},
        {QStringLiteral("organisasi_perjanjian_kinerja_perubahan_sasaran_indikator"), own},
        {QStringLiteral("pegawai"), own}, {QStringLiteral("pegawai_tidak_dinilai"), own},
        {QStringLiteral("pegawai_riwayat"), own}, {QStringLiteral("pegawai_angka_kredit_riwayat"), own},
        {QStringLiteral("pegawai_angka_kredit_dokumen"), own}, {QStringLiteral("pegawai_rangkap"), own},
        {QStringLiteral("tim_kerja"), own}, {QStringLiteral("regulasi"), own},
        {QStringLiteral("pengaturan"), own}, {QStringLiteral("frasa"), own},
        {QStringLiteral("skp_dialog"), year}, {QStringLiteral("skp_hasil_kerja_rencana_aksi"), year},
        {QStringLiteral("skp_hasil_kerja_rencana_aksi_capaian"), year},
        {QStringLiteral("skp_hasil_kerja_indikator.target_periode"), year},
        {QStringLiteral("skp_matriks.rhk_pegawai"), year}, {QStringLiteral("catatan_kinerja"), year},
        {QStringLiteral("bukti_dukung.tanggal"), year}, {QStringLiteral("bukti_dukung.judul"), year},
        {QStringLiteral("bukti_dukung.rhk"), year}, {QStringLiteral("bukti_dukung.indikator"), year},
        {QStringLiteral("bukti_dukung.tautan"), year}, {QStringLiteral("bukti_dukung.berkas_ukuran"), year},
        {QStringLiteral("isi_tidak_dibawa"), copy}, {QStringLiteral("umpan_balik"), year},
        {QStringLiteral("pemantauan"), year}, {QStringLiteral("pembinaan"), year},
        {QStringLiteral("pembinaan_kompetensi"), year}, {QStringLiteral("tindak_lanjut"), year},
        {QStringLiteral("berkas_data"), copy}, {QStringLiteral("pdf_diekspor"), copy},
        {QStringLiteral("isi_berkas.sha256"),
            QStringLiteral("a content that nobody names: as never brought")},
        {QStringLiteral("isi_berkas_potongan.urut"), place}, {QStringLiteral("urut1"), place},
        {QStringLiteral("urut2"), place}, {QStringLiteral("urut3"), place}};
    return all;
}

bool isException(const QString& table, const QString& column)
{
    return exceptions().contains(table) || exceptions().contains(column) ||
           exceptions().contains(table + QLatin1Char('.') + column);
}

/// A value that the column may hold and does not.
QString another(const QString& table, const QString& column)
{
    static const QHash<QString, QString> words{{QStringLiteral("kelompok"), QStringLiteral("jpt")},
        {QStringLiteral("pendekatan"), QStringLiteral("kualitatif")},
        {QStringLiteral("sebagai"), QStringLiteral("plt")},
        {QStringLiteral("jenis_revisi"), QStringLiteral("penyesuaian")},
        {QStringLiteral("alasan_tutup"), QStringLiteral("mutasi")},
        {QStringLiteral("klasifikasi"), QStringLiteral("individu")},
        {QStringLiteral("perspektif"), QStringLiteral("Anggaran")},
        {QStringLiteral("aspek"), QStringLiteral("Biaya")},
        {QStringLiteral("manual_kendali"), QStringLiteral("Outcome")},
        {QStringLiteral("manual_pelaporan"), QStringLiteral("Tahunan")},
        {QStringLiteral("arah"), QStringLiteral("tepat")},
        {QStringLiteral("sifat"), QStringLiteral("posisi")},
        {QStringLiteral("nilai"), QStringLiteral("harmonis")},
        {QStringLiteral("keadaan"), QStringLiteral("belum_ada")},
        {QStringLiteral("keberatan_putusan"), QStringLiteral("tetap")},
        {QStringLiteral("periode_jenis"), QStringLiteral("semesteran")},
        {QStringLiteral("strategi"), QStringLiteral("[\"x\"]")},
        {QStringLiteral("tidak_ada"), QStringLiteral("[\"konsekuensi\"]")},
        {QStringLiteral("tahun"), QStringLiteral("2027")}, {QStringLiteral("revisi"), QStringLiteral("7")},
        {QStringLiteral("periode_nomor"), QStringLiteral("2")}};
    if (column == QLatin1String("status")) {
        return table == QLatin1String("skp") ? QStringLiteral("ditutup")
                                             : QStringLiteral("siap_ditandatangani");
    }
    if (column == QLatin1String("cara")) {
        return table == QLatin1String("skp_matriks") ? QStringLiteral("sukarela") : QStringLiteral("gambar");
    }
    if (table == QLatin1String("skp_hasil_kerja") && column == QLatin1String("jenis")) {
        return QStringLiteral("tambahan");
    }
    if (column == QLatin1String("peran") && table.endsWith(QLatin1String("tanda_tangan"))) {
        return table.contains(QLatin1String("keberatan")) ? QStringLiteral("pegawai")
                                                          : QStringLiteral("atasan");
    }
    if (column.contains(QLatin1String("rating"))) {
        return QStringLiteral("di_bawah");
    }
    const bool isDay = column.contains(QLatin1String("tanggal")) || column == QLatin1String("mulai") ||
                       column == QLatin1String("selesai") || column == QLatin1String("diterima");
    return isDay ? QStringLiteral("2026-02-02") : words.value(column, QStringLiteral("Lain"));
}

QString keyOf(const QString& table)
{
    if (table == QLatin1String("skp")) {
        return QStringLiteral("kunci = 's'");
    }
    if (table == QLatin1String("jejak")) {
        return QStringLiteral("subjek = 'skp/s' AND tindakan = 'skp-disetujui'");
    }
    return table.startsWith(QLatin1String("isi_berkas")) ? QStringLiteral("1")
                                                         : QStringLiteral("induk = 's'");
}

QString alteredValue(const QString& table, const QString& column)
{
    if (column == QLatin1String("gambar_base64") ||
        (table.startsWith(QLatin1String("isi_berkas")) && column == QLatin1String("isi"))) {
        return QStringLiteral("x'00'");
    }
    static const QStringList numbers{
        QStringLiteral("layout"), QStringLiteral("ukuran"), QStringLiteral("urut")};
    return numbers.contains(column) ? QStringLiteral("7777")
                                    : QString(QLatin1Char('\'') + another(table, column) + QLatin1Char('\''));
}

struct Kolom : LuarWorld {
    Kolom()
    {
        fileCopies();
        Session s = session();
        REQUIRE(changeSkpPenilai(s, {skpKunci("s"), {QDate(2026, 5, 1), person("kadis"), person("bidan"),
                                                        QStringLiteral("Mutasi")}}));
        REQUIRE(walked().empty());
    }
    QStringList lines(const QString& sql) const
    {
        return ask(sql).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    void alter(const QString& table, const QString& column)
    {
        const QString where =
            QStringLiteral(" FROM %1 WHERE %2 ORDER BY rowid LIMIT 1").arg(table, keyOf(table));
        const QString row = ask(QStringLiteral("SELECT rowid") + where);
        INFO(table.toStdString() << '.' << column.toStdString());
        REQUIRE_FALSE(row.isEmpty()); // the world has a row of every table that is not excepted
        const QString before = ask(QStringLiteral("SELECT quote(%1)").arg(column) + where);
        const auto set = [&](const QString& value) {
            edit(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE rowid = %4").arg(table, column, value, row));
        };
        set(alteredValue(table, column));
        const bool isLog = table == QLatin1String("jejak");
        CHECK_FALSE((isLog ? walked() : undecided()).empty());
        set(before);
    }
};

} // namespace

TEST_CASE("no column of the schema is altered unseen, but for those that are excepted with a reason")
{
    Kolom world;
    world.edit(QStringLiteral("DROP TRIGGER jejak_tetap; DROP TRIGGER jejak_abadi"));
    int looked = 0;
    for (const QString& table :
        world.lines(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))) {
        for (const QString& column :
            world.lines(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
            if (!isException(table, column)) {
                world.alter(table, column);
                ++looked;
            }
        }
    }
    CHECK(looked > 230);
    CHECK(world.walked().empty());
}
