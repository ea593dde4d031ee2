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

TEST_CASE("whose SKP has ended, here or in the unit before, needs the next one")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat")
                   .from(QDate(2026, 1, 1), QDate(2026, 5, 15))
                   .withStatus(StatusSkp::Ditutup)
                   .build());
    world.clock.setDay(QDate(2026, 5, 15));
    const int before = figure(home(world, 2026), AngkaBeranda::TanpaSkp);
    CHECK(figure(home(world, 2026), AngkaBeranda::Ditetapkan) == 1);
    CHECK(figure(home(world, 2026), AngkaBeranda::EvaluasiPenutupan) == 1);
    CHECK(listed(world, AngkaBeranda::EvaluasiPenutupan, 2026) == 1);
    world.clock.setDay(QDate(2026, 5, 16));
    CHECK(figure(home(world, 2026), AngkaBeranda::TanpaSkp) == before + 1);
    CHECK(listed(world, AngkaBeranda::TanpaSkp, 2026) == static_cast<size_t>(before) + 1);
    CHECK(figure(home(world, 2026), AngkaBeranda::Ditetapkan) == 0);
    CHECK(listed(world, AngkaBeranda::Ditetapkan, 2026) == 0);
}

TEST_CASE("a draft that does not say its last day yet is an SKP of its pegawai all the same")
{
    UnitWorld world;
    const int before = figure(home(world, 2026), AngkaBeranda::TanpaSkp);
    world.save(UnitWorld::draft("s", "perawat").from(QDate(2026, 1, 1), {}).build());
    CHECK(figure(home(world, 2026), AngkaBeranda::TanpaSkp) == before - 1);
    CHECK(listed(world, AngkaBeranda::TanpaSkp, 2026) == static_cast<size_t>(before) - 1);
    CHECK(figure(home(world, 2026), AngkaBeranda::Disusun) == 1);
    CHECK(listed(world, AngkaBeranda::Disusun, 2026) == 1);
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

namespace
{

Evaluasi finalOf(const Periode& periode)
{
    Evaluasi one;
    one.periode = periode;
    one.ratingHasilKerja = Rating::Sesuai;
    one.ratingPerilakuKerja = Rating::Sesuai;
    one.status = StatusEvaluasi::Final;
    return one;
}

void evaluate(UnitWorld& world, const char* kunci, const std::vector<Evaluasi>& all)
{
    const auto saved = world.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QString::fromLatin1(kunci), DaftarEvaluasi{all});
            return Done{};
        });
    REQUIRE(saved);
}

} // namespace

TEST_CASE("the home page counts the evaluations of the period that ended last, with who is open behind them")
{
    UnitWorld world;
    const Periode first{JenisPeriode::Triwulanan, 1};
    for (const char* who : {"perawat", "bidan"}) {
        world.save(UnitWorld::draft(who, who).withStatus(StatusSkp::Berjalan).build());
    }
    evaluate(world, "perawat", {finalOf(first)});
    world.clock.setDay(QDate(2026, 3, 31));
    CHECK_FALSE(home(world, 2026).evaluasi); // no period has ended
    CHECK(text::nilai({AngkaBeranda::EvaluasiTerbuka, 0, 0}) == QStringLiteral("belum ada yang jatuh tempo"));
    world.clock.setDay(QDate(2026, 4, 1));
    const BerandaView view = home(world, 2026);
    REQUIRE(view.evaluasi);
    CHECK(view.evaluasi->periode == first);
    CHECK(view.evaluasi->jumlahFinal == 1);
    CHECK(view.evaluasi->dihitung == 2); // kapus has no SKP
    CHECK(view.evaluasi->final[static_cast<size_t>(Predikat::Baik)] == 1);
    CHECK(figure(view, AngkaBeranda::EvaluasiTerbuka) == 1);
    CHECK(listed(world, AngkaBeranda::EvaluasiTerbuka, 2026) == 1);
    world.clock.setDay(QDate(2027, 1, 4));
    REQUIRE(home(world, 2026).evaluasi);
    CHECK(home(world, 2026).evaluasi->periode == Periode{});
    CHECK(listed(world, AngkaBeranda::EvaluasiTerbuka, 2026) == 2);
}

TEST_CASE("the evaluation of the pimpinan, who stands in no distribution of the unit, is not forgotten")
{
    UnitWorld world;
    const Periode first{JenisPeriode::Triwulanan, 1};
    for (const char* who : {"kapus", "perawat"}) {
        world.save(UnitWorld::draft(who, who).withStatus(StatusSkp::Berjalan).build());
    }
    evaluate(world, "perawat", {finalOf(first)});
    world.clock.setDay(QDate(2026, 4, 1));
    CHECK(home(world, 2026).evaluasi->dihitung == 1);
    CHECK(figure(home(world, 2026), AngkaBeranda::EvaluasiTerbuka) == 1);
    CHECK(listed(world, AngkaBeranda::EvaluasiTerbuka, 2026) == 1);
    evaluate(world, "kapus", {finalOf(first)});
    CHECK(figure(home(world, 2026), AngkaBeranda::EvaluasiTerbuka) == 0);
    CHECK(listed(world, AngkaBeranda::EvaluasiTerbuka, 2026) == 0);
}

TEST_CASE("the home page counts objections that wait and follow-ups that are not carried out")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").withStatus(StatusSkp::Berjalan).build());
    Evaluasi objected = finalOf({});
    objected.keberatan.tanggal = QDate(2027, 1, 5);
    objected.keberatan.isi = QStringLiteral("Target terlampaui");
    evaluate(world, "s", {objected});
    TindakLanjut proposed;
    proposed.bentuk = QStringLiteral("Piagam");
    proposed.status = StatusTindakLanjut::Diusulkan;
    TindakLanjut done = proposed;
    done.status = StatusTindakLanjut::Dilaksanakan;
    REQUIRE(world.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s"), DaftarTindakLanjut{{proposed, done}});
            return Done{};
        }));
    CHECK(figure(home(world, 2026), AngkaBeranda::KeberatanTerbuka) == 1);
    CHECK(listed(world, AngkaBeranda::KeberatanTerbuka, 2026) == 1);
    CHECK(figure(home(world, 2026), AngkaBeranda::TindakLanjutTerbuka) == 1);
    CHECK(listed(world, AngkaBeranda::TindakLanjutTerbuka, 2026) == 1);
    objected.keberatan.putusan = PutusanKeberatan::Tetap;
    TandaTangan atasan;
    atasan.peran = PeranTandaTangan::Atasan;
    atasan.pegawai = person("kadis");
    objected.keberatan.tandaTangan = {atasan};
    evaluate(world, "s", {objected});
    CHECK(figure(home(world, 2026), AngkaBeranda::KeberatanTerbuka) == 0);
}
