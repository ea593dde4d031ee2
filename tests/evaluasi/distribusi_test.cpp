#include "tests/evaluasi/distribusiworld.h"

#include "core/usecases/unit/checkunit.h"
#include "core/usecases/unit/pengaturan.h"
#include "ui/text/findingtext.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const Periode firstQuarter{JenisPeriode::Triwulanan, 1};

Distribusi seen(TempFile& temp, const LingkupUnit& lingkup = {}, const Periode& periode = firstQuarter)
{
    auto view = temp.file->read([&](Reader& reader) {
        return viewDistribusi(reader, {2026, periode, lingkup}, QDate(2026, 4, 10));
    });
    REQUIRE(view);
    REQUIRE(*view);
    return **view;
}

/// Worst first, as in SebaranPredikat.
struct Border {
    PredikatOrganisasi capaian;
    SebaranPredikat people;
    bool keeps;
};

bool keepsTo(const Distribusi& view)
{
    return std::all_of(
        view.aturan.begin(), view.aturan.end(), [](const AturanPola& rule) { return rule.dipenuhi; });
}

} // namespace

TEST_CASE("each pattern holds up to its border and departs beyond it, counted from stored evaluations")
{
    using enum PredikatOrganisasi;
    const Border border = GENERATE(values<Border>({
        {Istimewa, {0, 0, 0, 31, 69}, true},
        {Istimewa, {0, 0, 0, 30, 70}, true},
        {Istimewa, {0, 0, 0, 29, 71}, false},
        {Istimewa, {0, 0, 0, 5, 5}, true}, // a tie is largest too
        {Istimewa, {0, 0, 0, 6, 5}, false},
        {Baik, {0, 0, 1, 69, 30}, true},
        {Baik, {0, 1, 0, 70, 29}, true},
        {Baik, {0, 0, 1, 71, 28}, false},
        {Baik, {1, 0, 0, 70, 29}, false}, // nobody in Butuh Perbaikan or Kurang
        {ButuhPerbaikan, {0, 0, 60, 30, 10}, true},
        {ButuhPerbaikan, {0, 0, 59, 31, 10}, false},
        {ButuhPerbaikan, {0, 0, 60, 29, 11}, false},
        {Kurang, {0, 60, 10, 20, 10}, true},
        {Kurang, {0, 59, 10, 21, 10}, false},
        {Kurang, {0, 60, 9, 21, 10}, false},
        {Kurang, {0, 60, 10, 19, 11}, false},
        {SangatKurang, {60, 4, 6, 30, 0}, true},
        {SangatKurang, {59, 4, 6, 31, 0}, false},
        {SangatKurang, {60, 4, 5, 31, 0}, false},
        {SangatKurang, {60, 4, 6, 29, 1}, false},
    }));
    TempFile temp;
    ManyEvaluated unit{temp};
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        unit.addFinal(static_cast<Predikat>(at), border.people.at(at));
    }
    unit.setCapaian(border.capaian);
    const Distribusi view = seen(temp);
    CHECK(view.final == border.people);
    CHECK(view.dihitung() == view.jumlahFinal());
    CHECK(keepsTo(view) == border.keeps);
    CHECK(view.mungkin);
}

TEST_CASE("periksa warns of a distribution that departs from its pattern, and of the whole unit alone")
{
    TempFile temp;
    ManyEvaluated unit{temp};
    unit.addFinal(Predikat::Baik, 8);
    unit.addFinal(Predikat::ButuhPerbaikan, 2);
    unit.setCapaian(PredikatOrganisasi::Baik);
    const auto departures = [&](std::vector<PegawaiKunci> asked = {}) {
        std::vector<Finding> found;
        const auto checked = temp.file->read([&](Reader& reader) {
            return checkUnit(reader, {{}, asked, QDate(2026, 4, 10)}, [&](const CheckedPart& part) {
                std::copy_if(part.findings.begin(), part.findings.end(), std::back_inserter(found),
                    [](const Finding& one) { return one.id == FindingId::DistribusiMenyimpang; });
                return CheckNext::Continue;
            });
        });
        REQUIRE((checked && *checked));
        return found;
    };
    const std::vector<Finding> found = departures();
    REQUIRE(found.size() == 1);
    CHECK(found.front().kolom == QStringLiteral("/organisasi/0/capaian/0"));
    CHECK(text::kalimat(found.front()) ==
          QStringLiteral("Distribusi Triwulan I: Predikat Baik dimiliki 8 dari 10 orang, lebih dari 70%."));
    CHECK(departures({PegawaiKunci(QStringLiteral("p1"))}).empty());
    unit.addFinal(Predikat::SangatBaik, 2);
    CHECK(departures().empty()); // 8 of 12
}

TEST_CASE("where no split of so few people keeps to a pattern, that is said")
{
    TempFile temp;
    ManyEvaluated unit{temp};
    const int people = GENERATE(1, 3, 9);
    unit.addFinal(Predikat::Baik, people);
    unit.setCapaian(PredikatOrganisasi::Baik);
    const Distribusi view = seen(temp);
    CHECK(view.jumlahFinal() == people);
    CHECK_FALSE(keepsTo(view));
    // Of three, two in Baik are 66,7 % and one may be in Butuh Perbaikan; of one nothing can be.
    CHECK(view.mungkin == (people != 1));
}

TEST_CASE(
    "a pegawai counts once, by the definitive SKP in force on the last day, and drafts apart from finals")
{
    TempFile temp;
    ManyEvaluated unit{temp};
    const auto made = [](Predikat predikat, StatusEvaluasi status) {
        return ManyEvaluated::evaluation(firstQuarter, ratingsOf(predikat), status);
    };
    const Evaluasi good = made(Predikat::Baik, StatusEvaluasi::Final);
    unit.add({good});
    unit.add({made(Predikat::SangatBaik, StatusEvaluasi::Draf)});
    unit.add({made(Predikat::SangatBaik, StatusEvaluasi::SiapDitandatangani)});
    unit.add({ManyEvaluated::evaluation(firstQuarter, {Rating::Sesuai, {}}, StatusEvaluasi::Draf)});
    unit.add({});
    unit.add({good}, [](Pegawai& who, Skp&) { who.luarUnit = true; });
    unit.add({good}, [](Pegawai& who, Skp&) {
        TidakDinilai away;
        away.mulai = QDate(2026, 3, 1);
        who.tidakDinilai = {away};
    });
    unit.add({good}, [](Pegawai&, Skp& skp) { skp.sebagai = Sebagai::Plt; });
    unit.add({good}, [](Pegawai&, Skp& skp) { skp.mulai = QDate(2026, 4, 1); });
    unit.add({good}, [](Pegawai&, Skp& skp) { skp.selesai = QDate(2026, 2, 28); });
    unit.add({good}, [](Pegawai&, Skp& skp) { skp.status = StatusSkp::Disetujui; });
    // A revision that was replaced holds the evaluation of the period in which it was in force.
    unit.add({made(Predikat::Kurang, StatusEvaluasi::Final)},
        [](Pegawai&, Skp& skp) { skp.status = StatusSkp::Digantikan; });
    Skp newer = temp.load<Skp>(QStringLiteral("s12")).value();
    newer.kunci = SkpKunci(QStringLiteral("s12b"));
    newer.revisi = 2;
    newer.revisiDari = SkpKunci(QStringLiteral("s12"));
    newer.status = StatusSkp::Berjalan;
    temp.save(newer);
    unit.add({}, [](Pegawai&, Skp& skp) { skp.status = StatusSkp::Digantikan; });
    Skp unseen = temp.load<Skp>(QStringLiteral("s13")).value();
    unseen.kunci = SkpKunci(QStringLiteral("s13b"));
    unseen.revisi = 2;
    unseen.revisiDari = SkpKunci(QStringLiteral("s13"));
    unseen.status = StatusSkp::Berjalan;
    temp.save(unseen);

    const Distribusi view = seen(temp);
    CHECK(view.final == SebaranPredikat{0, 1, 0, 1, 0});
    CHECK(view.draf == SebaranPredikat{0, 0, 0, 0, 2});
    CHECK(view.belumLengkap == 1);
    CHECK(view.belumMulai == 2);
    CHECK(view.tanpaSkp == 3); // as Plt alone, ended before, not signed; who began later is out of it
    CHECK(view.dihitung() == 7);
    // Read with the people behind them, the figures are the same.
    const auto read = temp.file->read([&](Reader& reader) {
        return viewDistribusiOrang(reader, {2026, firstQuarter, {}}, temp.clock.today());
    });
    REQUIRE(read);
    REQUIRE(*read);
    const DistribusiOrang& everybody = **read;
    CHECK(everybody.distribusi.final == view.final);
    CHECK(everybody.distribusi.draf == view.draf);
    CHECK(everybody.distribusi.tanpaSkp == view.tanpaSkp);
    CHECK(everybody.distribusi.dihitung() == view.dihitung());
    REQUIRE(everybody.orang.size() == 10);
    CHECK(everybody.berakhir.size() == 1);
    // The revision beside which an evaluation stands, else the newest.
    CHECK(everybody.orang.at(8).skp.text() == QStringLiteral("s12"));
    CHECK(everybody.orang.at(9).skp.text() == QStringLiteral("s13b"));
    const auto ended = temp.file->read([&](Reader& reader) {
        return reader.lists().evaluasiBerakhir({2026, firstQuarter, {}});
    });
    REQUIRE(ended);
    REQUIRE(ended->size() == 1);
    CHECK(ended->front().nama == QStringLiteral("Pegawai 010"));
}

TEST_CASE("the ratings in force after an objection are counted, as ratingBerlaku has them")
{
    TempFile temp;
    ManyEvaluated unit{temp};
    Evaluasi objected =
        ManyEvaluated::evaluation(firstQuarter, ratingsOf(Predikat::ButuhPerbaikan), StatusEvaluasi::Final);
    objected.keberatan.tanggal = QDate(2026, 4, 8);
    objected.keberatan.isi = QStringLiteral("Hasilnya ada.");
    objected.keberatan.putusan = PutusanKeberatan::Diubah;
    objected.keberatan.ratingHasilKerja = Rating::Sesuai;
    objected.keberatan.ratingPerilakuKerja = Rating::Sesuai;
    unit.add({objected}); // still being written
    TandaTangan signature;
    signature.pegawai = PegawaiKunci(QStringLiteral("p1"));
    signature.tanggal = QDate(2026, 4, 9);
    signature.peran = PeranTandaTangan::Atasan;
    objected.keberatan.tandaTangan = {signature};
    unit.add({objected});
    objected.keberatan.putusan = PutusanKeberatan::Tetap;
    unit.add({objected});
    const Distribusi view = seen(temp);
    CHECK(view.final == SebaranPredikat{0, 0, 2, 1, 0});
    const auto rows = temp.file->read([&](Reader& reader) {
        return reader.lists().evaluasi({2026, firstQuarter, {}});
    });
    REQUIRE(rows);
    for (const EvaluasiRow& row : *rows) {
        const auto all = temp.load<DaftarEvaluasi>(row.skp.text()).value().evaluasi;
        CHECK(row.keadaan.rating == ratingBerlaku(all.front()));
    }
}

TEST_CASE("a leader is not in the distribution of their own unit, unless it is set so")
{
    TempFile temp;
    ManyEvaluated unit{temp};
    const Evaluasi best =
        ManyEvaluated::evaluation(firstQuarter, ratingsOf(Predikat::SangatBaik), StatusEvaluasi::Final);
    const auto below = [](const char* leader, const char* part) {
        return [=](Pegawai& who, Skp& skp) {
            who.atasan = person(leader);
            who.unitKerja = QString::fromUtf8(part);
            skp.penilai = person(leader);
        };
    };
    unit.add({best}, below("", "Puskesmas"));    // p1 leads the whole unit
    unit.add({best}, below("p1", "Tata Usaha")); // p2 leads Tata Usaha
    unit.add({best}, below("p2", "Tata Usaha"));
    unit.add({best}, below("p2", "Tata Usaha"));
    unit.add({best}, below("p1", "Puskesmas"));
    Distribusi whole = seen(temp);
    CHECK(whole.pimpinan == 1);
    CHECK(whole.jumlahFinal() == 4);
    const LingkupUnit part{QStringLiteral("Tata Usaha"), {}};
    CHECK(seen(temp, part).pimpinan == 1);
    CHECK(seen(temp, part).jumlahFinal() == 2);
    const LingkupUnit ofLeader{{}, person("p1")};
    CHECK(seen(temp, ofLeader).jumlahFinal() == 2);
    CHECK(seen(temp, ofLeader).namaLingkup == QStringLiteral("Pegawai 001"));
    Session session = temp.session();
    REQUIRE(savePimpinanDihitung(session, true));
    whole = seen(temp);
    CHECK(whole.pimpinan == 0);
    CHECK(whole.jumlahFinal() == 5);
    REQUIRE(savePengaturan(session, {}));
    CHECK(seen(temp).jumlahFinal() == 5);
}
