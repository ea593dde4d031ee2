#include "core/seal/pdfpages.h"
#include "core/seal/pemeriksaannaskah.h"
#include "core/seal/signablepdf.h"
#include "core/seal/verifypdf.h"
#include "tests/seal/crafted.h"
#include "tests/seal/samplepdf.h"
#include "tests/seal/testkeys.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QStringBuilder>
#include <QTimeZone>

#include <algorithm>

// Files that were altered before anybody signed them: every signature holds, and the pages are not those of
// the document that was locked.

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

struct Penanda {
    PemegangKunci siti{{.nama = t("Siti Rahayu"), .nomor = t("198512162019032008")}};
    PemegangKunci budi{
        {.nama = t("Budi Santoso"), .nomor = t("197001101995031001"), .jenis = JenisKunci::Rsa}};
};

const Penanda& penanda()
{
    static const Penanda both;
    return both;
}

QByteArray signedIn(const PemegangKunci& who, const QByteArray& pdf, const QByteArray& field)
{
    const auto key = SigningKey::fromPkcs12(who.pkcs12("x"), Sandi(QByteArray("x")));
    const auto open = SignablePdf::open(pdf);
    REQUIRE(key);
    REQUIRE(open);
    const QDateTime noon(QDate(2026, 1, 20), QTime(12, 0), QTimeZone(7 * 3600));
    const auto made = open->sign({field, key->sertifikat().nama, {}, noon, {}}, *key);
    REQUIRE(made);
    return *made;
}

QByteArray signedByBoth(const QByteArray& pdf)
{
    return signedIn(penanda().budi, signedIn(penanda().siti, pdf, "ttd-pegawai"), "ttd-penilai");
}

Pembanding naskah()
{
    Pembanding locked;
    locked.penandatangan = {{PeranTandaTangan::Pegawai, t("Siti Rahayu, S.Kep."), t("198512162019032008")},
        {PeranTandaTangan::Penilai, t("Drs. Budi Santoso"), t("197001101995031001")}};
    locked.tercetak = {PdfParts::form().file()};
    locked.tataLetak = 1;
    return locked;
}

HasilBanding held(const QByteArray& pdf)
{
    const Pembanding locked = naskah();
    return bandingkan(verifyPdf(pdf, {}), pdf, &locked);
}

bool says(const HasilBanding& found, AlasanSegel reason)
{
    const auto all = semuaAlasan(found.hasil);
    return std::any_of(all.begin(), all.end(), [&](const Alasan& one) { return one.jenis == reason; });
}

/// The form with one object put in place of another, or beside them.
QByteArray with(int object, const QByteArray& content, int further = 0, const QByteArray& more = {})
{
    PdfParts parts = PdfParts::form();
    parts.set(object, content);
    if (further != 0) {
        parts.set(further, more);
    }
    return parts.file();
}

QByteArray page2(const QByteArray& more, const QByteArray& notes = "[8 0 R 9 0 R]")
{
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 "
           "7 0 R "
           ">> >> /Annots " +
           notes + ' ' + more + " >>";
}

QByteArray catalog(const QByteArray& more)
{
    return "<< /Type /Catalog /Pages 2 0 R /AcroForm 10 0 R " + more + " >>";
}

} // namespace

TEST_CASE("the pages of the document, signed by those whom it names, are whole")
{
    const QByteArray plain = PdfParts::form().file();
    const HasilBanding both = held(signedByBoth(plain));
    CHECK(both.hasil.putusan == Putusan::Utuh);
    REQUIRE(both.peran.size() == 2);
    CHECK(both.peran[1] == PeranTandaTangan::Penilai);
    CHECK(held(signedIn(penanda().siti, plain, "ttd-pegawai")).hasil.putusan == Putusan::TidakLengkap);
    CHECK(held(plain).hasil.putusan == Putusan::TanpaTandaTangan);
    // Rewritten: compressed content, a box that is inherited, numbers written otherwise.
    PdfParts other = PdfParts::form();
    other.set(bagian::daftarHalaman,
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595.0 842.00] >>");
    other.set(bagian::halaman1,
        "<< /Type /Page /Parent 2 0 R /Contents [5 0 R] /Rotate 0 /Resources << /ProcSet "
        "[/PDF /Text] /Font << /F1 7 0 R >> >> >>");
    CHECK(held(signedByBoth(other.file())).hasil.putusan == Putusan::Utuh);
}

TEST_CASE("another program's own place counts by whose certificate it is, and must leave the text free")
{
    const QByteArray plain = PdfParts::form().file();
    const auto byBudi = [](const QByteArray& content) {
        return byOpenSsl(content, penanda().budi.kunciPem(), penanda().budi.sertifikatPem(), {t("-cades")});
    };
    const QByteArray one = signedIn(penanda().siti, plain, "ttd-pegawai");
    const auto placed = [&](const char* rect) {
        return held(crafted(one, {.field = "Signature1", .cms = byBudi, .rect = rect}));
    };
    const HasilBanding unseen = placed("[0 0 0 0]");
    CHECK(unseen.hasil.putusan == Putusan::Utuh);
    CHECK(unseen.peran.back() == PeranTandaTangan::Penilai);
    CHECK(placed("[72 300 250 360]").hasil.putusan == Putusan::Utuh);
    CHECK(placed("[60 750 300 790]").hasil.putusan == Putusan::Berubah);
    // Also where it was the first signature, which nothing of the cryptography forbids.
    const HasilBanding first =
        held(crafted(plain, {.field = "Signature1", .cms = byBudi, .rect = "[60 750 300 790]"}));
    CHECK(first.hasil.putusan == Putusan::Berubah);
    CHECK(says(first, AlasanSegel::MenutupiIsi));
}

TEST_CASE("what was altered before anybody signed is no document of the data file")
{
    const std::vector<std::pair<const char*, QByteArray>> altered{
        {"isi lain", with(bagian::isi2, PdfParts::stream("BT /F1 12 Tf 72 770 Td (Predikat: Kurang) Tj ET\n"
                                                         "BT /F1 12 Tf 72 100 Td (Siti Rahayu) Tj ET"))},
        {"kotak putih", with(bagian::halaman2, page2({}, "[8 0 R 9 0 R 12 0 R]"), 12,
                            "<< /Type /Annot /Subtype /Square /Rect [60 750 300 790] /IC [1 1 1] /F 4 >>")},
        {"stempel sebagai isian",
            with(bagian::formulir, "<< /Fields [8 0 R 9 0 R 12 0 R] /SigFlags 3 >>", 12,
                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (Kurang) /Rect [0 0 9 9] "
                "/P 4 0 R >>")},
        {"huruf lain", with(bagian::huruf, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")},
        {"dipotong", with(bagian::halaman2, page2("/CropBox [0 0 595 400]"))},
        {"diputar", with(bagian::halaman2, page2("/Rotate 180"))},
        {"diperbesar", with(bagian::halaman2, page2("/UserUnit 2"))},
        {"tindakan halaman",
            with(bagian::halaman2, page2("/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"))},
        {"tindakan saat dibuka",
            with(bagian::katalog, catalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"))},
        {"lapisan", with(bagian::katalog, catalog("/OCProperties << /OCGs [] /D << >> >>"))},
        {"lampiran", with(bagian::katalog, catalog("/Names << >>"))},
        {"XFA", with(bagian::formulir, "<< /Fields [8 0 R 9 0 R] /SigFlags 3 /XFA (x) >>")},
        {"halaman ditambah",
            with(bagian::daftarHalaman, "<< /Type /Pages /Kids [3 0 R 4 0 R 12 0 R] /Count 3 >>", 12,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << "
                "/F1 7 0 R >> >> >>")},
        {"halaman bertukar", with(bagian::daftarHalaman, "<< /Type /Pages /Kids [4 0 R 3 0 R] /Count 2 >>")},
        {"halaman hilang", with(bagian::daftarHalaman, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>")},
        {"sumber lebih",
            with(bagian::halaman2,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << "
                "/Font << /F1 7 0 R /F2 7 0 R >> >> /Annots [8 0 R 9 0 R] >>")},
    };
    for (const auto& [name, pdf] : altered) {
        INFO(name);
        const QByteArray both = signedByBoth(pdf);
        CHECK(verifyPdf(both, {}).putusan == Putusan::Utuh); // every signature holds
        const HasilBanding found = held(both);
        CHECK(found.hasil.putusan == Putusan::Berubah);
        CHECK(says(found, AlasanSegel::HalamanLain));
    }
}

TEST_CASE("bytes of any kind are compared without a crash or a long wait, and never taken for the pages")
{
    const QByteArray plain = PdfParts::form().file();
    const QByteArray both = signedByBoth(plain);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < plain.size(); at += 7) {
        QByteArray bytes = plain;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x15);
        const bool same = comparePages(plain, bytes).isNone();
        const bool isDrawn = at > plain.indexOf("stream\nBT") && at < plain.indexOf("ET\nendstream");
        CHECK_FALSE((same && isDrawn));
        jatiDiri(bytes);
        tulisan(bytes);
    }
    for (const qsizetype cut :
        {qsizetype{0}, qsizetype{5}, both.size() / 3, both.size() / 2, both.size() - 9}) {
        CHECK_FALSE(comparePages(both.left(cut), both).isNone());
    }
    CHECK_FALSE(comparePages(plain, "%PDF-1.4").isNone());
    CHECK_FALSE(jatiDiri("%PDF-1.4"));
    CHECK(kolomTerisi(both) == QByteArrayList({"ttd-pegawai", "ttd-penilai"}));
    CHECK(kolomTerisi(plain).isEmpty());
    // A page that unpacks to any size is not unpacked: it is told by its length.
    PdfParts bomb = PdfParts::form();
    const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4);
    bomb.set(bagian::isi1, "<< /Filter /FlateDecode /Length " % QByteArray::number(packed.size()) %
                               " >>\nstream\n" % packed % "\nendstream");
    CHECK_FALSE(comparePages(plain, bomb.file()).isNone());
    CHECK_FALSE(tulisan(bomb.file()));
    CHECK(timer.elapsed() < 60000);
}
