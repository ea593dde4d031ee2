#include "core/usecases/file/exportpaket.h"
#include "tests/support/skpbuilder.h"
#include "tests/support/tempfile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <random>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr int killsOfEdits = 70;
constexpr int killsOfWindows = 20;

/// Lets a program that stores round after round work for a while and kills it; the last round that it told to
/// be stored.
int lastToldRound(const QString& program, const QStringList& words, int milliseconds, int before)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QFileInfo(words.last()).path());
    writer.setProcessEnvironment(environment);
    writer.start(program, words);
    REQUIRE(writer.waitForReadyRead(60'000));
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    writer.kill();
    REQUIRE(writer.waitForFinished(60'000));
    // The last line may be cut short by the kill: what counts are the whole ones.
    QByteArray told = writer.readAll();
    told.truncate(told.lastIndexOf('\n') + 1);
    INFO(told.toStdString());
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    const QList<QByteArray> lines = told.trimmed().split('\n');
    return lines.isEmpty() || lines.last().isEmpty() ? before : lines.last().toInt();
}

constexpr int peopleOfPackage = 300;
constexpr int killsOfImports = 30;

/// A package with that many people, each with a draft.
QString largePackage(TempFile& temp)
{
    TempFile other;
    const auto filled =
        other.file->transact(UndoPolicy::Fixed, [](Transaction& transaction) -> Result<Done, StorageError> {
            for (int i = 0; i < peopleOfPackage; ++i) {
                Pegawai pegawai;
                pegawai.kunci = PegawaiKunci(QStringLiteral("p%1").arg(i));
                pegawai.nama = QStringLiteral("Pegawai %1").arg(i);
                pegawai.identitas.jenis = JenisIdentitas::Tanpa;
                transaction.save(pegawai);
                SkpBuilder draft = aSkp();
                draft.but([&](Skp& skp) {
                    skp.kunci = SkpKunci(QStringLiteral("s%1").arg(i));
                    skp.pegawai = pegawai.kunci;
                    skp.penilai = PegawaiKunci(QStringLiteral("p0"));
                    skp.atasanPenilai = {};
                });
                transaction.save(draft.build());
            }
            return Done{};
        });
    REQUIRE(filled);
    const QString path = temp.folder.filePath(QStringLiteral("besar.json"));
    QFile package(path);
    REQUIRE(package.open(QIODevice::WriteOnly));
    REQUIRE(exportPaket(*other.file, package, {}));
    return path;
}

/// Runs `impor` and kills it after so long (negative: never); how long it ran.
qint64 runImport(const QString& path, const QString& package, qint64 killAfter)
{
    QElapsedTimer watch;
    watch.start();
    QProcess program;
    program.start(QStringLiteral(SKP_PROGRAM), {QStringLiteral("impor"), path, package});
    REQUIRE(program.waitForStarted(60'000));
    if (killAfter < 0) {
        REQUIRE(program.waitForFinished(120'000));
        REQUIRE(program.exitCode() == 0);
    } else if (!program.waitForFinished(static_cast<int>(killAfter))) {
        program.kill();
        REQUIRE(program.waitForFinished(60'000));
    }
    return watch.elapsed();
}

} // namespace

TEST_CASE("an import that is killed at any instant leaves the old state or the new one, never a third")
{
    TempFile temp;
    Pegawai own;
    own.kunci = PegawaiKunci(QStringLiteral("sendiri"));
    own.nama = QStringLiteral("Pegawai unit ini");
    temp.save(own);
    temp.file.reset();
    const QString package = largePackage(temp);
    const QString before = temp.folder.filePath(QStringLiteral("sebelum.kinerja"));
    REQUIRE(QFile::copy(temp.path, before));
    const auto startAnew = [&] {
        QFile::remove(temp.path);
        QFile::remove(temp.path + QStringLiteral("-journal"));
        REQUIRE(QFile::copy(before, temp.path));
    };
    // The first run also brings the program into memory; the second one tells how long the work takes.
    runImport(temp.path, package, -1);
    startAnew();
    const qint64 whole = runImport(temp.path, package, -1);
    std::mt19937 random(20260131);
    std::uniform_int_distribution<qint64> pause(whole / 8, whole + whole / 10);
    int old = 0;
    for (int kill = 0; kill < killsOfImports; ++kill) {
        CAPTURE(kill, whole);
        startAnew();
        runImport(temp.path, package, pause(random));
        temp.reopen();
        const auto counts = temp.file->read([](Reader& reader) {
            return std::pair(reader.lists().pegawaiKunci().size(), reader.lists().skpKunci().size());
        });
        const bool isOld = *counts == std::pair<size_t, size_t>(1, 0);
        const bool isNew = *counts == std::pair<size_t, size_t>(peopleOfPackage + 1, peopleOfPackage);
        CHECK((isOld || isNew));
        CHECK(temp.file->check().value() == QString());
        CHECK(temp.load<Pegawai>(QStringLiteral("sendiri")) == own);
        old += isOld ? 1 : 0;
        temp.file.reset();
    }
    // Some of the kills have to hit the work itself.
    CHECK(old >= killsOfImports / 6);
}

TEST_CASE("a program killed at any instant leaves what it had stored, whole, and nothing half done")
{
    TempFile temp;
    temp.file.reset();
    std::mt19937 random(20260131);
    std::uniform_int_distribution<int> pause(0, 25);
    int round = 0;
    for (int kill = 0; kill < killsOfEdits; ++kill) {
        CAPTURE(kill);
        const int told = lastToldRound(
            QStringLiteral(SKP_WRITER), {QStringLiteral("edit"), temp.path}, pause(random), round);
        temp.reopen();
        const auto stored = [&](const char* key) {
            return temp.load<Pegawai>(QString::fromLatin1(key))->nama;
        };
        const QString name = temp.load<Unit>(QStringLiteral("1"))->nama;
        round = name.toInt();
        // What was told is there; of what was under way there is all or nothing.
        CHECK((round == told || round == told + 1));
        CHECK(stored("p1") == name);
        CHECK(stored("p2") == name);
        CHECK(temp.file->check().value() == QString());
        temp.file.reset();
    }
    CHECK(round >= killsOfEdits);
}

TEST_CASE(
    "the window that is killed while somebody types leaves the last finished edit, or the one under way")
{
    TempFile temp;
    Pegawai person;
    person.kunci = PegawaiKunci(QStringLiteral("p1"));
    person.nama = QStringLiteral("Siti Aminah");
    person.jabatan = QStringLiteral("0");
    temp.save(person);
    temp.file.reset();
    std::mt19937 random(20260131);
    std::uniform_int_distribution<int> pause(0, 60);
    int round = 0;
    for (int kill = 0; kill < killsOfWindows; ++kill) {
        CAPTURE(kill);
        const int told = lastToldRound(QStringLiteral(SKP_TYPIST), {temp.path}, pause(random), round);
        temp.reopen();
        const Pegawai stored = *temp.load<Pegawai>(QStringLiteral("p1"));
        round = stored.jabatan.toInt();
        CHECK((round == told || round == told + 1));
        CHECK(stored.nama == person.nama);
        CHECK(temp.file->check().value() == QString());
        temp.file.reset();
    }
    CHECK(round >= killsOfWindows);
}
