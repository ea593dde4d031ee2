#include "tests/core/checkworld.h"

namespace kinerja::tests
{

namespace
{

std::vector<Finding> besideOther(SkpSingkat other)
{
    CheckWorld world;
    other.kunci = SkpKunci(QStringLiteral("lain"));
    world.skpPegawai = {other};
    return world.check(aSkp().from(QDate(2026, 1, 1), QDate(2026, 6, 30)).but([](Skp& skp) {
        skp.hasilKerja.front().indikator.back().target = QStringLiteral("6 Bulan");
    }));
}

std::vector<Finding> ofChain()
{
    CheckWorld world;
    world.skpPegawai = {{SkpKunci(QStringLiteral("r1")), {}, QDate(2026, 1, 1), QDate(2026, 12, 31),
                            Sebagai::Definitif, StatusSkp::Digantikan},
        {SkpKunci(QStringLiteral("r2")), SkpKunci(QStringLiteral("r1")), QDate(2026, 1, 1),
            QDate(2026, 12, 31), Sebagai::Definitif, StatusSkp::Berjalan}};
    return world.check(aSkp().but([](Skp& skp) { skp.revisiDari = SkpKunci(QStringLiteral("r2")); }));
}

template <class Change> std::vector<Finding> revision(JenisRevisi jenis, Change&& change)
{
    CheckWorld world;
    world.sebelumnya = aSkp()
                           .withStatus(StatusSkp::Berjalan)
                           .locked(QDate(2026, 1, 4))
                           .signedByBoth(QDate(2026, 1, 5))
                           .build();
    const RevisionRequest request{
        SkpKunci(QStringLiteral("revisi")), jenis, QStringLiteral("alasan"), RevisiBerikut::TidakAda};
    Skp skp = *openRevision(*world.sebelumnya, request);
    change(skp);
    return world.check(skp);
}

template <class Change> std::vector<Finding> leaderOf(std::vector<PegawaiKunci> staff, Change&& change)
{
    CheckWorld world;
    world.bawahan = std::move(staff);
    return world.check(aSkp().but([&](Skp& skp) { skp.matriks = {}; }).but(change));
}

SelMatriks cellFor(const char* who)
{
    SelMatriks cell;
    cell.pegawai = someone(who);
    cell.peran = QStringLiteral("Laporan");
    cell.rhk = HasilKerjaKunci(QStringLiteral("h1"));
    return cell;
}

std::vector<Finding> onDay(QDate day, StatusSkp status = StatusSkp::Draf)
{
    CheckWorld world;
    world.hariIni = day;
    return world.check(aSkp().withStatus(status));
}

std::vector<Finding> signedOn(QDate day, const char* reason = "")
{
    CheckWorld world;
    world.hariIni = QDate(2026, 4, 1);
    return world.check(aSkp().withStatus(StatusSkp::Berjalan).signedByBoth(day).but([&](Skp& skp) {
        skp.alasanTerlambat = QString::fromLatin1(reason);
    }));
}

std::vector<Finding> successorSignedOn(QDate day)
{
    CheckWorld world;
    world.hariIni = QDate(2026, 4, 1);
    return world.check(aSkp().withStatus(StatusSkp::Disetujui).but([&](Skp& skp) {
        skp.pergantianPenilai = {{QDate(2026, 1, 20), someone("kadis"), {}, {}}};
        skp.tandaTangan = {{someone("kadis"), day, {}, {}, PeranTandaTangan::Penilai, {}}};
    }));
}

std::vector<Finding> signedBeforeOffice(QDate tmt, std::vector<RiwayatJabatan> earlier)
{
    CheckWorld world;
    world.hariIni = QDate(2026, 4, 1);
    world.pegawai.at(1).tmtJabatan = tmt;
    world.pegawai.at(1).riwayat = std::move(earlier);
    return world.check(aSkp().withStatus(StatusSkp::Berjalan).signedByBoth(QDate(2026, 1, 21)));
}

std::vector<Finding> lockedOn(QDate locked, QDate signedDay)
{
    CheckWorld world;
    world.hariIni = QDate(2026, 1, 25);
    return world.check(aSkp().withStatus(StatusSkp::Disetujui).locked(locked).signedByBoth(signedDay));
}

/// The snapshot bears one day, the log another; the day that is printed may be dots.
std::vector<Finding> lockedReallyOn(QDate really, QDate paper, QDate signedDay, QDate printed = {})
{
    CheckWorld world;
    world.hariIni = QDate(2026, 1, 25);
    world.penguncian = Penguncian{really, printed, {}};
    return world.check(aSkp().withStatus(StatusSkp::Disetujui).locked(paper).signedByBoth(signedDay));
}

/// The penilai has died on 21 January.
std::vector<Finding> penilaiDied(QDate today, QDate signedDay, bool isReplaced)
{
    CheckWorld world;
    world.hariIni = today;
    world.pegawai.at(1).tidakDinilai = {{JenisTidakDinilai::Meninggal, {}, QDate(2026, 1, 21), {}}};
    return world.check(aSkp().withStatus(StatusSkp::Berjalan).signedByBoth(signedDay).but([&](Skp& skp) {
        if (isReplaced) {
            skp.pergantianPenilai = {{QDate(2026, 1, 21), someone("kadis"), {}, {}}};
        }
    }));
}

void addPejabat(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const QDate before(2026, 1, 20);
    const QDate died(2026, 1, 21);
    cases.push_back({F::PejabatTidakBertugas, "/penilai", penilaiDied(died, before, false)});
    cases.push_back({F::PejabatTidakBertugas, nullptr, penilaiDied(died, before, true)});
    cases.push_back({F::PejabatTidakBertugas, nullptr, penilaiDied(before, before, false)});
    cases.push_back(
        {F::TandaTanganSesudahBerhenti, "/tanda_tangan/1/tanggal", penilaiDied(died, died, false)});
    cases.push_back({F::TandaTanganSesudahBerhenti, nullptr, penilaiDied(died, before, false)});
    CheckWorld world;
    cases.push_back({F::AtasanPenilaiSama, "/atasan_penilai",
        world.check(aSkp().but([](Skp& skp) { skp.atasanPenilai = skp.penilai; }))});
    cases.push_back({F::AtasanPenilaiSama, nullptr, world.check(aSkp())});
    // Who came with a change is told of there.
    cases.push_back(
        {F::AtasanPenilaiSama, "/pergantian_penilai/0/atasan_penilai", world.check(aSkp().but([](Skp& skp) {
             skp.pergantianPenilai = {{skp.mulai, someone("kadis"), someone("kadis"), {}}};
         }))});
}

void addSignatures(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const char* kolom = "/tanda_tangan/0/tanggal";
    RiwayatJabatan earlier;
    earlier.mulai = QDate(2020, 1, 1);
    earlier.selesai = QDate(2026, 1, 31);
    cases.push_back({F::TandaTanganSebelumDialog, kolom, signedOn(QDate(2026, 1, 7))});
    cases.push_back({F::TandaTanganSebelumDialog, nullptr, signedOn(QDate(2026, 1, 8))});
    cases.push_back(
        {F::TandaTanganSebelumPenguncian, kolom, lockedOn(QDate(2026, 1, 20), QDate(2026, 1, 19))});
    cases.push_back(
        {F::TandaTanganSebelumPenguncian, nullptr, lockedOn(QDate(2026, 1, 20), QDate(2026, 1, 20))});
    cases.push_back({F::TandaTanganSebelumPenguncian, kolom,
        lockedReallyOn(QDate(2026, 1, 20), QDate(2026, 1, 2), QDate(2026, 1, 15))});
    cases.push_back({F::TandaTanganSebelumPenguncian, nullptr,
        lockedReallyOn(QDate(2026, 1, 10), QDate(2026, 1, 31), QDate(2026, 1, 15))});
    const char* kolomPenilai = "/tanda_tangan/1/tanggal";
    const QDate printed(2026, 1, 19);
    cases.push_back({F::TandaTanganBedaTanggal, kolomPenilai,
        lockedReallyOn(QDate(2026, 1, 18), printed, QDate(2026, 1, 20), printed)});
    cases.push_back(
        {F::TandaTanganBedaTanggal, nullptr, lockedReallyOn(QDate(2026, 1, 18), printed, printed, printed)});
    cases.push_back({F::TandaTanganBedaTanggal, nullptr,
        lockedReallyOn(QDate(2026, 1, 18), QDate(2026, 1, 18), QDate(2026, 1, 20))});
    cases.push_back({F::TandaTanganDiMasaDepan, kolom, lockedOn(QDate(2026, 1, 20), QDate(2026, 1, 26))});
    cases.push_back({F::TandaTanganDiMasaDepan, nullptr, lockedOn(QDate(2026, 1, 20), QDate(2026, 1, 25))});
    cases.push_back({F::TandaTanganBukanPenilaiSaatItu, kolom, successorSignedOn(QDate(2026, 1, 19))});
    cases.push_back({F::TandaTanganBukanPenilaiSaatItu, nullptr, successorSignedOn(QDate(2026, 1, 20))});
    cases.push_back(
        {F::TandaTanganSebelumJabatan, "/tanda_tangan/1/tanggal", signedBeforeOffice(QDate(2026, 2, 1), {})});
    cases.push_back(
        {F::TandaTanganSebelumJabatan, nullptr, signedBeforeOffice(QDate(2026, 2, 1), {earlier})});
    cases.push_back({F::TandaTanganSebelumJabatan, nullptr, signedBeforeOffice(QDate(2026, 1, 21), {})});
}

void addDeadlines(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const char* kolom = "/tanda_tangan";
    cases.push_back({F::TenggatPenetapanDekat, kolom, onDay(QDate(2026, 1, 17))});
    cases.push_back({F::TenggatPenetapanDekat, kolom, onDay(QDate(2026, 1, 31), StatusSkp::Disetujui)});
    cases.push_back({F::TenggatPenetapanDekat, nullptr, onDay(QDate(2026, 1, 16))});
    cases.push_back({F::TenggatPenetapanDekat, nullptr, signedOn(QDate(2026, 1, 31))});
    cases.push_back({F::TenggatPenetapanLewat, kolom, onDay(QDate(2026, 2, 1))});
    cases.push_back({F::TenggatPenetapanLewat, kolom, signedOn(QDate(2026, 2, 1))});
    cases.push_back({F::TenggatPenetapanLewat, nullptr, signedOn(QDate(2026, 1, 31))});
    cases.push_back({F::TenggatPenetapanLewat, nullptr, signedOn(QDate(2026, 2, 1), "penilai sakit")});
    CheckWorld july;
    july.hariIni = QDate(2026, 7, 2);
    cases.push_back(
        {F::TenggatPenetapanLewat, nullptr, july.check(aSkp().from(QDate(2026, 6, 1), QDate(2026, 12, 31)))});
    cases.push_back(
        {F::TenggatPenetapanLewat, nullptr, july.check(aSkp().but([](Skp& skp) { skp.revisi = 2; }))});
}

void addPeriods(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const SkpSingkat secondHalf{{}, {}, QDate(2026, 7, 1), QDate(2026, 12, 31), {}, StatusSkp::Draf};
    SkpSingkat june = secondHalf;
    june.mulai = QDate(2026, 6, 30);
    SkpSingkat asPlt = june;
    asPlt.sebagai = Sebagai::Plt;
    SkpSingkat replaced = june;
    replaced.status = StatusSkp::Digantikan;
    cases.push_back({F::PeriodeTumpangTindih, "/mulai", besideOther(june)});
    cases.push_back({F::PeriodeTumpangTindih, nullptr, besideOther(secondHalf)});
    cases.push_back({F::PeriodeTumpangTindih, nullptr, besideOther(asPlt)});
    cases.push_back({F::PeriodeTumpangTindih, nullptr, besideOther(replaced)});
    cases.push_back({F::PeriodeTumpangTindih, nullptr, ofChain()});
    cases.push_back(
        {F::PeriodeDiLuarTahun, "/mulai", draft([](Skp& skp) { skp.mulai = QDate(2025, 12, 31); })});
    cases.push_back(
        {F::PeriodeDiLuarTahun, "/mulai", draft([](Skp& skp) { skp.selesai = QDate(2027, 1, 1); })});
    cases.push_back({F::PeriodeDiLuarTahun, "/mulai", draft([](Skp& skp) { skp.selesai = {}; })});
    cases.push_back(
        {F::PeriodeDiLuarTahun, "/mulai", draft([](Skp& skp) { std::swap(skp.mulai, skp.selesai); })});
    cases.push_back({F::PeriodeDiLuarTahun, nullptr, draft([](Skp& skp) { skp.mulai = QDate(2026, 6, 1); })});
}

void addRevisions(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    const auto asIs = [](Skp&) {};
    const auto withDialog = [](Skp& skp) {
        skp.dialog.push_back(aDialog(JenisDialog::Penyesuaian, QDate(2026, 1, 5)));
    };
    const auto withTarget = [](Skp& skp) {
        skp.hasilKerja.front().indikator.front().target = QStringLiteral("1.300 pasien");
    };
    cases.push_back({F::RevisiTanpaDialog, "/dialog", revision(JenisRevisi::Penyesuaian, asIs)});
    cases.push_back({F::RevisiTanpaDialog, nullptr, revision(JenisRevisi::Pengembangan, withDialog)});
    cases.push_back({F::RevisiTanpaDialog, nullptr, revision(JenisRevisi::PerbaikanRedaksional, asIs)});
    cases.push_back(
        {F::RedaksionalMengubahIsi, "/hasil_kerja", revision(JenisRevisi::PerbaikanRedaksional, withTarget)});
    cases.push_back({F::RedaksionalMengubahIsi, "/penilai",
        revision(JenisRevisi::PerbaikanRedaksional, [](Skp& skp) { skp.penilai = someone("kadis"); })});
    cases.push_back({F::RedaksionalMengubahIsi, nullptr, revision(JenisRevisi::PerbaikanRedaksional, asIs)});
    cases.push_back({F::RedaksionalMengubahIsi, nullptr, revision(JenisRevisi::Penyesuaian, withTarget)});
}

} // namespace

std::vector<CheckCase> frameCases()
{
    using F = FindingId;
    const auto asIs = [](Skp&) {};
    const auto asLeader = [](Skp& skp) { skp.kelompok = Kelompok::Jpt; };
    std::vector<CheckCase> cases{
        {F::TanpaPenilai, "/penilai", draft([](Skp& skp) { skp.penilai = {}; })},
        {F::TanpaPenilai, nullptr, draft(asIs)},
        {F::PenilaiDiriSendiri, "/penilai", draft([](Skp& skp) { skp.penilai = skp.pegawai; })},
        {F::PenilaiDiriSendiri, "/pergantian_penilai/0/penilai", draft([](Skp& skp) {
             skp.pergantianPenilai = {{QDate(2026, 5, 1), skp.pegawai, {}, {}}};
         })},
        {F::PenilaiDiriSendiri, nullptr, draft(asIs)},
        {F::TanpaDialog, "/dialog", draft([](Skp& skp) { skp.dialog.clear(); })},
        {F::TanpaDialog, "/dialog/0/perilaku_kerja",
            draft([](Skp& skp) { skp.dialog.front().perilakuKerja.clear(); })},
        {F::TanpaDialog, "/dialog/0/hasil_kerja",
            draft([](Skp& skp) { skp.dialog.front().hasilKerja.clear(); })},
        {F::TanpaDialog, "/dialog",
            draft([](Skp& skp) { skp.dialog.front().jenis = JenisDialog::Evaluasi; })},
        {F::TanpaDialog, nullptr,
            draft([](Skp& skp) { skp.dialog.front().jenis = JenisDialog::Klarifikasi; })},
        {F::TanpaPeran, "/matriks", leaderOf({someone("bidan")}, asLeader)},
        {F::TanpaPeran, "/matriks",
            leaderOf({someone("bidan")}, [](Skp& skp) { skp.matriks = {cellFor("perawat")}; })},
        {F::TanpaPeran, nullptr,
            leaderOf({someone("bidan")}, [](Skp& skp) { skp.matriks = {cellFor("bidan")}; })},
        {F::TanpaPeran, nullptr,
            leaderOf({someone("bidan")},
                [](Skp& skp) {
                    skp.matriks = {cellFor("bidan")};
                    skp.matriks.front().indikator = IndikatorKunci(QStringLiteral("i2"));
                })},
        // A role whose column was deleted is none.
        {F::TanpaPeran, "/matriks",
            leaderOf({someone("bidan")},
                [](Skp& skp) {
                    skp.matriks = {cellFor("bidan")};
                    skp.matriks.front().indikator = IndikatorKunci(QStringLiteral("i9"));
                })},
        {F::TanpaPeran, "/matriks",
            leaderOf({someone("bidan")},
                [](Skp& skp) {
                    skp.matriks = {cellFor("bidan")};
                    skp.matriks.front().rhk = HasilKerjaKunci(QStringLiteral("h9"));
                })},
        {F::TanpaPeran, nullptr, leaderOf({someone("bidan")}, asIs)},
    };
    addPeriods(cases);
    addRevisions(cases);
    addPejabat(cases);
    addSignatures(cases);
    addDeadlines(cases);
    return cases;
}

} // namespace kinerja::tests
