#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/importpaket.h"
#include "tests/evaluasi/evaluasiworld.h"

#include <QBuffer>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

QByteArray exported(DataFile& file)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(exportPaket(file, buffer, {}));
    return buffer.data();
}

} // namespace

TEST_CASE("a package carries an evaluation with its frozen papers, signatures and events")
{
    EvaluasiWorld world;
    world.fill();
    REQUIRE(world.lock(tw1, QDate(2026, 4, 13)));
    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 13)));
    Session session = world.session();
    REQUIRE(recordReceipt(session,
        {world.ref(), CaraTerima::TidakMenandatangani, QDate(2026, 4, 14), QStringLiteral("tidak setuju")}));
    const QByteArray package = exported(*world.file);

    TempFile other;
    QBuffer source;
    source.setData(package);
    REQUIRE(source.open(QIODevice::ReadOnly));
    Session there = other.session();
    REQUIRE(importPaket(there, {source}));
    const auto all = other.load<DaftarEvaluasi>(QStringLiteral("s"));
    REQUIRE(all);
    REQUIRE(all->evaluasi.size() == 1);
    CHECK(all->evaluasi.front() == world.stored());
    CHECK(exported(*other.file).contains("evaluasi-tidak-ditandatangani"));
}
