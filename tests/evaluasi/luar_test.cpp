#include "core/checks/findingids.h"
#include "tests/evaluasi/luarworld.h"
#include "ui/text/findingtext.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Sunting {
    const char* sql;
    const char* id;
    const char* kolom;
    const char* kalimat; ///< what the sentence must say, among other things
};

// What, since which act: of whom is said by pegawai and skp of the finding.
const Sunting ofData[] = {
    {"UPDATE skp_hasil_kerja SET rencana = 'Lain' WHERE induk = 's'", "isi-beku-berubah",
        "/hasil_kerja/0/rencana",
        "Hasil kerja 1 › Rencana hasil kerja diubah di luar program sesudah “SKP disetujui dan dikunci”"},
    {"UPDATE skp_hasil_kerja_indikator SET target = '1 pasien' WHERE induk = 's' AND urut2 = 0",
        "isi-beku-berubah", "/hasil_kerja/0/indikator/0/target",
        "semula “1.200 pasien”, sekarang “1 pasien”"},
    {"DELETE FROM skp_hasil_kerja_indikator WHERE induk = 's' AND urut2 = 2", "isi-beku-berubah",
        "/hasil_kerja/0/indikator/2", "semula “Waktu penyelesaian”, sekarang (kosong)"},
    {"UPDATE skp_perilaku_kerja SET ekspektasi = 'x' WHERE induk = 's'", "isi-beku-berubah",
        "/perilaku_kerja/0/ekspektasi", "Perilaku kerja 1 › Ekspektasi"},
    {"UPDATE skp_dukungan_sumber_daya SET isi = 'Dua' WHERE induk = 's'", "isi-beku-berubah",
        "/dukungan_sumber_daya/0/isi", "Dukungan sumber daya 1 › Isi"},
    {"UPDATE skp_skema_pertanggungjawaban SET isi = 'Dua' WHERE induk = 's'", "isi-beku-berubah",
        "/skema_pertanggungjawaban/0/isi", "Skema pertanggungjawaban 1"},
    {"UPDATE skp_konsekuensi SET isi = 'Dua' WHERE induk = 's'", "isi-beku-berubah", "/konsekuensi/0/isi",
        "Konsekuensi 1"},
    {"UPDATE skp SET cuplikan_pegawai_nama = 'Orang Lain' WHERE kunci = 's'", "isi-beku-berubah",
        "/cuplikan/pegawai/nama", "semula “Siti Aminah, A.Md.Kep.”, sekarang “Orang Lain”"},
    {"UPDATE skp SET penilai = 'bidan' WHERE kunci = 's'", "isi-beku-berubah", "/penilai", "Pejabat penilai"},
    {"UPDATE skp SET status = 'disetujui' WHERE kunci = 's'", "keadaan-berubah", "/status",
        "sekarang “Disetujui”"},
    {"UPDATE skp SET status = 'draf' WHERE kunci = 's'", "keadaan-berubah", "/status", "sekarang “Draf”"},
    {"UPDATE skp SET selesai = '2026-06-30' WHERE kunci = 's'", "keadaan-berubah", "/selesai",
        "sekarang “30 Juni 2026”"},
    {"UPDATE skp SET catatan_status = 'x' WHERE kunci = 's'", "keadaan-berubah", "/catatan_status",
        "Catatan tindakan"},
    {"DELETE FROM skp_tanda_tangan WHERE induk = 's' AND peran = 'penilai'", "tanda-tangan-hilang",
        "/tanda_tangan", "Tanda tangan pejabat penilai tercatat pada jejak, tetapi tidak ada lagi"},
    {"UPDATE skp_tanda_tangan SET tanggal = '2026-02-01' WHERE induk = 's' AND peran = 'pegawai'",
        "tanda-tangan-berubah", "/tanda_tangan",
        "semula “12 Januari 2026, basah di atas kertas, Sukamaju”, sekarang “1 Februari 2026, basah"},
    {"INSERT INTO skp_tanda_tangan (induk, urut1, pegawai, tanggal, tempat, cara, peran) VALUES "
     "('s', 2, 'kadis', '2026-02-01', 'x', 'basah', 'atasan')",
        "tanda-tangan-tanpa-catatan", "/tanda_tangan", "tidak dicatat oleh tindakan apa pun"},
    {"INSERT INTO skp_pergantian_penilai (induk, urut1, mulai, penilai) VALUES ('s', 0, '2026-03-01', "
     "'kadis')",
        "keadaan-berubah", "/pergantian_penilai", "Pergantian penilai › 1 Maret 2026"},
    {"UPDATE evaluasi SET rating_hasil_kerja = 'di_atas' WHERE induk = 's'", "isi-beku-berubah",
        "/evaluasi/0/rating_hasil_kerja",
        "Evaluasi Triwulan I › Rating hasil kerja diubah di luar program sesudah “Evaluasi dikunci”"},
    {"UPDATE evaluasi SET kontribusi = 'x' WHERE induk = 's'", "isi-beku-berubah", "/evaluasi/0/kontribusi",
        "Kontribusi"},
    {"UPDATE evaluasi SET catatan = 'x' WHERE induk = 's'", "isi-beku-berubah", "/evaluasi/0/catatan",
        "semula “Pertahankan.”, sekarang “x”"},
    {"UPDATE evaluasi_realisasi SET realisasi = '1' WHERE induk = 's' AND urut2 = 0", "isi-beku-berubah",
        "/evaluasi/0/realisasi/0/realisasi", "semula “300”, sekarang “1”"},
    {"UPDATE evaluasi SET status = 'draf' WHERE induk = 's'", "keadaan-berubah", "/evaluasi/0/status",
        "sekarang “Draf”"},
    {"UPDATE evaluasi SET diterima = '2026-05-01' WHERE induk = 's'", "keadaan-berubah",
        "/evaluasi/0/diterima", "sekarang “1 Mei 2026”"},
    {"DELETE FROM evaluasi_tanda_tangan WHERE induk = 's' AND peran = 'pegawai'", "tanda-tangan-hilang",
        "/evaluasi/0/tanda_tangan", "Tanda tangan pegawai pada evaluasi Triwulan I"},
    {"UPDATE evaluasi SET keberatan_rating_hasil_kerja = 'sesuai' WHERE induk = 's'", "isi-beku-berubah",
        "/evaluasi/0/keberatan/rating_hasil_kerja", "Rating hasil kerja"},
    {"UPDATE evaluasi SET keberatan_keputusan = 'Ditolak' WHERE induk = 's'", "isi-beku-berubah",
        "/evaluasi/0/keberatan/keputusan", "sekarang “Ditolak”"},
    {"DELETE FROM evaluasi_keberatan_tanda_tangan WHERE induk = 's'", "tanda-tangan-hilang",
        "/evaluasi/0/keberatan/tanda_tangan",
        "Tanda tangan atasan pejabat penilai pada evaluasi Triwulan I tercatat"},
    {"PRAGMA foreign_keys = ON; DELETE FROM evaluasi WHERE induk = 's'", "evaluasi-hilang", "/evaluasi",
        "Evaluasi Triwulan I tidak ada lagi"},
    {"UPDATE skp_cuplikan_dokumen SET isi = isi || ' ' WHERE induk = 's' AND jenis = 'skp'",
        "cuplikan-berubah", "/cuplikan/dokumen/1/sha256", "tidak cocok lagi dengan sidiknya sejak dikunci"},
    {"UPDATE skp_cuplikan_dokumen SET isi = isi || ' ' WHERE induk = 's' AND jenis = 'isian'",
        "cuplikan-berubah", "/sha256", "Data yang dibekukan"},
    {"UPDATE skp_cuplikan_dokumen SET sha256 = "
     "'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', isi = '' WHERE induk = 's' AND "
     "jenis = 'lampiran'",
        "cuplikan-berubah", "/cuplikan", "bukan yang dicatat pada jejak ketika dikunci"},
    {"DELETE FROM skp_cuplikan_dokumen WHERE induk = 's'", "cuplikan-berubah", "/cuplikan",
        "bukan yang dicatat pada jejak"},
    {"UPDATE evaluasi_cuplikan_dokumen SET isi = isi || ' ' WHERE induk = 's' AND jenis = 'evaluasi'",
        "cuplikan-berubah", "/evaluasi/0/cuplikan/dokumen/1/sha256", "Evaluasi"},
    {"DELETE FROM evaluasi_cuplikan_dokumen WHERE induk = 's'", "cuplikan-berubah", "/evaluasi/0/cuplikan",
        "bukan yang dicatat"},
    {"UPDATE skp_cuplikan_dokumen SET layout = 7 WHERE induk = 's' AND jenis = 'skp'", "keadaan-berubah",
        "/tata_letak", "Tata letak naskah diubah di luar program"},
    {"UPDATE isi_berkas SET ukuran = 7", "isi-bukti-berubah", "/bukti_dukung/0/berkas", "foto.jpg"},
    {"UPDATE isi_berkas_potongan SET isi = x'00'", "isi-bukti-berubah", "/bukti_dukung/0/berkas",
        "Isi berkas “foto.jpg” (bukti dukung 10 April 2026) bukan lagi yang disimpan"},
    {"PRAGMA foreign_keys = ON; DELETE FROM isi_berkas", "isi-bukti-hilang", "/bukti_dukung/0/berkas",
        "Isi berkas “foto.jpg” (bukti dukung 10 April 2026) tidak ada lagi: dihapus di luar program"},
    {"DELETE FROM bukti_dukung", "bukti-hilang", "/bukti_dukung",
        "Bukti dukung “foto.jpg” yang pernah dilampirkan tidak ada lagi"},
    {"UPDATE bukti_dukung SET berkas_nama = 'lain.jpg'", "bukti-tanpa-catatan", "/bukti_dukung/0/berkas",
        "Bukti dukung “lain.jpg” tidak dilampirkan dengan program ini"},
    {"INSERT INTO bukti_dukung (induk, urut1, kunci, berkas_nama, berkas_sha256, berkas_ukuran) SELECT "
     "induk, 1, 'x', 'sisipan.pdf', berkas_sha256, berkas_ukuran FROM bukti_dukung",
        "bukti-tanpa-catatan", "/bukti_dukung/1/berkas", "sisipan.pdf"},
};

const Sunting ofLog[] = {
    {"UPDATE jejak SET isi = replace(isi, '2026-01-12', '2026-01-02') WHERE subjek = 'skp/s' AND tindakan = "
     "'skp-disetujui'",
        "jejak-diubah", "/jejak/1", "Catatan jejak “SKP disetujui dan dikunci”"},
    {"DELETE FROM jejak WHERE subjek = 'skp/s' AND tindakan = 'skp-disetujui'", "jejak-terputus", "/jejak/1",
        "Jejak terputus"},
    {"DELETE FROM jejak WHERE urut = (SELECT MAX(urut) FROM jejak)", "jejak-hilang", "/jejak/-",
        "Catatan jejak yang terakhir, “Putusan keberatan ditandatangani” (14 April 2026), tidak ada lagi"},
    {"UPDATE jejak SET urut = 1001 WHERE urut = 1; UPDATE jejak SET urut = 1 WHERE urut = 2; UPDATE jejak "
     "SET "
     "urut = 2 WHERE urut = 1001",
        "jejak-tertukar", "/jejak/0", "Urutan jejak ditukar"},
    {"UPDATE jejak SET waktu = '2026-01-02T03:00:00.000Z' WHERE subjek = 'skp/s' AND tindakan = "
     "'skp-disetujui'",
        "jejak-diubah", "/jejak/1", "Catatan jejak “SKP disetujui dan dikunci”"},
    {"UPDATE jejak SET asal = 'lain' WHERE subjek = 'skp/s' AND tindakan = 'skp-disetujui'", "jejak-diubah",
        "/jejak/1", "Catatan jejak “SKP disetujui dan dikunci”"},
    {"INSERT INTO jejak SELECT 'palsu', 2000, asal, subjek, 'skp-selesai', waktu, sidik, isi FROM jejak "
     "WHERE "
     "urut = 3",
        "jejak-diubah", "/jejak/", "tidak cocok lagi dengan sidiknya"},
};

const Finding* findOf(const std::vector<Finding>& all, const Sunting& sunting)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Finding& one) {
        const QString kolom = QString::fromUtf8(sunting.kolom);
        const bool isHere = one.kolom == kolom || (one.kolom.contains(kolom) && kolom.endsWith(u'/')) ||
                            (kolom == QLatin1String("/sha256") && one.kolom.endsWith(kolom));
        return wireName(one.id) == QLatin1String(sunting.id) && isHere;
    });
    return at == all.end() ? nullptr : &*at;
}

QString told(const std::vector<Finding>& all)
{
    QString text;
    for (const Finding& one : all) {
        text += wireName(one.id) + QLatin1Char(' ') + one.kolom + QLatin1String(": ") + text::kalimat(one) +
                QLatin1Char('\n');
    }
    return text;
}

void checkNamed(LuarWorld& world, const Sunting& sunting)
{
    for (const std::vector<Finding>& all : {world.walked(), world.undecided()}) {
        INFO(told(all).toStdString());
        const Finding* finding = findOf(all, sunting);
        REQUIRE(finding != nullptr);
        CHECK(finding->pegawai == person("perawat"));
        CHECK(finding->skp == skpKunci("s"));
        INFO(text::kalimat(*finding).toStdString());
        CHECK(text::kalimat(*finding).contains(QString::fromUtf8(sunting.kalimat)));
        CHECK(ruleOf(finding->id).tingkat == Tingkat::Galat);
    }
}

} // namespace

TEST_CASE("what nobody has touched from outside shows nothing, through the whole life of an SKP")
{
    LuarWorld world;
    CHECK(told(world.walked()).toStdString().empty());
    CHECK(told(world.undecided()).toStdString().empty());
}

TEST_CASE("a frozen field, signature, paper or file that another program altered is named with whose and "
          "since which act")
{
    const Sunting sunting = GENERATE(from_range(std::begin(ofData), std::end(ofData)));
    INFO(sunting.sql);
    LuarWorld world;
    world.edit(QString::fromUtf8(sunting.sql));
    checkNamed(world, sunting);
}

TEST_CASE("an event altered, removed, inserted or moved is named")
{
    const Sunting sunting = GENERATE(from_range(std::begin(ofLog), std::end(ofLog)));
    INFO(sunting.sql);
    LuarWorld world;
    world.editLog(QString::fromUtf8(sunting.sql));
    checkNamed(world, sunting);
}
