#include "tests/support/tempfile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Jejak event(TempFile& temp, const char* subject)
{
    Jejak jejak;
    jejak.uuid = temp.ids.next();
    jejak.subjek = QString::fromLatin1(subject);
    jejak.tindakan = QStringLiteral("ajukan");
    jejak.waktu = temp.clock.now();
    return jejak;
}

void append(TempFile& temp, const char* subject)
{
    const auto done =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.jejak().append(event(temp, subject));
            return Done{};
        });
    REQUIRE(done);
}

std::vector<JejakStore::Row> rows(TempFile& temp)
{
    std::vector<JejakStore::Row> found;
    REQUIRE(temp.file->read([&](Reader& reader) {
        reader.jejak().forEach([&](const JejakStore::Row& row) { found.push_back(row); });
        return true;
    }));
    return found;
}

} // namespace

TEST_CASE("each event links to the previous one of its subject and of its file copy")
{
    TempFile temp;
    append(temp, "skp/a");
    append(temp, "skp/b");
    append(temp, "skp/a");
    const auto stored = rows(temp);
    REQUIRE(stored.size() == 3);
    const QJsonObject last = QJsonDocument::fromJson(stored[2].isi).object();
    CHECK(last.value(QStringLiteral("sebelum_subjek")).toString() == stored[0].sidik);
    CHECK(last.value(QStringLiteral("sebelum_asal")).toString() == stored[1].sidik);
    CHECK(Jejak::sidikOf(stored[1].isi) == stored[1].sidik);
}

TEST_CASE("events taken from elsewhere keep their bytes and come once")
{
    TempFile source;
    append(source, "skp/a");
    const auto original = rows(source);
    TempFile target;
    for (const bool expected : {true, false}) {
        const auto restored = target.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<bool, StorageError> {
                return transaction.jejak().restore(original.front().isi);
            });
        REQUIRE(restored);
        CHECK(restored.value().value == expected);
    }
    CHECK(rows(target).front().isi == original.front().isi);
    CHECK(rows(target).size() == 1);
}

TEST_CASE("an event that is none is refused")
{
    TempFile temp;
    const auto refused =
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<bool, StorageError> {
            return transaction.jejak().restore("{\"uuid\":\"x\"}");
        });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == StorageError::Kind::UnknownValue);
}
