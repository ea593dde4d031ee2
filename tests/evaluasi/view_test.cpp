#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

UmpanBalikBerkelanjutan given(const char* kunci, QDate day, const char* isi)
{
    UmpanBalikBerkelanjutan one;
    one.kunci = QString::fromUtf8(kunci);
    one.tanggal = day;
    one.isi = QString::fromUtf8(isi);
    one.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    return one;
}

void savePelaksanaan(EvaluasiWorld& world, const Pelaksanaan& pelaksanaan)
{
    const auto saved = world.file->transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.save(QStringLiteral("s"), pelaksanaan);
            return Done{};
        });
    REQUIRE(saved);
}

} // namespace

TEST_CASE("feedback, evidence and notes of the period stand beside their IKI")
{
    EvaluasiWorld world;
    Pelaksanaan year;
    year.umpanBalik = {given("u1", QDate(2026, 2, 3), "Pertahankan."),
        given("u2", QDate(2026, 3, 1), "Lengkapi."), given("u3", QDate(2026, 5, 1), "Nanti.")};
    year.umpanBalik[1].indikator = IndikatorKunci(QStringLiteral("i2"));
    UmpanBalikBerkelanjutan perilaku = given("u4", QDate(2026, 3, 31), "Ramah.");
    perilaku.rhk = {};
    perilaku.nilai = NilaiBerakhlak::Harmonis;
    year.umpanBalik.push_back(perilaku);
    BuktiDukung bukti;
    bukti.tanggal = QDate(2026, 1, 31);
    bukti.judul = QStringLiteral("Register");
    bukti.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    bukti.indikator = IndikatorKunci(QStringLiteral("i1"));
    year.buktiDukung = {bukti};
    savePelaksanaan(world, year);

    const EvaluasiView fresh = world.view();
    REQUIRE(fresh.iki.size() == 3);
    CHECK(fresh.iki[0].bukti.size() == 1);
    CHECK(fresh.iki[1].bukti.empty());
    REQUIRE(fresh.evaluasi.realisasi[0].umpanBalik.size() == 1);
    CHECK(fresh.evaluasi.realisasi[0].umpanBalik.front().isi == QStringLiteral("Pertahankan."));
    CHECK(fresh.evaluasi.realisasi[1].umpanBalik.front().kunci == QStringLiteral("u2"));
    REQUIRE(fresh.evaluasi.umpanBalikPerilaku.size() == 1);
    CHECK(fresh.evaluasi.umpanBalikPerilaku.front().nilai == NilaiBerakhlak::Harmonis);

    // Begun: what is recorded later is offered, what was taken over and edited is not offered again.
    REQUIRE(world.write([](Evaluasi& evaluasi) {
        evaluasi.realisasi[0].umpanBalik.front().isi = QStringLiteral("Pertahankan mutunya.");
    }));
    year.umpanBalik.push_back(given("u5", QDate(2026, 3, 30), "Tepat waktu."));
    savePelaksanaan(world, year);
    const EvaluasiView begun = world.view();
    CHECK(begun.evaluasi.realisasi[0].umpanBalik.size() == 1);
    REQUIRE(begun.iki[0].umpanBalik.size() == 1);
    CHECK(begun.iki[0].umpanBalik.front().kunci == QStringLiteral("u5"));
    CHECK(begun.perilaku.empty());
}

TEST_CASE("what was written on the evaluations of the year is drawn into the akhir, each once")
{
    EvaluasiWorld world;
    Pelaksanaan year;
    year.umpanBalik = {given("u1", QDate(2026, 2, 3), "Pertahankan.")};
    savePelaksanaan(world, year);
    const auto written = [](const char* kunci, const char* isi) {
        UmpanBalik one;
        one.kunci = QString::fromUtf8(kunci);
        one.isi = QString::fromUtf8(isi);
        return one;
    };
    const Periode tw2{JenisPeriode::Triwulanan, 2};
    REQUIRE(world.write([&](Evaluasi& evaluasi) {
        evaluasi.realisasi[0].umpanBalik.push_back(written(umpanBalikKisi, "Kinerja triwulan ini baik."));
        evaluasi.realisasi[1].umpanBalik.push_back(written("", "Tertib."));
        evaluasi.umpanBalikPerilaku.push_back({NilaiBerakhlak::Harmonis, {written("", "Ramah.")}});
    }));
    REQUIRE(world.write(
        [&](Evaluasi& evaluasi) {
            evaluasi.realisasi[0].umpanBalik.push_back(written(umpanBalikKisi, "Tingkatkan ketepatan."));
            evaluasi.realisasi[1].umpanBalik.push_back(written("", "tertib. "));
        },
        tw2));
    const auto words = [](const std::vector<UmpanBalik>& all) {
        QStringList texts;
        for (const UmpanBalik& one : all) {
            texts += one.isi;
        }
        return texts;
    };
    const EvaluasiView fresh = world.view(akhir);
    CHECK(words(fresh.evaluasi.realisasi[0].umpanBalik) ==
          QStringList({QStringLiteral("Pertahankan."), QStringLiteral("Kinerja triwulan ini baik."),
              QStringLiteral("Tingkatkan ketepatan.")}));
    CHECK(words(fresh.evaluasi.realisasi[1].umpanBalik) == QStringList(QStringLiteral("Tertib.")));
    REQUIRE(fresh.evaluasi.umpanBalikPerilaku.size() == 1);
    CHECK(words(fresh.evaluasi.umpanBalikPerilaku[0].umpanBalik) == QStringList(QStringLiteral("Ramah.")));
    CHECK(world.view(tw2).iki[1].umpanBalik.empty()); // a quarter draws nothing from another one

    // Begun and edited: nothing comes twice, what is written later is offered.
    REQUIRE(world.write(
        [](Evaluasi& evaluasi) {
            evaluasi.realisasi[0].umpanBalik[1].isi = QStringLiteral("Baik sepanjang tahun.");
        },
        akhir));
    for (const IkiDinilai& iki : world.view(akhir).iki) {
        CHECK(iki.umpanBalik.empty());
    }
    REQUIRE(world.write(
        [&](Evaluasi& evaluasi) { evaluasi.realisasi[2].umpanBalik.push_back(written("", "Tepat waktu.")); },
        tw2));
    CHECK(words(world.view(akhir).iki[2].umpanBalik) == QStringList(QStringLiteral("Tepat waktu.")));
}

TEST_CASE("predikat, previous period, planned target and suggestion are shown")
{
    EvaluasiWorld world;
    Skp skp = world.skp("s");
    Indikator& iki = skp.hasilKerja.front().indikator.front();
    iki.arah = Arah::MakinBesar;
    iki.targetPeriode = {QStringLiteral("300"), QStringLiteral("600")};
    world.save(skp);
    world.fill();
    CHECK(world.view().predikat == Predikat::Baik);
    CHECK(world.view().usulan.rating == Rating::Sesuai);

    const Periode tw2{JenisPeriode::Triwulanan, 2};
    const EvaluasiView second = world.view(tw2);
    CHECK_FALSE(second.predikat);
    CHECK(second.iki[0].targetPeriode == QStringLiteral("600"));
    CHECK(second.iki[0].realisasiSebelumnya == QStringLiteral("300"));
    REQUIRE(second.sebelumnya);
    CHECK(second.sebelumnya->periode == tw1);
    REQUIRE(second.periode.size() == 5);
    CHECK(second.periode[0].predikat == Predikat::Baik);
    CHECK_FALSE(second.periode[1].status);
}

TEST_CASE("a late SKP has no evaluation before its first day, and the next one due comes first")
{
    EvaluasiWorld world;
    Skp skp = world.skp("s");
    skp.mulai = QDate(2026, 5, 4);
    world.save(skp);
    const auto none = world.file->read(
        [&](Reader& reader) { return viewEvaluasi(reader, skpKunci("s"), tw1, world.clock.today()); });
    REQUIRE(none);
    REQUIRE(*none);
    CHECK_FALSE(none->value().has_value());
    const EvaluasiView second = world.view({JenisPeriode::Triwulanan, 2});
    CHECK(second.rentang == RentangTanggal{QDate(2026, 5, 4), QDate(2026, 6, 30)});
    CHECK(second.periode.size() == 4);
    CHECK(periodeBerikut(second.periode, QDate(2026, 8, 1)) == second.periode.front().periode);
}

TEST_CASE("the period that is due is the last one that has ended, and none that was passed over")
{
    const auto quarters = [](const std::vector<std::optional<StatusEvaluasi>>& states) {
        std::vector<PeriodePilihan> all;
        for (int at = 0; at < 4; ++at) {
            const Periode quarter{JenisPeriode::Triwulanan, at + 1};
            all.push_back({quarter, rentang(quarter, 2026), states.at(static_cast<size_t>(at)), {}, -1});
        }
        all.push_back({Periode{}, rentang(Periode{}, 2026), states.at(4), {}, -1});
        return all;
    };
    const auto due = [&](const std::vector<std::optional<StatusEvaluasi>>& states, QDate today) {
        return kodePeriode(periodeBerikut(quarters(states), today).value());
    };
    const auto tw = [](int number) { return kodePeriode({JenisPeriode::Triwulanan, number}); };
    const auto final = StatusEvaluasi::Final;
    const auto draft = StatusEvaluasi::Draf;
    const QDate november(2026, 11, 29);
    const QDate january(2027, 1, 5);
    CHECK(due({{}, {}, {}, {}, {}}, QDate(2026, 2, 1)) == tw(1));
    CHECK(due({{}, {}, {}, {}, {}}, november) == tw(3));
    CHECK(due({final, {}, {}, {}, {}}, november) == tw(3));
    CHECK(due({{}, {}, final, {}, {}}, november) == tw(4)); // the unit began with the third one
    CHECK(due({final, final, final, final, {}}, november) == tw(4));
    CHECK(due({final, final, final, {}, {}}, january) == tw(4));
    CHECK(due({final, final, final, {}, draft}, january) == kodePeriode(Periode{}));
    CHECK(due({final, final, final, final, {}}, january) == kodePeriode(Periode{}));
    CHECK(due({final, final, final, final, final}, january) == kodePeriode(Periode{}));
}

TEST_CASE("the revision that was in force on the last day of the period is evaluated")
{
    EvaluasiWorld world;
    Skp first = world.skp("s");
    first.status = StatusSkp::Digantikan;
    Skp second = first;
    second.kunci = skpKunci("s2");
    second.revisi = 2;
    second.revisiDari = first.kunci;
    second.status = StatusSkp::Berjalan;
    for (TandaTangan& one : second.tandaTangan) {
        one.tanggal = QDate(2026, 5, 20);
    }
    world.save(first, second);
    CHECK(world.view(tw1, "s2").ref.skp == first.kunci);
    CHECK(world.view({JenisPeriode::Triwulanan, 2}, "s").ref.skp == second.kunci);
    CHECK(world.view(akhir, "s").ref.skp == second.kunci);
}

TEST_CASE("the acts are those of the state, and say what stands in their way")
{
    EvaluasiWorld world;
    REQUIRE(world.write([](Evaluasi& evaluasi) { evaluasi.catatan = QStringLiteral("x"); }));
    const EvaluasiView draft = world.view();
    REQUIRE(draft.acts.size() == 1);
    CHECK(draft.acts.front() == ActEvaluasiTersedia{ActEvaluasi::Kunci, EvaluasiRefusal::ErrorsLeft, 2});
    world.fill();
    CHECK_FALSE(findAct(world.view(), ActEvaluasi::Kunci)->terhalang);

    REQUIRE(world.lock(tw1, QDate(2026, 4, 13)));
    const EvaluasiView locked = world.view();
    for (const auto act : {ActEvaluasi::TandaTanganPenilai, ActEvaluasi::TandaTanganPegawai,
             ActEvaluasi::TidakMenandatangani, ActEvaluasi::Diterima, ActEvaluasi::BukaKunci}) {
        REQUIRE(findAct(locked, act) != nullptr);
        CHECK_FALSE(findAct(locked, act)->terhalang);
    }
    CHECK(findAct(locked, ActEvaluasi::Kunci) == nullptr);

    REQUIRE(world.signBy(PeranTandaTangan::Penilai, QDate(2026, 4, 13)));
    const EvaluasiView final = world.view();
    CHECK(findAct(final, ActEvaluasi::TandaTanganPenilai) == nullptr);
    CHECK(findAct(final, ActEvaluasi::BukaKunci) == nullptr);
    REQUIRE(findAct(final, ActEvaluasi::BatalkanTtdPenilai) != nullptr);
    CHECK(findAct(final, ActEvaluasi::Kunci) == nullptr);
    CHECK(hasFinding(final.findings, FindingId::FinalTanpaTanggalTerima));
}
