// Writes signed PDFs into a folder, for segel_fuzz to alter: signed once and twice by the program, by OpenSSL
// alone, and by both.

#include "core/seal/signablepdf.h"
#include "tests/seal/crafted.h"
#include "tests/seal/samplepdf.h"
#include "tests/seal/testkeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <cstdio>

using namespace kinerja;
using namespace kinerja::seal;
using namespace kinerja::tests;

namespace
{

QByteArray signedBy(const PemegangKunci& who, const QByteArray& pdf, const QByteArray& field)
{
    const auto key = SigningKey::fromPkcs12(who.pkcs12("x"), Sandi(QByteArray("x")));
    const auto open = key ? SignablePdf::open(pdf) : Result<SignablePdf, SealFault>(failure(key.error()));
    if (!open) {
        return {};
    }
    const QDateTime noon(QDate(2026, 1, 20), QTime(12, 0), QTimeZone(7 * 3600));
    const auto made = open->sign({field, key->sertifikat().nama, {}, noon, "0 0 1 rg 2 2 50 20 re f"}, *key);
    return made ? *made : QByteArray();
}

bool put(const QString& folder, const char* name, const QByteArray& pdf)
{
    QFile file(folder + QLatin1Char('/') + QString::fromLatin1(name));
    return !pdf.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("usage: segel_benih FOLDER\n", stderr);
        return 2;
    }
    const PemegangKunci siti({.nama = QStringLiteral("Siti Rahayu")});
    const PemegangKunci budi({.nama = QStringLiteral("Budi Santoso"), .jenis = JenisKunci::Rsa});
    const auto byTool = [&](const QByteArray& content) {
        return byOpenSsl(content, budi.kunciPem(), budi.sertifikatPem(), {QStringLiteral("-cades")});
    };
    const QByteArray plain = PdfParts::form().file();
    const QByteArray once = signedBy(siti, plain, "ttd-pegawai");
    const bool isWritten =
        put(folder, "satu.pdf", once) && put(folder, "dua.pdf", signedBy(budi, once, "ttd-penilai")) &&
        put(folder, "openssl.pdf", crafted(plain, {.cms = byTool})) &&
        put(folder, "keduanya.pdf", crafted(once, {.field = "ttd-penilai", .cms = byTool}));
    return isWritten ? 0 : 1;
}
