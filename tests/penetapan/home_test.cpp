#include "core/usecases/unit/viewhome.h"
#include "tests/penetapan/unitworld.h"
#include "ui/text/hometext.h"

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

BerandaView home(UnitWorld& world, int tahun)
{
    auto view =
        world.file->read([&](Reader& reader) { return viewHome(reader, tahun, world.clock.today()); });
    REQUIRE(view);
    REQUIRE(*view);
    return **view;
}

int figure(const BerandaView& view, AngkaBeranda jenis)
{
    const auto at = std::find_if(
        view.angka.begin(), view.angka.end(), [&](const Angka& angka) { return angka.jenis == jenis; });
    REQUIRE(at != view.angka.end());
    return at->pembilang;
}

size_t listed(UnitWorld& world, AngkaBeranda jenis, int tahun)
{
    const auto rows = world.file->read(
        [&](Reader& reader) { return listBehind(reader, jenis, tahun, world.clock.today()); });
    REQUIRE(rows);
    return rows->size();
}

} // namespace

TEST_CASE("who retires this year still counts in the figures of the last one")
{
    UnitWorld world;
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.tidakDinilai = {{JenisTidakDinilai::Pensiun, {}, QDate(2026, 2, 1), {}}};
    world.save(
        perawat, UnitWorld::draft("lama", "perawat").from(QDate(2025, 1, 1), QDate(2025, 12, 31)).build());
    world.clock.setDay(QDate(2026, 3, 2));
    const BerandaView last = home(world, 2025);
    CHECK(last.pegawaiDinilai == 3);
    CHECK(figure(last, AngkaBeranda::Disusun) == 1);
    CHECK(figure(last, AngkaBeranda::TidakDinilai) == 0);
    CHECK(listed(world, AngkaBeranda::Disusun, 2025) == 1);
    CHECK(home(world, 2026).pegawaiDinilai == 2);
    CHECK(figure(home(world, 2026), AngkaBeranda::TidakDinilai) == 1);
}

TEST_CASE("only a dialogue that covers both parts, of a kind for penetapan, counts as held")
{
    UnitWorld world;
    const auto without = [&](DialogKinerja dialog) {
        world.save(UnitWorld::draft("s", "perawat")
                       .but([&](Skp& skp) { skp.dialog = {std::move(dialog)}; })
                       .build());
        const int count = figure(home(world, 2026), AngkaBeranda::TanpaDialog);
        CHECK(listed(world, AngkaBeranda::TanpaDialog, 2026) == static_cast<size_t>(count));
        return count;
    };
    const QDate day(2026, 1, 8);
    CHECK(without(aDialog(JenisDialog::Penetapan, day)) == 0);
    CHECK(without(aDialog(JenisDialog::Klarifikasi, day)) == 0);
    CHECK(without(aDialog(JenisDialog::Evaluasi, day)) == 1);
    DialogKinerja half = aDialog(JenisDialog::Penetapan, day);
    half.perilakuKerja = QStringLiteral(" \n");
    CHECK(without(half) == 1);
}

TEST_CASE("figures say in words that there is nothing yet to be a part of")
{
    const auto words = [](UnitWorld& world, AngkaBeranda jenis) {
        const BerandaView view = home(world, 2026);
        const auto at = std::find_if(
            view.angka.begin(), view.angka.end(), [&](const Angka& angka) { return angka.jenis == jenis; });
        REQUIRE(at != view.angka.end());
        return text::nilai(*at);
    };
    UnitWorld world;
    CHECK(words(world, AngkaBeranda::TanpaSkp) == QStringLiteral("3 dari 3"));
    CHECK(words(world, AngkaBeranda::TanpaDialog) == QStringLiteral("tidak ada SKP terbuka"));
    CHECK(words(world, AngkaBeranda::Ditetapkan) == QStringLiteral("belum ada SKP"));
    CHECK(words(world, AngkaBeranda::RevisiDisusun) == QStringLiteral("0"));
    world.save(UnitWorld::draft("s", "perawat").build());
    CHECK(words(world, AngkaBeranda::Ditetapkan) == QStringLiteral("0 dari 1"));
    CHECK(text::nilai({AngkaBeranda::TanpaSkp, 0, 0}) == QStringLiteral("belum ada pegawai"));
}
