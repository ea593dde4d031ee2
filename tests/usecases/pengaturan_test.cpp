#include "core/usecases/regulasi/seedlaw.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/usecases/unit/viewstages.h"
#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

QString pasalOfDialog(TempFile& temp)
{
    Pegawai budi;
    budi.kunci = PegawaiKunci(QStringLiteral("budi"));
    budi.nama = QStringLiteral("Budi");
    temp.save(budi);
    const auto peta = temp.file->read(
        [&](Reader& reader) { return viewStages(reader, budi.kunci, 2026, temp.clock.today()); });
    REQUIRE(peta);
    REQUIRE(*peta);
    return (*peta)->tahap.front().pasal;
}

} // namespace

TEST_CASE("settings replace the law's numbers, stay in the file, and give way to the law again")
{
    TempFile temp;
    Session session = temp.session();
    const auto regulation = [&] {
        return temp.file
            ->read([&](Reader& reader) { return regulationInForce(reader, temp.clock.today()).value(); })
            .value()
            .tenggat;
    };
    const Tenggat law = regulation();
    const QString pasal = pasalOfDialog(temp);
    const auto saved =
        savePengaturan(session, {QStringLiteral("permenpanrb-6-2022"), law.hariKeberatan + 7, 30, {}});
    REQUIRE(saved);
    CHECK(saved->changes.touches(Subject::Pengaturan));
    temp.reopen();
    CHECK(regulation().hariKeberatan == law.hariKeberatan + 7);
    CHECK(regulation().mendekatiHari == 30);
    CHECK(pasalOfDialog(temp) != pasal);
    Session again = temp.session();
    REQUIRE(savePengaturan(again, {}));
    CHECK(regulation() == law);
    CHECK(pasalOfDialog(temp) == pasal);
    const auto unchanged = savePengaturan(again, {});
    REQUIRE(unchanged);
    CHECK(unchanged->changes.isEmpty());
}

TEST_CASE("a setting that no screen writes counts as not set")
{
    TempFile temp;
    REQUIRE(
        temp.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.regulasi().setPengaturan(QStringLiteral("hari_keberatan"), QStringLiteral("dua"));
            transaction.regulasi().setPengaturan(QStringLiteral("mendekati_hari"), 4000);
            return Done{};
        }));
    CHECK(temp.file->read([](Reader& reader) { return pengaturanUnit(reader); }).value() == PengaturanUnit{});
}

TEST_CASE("the words of the forms are seeded with the law, once")
{
    TempFile temp;
    Session session = temp.session();
    const auto first = seedLaw(session);
    REQUIRE(first);
    CHECK(first->value == regulationIds().size());
    CHECK(seedLaw(session)->value == 0);
    const auto forms = temp.file->read([](Reader& reader) {
        return reader.regulasi().inForce(QStringLiteral("formulir"), QDate(2026, 1, 1));
    });
    REQUIRE(*forms);
    CHECK((*forms)->isi.toUtf8() == regulationResource(QStringLiteral("formulir")));
}
