#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/storage/datafile.h"
#include "tests/e2e/folder.h"
#include "tests/support/spoilpaper.h"

#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const QString example = QStringLiteral(SKP_SOURCE_DIR "/resources/contoh/puskesmas.json");

QByteArray package(const QByteArray& more)
{
    return R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},"pegawai":[)"
           R"({"kunci":"p","nama":"P","identitas":{"jenis":"tanpa"}}])" +
           more + '}';
}

} // namespace

TEST_CASE("help and version are results, a wrong call is not")
{
    const Ran version = runProgram({QStringLiteral("--version")});
    CHECK(version.exitCode == 0);
    CHECK(version.out == "skp-luring " SKP_VERSION "\n");
    const Ran help = runProgram({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    CHECK(help.out.contains("impor"));
    CHECK(help.err.isEmpty());
    CHECK(runProgram({QStringLiteral("impor"), QStringLiteral("--help")}).out.contains("--coba"));
    for (const QStringList& words : {QStringList{QStringLiteral("hapus"), QStringLiteral("x")},
             QStringList{QStringLiteral("--apa")}, QStringList{QStringLiteral("impor"), QStringLiteral("x")},
             QStringList{
                 QStringLiteral("impor"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
             QStringList{QStringLiteral("ekspor"), QStringLiteral("a"), QStringLiteral("b"),
                 QStringLiteral("--coba")},
             QStringList{QStringLiteral("ekspor"), QStringLiteral("a"), QStringLiteral("b"),
                 QStringLiteral("--nomor")},
             QStringList{QStringLiteral("buat"), QStringLiteral("a.kinerja")}}) {
        const Ran wrong = runProgram(words);
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.out.isEmpty());
        CHECK(wrong.err.contains("skp-luring"));
    }
}

TEST_CASE("a misspelt command is told, not taken for a file")
{
    const Ran ran = runProgram({QStringLiteral("bau")});
    CHECK(ran.exitCode == 2);
    CHECK(ran.err.contains("bau"));
    CHECK(ran.out.isEmpty());
}

TEST_CASE("what the words of a call can't mean is said with its reason")
{
    const Folder folder;
    REQUIRE(runProgram({QStringLiteral("impor"), folder("u.kinerja"), example}).exitCode == 0);
    const QString noFolder = folder("tidak-ada/a.kinerja");
    const Ran made = runProgram({QStringLiteral("buat"), noFolder, QStringLiteral("--unit"),
        QStringLiteral("U"), QStringLiteral("--instansi"), QStringLiteral("I")});
    CHECK(made.exitCode == 4);
    CHECK(made.err.contains("foldernya tidak ada"));
    const Ran copied = runProgram({QStringLiteral("cadang"), folder("u.kinerja"), noFolder});
    CHECK(copied.exitCode == 4);
    CHECK(copied.err.contains("Folder untuk salinan itu tidak ada"));
    const Ran printed = runProgram(
        {QStringLiteral("cetak"), folder("u.kinerja"), QStringLiteral("--ke"), folder("u.kinerja")});
    CHECK(printed.exitCode == 4);
    CHECK(printed.err.contains("bukan folder"));
    const Ran onto = runProgram({QStringLiteral("ekspor"), folder("u.kinerja"), folder("u.kinerja")});
    CHECK(onto.exitCode == 2);
    CHECK(onto.err.contains("di atas berkasnya sendiri"));
    const QByteArray help = runProgram({QStringLiteral("cetak"), QStringLiteral("--help")}).out;
    CHECK(help.contains("rencana-aksi, umpan-balik, evaluasi"));
}

TEST_CASE("an export replaces files, never a folder or a device")
{
    Folder folder;
    const QString unit = exampleFile(folder);
    const QString pipe = folder("pipa");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& target : {folder("."), pipe}) {
        const Ran ran = runProgram({QStringLiteral("ekspor"), unit, target});
        CHECK(ran.exitCode == 4);
        CHECK(ran.err.contains("tidak dapat ditulis"));
    }
    CHECK_FALSE(QFileInfo(pipe).isFile());
    const Ran nowhere = runProgram({QStringLiteral("ekspor"), unit, folder("tiada/paket.json")});
    CHECK(nowhere.exitCode == 4);
    CHECK_FALSE(nowhere.err.contains("directory"));
}

TEST_CASE("an export that no import would take is not written, and the SKP is named")
{
    Folder folder;
    const QString unit = exampleFile(folder);
    QString nama;
    {
        SystemClock clock;
        RandomIdSource ids;
        const auto file = DataFile::open(unit, OpenMode::ReadWrite, clock, ids);
        REQUIRE(file);
        const Skp spoilt = spoilPaper(**file);
        nama = (*file)->read([&](Reader& reader) { return reader.load(spoilt.pegawai)->nama; }).value();
    }
    const Ran ran = runProgram({QStringLiteral("ekspor"), unit, folder("paket.json")});
    CHECK(ran.exitCode == 3);
    CHECK(QString::fromUtf8(ran.err).contains(nama + QStringLiteral(", SKP 20")));
    CHECK(QString::fromUtf8(ran.err).contains(QStringLiteral("Selamatkan isi berkas rusak")));
    CHECK_FALSE(QFileInfo::exists(folder("paket.json")));
}

TEST_CASE("buat makes a new file and never another one's place")
{
    const Folder folder;
    const QStringList call{QStringLiteral("buat"), folder("a.kinerja"), QStringLiteral("--unit"),
        QStringLiteral("Dinas <b>A</b>"), QStringLiteral("--instansi=Kabupaten")};
    CHECK(runProgram(call).exitCode == 0);
    CHECK(folder.names() == QStringList{QStringLiteral("a.kinerja")});
    const QByteArray before = read(folder("a.kinerja"));
    const Ran again = runProgram(call);
    CHECK(again.exitCode == 4);
    CHECK(again.err.contains("a.kinerja"));
    CHECK(read(folder("a.kinerja")) == before);
    CHECK(runProgram({QStringLiteral("buat"), folder("tidak/ada.kinerja"), QStringLiteral("--unit=A"),
                         QStringLiteral("--instansi=B")})
              .exitCode == 4);
}

TEST_CASE("the example goes in, comes out, and goes in again to the same bytes")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    REQUIRE(
        runProgram({QStringLiteral("ekspor"), file, folder("a.json"), QStringLiteral("--termasuk-konseling")})
            .exitCode == 0);
    REQUIRE(runProgram({QStringLiteral("impor"), folder("dua.kinerja"), folder("a.json")}).exitCode == 0);
    REQUIRE(runProgram({QStringLiteral("ekspor"), folder("dua.kinerja"), folder("b.json"),
                           QStringLiteral("--termasuk-konseling")})
                .exitCode == 0);
    CHECK(read(folder("a.json")) == read(folder("b.json")));
    const QByteArray before = read(file);
    const Ran again = runProgram({QStringLiteral("impor"), file, example});
    CHECK(again.exitCode == 0);
    CHECK(again.out.contains("Tidak ada yang berubah"));
    CHECK(read(file) == before);
    CHECK(folder.names().size() == 4);
}

TEST_CASE("a bad package gets exit 3 and its place, and leaves the file untouched")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    const QByteArray before = read(file);
    const QByteArray skp = R"(,"skp":[{"kunci":"s","pegawai":"p","tahun":2026,"mulai":"2026-01-01",)"
                           R"("selesai":"2026-12-31","kelompok":"jpt","pendekatan":"kualitatif")";
    struct Bad {
        QByteArray json;
        const char* place;
    };
    QByteArray noise(200 * 1024 * 1024, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i) {
        noise[i] = static_cast<char>('!' + (i * 2654435761U >> 7) % 90);
    }
    const std::vector<Bad> table{
        {R"({"format":"paket-skp","versi":2})", "/versi"},
        {package(skp + R"(,"penilai":"hantu"}])"), "/skp/0/penilai"},
        {package(skp + R"(,"evaluasi":[{"periode":{"jenis":"akhir"},"tanggal":"2026-02-30"}]}])"),
            "/skp/0/evaluasi/0/tanggal"},
        {package(R"(,"jejak":[)" + QByteArray(R"({"a":)").repeated(1'000'000)), "/jejak/0/a"},
        {package(R"(,"pengaturan":{"a":")" + noise), "baris 1"},
        {noise, "baris 1, kolom 1"},
        {"{\n \"format\": \"paket-skp\",\n oops", "baris 3, kolom 2"},
        {{}, "baris 1"},
    };
    for (const Bad& bad : table) {
        const QString path = folder.put("buruk.json", bad.json);
        for (const QString& target : {file, folder("baru.kinerja")}) {
            const Ran ran = runProgram({QStringLiteral("impor"), target, path});
            INFO(bad.place);
            CHECK(ran.exitCode == 3);
            CHECK(ran.out.isEmpty());
            CHECK(ran.err.contains(bad.place));
            CHECK(ran.err.contains("buruk.json"));
        }
        CHECK(read(file) == before);
        CHECK(folder.names() == QStringList{QStringLiteral("buruk.json"), QStringLiteral("unit.kinerja")});
    }
    CHECK(runProgram({QStringLiteral("impor"), file, folder("tidak-ada.json")}).exitCode == 3);
    CHECK(runProgram({QStringLiteral("impor"), example, example}).exitCode == 3);
}

TEST_CASE("200 MB of noise take no more memory than their window, wherever they stand")
{
    const Folder folder;
    const auto most = [] {
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage); // of the largest child so far, in kB
        return usage.ru_maxrss;
    };
    // Written piece by piece: what this process holds counts for a child until it has become the program.
    const auto refused = [&](const QByteArray& begin, const QByteArray& unit, int megabytes,
                             const char* place) {
        const QByteArray piece = unit.repeated(1024 * 1024 / unit.size());
        QFile file(folder("a.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(begin);
        for (int i = 0; i < megabytes; ++i) {
            REQUIRE(file.write(piece) == piece.size());
        }
        file.close();
        const Ran ran = runProgram({QStringLiteral("impor"), folder("u.kinerja"), file.fileName()});
        INFO(ran.err.toStdString());
        CHECK(ran.exitCode == 3);
        CHECK(ran.err.contains(place));
        CHECK_FALSE(QFile::exists(folder("u.kinerja")));
    };
    const QByteArray inJejak = R"({"format":"paket-skp","versi":1,"unit":{"nama":"U","instansi":"I"},)"
                               R"("pegawai":[],"jejak":[{"a":[)";
    refused("{", " ", 0, "baris 1");
    const long small = most();
    refused(R"({"format":")", "a", 200, "/format");
    refused(R"({")", "k", 200, "baris 1");
    refused(inJejak, "1,", 200, "/jejak/0");
    refused({}, "[", 200, "baris 1");
    // One value of 16 MiB is read before it is known to be too long; the sanitizers keep freed copies for a
    // while.
    CHECK(most() - small < 400 * 1024);
}

TEST_CASE("a try says what would happen and changes nothing")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    const QByteArray before = read(file);
    const QString good = folder.put("baik.json", package({}));
    const Ran tried = runProgram({QStringLiteral("impor"), file, good, QStringLiteral("--coba")});
    CHECK(tried.exitCode == 0);
    CHECK(tried.out.contains("tambah pegawai: P"));
    const QString bad = folder.put(
        "buruk.json", package(R"(,"skp":[{"kunci":"s","pegawai":"hantu","tahun":2026,"mulai":"2026-01-01",)"
                              R"("selesai":"2026-12-31","kelompok":"jpt","pendekatan":"kualitatif"}])"));
    const Ran refused = runProgram({QStringLiteral("impor"), file, bad, QStringLiteral("--coba")});
    CHECK(refused.exitCode == 1);
    CHECK(refused.out.contains("tolak /skp/0/pegawai"));
    CHECK(read(file) == before);
    CHECK(runProgram({QStringLiteral("impor"), folder("baru.kinerja"), good, QStringLiteral("--coba")})
              .exitCode == 0);
    CHECK_FALSE(QFile::exists(folder("baru.kinerja")));
}

TEST_CASE("some people's package")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    CHECK(runProgram({QStringLiteral("ekspor"), file, folder("a.json"), QStringLiteral("--nomor"),
                         QStringLiteral("19951216 201903 2 008")})
              .exitCode == 0);
    CHECK(read(folder("a.json")).contains("\"perawat\""));
    const Ran unknown = runProgram(
        {QStringLiteral("ekspor"), file, folder("b.json"), QStringLiteral("--nomor"), QStringLiteral("123")});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains("123"));
    CHECK_FALSE(QFile::exists(folder("b.json")));
}

TEST_CASE("what can't be written gets exit 4 and leaves nothing behind")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    for (const char* command : {"ekspor", "cadang"}) {
        const Ran ran = runProgram({QString::fromLatin1(command), file, folder("tidak/ada")});
        CHECK(ran.exitCode == 4);
        CHECK(ran.err.contains("tidak/ada"));
    }
    CHECK(runProgram({QStringLiteral("impor"), folder("tidak/ada.kinerja"), example}).exitCode == 4);
    CHECK(folder.names() == QStringList{QStringLiteral("unit.kinerja")});
}

TEST_CASE("an import that changes nothing costs no older dated copy, one that does leaves the newest two")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    const QString older = folder("unit (salinan 2025-01-01).kinerja");
    REQUIRE(QFile::copy(file, older));
    REQUIRE(QFile::copy(file, folder("unit (salinan 2025-01-02).kinerja")));
    const QStringList before = folder.names();
    CHECK(runProgram({QStringLiteral("impor"), file, example}).exitCode == 0); // nothing new in it
    CHECK(folder.names() == before);
    const QString refused =
        folder.put("salah.json", package(R"(,"skp":[{"kunci":"s","pegawai":"tidak-ada"}])"));
    CHECK(runProgram({QStringLiteral("impor"), file, refused}).exitCode == 3);
    REQUIRE(QFile::remove(refused));
    CHECK(folder.names() == before);
    const QString more = folder.put("baru.json", package({}));
    CHECK(runProgram({QStringLiteral("impor"), file, more}).exitCode == 0);
    CHECK_FALSE(QFile::exists(older));
    CHECK(folder.names().filter(QStringLiteral("(salinan ")).size() == 2);
}

TEST_CASE("what an import that was broken off has left goes with the next one, what another is at stays")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder(".impor-mati")));
    REQUIRE(QDir().mkpath(folder(".impor-hidup")));
    QProcess ended;
    ended.start(QStringLiteral("/bin/true"), QStringList());
    REQUIRE(ended.waitForStarted());
    const qint64 pid = ended.processId();
    REQUIRE(ended.waitForFinished());
    folder.put(".impor-mati/baru.kinerja", "setengah");
    folder.put(".impor-mati/kunci",
        QByteArray::number(pid) + "\nskp-luring\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QLockFile alive(folder(".impor-hidup/kunci"));
    REQUIRE(alive.tryLock(0));
    exampleFile(folder);
    CHECK(folder.names() == QStringList{QStringLiteral(".impor-hidup"), QStringLiteral("unit.kinerja")});
}

TEST_CASE("a damaged file is called so, with its newest good copy")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    REQUIRE(QFile::copy(file, folder("unit (salinan 2025-01-02).kinerja")));
    QFile torn(file);
    REQUIRE(torn.open(QIODevice::ReadWrite));
    REQUIRE(torn.write(QByteArray(4096, '\0')) == 4096);
    torn.close();
    const Ran ran = runProgram({QStringLiteral("periksa"), file});
    CHECK(ran.exitCode == 3);
    CHECK(ran.err.contains("rusak"));
    CHECK(ran.err.contains("2 Januari 2025"));
    CHECK(ran.err.contains("unit (salinan 2025-01-02).kinerja"));
}

TEST_CASE("a file that a window holds is copied and read, but not written")
{
    const Folder folder;
    const QString file = exampleFile(folder);
    SystemClock clock;
    RandomIdSource ids;
    {
        const auto window = DataFile::open(file, OpenMode::ReadWrite, clock, ids);
        REQUIRE(window.hasValue());
        CHECK(runProgram({QStringLiteral("cadang"), file, folder("salinan.kinerja")}).exitCode == 0);
        CHECK(runProgram({QStringLiteral("ekspor"), file, folder("a.json")}).exitCode == 0);
        const Ran locked = runProgram({QStringLiteral("impor"), file, example});
        CHECK(locked.exitCode == 4);
        CHECK(locked.err.contains("test_e2e"));
    }
    CHECK(runProgram({QStringLiteral("ekspor"), folder("salinan.kinerja"), folder("b.json")}).exitCode == 0);
    CHECK(read(folder("a.json")) == read(folder("b.json")));
    const QByteArray before = read(folder("salinan.kinerja"));
    CHECK(runProgram({QStringLiteral("cadang"), file, folder("salinan.kinerja")}).exitCode == 4);
    CHECK(read(folder("salinan.kinerja")) == before);
}
