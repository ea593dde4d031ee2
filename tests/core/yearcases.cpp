#include "tests/core/checkworld.h"

namespace kinerja::tests
{

namespace
{

template <class Change> std::vector<Finding> april(Change&& change)
{
    SkpLengkap year = aYear();
    change(year, year.evaluasi.front());
    return inApril().check(year);
}

/// The same with the akhir evaluation instead, in the next January.
template <class Change> std::vector<Finding> yearEnd(Change&& change)
{
    CheckWorld world;
    world.hariIni = QDate(2027, 1, 15);
    SkpLengkap year = aYear();
    year.skp.status = StatusSkp::Dievaluasi;
    year.evaluasi = {anEvaluation({}, QDate(2027, 1, 11))};
    change(world, year);
    return world.check(year);
}

std::vector<Finding> withoutEvaluation(QDate day, const CheckWorld& around = {})
{
    CheckWorld world = around;
    world.hariIni = day;
    SkpLengkap year = aYear();
    year.evaluasi.clear();
    return world.check(year);
}

void setRealisasi(Evaluasi& evaluasi, std::vector<const char*> texts)
{
    for (size_t at = 0; at < texts.size(); ++at) {
        evaluasi.realisasi.at(at).realisasi = QString::fromUtf8(texts.at(at));
    }
}

void addDeadlines(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    CheckWorld elsewhere;
    elsewhere.evaluasiRevisiLain = {{firstQuarter, StatusEvaluasi::Final}};
    CheckWorld merged;
    merged.akhirMencakupPeriodeTerakhir = true;
    merged.evaluasiRevisiLain = {{firstQuarter, StatusEvaluasi::Final},
        {{JenisPeriode::Triwulanan, 2}, StatusEvaluasi::Final},
        {{JenisPeriode::Triwulanan, 3}, StatusEvaluasi::Final}};
    cases.push_back({F::TenggatEvaluasiDekat, "/evaluasi", withoutEvaluation(QDate(2026, 4, 16))});
    cases.push_back({F::TenggatEvaluasiDekat, nullptr, withoutEvaluation(QDate(2026, 4, 15))});
    CheckWorld judged;
    judged.evaluasiRevisiLain = {{{}, StatusEvaluasi::Final}};
    cases.push_back({F::TenggatEvaluasiLewat, nullptr, withoutEvaluation(QDate(2027, 2, 10), judged)});
    cases.push_back({F::TenggatEvaluasiDekat, "/evaluasi/0", [] {
                         CheckWorld world;
                         world.hariIni = QDate(2026, 4, 30);
                         SkpLengkap year = aYear();
                         year.evaluasi.front().status = StatusEvaluasi::Draf;
                         year.evaluasi.front().tandaTangan.clear();
                         return world.check(year);
                     }()});
    cases.push_back({F::TenggatEvaluasiLewat, "/evaluasi", withoutEvaluation(QDate(2026, 5, 1))});
    cases.push_back({F::TenggatEvaluasiLewat, nullptr, withoutEvaluation(QDate(2026, 4, 30))});
    cases.push_back({F::TenggatEvaluasiLewat, nullptr, withoutEvaluation(QDate(2026, 5, 1), elsewhere)});
    cases.push_back({F::TenggatEvaluasiLewat, nullptr, withoutEvaluation(QDate(2027, 1, 31), merged)});
    cases.push_back({F::TenggatEvaluasiLewat, nullptr, [] {
                         CheckWorld world;
                         world.hariIni = QDate(2026, 5, 1);
                         return world.check(SkpLengkap{aSkp()
                                                           .from(QDate(2026, 4, 1), QDate(2026, 12, 31))
                                                           .withStatus(StatusSkp::Berjalan)
                                                           .signedByBoth(QDate(2026, 4, 5)),
                             {}, {}, {}});
                     }()});
}

void addAnswers(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const auto untouched = [](SkpLengkap&, Evaluasi& one) { one.realisasi.pop_back(); };
    const auto notDue = [](SkpLengkap&, Evaluasi& one) {
        one.realisasi.back().realisasi.clear();
        one.realisasi.back().keadaan = KeadaanRealisasi::BelumJatuhTempo;
    };
    cases.push_back({F::IkiBelumDiisi, "/evaluasi/0/realisasi", april(untouched)});
    cases.push_back({F::IkiBelumDiisi, nullptr, april(notDue)});
    cases.push_back({F::IkiTanpaRealisasi, "/evaluasi/0/realisasi",
        yearEnd([](CheckWorld&, SkpLengkap& year) { year.evaluasi.front().realisasi.pop_back(); })});
    cases.push_back(
        {F::IkiTanpaRealisasi, "/evaluasi/0/realisasi", yearEnd([](CheckWorld&, SkpLengkap& year) {
             RealisasiIndikator& last = year.evaluasi.front().realisasi.back();
             last.realisasi.clear();
             last.keadaan = KeadaanRealisasi::BelumAda;
         })});
    cases.push_back({F::IkiTanpaRealisasi, nullptr, yearEnd([](CheckWorld&, SkpLengkap& year) {
                         RealisasiIndikator& last = year.evaluasi.front().realisasi.back();
                         last.realisasi.clear();
                         last.keadaan = KeadaanRealisasi::BelumAda;
                         last.alasan = QStringLiteral("Survei ditunda");
                     })});
    cases.push_back({F::IkiTanpaRealisasi, nullptr, april(untouched)});
    cases.push_back({F::RealisasiSamaTarget, "/evaluasi/0/realisasi", april([](SkpLengkap&, Evaluasi& one) {
                         setRealisasi(one, {"1200 orang", "95,0%", "12 bulan"});
                     })});
    cases.push_back({F::RealisasiSamaTarget, nullptr, april([](SkpLengkap&, Evaluasi& one) {
                         setRealisasi(one, {"1.200 pasien", "95%", "11 Bulan"});
                     })});
    cases.push_back({F::IkiTanpaBukti, "/hasil_kerja/0/indikator/0",
        april([](SkpLengkap& year, Evaluasi&) { year.pelaksanaan.buktiDukung.clear(); })});
    cases.push_back({F::IkiTanpaBukti, "/hasil_kerja/0/indikator/1", april([](SkpLengkap& year, Evaluasi&) {
                         year.pelaksanaan.buktiDukung.front().indikator =
                             IndikatorKunci(QStringLiteral("i1"));
                     })});
    cases.push_back({F::IkiTanpaBukti, nullptr, april([](SkpLengkap&, Evaluasi&) {})});
    cases.push_back({F::UmpanBalikSeragam, "/evaluasi/0/realisasi", april([](SkpLengkap&, Evaluasi& one) {
                         one.realisasi.at(1).umpanBalik = {aFeedback("pertahankan. ")};
                     })});
    cases.push_back({F::UmpanBalikSeragam, nullptr,
        april([](SkpLengkap&, Evaluasi& one) { one.realisasi.at(1).umpanBalik.clear(); })});
}

void addRatings(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const auto judged = [](Rating rating) {
        return [rating](SkpLengkap&, Evaluasi& one) {
            one.ratingHasilKerja = rating;
            one.penilaianRhk = {{HasilKerjaKunci(QStringLiteral("h1")), Rating::DiBawah}};
        };
    };
    cases.push_back({F::EvaluasiTanpaRatingHasilKerja, "/evaluasi/0/rating_hasil_kerja",
        april([](SkpLengkap&, Evaluasi& one) { one.ratingHasilKerja.reset(); })});
    cases.push_back({F::EvaluasiTanpaRatingHasilKerja, nullptr,
        april([](SkpLengkap&, Evaluasi& one) { one.ratingPerilakuKerja.reset(); })});
    cases.push_back({F::EvaluasiTanpaRatingPerilaku, "/evaluasi/0/rating_perilaku_kerja",
        april([](SkpLengkap&, Evaluasi& one) { one.ratingPerilakuKerja.reset(); })});
    cases.push_back({F::EvaluasiTanpaRatingPerilaku, nullptr,
        april([](SkpLengkap&, Evaluasi& one) { one.ratingHasilKerja.reset(); })});
    cases.push_back(
        {F::RatingDiAtasUtamaDiBawah, "/evaluasi/0/rating_hasil_kerja", april(judged(Rating::DiAtas))});
    cases.push_back({F::RatingDiAtasUtamaDiBawah, nullptr, april(judged(Rating::Sesuai))});
    cases.push_back({F::RatingDiAtasUtamaDiBawah, nullptr, april([&](SkpLengkap& year, Evaluasi& one) {
                         judged(Rating::DiAtas)(year, one);
                         year.skp.hasilKerja.front().jenis = JenisHasilKerja::Tambahan;
                     })});
    const auto leading = [](Rating rating, const char* superior) {
        return yearEnd([=](CheckWorld& world, SkpLengkap& year) {
            world.pegawai.push_back(aPegawai("bidan", "198803152010042003", "perawat"));
            world.bawahan = {someone("bidan")};
            world.pegawai.at(1).luarUnit = QLatin1String(superior) == QLatin1String("luar");
            year.evaluasi.front().ratingHasilKerja = rating;
        });
    };
    cases.push_back(
        {F::RatingPimpinanMenyimpang, "/evaluasi/0/rating_hasil_kerja", leading(Rating::DiAtas, "luar")});
    cases.push_back(
        {F::RatingPimpinanMenyimpang, "/evaluasi/0/rating_hasil_kerja", leading(Rating::DiBawah, "luar")});
    cases.push_back({F::RatingPimpinanMenyimpang, nullptr, leading(Rating::Sesuai, "luar")});
    cases.push_back({F::RatingPimpinanMenyimpang, nullptr, leading(Rating::DiAtas, "dalam")});
    cases.push_back({F::EvaluasiTanpaCapaian, "/evaluasi/0/periode",
        yearEnd([](CheckWorld& world, SkpLengkap&) { world.capaian.pop_back(); })});
    cases.push_back(
        {F::EvaluasiTanpaCapaian, "/evaluasi/0/periode", yearEnd([](CheckWorld& world, SkpLengkap&) {
             world.capaian.back().unitKerja = QStringLiteral("Bidang lain");
         })});
    cases.push_back({F::EvaluasiTanpaCapaian, nullptr, yearEnd([](CheckWorld& world, SkpLengkap&) {
                         world.capaian.back().unitKerja = QStringLiteral("Puskesmas");
                     })});
    const auto closedInMay = [](CheckWorld& world, SkpLengkap& year) {
        world.capaian.pop_back();
        year.skp.selesai = QDate(2026, 5, 15);
        year.skp.alasanTutup = AlasanTutup::Mutasi;
    };
    cases.push_back({F::EvaluasiTanpaCapaian, nullptr, yearEnd(closedInMay)});
    cases.push_back({F::CapaianBelumDitetapkan, "/evaluasi/0/periode", yearEnd(closedInMay)});
    cases.push_back({F::CapaianBelumDitetapkan, nullptr, april([](SkpLengkap&, Evaluasi&) {})});
}

void addSigning(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const auto signedDay = [](QDate day) {
        return [day](SkpLengkap&, Evaluasi& one) { one.tandaTangan.front().tanggal = day; };
    };
    const auto unsignedByPegawai = [](SkpLengkap&, Evaluasi& one) {
        one.diterima = {};
        one.tandaTangan.pop_back();
    };
    const auto objected = [](QDate day) {
        return [day](SkpLengkap&, Evaluasi& one) { one.keberatan.tanggal = day; };
    };
    cases.push_back({F::EvaluasiDitandatanganiDini, "/evaluasi/0/tanda_tangan/0/tanggal",
        april(signedDay(QDate(2026, 3, 30)))});
    cases.push_back({F::EvaluasiDitandatanganiDini, nullptr, april(signedDay(QDate(2026, 3, 31)))});
    const auto lockedOn = [](QDate day) {
        return [day](SkpLengkap&, Evaluasi& one) {
            one.tandaTangan.clear();
            one.diterima = {};
            one.cuplikan = aCuplikan(day);
            one.tanggal = day;
            one.status = StatusEvaluasi::SiapDitandatangani;
        };
    };
    cases.push_back({F::EvaluasiDikunciDini, "/evaluasi/0/tanggal", april(lockedOn(QDate(2026, 3, 30)))});
    cases.push_back({F::EvaluasiDikunciDini, nullptr, april(lockedOn(QDate(2026, 3, 31)))});
    cases.push_back({F::EvaluasiDikunciDini, nullptr, april(lockedOn({}))}); // on 10 April
    const auto draftOf = [](StatusSkp status) {
        return [status](SkpLengkap& year, Evaluasi& one) {
            year.skp.status = status;
            one.tandaTangan.clear();
            one.diterima = {};
            one.cuplikan = {};
            one.status = StatusEvaluasi::Draf;
        };
    };
    cases.push_back({F::PeriodikSesudahAkhir, "/evaluasi/0/periode", april(draftOf(StatusSkp::Dievaluasi))});
    cases.push_back({F::PeriodikSesudahAkhir, nullptr, april(draftOf(StatusSkp::Berjalan))});
    cases.push_back({F::PeriodikSesudahAkhir, nullptr, april([](SkpLengkap& year, Evaluasi&) {
                         year.skp.status = StatusSkp::Selesai; // it was final before
                     })});
    cases.push_back({F::TandaTanganDiMasaDepan, "/evaluasi/0/tanda_tangan/0/tanggal",
        april(signedDay(QDate(2026, 4, 11)))});
    cases.push_back({F::TandaTanganDiMasaDepan, nullptr, april(signedDay(QDate(2026, 4, 10)))});
    cases.push_back({F::FinalTanpaTanggalTerima, "/evaluasi/0/diterima", april(unsignedByPegawai)});
    cases.push_back({F::FinalTanpaTanggalTerima, nullptr, april([&](SkpLengkap& year, Evaluasi& one) {
                         unsignedByPegawai(year, one);
                         one.tidakMenandatangani = {QDate(2026, 4, 7), QStringLiteral("menolak")};
                     })});
    cases.push_back(
        {F::FinalTanpaTanggalTerima, nullptr, april([](SkpLengkap&, Evaluasi& one) { one.diterima = {}; })});
    cases.push_back(
        {F::KeberatanLewatTenggat, "/evaluasi/0/keberatan/tanggal", april(objected(QDate(2026, 4, 21)))});
    cases.push_back({F::KeberatanLewatTenggat, nullptr, april(objected(QDate(2026, 4, 20)))});
    cases.push_back({F::StatusBertentangan, "/status",
        april([](SkpLengkap& year, Evaluasi&) { year.skp.status = StatusSkp::Diajukan; })});
    cases.push_back({F::StatusBertentangan, nullptr, april([](SkpLengkap&, Evaluasi&) {})});
}

} // namespace

std::vector<CheckCase> yearCases()
{
    std::vector<CheckCase> cases;
    addDeadlines(cases);
    addAnswers(cases);
    addRatings(cases);
    addSigning(cases);
    return cases;
}

} // namespace kinerja::tests
