#pragma once

#include "tests/support/aunit.h"
#include "tests/support/uifixture.h"

#include "core/exchange/paketreader.h"
#include "core/exchange/paketwriter.h"
#include "core/usecases/penyusunan/createskp.h"
#include "ui/skp/skppage.h"

#include <QBuffer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>

namespace kinerja::tests
{

/// The puskesmas of `fillUnit` with a draft of its leader and of one nurse, behind a window's service.
struct Penyusunan : UiFixture {
    SkpKunci leader;
    SkpKunci staff;

    explicit Penyusunan(StatusSkp ofStaff = StatusSkp::Draf,
        StorageService::Threading threading = StorageService::Threading::Inline)
        : UiFixture(threading)
    {
        fillUnit(temp);
        leader = create("kapus", Kelompok::Jpt);
        staff = create("perawat", Kelompok::JaJf);
        Skp skp = *temp.load<Skp>(staff.text());
        skp.status = ofStaff;
        temp.save(skp);
        open();
    }
    SkpKunci create(const char* pegawai, Kelompok kelompok)
    {
        Session session = temp.session();
        CreateSkp command;
        command.pegawai = PegawaiKunci(QString::fromLatin1(pegawai));
        command.tahun = 2026;
        command.kelompok = kelompok;
        const auto created = createSkp(session, command);
        REQUIRE(created);
        return created->value;
    }
    /// As another act of the same window would.
    template <class T> void save(const T& record)
    {
        storage.command<T, StorageError>(
            &storage,
            [record](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<T, StorageError> {
                        transaction.save(record);
                        return record;
                    });
            },
            [](const auto& answer) { REQUIRE(answer); });
    }
    Skp skp(const SkpKunci& kunci)
    {
        const auto found = stored<Skp>(kunci.text());
        REQUIRE(found);
        return *found;
    }
    /// Where the wizards remember their step: of this test alone.
    void ownSettings() const
    {
        QCoreApplication::setOrganizationName(QStringLiteral("uji"));
        QCoreApplication::setApplicationName(QStringLiteral("wisaya"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temp.folder.path());
    }
    /// What the library offers for what was typed. The window of a test has no list to look at.
    QStringList offered(KolomFrasa kolom, const char* typed)
    {
        QStringList phrases;
        storage.query<QStringList>(
            &storage,
            [&](Reader& reader) { return reader.frasa().suggest(kolom, QString::fromLatin1(typed), 5); },
            [&](const auto& answer) { phrases = answer ? *answer : QStringList(); });
        storage.waitUntilIdle();
        return phrases;
    }
    /// The package of the whole unit is one that its own reader accepts, with nothing left behind.
    QByteArray checkExports()
    {
        QByteArray bytes;
        QBuffer out(&bytes);
        REQUIRE(out.open(QIODevice::WriteOnly));
        storage.query<bool>(
            &storage,
            [&out](Reader& reader) {
                PaketWriter writer(out);
                writer.unit(reader.unit());
                writer.organisasi(reader.organisasi(2026));
                for (const PegawaiKunci& kunci : reader.lists().pegawaiKunci()) {
                    writer.pegawai(*reader.load(kunci));
                }
                for (const SkpKunci& kunci : reader.lists().skpKunci()) {
                    writer.skp(*reader.loadLengkap(kunci));
                }
                const auto written = writer.finish();
                return written.hasValue() && written->leftOut.isEmpty();
            },
            [](const auto& answer) { CHECK((answer && *answer)); });
        storage.waitUntilIdle();
        QBuffer in(&bytes);
        REQUIRE(in.open(QIODevice::ReadOnly));
        PaketSink sink;
        CHECK(readPaket(in, sink));
        return bytes;
    }
    /// … and one that a validator which shares no code with the program finds true to the schema.
    void checkSchema()
    {
        QFile file(temp.folder.filePath(QStringLiteral("paket.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(checkExports());
        file.close();
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        const QString folder = QStringLiteral(SKP_EXCHANGE_DIR);
        python.start(
            QStringLiteral("python3"), {folder + QStringLiteral("/validate.py"),
                                           folder + QStringLiteral("/paket.schema.json"), file.fileName()});
        REQUIRE(python.waitForFinished(60000));
        INFO(python.readAll().toStdString());
        CHECK(python.exitStatus() == QProcess::NormalExit);
        CHECK(python.exitCode() == 0);
    }
};

inline void type(const QWidget& host, const char* name, const char* text)
{
    auto* edit = child<QPlainTextEdit>(host, name);
    edit->selectAll();
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            QTest::keyClick(edit, Qt::Key_Return);
        }
        QTest::keyClicks(edit, lines.at(i));
    }
}

/// Lets a page hear of every change, as the window does.
inline void follow(Penyusunan& unit, SkpPage& page)
{
    QObject::connect(&unit.storage, &StorageService::changed, &page,
        [&page](const ChangeSet& changes) { page.onChanged(changes); });
}

inline void click(const QWidget& host, const char* name) { child<QPushButton>(host, name)->click(); }

} // namespace kinerja::tests
