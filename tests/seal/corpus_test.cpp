#include "tests/seal/corpus.h"
#include "tests/seal/crafted.h"
#include "tests/seal/samplepdf.h"
#include "tests/support/catch.h"

#include <QStringBuilder>

// What people who cheat would do to a signed file.

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

QByteArray with(const QByteArray& pdf, int object, const QByteArray& content)
{
    PdfParts parts;
    parts.set(object, content);
    return parts.appendedTo(pdf);
}

const QByteArray halaman2 = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R "
                            "/Resources << /Font << /F1 7 0 R >> >> ";

/// Updates that change, hide or cover what was signed: each as one object, or a few.
std::vector<std::pair<QByteArray, PdfParts>> attacks()
{
    std::vector<std::pair<QByteArray, PdfParts>> all;
    const auto one = [&](const char* name, int object, const QByteArray& content) {
        PdfParts parts;
        parts.set(object, content);
        all.emplace_back(name, parts);
    };
    one("isi halaman diganti", bagian::isi2,
        PdfParts::stream("BT /F1 12 Tf 72 770 Td (Predikat: Kurang) Tj ET"));
    one("isi halaman dikosongkan", bagian::isi1, PdfParts::stream(""));
    one("isi ditambah", bagian::halaman2,
        halaman2.left(halaman2.indexOf("/Contents")) +
            "/Contents [6 0 R 5 0 R] /Resources << /Font << /F1 7 0 R >> >> /Annots [8 0 R 9 0 R] >>");
    one("huruf diganti", bagian::huruf, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
    one("huruf dengan susunan lain", bagian::huruf,
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [75 /S] >> >>");
    one("halaman diputar", bagian::halaman1,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate 180 /Contents 5 0 R /Resources << "
        "/Font << /F1 7 0 R >> >> >>");
    one("halaman dipotong", bagian::halaman1,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 300] /Contents 5 0 R /Resources << /Font << /F1 7 0 "
        "R >> >> >>");
    one("bingkai potong", bagian::halaman2, halaman2 + "/CropBox [0 0 595 200] /Annots [8 0 R 9 0 R] >>");
    one("halaman hilang", bagian::daftarHalaman, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>");
    one("halaman bertukar", bagian::daftarHalaman, "<< /Type /Pages /Kids [4 0 R 3 0 R] /Count 2 >>");
    one("halaman diulang", bagian::daftarHalaman, "<< /Type /Pages /Kids [3 0 R 4 0 R 4 0 R] /Count 3 >>");
    one("putaran diwariskan", bagian::daftarHalaman,
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /Rotate 90 >>");
    one("skrip saat dibuka", bagian::katalog,
        "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R /OpenAction << /S /JavaScript /JS "
        "(app.alert\\(1\\)) >> >>");
    one("lapisan tersembunyi", bagian::katalog,
        "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R /OCProperties << /OCGs [] /D << >> >> >>");
    one("bahasa ditambah", bagian::katalog, "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R /Lang (en) >>");
    one("formulir dibuang", bagian::katalog, "<< /Type /Catalog /Pages 2 0 R >>");
    one("kolom dibuang", bagian::formulir, "<< /Fields [9 0 R] /SigFlags 3 >>");
    one("kolom bertukar", bagian::formulir, "<< /Fields [9 0 R 8 0 R] /SigFlags 3 >>");
    one("tampilan digambar ulang", bagian::formulir,
        "<< /Fields [8 0 R 9 0 R] /SigFlags 3 /NeedAppearances true >>");
    one("XFA", bagian::formulir, "<< /Fields [8 0 R 9 0 R] /SigFlags 3 /XFA (x) >>");
    one("tanda tangan dicabut dari kolom", bagian::ttdPegawai,
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-pegawai) /F 132 /Rect [72 115 250 175] /P 4 0 R "
        ">>");
    one("kolom dipindah", bagian::ttdPenilai,
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-penilai) /F 132 /Rect [72 760 500 800] /P 4 0 R "
        ">>");
    one("kolom berganti nama", bagian::ttdPenilai,
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-atasan) /F 132 /Rect [320 115 500 175] /P 4 0 R "
        ">>");
    one("catatan ditempelkan", bagian::halaman2,
        halaman2 + "/Annots [8 0 R 9 0 R << /Type /Annot /Subtype /FreeText /Rect [60 760 300 790] /Contents "
                   "(Kurang) /DA (/F1 12 Tf) >>] >>");
    one("kotak putih", bagian::halaman2,
        halaman2 + "/Annots [8 0 R 9 0 R << /Type /Annot /Subtype /Square /IC [1 1 1] /C [1 1 1] /Rect [60 "
                   "760 300 790] >>] >>");
    one("tautan", bagian::halaman2,
        halaman2 + "/Annots [8 0 R 9 0 R << /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI "
                   "/URI (http://x) >> >>] >>");
    one("catatan dibuang", bagian::halaman2, halaman2 + ">>");
    one("tindakan saat halaman dibuka", bagian::halaman2,
        halaman2 + "/Annots [8 0 R 9 0 R] /AA << /O << /S /Named /N /LastPage >> >> >>");
    one("judul diganti", bagian::info, "<< /Title (SKP Orang Lain) >>");
    one("metadata ditambah", bagian::katalog,
        "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R /Metadata 50 0 R >>");
    all.back().second.set(50, PdfParts::stream("<x/>"));
    PdfParts text;
    text.set(50, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (predikat) /V (Kurang) /F 4 /Rect [60 760 300 "
                 "790] /P 4 0 R >>");
    text.set(bagian::formulir, "<< /Fields [8 0 R 9 0 R 50 0 R] /SigFlags 3 >>");
    text.set(bagian::halaman2, halaman2 + "/Annots [8 0 R 9 0 R 50 0 R] >>");
    all.emplace_back("kolom teks ditambah", text);
    PdfParts empty;
    empty.set(50,
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-lain) /F 4 /Rect [60 760 300 790] /P 4 0 R >>");
    empty.set(bagian::formulir, "<< /Fields [8 0 R 9 0 R 50 0 R] /SigFlags 3 >>");
    empty.set(bagian::halaman2, halaman2 + "/Annots [8 0 R 9 0 R 50 0 R] >>");
    all.emplace_back("kolom kosong ditambah", empty);
    PdfParts copy;
    copy.set(bagian::katalog, "<< /Type /Catalog /Pages 60 0 R /AcroForm 10 0 R >>");
    copy.set(60, "<< /Type /Pages /Kids [61 0 R] /Count 1 >>");
    copy.set(61, "<< /Type /Page /Parent 60 0 R /MediaBox [0 0 595 842] /Contents 62 0 R /Resources << /Font "
                 "<< /F1 7 0 R >> >> >>");
    copy.set(62, PdfParts::stream("BT /F1 12 Tf 72 770 Td (Predikat: Kurang) Tj ET"));
    all.emplace_back("dokumen lain di belakang", copy);
    return all;
}

} // namespace

TEST_CASE("what nobody altered is called what it is", "[seal]")
{
    CHECK(check(berkas().polos).putusan == Putusan::TanpaTandaTangan);
    const HasilPemeriksaan once = check(berkas().satu);
    CHECK(once.putusan == Putusan::Utuh);
    REQUIRE(once.tandaTangan.size() == 1);
    CHECK(once.alasan == std::vector<Alasan>{{AlasanSegel::KolomKosong, t("ttd-penilai")}});
    const HasilPemeriksaan twice = check(berkas().dua);
    CHECK(twice.putusan == Putusan::Utuh);
    REQUIRE(twice.tandaTangan.size() == 2);
    const TandaTanganDiperiksa& siti = twice.tandaTangan[0];
    CHECK(siti.nama == t("Siti Rahayu"));
    CHECK(siti.nomor == t("198512162019032008"));
    CHECK(siti.kolom == "ttd-pegawai");
    CHECK(siti.waktu == signingDay);
    CHECK(siti.sah);
    CHECK(siti.tepercaya);
    CHECK(siti.mencakupSemua);
    CHECK(siti.alasan.empty());
    const TandaTanganDiperiksa& budi = twice.tandaTangan[1];
    CHECK(budi.sah);
    CHECK(!budi.tepercaya); // nobody has put his certificate in
    CHECK(budi.mencakupSemua);
    CHECK(twice.alasan.empty());
}

TEST_CASE("a byte that was altered is found in every part of the file", "[seal]")
{
    Kumpulan all;
    const auto region = [&](const char* name, const QByteArray& pdf, qsizetype from, qsizetype to, int count,
                            const std::vector<Putusan>& benar) {
        for (int at = 0; at < count; ++at) {
            const qsizetype place = from + (to - from) * at / count;
            all.push_back({QByteArray(name) + " " + QByteArray::number(place), flipped(pdf, place), benar});
        }
    };
    const QByteArray& one = berkas().satu;
    const QByteArray& two = berkas().dua;
    const qsizetype text = two.indexOf("(Predikat");
    region("isi halaman", two, text + 1, text + 20, 12, berubah);
    const qsizetype title = two.indexOf("(SKP Siti");
    region("judul", two, title + 1, title + 15, 8, berubah);
    region("sampai tanda tangan pertama", two, 0, berkas().polos.size(), 60, gagal);
    const qsizetype digits = one.indexOf("/Contents <30") + 11;
    const qsizetype padding = one.indexOf('>', digits) - 60;
    // Before that stands the version of the CMS, which nobody signs and nobody reads.
    region("tanda tangan", one, digits + 60, digits + 1500, 30, gagal);
    region("tanda tangan yang dicakup yang kedua", two, digits, digits + 1500, 10, berubah);
    region("bantalan nol", one, padding, padding + 50, 5, rusak);
    region("pembaruan pertama", two, one.size() - 400, one.size() - 8, 20, gagal);
    region("pembaruan kedua", two, two.size() - 400, two.size() - 8, 20, gagal);
    hold(all);
}

TEST_CASE("an update that changes, hides or covers what was signed is found", "[seal]")
{
    Kumpulan all;
    for (const auto& [name, parts] : attacks()) {
        all.push_back({name + ", satu tanda tangan", parts.appendedTo(berkas().satu), berubah});
        all.push_back({name + ", dua tanda tangan", parts.appendedTo(berkas().dua), berubah});
    }
    // The same between the two signatures: the second signer can't heal what the first did not sign.
    for (const auto& [name, parts] : attacks()) {
        const QByteArray altered = parts.appendedTo(berkas().satu);
        const Rakitan second{.field = "ttd-penilai", .cms = [](const QByteArray& content) {
                                 return byOpenSsl(content, orang().budi.kunciPem(),
                                     orang().budi.sertifikatPem(), {t("-cades")});
                             }};
        if (all.size() < 90 && name.contains("halaman")) {
            all.push_back({name + ", lalu ditandatangani lagi", crafted(altered, second), berubah});
        }
    }
    hold(all);
}

TEST_CASE("what a further signature may add leaves a file whole", "[seal]")
{
    const auto budi = [](const QByteArray& content) {
        return byOpenSsl(content, orang().budi.kunciPem(), orang().budi.sertifikatPem(), {t("-cades")});
    };
    PdfParts dss;
    dss.set(50, "<< /Certs [51 0 R] >>");
    dss.set(51, PdfParts::stream("sertifikat"));
    dss.set(bagian::katalog, "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R /DSS 50 0 R >>");
    hold({{"dibuat OpenSSL, tempat yang kosong",
              crafted(berkas().satu, {.field = "ttd-penilai", .cms = budi}), utuh},
        {"dibuat OpenSSL, pertama", crafted(berkas().polos, {.cms = budi}), utuh},
        {"kolom baru yang tidak terlihat",
            crafted(berkas().satu, {.field = "lain", .cms = budi, .rect = "[0 0 0 0]"}), utuh},
        {"kolom baru di tempat kosong",
            crafted(berkas().satu, {.field = "lain", .cms = budi, .rect = "[72 300 250 360]"}), utuh},
        {"kolom baru di atas predikat",
            crafted(berkas().satu, {.field = "lain", .cms = budi, .rect = "[60 750 300 790]"}), berubah},
        {"kolom baru di atas nama",
            crafted(berkas().satu, {.field = "lain", .cms = budi, .rect = "[60 90 100 130]"}), berubah},
        {"bahan pemeriksaan ditambah", dss.appendedTo(berkas().dua), utuh},
        {"baris kosong di belakang", berkas().dua + "\r\n\n", utuh},
        {"huruf besar dalam tanda tangan", replaced(berkas().dua, "/Contents <3082", "/Contents <3082"),
            utuh},
        {"bukan CAdES, tanpa ikatan sertifikat",
            crafted(berkas().polos, {.subFilter = "/adbe.pkcs7.detached",
                                        .cms =
                                            [](const QByteArray& content) {
                                                return byOpenSsl(content, orang().siti.kunciPem(),
                                                    orang().siti.sertifikatPem());
                                            }}),
            utuh}});
}

TEST_CASE("an update that adds no signature is a change, also where nothing shows it", "[seal]")
{
    PdfParts same = PdfParts();
    same.set(bagian::isi1, PdfParts::stream("BT /F1 12 Tf 72 770 Td (Sasaran Kinerja Pegawai) Tj ET\n"
                                            "BT /F1 12 Tf 72 740 Td (Rating: Di atas ekspektasi) Tj ET"));
    PdfParts loose;
    loose.set(60, PdfParts::stream(QByteArray(200000, 'x')));
    hold({{"objek yang sama ditulis lagi", same.appendedTo(berkas().dua), berubah},
        {"objek lepas", loose.appendedTo(berkas().dua), berubah},
        {"waktu di Info",
            with(berkas().dua, bagian::info, "<< /Title (SKP Siti Rahayu) /ModDate (D:20260122) >>"),
            berubah}});
}

TEST_CASE("a signature that is none is not taken for one", "[seal]")
{
    static const PemegangKunci weak{{.nama = t("Lemah"), .jenis = JenisKunci::RsaPendek}};
    const auto by = [](const PemegangKunci& who, const QStringList& more) {
        return [&who, more](const QByteArray& content) {
            return byOpenSsl(content, who.kunciPem(), who.sertifikatPem(), more);
        };
    };
    const auto siti = [&](const QStringList& more) { return by(orang().siti, more); };
    const auto file = [](auto&& cms, const QByteArray& filter = "/ETSI.CAdES.detached") {
        return crafted(berkas().polos, {.subFilter = filter, .cms = cms});
    };
    const QByteArray foreign = file(siti({t("-cades")}));
    const auto taken = [&](const QByteArray&) {
        const qsizetype at = foreign.lastIndexOf("/Contents <") + 11;
        return QByteArray::fromHex(foreign.mid(at, foreign.indexOf('>', at) - at));
    };
    PdfParts otherText = PdfParts::form();
    otherText.set(bagian::isi2, PdfParts::stream("BT /F1 12 Tf 72 770 Td (Predikat: Kurang) Tj ET"));
    hold({{"tanpa isi", file([](const QByteArray&) { return QByteArray(); }), rusak},
        {"bukan CMS", file([](const QByteArray&) { return QByteArray("bukan apa-apa"); }), rusak},
        {"isinya ikut di dalam", file(siti({t("-cades"), t("-nodetach")})), rusak},
        {"tanpa sertifikat", file(siti({t("-cades"), t("-nocerts")})), rusak},
        {"CAdES tanpa ikatan sertifikat", file(siti({})), rusak},
        {"SHA-1", file(siti({t("-cades"), t("-md"), t("sha1")})), rusak},
        {"MD5", file(by(orang().budi, {t("-md"), t("md5")}), "/adbe.pkcs7.detached"), rusak},
        {"tanpa atribut, benar", file(siti({t("-noattr")}), "/adbe.pkcs7.detached"), utuh},
        {"RSA pendek", file([](const QByteArray& content) {
             return byOpenSsl(content, weak.kunciPem(), weak.sertifikatPem(), {t("-cades")});
         }),
            rusak},
        {"bentuk yang tidak dikenal", file(siti({t("-cades")}), "/adbe.x509.rsa_sha1"), rusak},
        {"bentuk lama dengan SHA-1", file(siti({t("-cades")}), "/adbe.pkcs7.sha1"), rusak},
        {"isi lain", file([&](const QByteArray& content) { return siti({t("-cades")})(content + "x"); }),
            berubah},
        {"tanda tangan dokumen lain", crafted(otherText.file(), {.cms = taken}), berubah},
        {"tanpa atribut, isi lain",
            file([&](const QByteArray& content) { return siti({t("-noattr")})(content + "x"); },
                "/adbe.pkcs7.detached"),
            berubah}});
}

TEST_CASE("odd ranges and places of a signature are refused", "[seal]")
{
    const QByteArray& pdf = berkas().satu;
    const qsizetype at = pdf.lastIndexOf("/ByteRange [") + 12;
    const qsizetype end = pdf.indexOf(']', at);
    const QByteArray old = pdf.mid(at, end - at);
    const auto numbers = [&](QByteArray text) {
        return QByteArray(pdf).replace(at, old.size(), text.leftJustified(old.size(), ' ', true));
    };
    const auto parts = old.simplified().split(' ');
    const qint64 gap = parts[1].toLongLong();
    const qint64 after = parts[2].toLongLong();
    const qint64 rest = parts[3].toLongLong();
    const auto range = [&](qint64 a, qint64 b, qint64 c, qint64 d) {
        return numbers(QByteArray::number(a) + ' ' + QByteArray::number(b) + ' ' + QByteArray::number(c) +
                       ' ' + QByteArray::number(d));
    };
    Kumpulan all;
    const auto add = [&](const char* name, const QByteArray& file) { all.push_back({name, file, gagal}); };
    add("tidak dari awal", range(1, gap - 1, after, rest));
    add("lubang lebih besar", range(0, gap - 20, after, rest));
    add("lubang mulai di dalam", range(0, gap + 1, after, rest));
    add("lubang sampai belakang", range(0, gap, after + 20, rest - 20));
    add("bertumpuk", range(0, after, gap, rest));
    add("tidak sampai akhir", range(0, gap, after, rest - 10));
    add("melewati akhir", range(0, gap, after, rest + 10));
    add("negatif", range(0, gap, after, -1));
    add("negatif di depan", range(-5, gap, after, rest));
    add("besar sekali", range(0, gap, after, 9'000'000'000));
    add("kosong", numbers(""));
    add("tiga angka", numbers("0 1 2"));
    add("kata", numbers("a b c d"));
    add("pecahan", numbers("0.5 1 2 3"));
    add("nol semua", range(0, 0, 0, 0));
    add("tanpa ByteRange", replaced(pdf, "/ByteRange", "/ByteRanga"));
    add("tanpa Contents", replaced(pdf, "/Contents <3082", "/Contentz <3082"));
    add("angka heksa ganjil", replaced(pdf, "/Contents <3082", "/Contents < 082"));
    add("bukan angka heksa", replaced(pdf, "/Contents <3082", "/Contents <30Z2"));
    add("tanda kurung", replaced(pdf, "/Contents <3082", "/Contents (3082"));
    // The old signature with its range, beside another that is read in its place.
    const QByteArray wrapped = with(pdf, 12,
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [" + old +
            "] /Contents <30> >>");
    all.push_back({"kamus tanda tangan diganti", wrapped, berubah});
    all.push_back({"kolom menunjuk ke kamus lain",
        with(pdf, bagian::ttdPegawai,
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (ttd-pegawai) /F 132 /Rect [72 115 250 175] /P 4 0 "
            "R /V << /Type /Sig /ByteRange [0 1 2 3] /Contents <30> >> >>"),
        berubah});
    hold(all);
}

TEST_CASE("files that are cut, prefixed or no PDF are called broken, or what is left of them", "[seal]")
{
    const QByteArray& pdf = berkas().dua;
    Kumpulan all;
    for (int part = 1; part < 24; ++part) {
        const QByteArray cut = pdf.left(pdf.size() * part / 24);
        all.push_back({"dipotong " + QByteArray::number(part), cut, gagal});
    }
    all.push_back({"dikembalikan ke tanda tangan pertama", pdf.left(berkas().satu.size()), utuh});
    all.push_back({"dikembalikan ke sebelum ditandatangani", pdf.left(berkas().polos.size()),
        {Putusan::TanpaTandaTangan}});
    all.push_back({"didahului sampah", "sampah\n" + pdf, rusak});
    all.push_back({"didahului dokumen lain", berkas().polos + pdf, gagal});
    all.push_back({"diikuti sampah", pdf + "sampah", berubah});
    all.push_back({"diikuti akhir yang palsu", pdf + "startxref\n0\n%%EOF\n", gagal});
    all.push_back({"kosong", "", rusak});
    all.push_back({"bukan PDF", "PK\x03\x04", rusak});
    all.push_back({"hanya kepala", "%PDF-1.4\n%%EOF", rusak});
    QByteArray many = berkas().satu;
    for (int at = 0; at < 70; ++at) {
        many += "%%EOF\n";
    }
    all.push_back({"terlalu banyak bagian", many, rusak});
    hold(all);
}
