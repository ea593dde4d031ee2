#include "core/seal/signablepdf.h"
#include "core/seal/token.h"
#include "core/seal/verifypdf.h"
#include "tests/seal/samplepdf.h"
#include "tests/seal/softtoken.h"
#include "tests/support/catch.h"
#include "tests/support/tempfile.h"

#include <QTimeZone>

#include <algorithm>

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

const QDateTime signedAt(QDate(2026, 1, 20), QTime(12, 0), QTimeZone(7 * 3600));

Sandi pin(const char* text = "123456") { return Sandi(QByteArray(text)); }

std::vector<TokenCertificate> offered(const QString& module)
{
    const auto read = readTokens(module);
    INFO("fault " << (read ? -1 : static_cast<int>(read.error())));
    REQUIRE(read);
    return *read;
}

SealFault tokenFault(const TokenCertificate& chosen, Sandi typed = pin())
{
    const auto key = SigningKey::fromToken(chosen, std::move(typed));
    REQUIRE(!key);
    return key.error();
}

Result<QByteArray, SealFault> signWith(const QByteArray& pdf, const QByteArray& field, const SigningKey& key)
{
    const auto open = SignablePdf::open(pdf);
    REQUIRE(open);
    return open->sign({field, key.sertifikat().nama, {}, signedAt, {}}, key);
}

/// Signs twice with one login, and has the signatures checked.
void signAndCheck(const PemegangKunci& who, const PemegangKunci& authority, PinPerSignature often)
{
    SoftToken token;
    token.addKey(who, "01", often);
    token.addCertificate(who, "01");
    token.addCertificate(authority, "02");
    const auto choice = offered(token.module());
    REQUIRE(choice.size() == 1);
    CHECK(choice.front().token == t("Kartu Siti"));
    CHECK(choice.front().pin == TokenPin::Typed);
    CHECK(choice.front().sertifikat.nomor == t("198512162019032008"));
    const auto key = SigningKey::fromToken(choice.front(), pin());
    INFO("fault " << (key ? -1 : static_cast<int>(key.error())));
    REQUIRE(key);
    CHECK(key->maySignAt(signedAt));
    const auto once = signWith(PdfParts::form().file(), "ttd-pegawai", *key);
    REQUIRE(once);
    const auto twice = signWith(*once, "ttd-penilai", *key);
    REQUIRE(twice);
    TrustedCertificates trusted;
    trusted.add(authority.sertifikatPem());
    const HasilPemeriksaan verdict = verifyPdf(*twice, trusted);
    CHECK(verdict.putusan == Putusan::Utuh);
    REQUIRE(verdict.tandaTangan.size() == 2);
    CHECK(verdict.tandaTangan.front().tepercaya);
}

} // namespace

TEST_CASE("a key on a token signs as a key in a file does, its PIN asked once", "[seal][token]")
{
    const PemegangKunci authority({.nama = t("Penerbit"), .penerbit = true});
    for (const JenisKunci kind : {JenisKunci::Rsa, JenisKunci::Ec}) {
        signAndCheck(
            PemegangKunci(
                {.nama = t("Siti Rahayu"), .nomor = t("198512162019032008"), .jenis = kind}, &authority),
            authority, PinPerSignature::No);
    }
}

TEST_CASE("a key that wants its PIN for each signature gets it each time", "[seal][token]")
{
    const PemegangKunci authority({.nama = t("Penerbit"), .penerbit = true});
    signAndCheck(
        PemegangKunci({.nama = t("Siti Rahayu"), .nomor = t("198512162019032008"), .jenis = JenisKunci::Rsa},
            &authority),
        authority, PinPerSignature::Yes);
}

TEST_CASE("a token with several certificates offers them all, and signs with the chosen one", "[seal][token]")
{
    const PemegangKunci lama({.nama = t("Siti Rahayu"), .sampai = QDate(2025, 12, 31)});
    const PemegangKunci baru({.nama = t("Siti Rahayu, S.Kep.")});
    SoftToken token;
    token.add(lama, "01");
    token.add(baru, "02");
    auto choice = offered(token.module());
    REQUIRE(choice.size() == 2);
    std::sort(choice.begin(), choice.end(), [](const TokenCertificate& left, const TokenCertificate& right) {
        return left.sertifikat.berlakuSampai < right.sertifikat.berlakuSampai;
    });
    {
        const auto old = SigningKey::fromToken(choice.front(), pin());
        REQUIRE(old);
        const auto allowed = old->maySignAt(signedAt);
        REQUIRE(!allowed);
        CHECK(allowed.error() == SealFault::CertificateExpired);
    }
    const auto key = SigningKey::fromToken(choice.back(), pin());
    REQUIRE(key);
    const auto signedOnce = signWith(PdfParts::form().file(), "ttd-pegawai", *key);
    REQUIRE(signedOnce);
    CHECK(verifyPdf(*signedOnce, TrustedCertificates()).tandaTangan.front().nama == t("Siti Rahayu, S.Kep."));
}

TEST_CASE("each fault of a token has its own name", "[seal][token]")
{
    const PemegangKunci siti({.nama = t("Siti Rahayu")});
    const PemegangKunci budi({.nama = t("Budi Santoso")});
    SoftToken token;
    CHECK(readTokens(t("/tidak/ada.so")).error() == SealFault::ModuleUnusable);
    CHECK(readTokens(t("/etc/hostname")).error() == SealFault::ModuleUnusable);
    for (const QString& module : usualTokenModules().filter(t("opensc-pkcs11.so"))) {
        CHECK(readTokens(module).error() == SealFault::NoToken); // no reader of cards here
    }
    CHECK(readTokens(token.module()).error() == SealFault::TokenShowsNothing);
    CHECK(readTokens(token.module(), pin()).error() == SealFault::TokenWithoutCertificate);
    token.addKey(siti, "01");
    CHECK(readTokens(token.module()).error() == SealFault::TokenShowsNothing);
    token.addCertificate(budi, "02");
    const auto choice = offered(token.module());
    REQUIRE(choice.size() == 1);
    CHECK(tokenFault(choice.front()) == SealFault::TokenWithoutKey);
    CHECK(tokenFault(choice.front(), pin("654321")) == SealFault::WrongPin);
    CHECK(tokenFault(choice.front(), pin("")) == SealFault::WrongPin);
    TokenCertificate other = choice.front();
    other.serial = t("lain");
    CHECK(tokenFault(other) == SealFault::TokenRemoved);
}

TEST_CASE("a token that is pulled out is told of, whenever it happens", "[seal][token]")
{
    const PemegangKunci siti({.nama = t("Siti Rahayu"), .jenis = JenisKunci::Rsa});
    SoftToken token;
    token.add(siti, "01");
    const TokenCertificate chosen = offered(token.pullableModule()).front();
    {
        const auto key = SigningKey::fromToken(chosen, pin());
        REQUIRE(key);
        token.pullOutAfterLogin();
        const auto made = signWith(PdfParts::form().file(), "ttd-pegawai", *key);
        REQUIRE(!made);
        CHECK(made.error() == SealFault::TokenRemoved);
    }
    CHECK(tokenFault(chosen) == SealFault::TokenRemoved);
    token.pullOut();
    CHECK(readTokens(token.pullableModule()).error() == SealFault::NoToken);
    CHECK(tokenFault(chosen) == SealFault::TokenRemoved);
}

TEST_CASE("the usual modules are found where they are installed", "[seal][token]")
{
    CHECK(usualTokenModules().filter(t("libsofthsm2.so")).size() == 1);
    CHECK(usualTokenModules().filter(t("opensc-pkcs11.so")).size() == 1);
}

TEST_CASE(
    "a token that shows its certificates only after a login is asked for its PIN first", "[seal][token]")
{
    const PemegangKunci siti({.nama = t("Siti Rahayu"), .nomor = t("198512162019032008")});
    SoftToken token;
    token.addKey(siti, "01");
    token.addCertificate(siti, "01");
    token.hideCertificates();
    const auto without = readTokens(token.pullableModule());
    REQUIRE_FALSE(without);
    CHECK(without.error() == SealFault::TokenShowsNothing);
    const auto wrong = readTokens(token.pullableModule(), pin("000000"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error() == SealFault::WrongPin);
    const auto with = readTokens(token.pullableModule(), pin());
    REQUIRE(with);
    REQUIRE(with->size() == 1);
    CHECK(with->front().sertifikat.nama == t("Siti Rahayu"));
    CHECK(with->front().tersembunyi);
    CHECK(tokenFault(with->front(), pin("000000")) == SealFault::WrongPin);
    const auto key = SigningKey::fromToken(with->front(), pin());
    REQUIRE(key);
    const auto made = signWith(PdfParts::form().file(), "ttd-pegawai", *key);
    REQUIRE(made);
    CHECK(verifyPdf(*made, {}).putusan == Putusan::Utuh);
}
