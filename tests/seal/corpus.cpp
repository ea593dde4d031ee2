#include "tests/seal/corpus.h"

#include "core/seal/signablepdf.h"
#include "tests/seal/samplepdf.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace kinerja::tests
{

using namespace seal;

namespace
{

const QDateTime signingDay(QDate(2026, 1, 20), QTime(12, 0), QTimeZone(7 * 3600));

void keep(const Kasus& one)
{
    const QString folder = qEnvironmentVariable("KORPUS_KE");
    QFile file(folder + QLatin1Char('/') + QString::fromUtf8(one.nama) + QStringLiteral(".pdf"));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(one.pdf);
    }
}

/// Another letter of the same kind, so that a number stays a number.
char another(char letter)
{
    if (letter >= '0' && letter < '9') {
        return static_cast<char>(letter + 1);
    }
    return letter == '9' ? '0' : static_cast<char>(letter ^ 1);
}

} // namespace

const Orang& orang()
{
    static const Orang all;
    return all;
}

QByteArray signedBy(const PemegangKunci& who, const QByteArray& pdf, const QByteArray& field)
{
    const auto key = SigningKey::fromPkcs12(who.pkcs12("rahasia"), Sandi(QByteArray("rahasia")));
    const auto open = SignablePdf::open(pdf);
    REQUIRE(key);
    REQUIRE(open);
    const auto result =
        open->sign({field, key->sertifikat().nama, {}, signingDay, "0 0 1 rg 2 2 50 20 re f"}, *key);
    REQUIRE(result);
    return *result;
}

const BerkasUji& berkas()
{
    static const BerkasUji all = [] {
        BerkasUji made;
        made.polos = PdfParts::form().file();
        made.satu = signedBy(orang().siti, made.polos, "ttd-pegawai");
        made.dua = signedBy(orang().budi, made.satu, "ttd-penilai");
        return made;
    }();
    return all;
}

HasilPemeriksaan check(const QByteArray& pdf)
{
    TrustedCertificates trusted;
    trusted.add(orang().siti.sertifikatPem());
    return verifyPdf(pdf, trusted);
}

void hold(const Kumpulan& all)
{
    for (const Kasus& one : all) {
        keep(one);
        const HasilPemeriksaan found = check(one.pdf);
        INFO(one.nama.toStdString());
        INFO("verdict " << static_cast<int>(found.putusan));
        CHECK(std::find(one.benar.begin(), one.benar.end(), found.putusan) != one.benar.end());
    }
}

QByteArray flipped(QByteArray pdf, qsizetype at)
{
    pdf[at] = another(pdf.at(at));
    return pdf;
}

QByteArray replaced(QByteArray pdf, const QByteArray& from, const QByteArray& to)
{
    REQUIRE(pdf.contains(from));
    const qsizetype at = pdf.lastIndexOf(from);
    return pdf.replace(at, from.size(), to);
}

} // namespace kinerja::tests
