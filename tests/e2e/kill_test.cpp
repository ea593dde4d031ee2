#include "tests/support/tempfile.h"

#include <QProcess>
#include <QThread>

#include <random>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// Lets the writer work for a while and kills it; the last round that it told to be stored.
int lastToldRound(const QString& path, int milliseconds, int before)
{
    QProcess writer;
    writer.start(QStringLiteral(SKP_WRITER), {QStringLiteral("edit"), path});
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

} // namespace

TEST_CASE("a program killed at any instant leaves what it had stored, whole, and nothing half done")
{
    TempFile temp;
    temp.file.reset();
    std::mt19937 random(20260131);
    std::uniform_int_distribution<int> pause(0, 25);
    int round = 0;
    for (int kill = 0; kill < 100; ++kill) {
        CAPTURE(kill);
        const int told = lastToldRound(temp.path, pause(random), round);
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
    CHECK(round >= 100);
}
