#include "tests/e2e/folder.h"

#include <QCryptographicHash>

#include <sys/resource.h>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Writes a package with one file of evidence of so many megabytes, piece by piece: what this process holds
/// counts for a child until it has become the program.
QString packageWith(const Folder& folder, int megabytes)
{
    constexpr int third = 3 * 256 * 1024; // in Base64 without padding
    const QByteArray piece = QByteArray("bukti dukung").repeated(third / 12);
    const QByteArray encoded = piece.toBase64();
    const int pieces = megabytes * 1024 * 1024 / third;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString path = folder("paket.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},)"
               R"("pegawai":[{"kunci":"p","nama":"P","identitas":{"jenis":"tanpa"}}],)"
               R"("skp":[{"kunci":"s","pegawai":"p","tahun":2026,"mulai":"2026-01-01",)"
               R"("selesai":"2026-12-31","kelompok":"ja_jf","pendekatan":"kuantitatif",)"
               R"("berkas_resmi":[{"nama":"bukti.pdf","isi_base64":")");
    for (int i = 0; i < pieces; ++i) {
        hash.addData(piece);
        REQUIRE(file.write(encoded) == encoded.size());
    }
    file.write(R"(","sha256":")" + hash.result().toHex() + "\"}]}]}");
    return path;
}

/// The most that any child held so far, in kB.
long most()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

/// Evidence into a file, out of it, and what came out into another one, which gives the same bytes.
void carry(int megabytes)
{
    const Folder folder;
    const auto run = [](const QStringList& words) {
        const Ran ran = runProgram(words);
        INFO(words.join(QLatin1Char(' ')).toStdString() << ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
    };
    const QString withFiles = QStringLiteral("--termasuk-berkas");
    run({QStringLiteral("impor"), folder("a.kinerja"), packageWith(folder, megabytes)});
    run({QStringLiteral("ekspor"), folder("a.kinerja"), folder("keluar.json"), withFiles});
    const qint64 written = QFileInfo(folder("keluar.json")).size();
    CHECK(written > qint64{megabytes} * 1024 * 1024);
    run({QStringLiteral("impor"), folder("b.kinerja"), folder("keluar.json")});
    CHECK(QFileInfo(folder("b.kinerja")).size() > qint64{megabytes} * 1024 * 1024);
}

} // namespace

TEST_CASE("memory does not grow with the evidence that a package brings and takes")
{
    // The sanitizers keep what was freed for a while: in both runs equally little.
    const QByteArray before = qgetenv("ASAN_OPTIONS");
    const QByteArray more = before.isEmpty() ? before : QByteArray(before + ':');
    qputenv("ASAN_OPTIONS", QByteArray(more + "quarantine_size_mb=1"));
    carry(4);
    const long small = most();
    carry(24);
    const long large = most();
    qputenv("ASAN_OPTIONS", before);
    INFO(small << " kB with 4 MB, " << large << " kB with 24 MB");
    CHECK(large - small < 12 * 1024);
}
