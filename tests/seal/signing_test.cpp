#include "core/seal/signablepdf.h"
#include "tests/seal/samplepdf.h"
#include "tests/seal/testkeys.h"
#include "tests/support/catch.h"
#include "tests/support/tempfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

const QDateTime noon(QDate(2026, 1, 20), QTime(12, 0), QTimeZone(7 * 3600));

Sandi sandi(const char* text = "rahasia") { return Sandi(QByteArray(text)); }

SigningKey keyOf(const PemegangKunci& who)
{
    auto key = SigningKey::fromPkcs12(who.pkcs12("rahasia"), sandi());
    REQUIRE(key);
    return std::move(*key);
}

QByteArray sign(const QByteArray& pdf, const QByteArray& field, const SigningKey& key)
{
    const auto open = SignablePdf::open(pdf);
    REQUIRE(open);
    const auto result =
        open->sign({field, key.sertifikat().nama, t("Sukamaju"), noon, "0 0 1 rg 2 2 50 20 re f"}, key);
    INFO("fault " << (result ? -1 : static_cast<int>(result.error())));
    REQUIRE(result);
    return *result;
}

SealFault faultOf(const QByteArray& file, const char* passphrase = "rahasia")
{
    const auto key = SigningKey::fromPkcs12(file, sandi(passphrase));
    REQUIRE(!key);
    return key.error();
}

/// What a program says of a file, both of its outputs.
QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAll());
}

} // namespace

TEST_CASE(
    "two signatures are added without changing a byte before, and other programs find them valid", "[seal]")
{
    const PemegangKunci siti({t("Siti Rahayu"), t("198512162019032008")});
    const PemegangKunci budi(
        {.nama = t("Budi Santoso"), .nomor = t("197001101995031001"), .jenis = JenisKunci::Rsa});
    const QByteArray plain = PdfParts::form().file();
    const QByteArray once = sign(plain, "ttd-pegawai", keyOf(siti));
    const QByteArray twice = sign(once, "ttd-penilai", keyOf(budi));
    REQUIRE(once.startsWith(plain));
    REQUIRE(twice.startsWith(once));

    QTemporaryDir folder;
    const QString path = folder.filePath(t("dua.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(twice);
    file.close();
    const QString signatures = said(t("pdfsig"), {t("-nocert"), path});
    INFO(signatures.toStdString());
    CHECK(signatures.count(t("Signature is Valid.")) == 2);
    CHECK(signatures.contains(t("Siti Rahayu")));
    CHECK(signatures.contains(t("Budi Santoso")));
    CHECK(signatures.contains(t("Total document signed")));
    CHECK(signatures.count(t("ETSI.CAdES.detached")) == 2);
    CHECK(said(t("qpdf"), {t("--check"), path}).contains(t("No syntax or stream encoding errors found")));
}

TEST_CASE("the outlines of a signature are packed, and read back as they were drawn", "[seal]")
{
    const PemegangKunci siti({t("Siti Rahayu"), {}});
    const SigningKey key = keyOf(siti);
    QByteArray outlines;
    for (int at = 0; at < 4000; ++at) {
        outlines += QByteArray::number(at % 178) + " 12.5 m\n3.25 7 l\nf\n";
    }
    const QByteArray plain = PdfParts::form().file();
    const auto open = SignablePdf::open(plain);
    REQUIRE(open);
    const auto result = open->sign({"ttd-pegawai", {}, {}, noon, outlines}, key);
    REQUIRE(result);
    CHECK(result->size() - plain.size() < outlines.size() / 2);
    QTemporaryDir folder;
    const QString path = folder.filePath(t("rapat.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*result);
    file.close();
    const QString unpacked =
        said(t("qpdf"), {t("--qdf"), t("--object-streams=disable"), path, QStringLiteral("-")});
    CHECK(unpacked.contains(QString::fromLatin1(outlines)));
}

TEST_CASE("a file without a place for the signer is signed without a picture", "[seal]")
{
    const PemegangKunci siti({t("Siti Rahayu"), {}});
    PdfParts parts = PdfParts::form();
    parts.set(bagian::katalog, "<< /Type /Catalog /Pages 2 0 R >>");
    parts.set(bagian::halaman2, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R >>");
    const auto open = SignablePdf::open(parts.file());
    REQUIRE(open);
    CHECK(!open->placeOf("ttd-pegawai"));
    const QByteArray signedOnce = sign(parts.file(), "ttd-pegawai", keyOf(siti));
    const auto again = SignablePdf::open(signedOnce);
    REQUIRE(again);
    CHECK(again->placeOf("ttd-pegawai") == QSizeF(0, 0));
}

TEST_CASE("the place of a signer has its size, and is taken once", "[seal]")
{
    const PemegangKunci siti({t("Siti Rahayu"), {}});
    const QByteArray plain = PdfParts::form().file();
    const auto open = SignablePdf::open(plain);
    REQUIRE(open);
    CHECK(open->placeOf("ttd-pegawai") == QSizeF(178, 60));
    const SigningKey key = keyOf(siti);
    const auto once = SignablePdf::open(sign(plain, "ttd-pegawai", key));
    REQUIRE(once);
    const auto second = once->sign({"ttd-pegawai", {}, {}, noon, {}}, key);
    REQUIRE(!second);
    CHECK(second.error() == SealFault::RoleTaken);
}

TEST_CASE("each fault of a key file has its own name", "[seal]")
{
    const PemegangKunci siti({t("Siti Rahayu"), {}});
    CHECK(SigningKey::fromPkcs12(siti.pkcs12("rahasia", Penguncian::Lama), sandi()));
    CHECK(SigningKey::fromPkcs12(siti.pkcs12(""), sandi("")));
    CHECK(SigningKey::fromPkcs12(siti.pkcs12("ra\xC3\xA9 \xE2\x82\xAC"), sandi("ra\xC3\xA9 \xE2\x82\xAC")));
    CHECK(faultOf(siti.pkcs12("rahasia"), "salah") == SealFault::WrongPassphrase);
    CHECK(faultOf(siti.pkcs12("rahasia"), "") == SealFault::WrongPassphrase);
    CHECK(faultOf("bukan kunci") == SealFault::KeyUnreadable);
    CHECK(faultOf({}) == SealFault::KeyUnreadable);
    CHECK(faultOf(siti.pkcs12("rahasia").left(400)) == SealFault::KeyUnreadable);
    CHECK(faultOf(siti.pkcs12WithoutKey("rahasia")) == SealFault::NoPrivateKey);
    CHECK(faultOf(siti.pkcs12WithoutCertificate("rahasia")) == SealFault::NoCertificate);
}

TEST_CASE("a certificate says whose it is, and when it may sign", "[seal]")
{
    const PemegangKunci siti(
        {t("Siti Rahayu, A.Md.Kep."), t("NIP.198512162019032008"), QDate(2026, 1, 10), QDate(2026, 2, 10)});
    const SigningKey key = keyOf(siti);
    CHECK(key.sertifikat().nama == t("Siti Rahayu, A.Md.Kep."));
    CHECK(key.sertifikat().nomor == t("198512162019032008"));
    CHECK(key.maySignAt(noon));
    const auto early = key.maySignAt(noon.addMonths(-1));
    REQUIRE(!early);
    CHECK(early.error() == SealFault::CertificateNotYetValid);
    const auto late = key.maySignAt(noon.addMonths(1));
    REQUIRE(!late);
    CHECK(late.error() == SealFault::CertificateExpired);
    const PemegangKunci lock({.nama = t("Server"), .bolehTandaTangan = false});
    const auto other = keyOf(lock).maySignAt(noon);
    REQUIRE(!other);
    CHECK(other.error() == SealFault::CertificateNotForSigning);
}

TEST_CASE("what is no PDF, or can't be continued, is not signed", "[seal]")
{
    const auto fault = [](const QByteArray& bytes) {
        const auto open = SignablePdf::open(bytes);
        REQUIRE(!open);
        return open.error();
    };
    CHECK(fault("") == SealFault::PdfUnreadable);
    CHECK(fault("%PDF-1.4 dan tidak ada lagi") == SealFault::PdfUnreadable);
    const QByteArray plain = PdfParts::form().file();
    CHECK(fault(plain.left(plain.size() / 2)) == SealFault::PdfUnreadable);
}
