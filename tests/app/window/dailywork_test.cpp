#include "tests/support/skpbuilder.h"
#include "tests/support/uifixture.h"

#include "app/window/dailywork.h"
#include "core/usecases/penyusunan/saveskpdraft.h"

#include <QFile>
#include <QSignalSpy>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// An SKP that is set and begins to run on 1 February.
Skp setInAdvance()
{
    Pegawai budi;
    budi.kunci = PegawaiKunci(QStringLiteral("budi"));
    Skp skp;
    skp.kunci = SkpKunci(QStringLiteral("s1"));
    skp.pegawai = budi.kunci;
    skp.tahun = 2026;
    skp.mulai = QDate(2026, 2, 1);
    skp.selesai = QDate(2026, 12, 31);
    skp.status = StatusSkp::Ditetapkan;
    return skp;
}

struct Daily : UiFixture {
    DailyWork daily{storage};

    Daily()
    {
        Pegawai budi;
        budi.kunci = PegawaiKunci(QStringLiteral("budi"));
        budi.nama = QStringLiteral("Budi");
        temp.save(budi, setInAdvance());
    }
    StatusSkp status() { return stored<Skp>(QStringLiteral("s1"))->status; }
};

} // namespace

TEST_CASE("an SKP that was set in advance runs from its first day: when the file is opened, or at midnight")
{
    Daily at;
    SECTION("the file is opened on that day")
    {
        at.temp.clock.setDay(QDate(2026, 2, 1));
        at.open();
        CHECK(at.status() == StatusSkp::Berjalan);
    }
    SECTION("the day comes while it is open")
    {
        at.open();
        at.daily.look();
        CHECK(at.status() == StatusSkp::Ditetapkan);
        QSignalSpy changed(&at.storage, &StorageService::changed);
        at.temp.clock.setDay(QDate(2026, 2, 1));
        at.daily.look();
        CHECK(at.status() == StatusSkp::Berjalan);
        CHECK(changed.count() == 1);
        at.daily.look();
        CHECK(changed.count() == 1);
    }
    SECTION("a window that only reads changes nothing")
    {
        at.temp.clock.setDay(QDate(2026, 2, 1));
        at.open(OpenMode::ReadOnly);
        CHECK(at.status() == StatusSkp::Ditetapkan);
    }
}

TEST_CASE("what a crash kept from the log is logged when the file is opened")
{
    Daily at;
    const SkpKunci kunci(QStringLiteral("s1"));
    Skp skp = *at.temp.load<Skp>(kunci.text());
    skp.status = StatusSkp::Draf;
    at.temp.save(skp);
    Skp wanted = skp;
    wanted.dialog.emplace_back().tanggal = QDate(2026, 1, 9);
    {
        Session session = at.temp.session();
        REQUIRE(saveSkpDraft(session, {skp, wanted, {}}));
    }
    at.open();
    QStringList acts;
    at.storage.query<std::vector<JejakStore::Row>>(
        &at.storage, [](Reader& reader) { return reader.jejak().ofSubject(QStringLiteral("skp/s1")); },
        [&](const auto& rows) {
            for (const JejakStore::Row& row : *rows) {
                acts.append(row.tindakan);
            }
        });
    CHECK(acts == QStringList{QStringLiteral("dialog-dicatat")});
}

TEST_CASE("the law is taken into a file that is opened for writing")
{
    Daily at;
    at.open();
    size_t tables = 0;
    at.storage.query<size_t>(
        &at.storage, [](Reader& reader) { return reader.regulasi().all().size(); },
        [&](const auto& answer) { tables = *answer; });
    CHECK(tables > 5);
}

TEST_CASE("what the program does by itself does not count as saved")
{
    UiFixture fixture;
    QSignalSpy saved(&fixture.storage, &StorageService::saved);
    const DailyWork work(fixture.storage);
    fixture.open();
    CHECK(fixture.storage.path() == fixture.temp.path);
    CHECK(saved.isEmpty());
}

TEST_CASE("each day leaves a copy beside the file, and what can't be copied is told and holds nothing up")
{
    Daily at;
    at.open();
    QSignalSpy failed(&at.daily, &DailyWork::copyFailed);
    at.daily.keepCopy();
    REQUIRE(datedCopies(at.temp.path).size() == 1);
    CHECK(datedCopies(at.temp.path).front().tanggal == QDate(2026, 1, 15));
    at.temp.clock.setDay(QDate(2026, 2, 1));
    at.daily.look(); // the SKP begins to run: there is something new to copy
    CHECK(datedCopies(at.temp.path).size() == 2);
    CHECK(failed.isEmpty());
    REQUIRE(QFile::remove(at.temp.path));
    at.temp.clock.setDay(QDate(2026, 2, 2));
    at.daily.look();
    CHECK(failed.count() == 1);
    CHECK(datedCopies(at.temp.path).size() == 2);
}
