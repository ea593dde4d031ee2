#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

#include "core/workflow/derivedstatus.h"
#include "core/workflow/revision.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

using S = StatusSkp;

const QDate signingDay(2026, 1, 21);

Skp running() { return aSkp().withStatus(S::Berjalan).locked(QDate(2026, 1, 20)).signedByBoth(signingDay); }

RevisionRequest request(JenisRevisi jenis)
{
    return {SkpKunci(QStringLiteral("skp-perawat-2")), jenis, QStringLiteral("PK berubah"),
        RevisiBerikut::TidakAda};
}

std::vector<JenisPerubahan> kinds(const std::vector<PerubahanTerlarang>& changes)
{
    std::vector<JenisPerubahan> all;
    for (const PerubahanTerlarang& change : changes) {
        all.push_back(change.jenis);
    }
    return all;
}

template <class Change> std::vector<JenisPerubahan> changedBy(Change&& change)
{
    Skp revision = *openRevision(running(), request(JenisRevisi::PerbaikanRedaksional));
    change(revision);
    return kinds(perubahanTerlarang(running(), revision));
}

Evaluasi evaluation(Periode periode, StatusEvaluasi status)
{
    Evaluasi evaluasi;
    evaluasi.periode = periode;
    evaluasi.status = status;
    return evaluasi;
}

} // namespace

TEST_CASE("a revision keeps the keys of RHK and IKI and starts as a draft")
{
    const auto revision = openRevision(running(), request(JenisRevisi::Penyesuaian));
    REQUIRE(revision);
    CHECK(revision->kunci == SkpKunci(QStringLiteral("skp-perawat-2")));
    CHECK(revision->revisi == 2);
    CHECK(revision->revisiDari == running().kunci);
    CHECK(revision->jenisRevisi == JenisRevisi::Penyesuaian);
    CHECK(revision->alasanRevisi == QStringLiteral("PK berubah"));
    CHECK(revision->hasilKerja == running().hasilKerja);
    CHECK(revision->dialog == running().dialog);
    CHECK(revision->status == S::Draf);
    CHECK(revision->tandaTangan.empty());
    CHECK(revision->cuplikan.isEmpty());
}

TEST_CASE("only an SKP in force is revised, once at a time, with a reason")
{
    CHECK(openRevision(aSkp(), request(JenisRevisi::Penyesuaian)).error() == Refusal::NotInForce);
    RevisionRequest again = request(JenisRevisi::Penyesuaian);
    again.revisiBerikut = RevisiBerikut::Disusun;
    CHECK(openRevision(running(), again).error() == Refusal::NextRevisionExists);
    RevisionRequest mute = request(JenisRevisi::Penyesuaian);
    mute.alasan = QStringLiteral(" ");
    CHECK(openRevision(running(), mute).error() == Refusal::NoteMissing);
}

TEST_CASE("a change of content follows from a dialogue after the signing, a typo does not")
{
    CHECK(needsDialog(JenisRevisi::Pengembangan));
    CHECK(needsDialog(JenisRevisi::Penyesuaian));
    CHECK_FALSE(needsDialog(JenisRevisi::PerbaikanRedaksional));

    Skp revision = *openRevision(running(), request(JenisRevisi::Penyesuaian));
    CHECK_FALSE(hasDialogAfterSigning(revision, running()));
    revision.dialog.push_back(aDialog(JenisDialog::Penyesuaian, signingDay.addDays(-1)));
    revision.dialog.push_back(aDialog(JenisDialog::Klarifikasi, signingDay.addDays(30)));
    CHECK_FALSE(hasDialogAfterSigning(revision, running()));
    revision.dialog.push_back(aDialog(JenisDialog::Penyesuaian, signingDay.addDays(30)));
    CHECK(hasDialogAfterSigning(revision, running()));
    // That the one before rests on it already makes it no dialogue for the next.
    Skp previous = running();
    previous.dialog.push_back(revision.dialog.back());
    CHECK_FALSE(hasDialogAfterSigning(revision, previous));
}

TEST_CASE("a correction of wording may change wording")
{
    CHECK(changedBy([](Skp&) {}).empty());
    CHECK(changedBy([](Skp& skp) {
        skp.hasilKerja.front().rencana = QStringLiteral("Terlaksananya asuhan");
        skp.hasilKerja.front().indikator.front().indikator = QStringLiteral("Banyaknya pasien");
        skp.hasilKerja.front().indikator.front().target = QStringLiteral("1200  Pasien");
    }).empty());
    // The unit's typo, too; another unit is another target.
    const auto isTypo = [](const char* before, const char* after) {
        Skp old = running();
        old.hasilKerja.front().indikator.front().target = QString::fromUtf8(before);
        Skp revision = *openRevision(old, request(JenisRevisi::PerbaikanRedaksional));
        revision.hasilKerja.front().indikator.front().target = QString::fromUtf8(after);
        return perubahanTerlarang(old, revision).empty();
    };
    for (const auto& [before, after] :
        {std::pair{"12 Lapran", "12 Laporan"}, {"12 dokumn kepegawaian", "12 Dokumen kepegawaian"},
            {"3 Kegaitan", "3 Kegiatan"}, {"1.200 pasein", "1200 Pasien"}}) {
        INFO(before << " -> " << after);
        CHECK(isTypo(before, after));
    }
    for (const auto& [before, after] : {std::pair{"12 Lapran", "13 Laporan"}, {"12 Laporan", "12 Kegiatan"},
             {"12 bulan", "12 hari"}, {"3 jam", "3 jas"}, {"5 kg", "5 km"}, {"95%", "95"},
             {"100 orang", "100 barang"}, {"12 laporan bulanan", "12 laporan tahunan"},
             {"2 meter", "2 liter"}, {"12 laporan", "12 laporan kas"}}) {
        INFO(before << " -> " << after);
        CHECK_FALSE(isTypo(before, after));
    }
}

TEST_CASE("a correction of wording changes no target, RHK, period or penilai")
{
    using J = JenisPerubahan;
    CHECK(changedBy([](Skp& skp) {
        skp.hasilKerja.front().indikator.front().target = QStringLiteral("1.300 pasien");
    }) == std::vector{J::TargetBerubah});
    CHECK(changedBy([](Skp& skp) {
        skp.hasilKerja.front().indikator.front().target = QStringLiteral("1.200 kunjungan");
    }) == std::vector{J::TargetBerubah});
    CHECK(changedBy([](Skp& skp) {
        skp.hasilKerja.front().indikator.front().indikator = QStringLiteral("Jumlah pasien per 2 bulan");
    }) == std::vector{J::TargetBerubah});
    CHECK(changedBy([](Skp& skp) { skp.hasilKerja.push_back(aHasilKerja("h2")); }) ==
          std::vector{J::RhkBertambah});
    CHECK(changedBy([](Skp& skp) { skp.hasilKerja.clear(); }) == std::vector{J::RhkBerkurang});
    CHECK(changedBy([](Skp& skp) { skp.hasilKerja.front().kunci = HasilKerjaKunci(QStringLiteral("x")); }) ==
          std::vector{J::RhkBerkurang, J::RhkBertambah});
    CHECK(changedBy([](Skp& skp) { skp.hasilKerja.front().indikator.pop_back(); }) ==
          std::vector{J::IkiBerkurang});
    CHECK(changedBy([](Skp& skp) {
        skp.hasilKerja.front().indikator.push_back(anIndikator("i9", Aspek::Biaya, "Biaya", "Rp 5.000"));
    }) == std::vector{J::IkiBertambah});
    CHECK(changedBy([](Skp& skp) { skp.pendekatan = Pendekatan::Kualitatif; }) ==
          std::vector{J::BentukBerubah});
    CHECK(changedBy([](Skp& skp) { skp.kelompok = Kelompok::Jpt; }) == std::vector{J::BentukBerubah});
    CHECK(changedBy([](Skp& skp) { skp.hasilKerja.front().jenis = JenisHasilKerja::Tambahan; }) ==
          std::vector{J::JenisRhkBerubah});
    CHECK(changedBy([](Skp& skp) { skp.selesai = QDate(2026, 11, 30); }) == std::vector{J::PeriodeBerubah});
    CHECK(changedBy([](Skp& skp) { skp.penilai = PegawaiKunci(QStringLiteral("kadis")); }) ==
          std::vector{J::PenilaiBerubah});
}

TEST_CASE("the penilai changes from a day on and the SKP goes on")
{
    const PergantianPenilai change{
        QDate(2026, 10, 12), PegawaiKunci(QStringLiteral("plt")), {}, QStringLiteral("meninggal")};
    const auto changed = changePenilai(running(), change);
    REQUIRE(changed);
    CHECK(changed->status == S::Berjalan);
    CHECK(changed->penilaiPada(QDate(2026, 10, 11)) == PegawaiKunci(QStringLiteral("kapus")));
    CHECK(changed->penilaiPada(QDate(2026, 10, 12)) == PegawaiKunci(QStringLiteral("plt")));

    const auto reason = [&](const Skp& skp, const char* penilai, QDate day) {
        return changePenilai(skp, {day, PegawaiKunci(QString::fromLatin1(penilai)), {}, {}}).error();
    };
    CHECK(reason(aSkp(), "plt", change.mulai) == Refusal::NotInForce);
    CHECK(reason(running(), "", change.mulai) == Refusal::PenilaiMissing);
    CHECK(reason(running(), "perawat", change.mulai) == Refusal::PenilaiIsPegawai);
    CHECK(reason(running(), "kapus", change.mulai) == Refusal::PenilaiUnchanged);
    CHECK(reason(running(), "plt", QDate(2025, 12, 31)) == Refusal::ChangeDateOutside);
    CHECK(reason(running(), "plt", QDate(2028, 1, 1)) == Refusal::ChangeDateOutside);
    CHECK(reason(*changed, "kadis", QDate(2026, 10, 11)) == Refusal::PenilaiChangesLater);
    CHECK(changePenilai(*changed, change).error() == Refusal::PenilaiUnchanged);
    CHECK(reason(*changed, "kapus", QDate(2026, 10, 12)) == Refusal::PenilaiUnchanged);
    const auto corrected =
        changePenilai(*changed, {change.mulai, PegawaiKunci(QStringLiteral("kadis")), {}, {}});
    REQUIRE(corrected);
    CHECK(corrected->pergantianPenilai.size() == 1);
    CHECK(corrected->penilaiPada(change.mulai) == PegawaiKunci(QStringLiteral("kadis")));
}

TEST_CASE("the penilai may change after the last day, while the evaluation is open")
{
    const PergantianPenilai january{QDate(2027, 1, 5), PegawaiKunci(QStringLiteral("plt")), {}, {}};
    const auto changed = changePenilai(running(), january);
    REQUIRE(changed);
    CHECK(changed->penilaiPada(QDate(2026, 12, 31)) == PegawaiKunci(QStringLiteral("kapus")));
    CHECK(changed->penilaiPada(QDate(2027, 1, 20)) == PegawaiKunci(QStringLiteral("plt")));
    Skp closed = running();
    closed.status = S::Ditutup;
    closed.selesai = QDate(2026, 5, 15);
    CHECK(changePenilai(closed, {QDate(2026, 6, 1), PegawaiKunci(QStringLiteral("plt")), {}, {}}));
    for (const S over : {S::Dievaluasi, S::Selesai, S::Digantikan}) {
        closed.status = over;
        CHECK(changePenilai(closed, january).error() == Refusal::NotInForce);
    }
}

TEST_CASE("a missing state follows from signatures and evaluations")
{
    const Periode tw1{JenisPeriode::Triwulanan, 1};
    SkpLengkap lengkap{aSkp(), {}, {}, {}};
    CHECK(derivedStatus(lengkap) == S::Draf);
    lengkap.skp = aSkp().locked(QDate(2026, 1, 20));
    CHECK(derivedStatus(lengkap) == S::Disetujui);
    lengkap.skp = aSkp().signedBy(PeranTandaTangan::Pegawai, signingDay);
    CHECK(derivedStatus(lengkap) == S::Disetujui);
    lengkap.skp = aSkp().signedByBoth(signingDay);
    CHECK(derivedStatus(lengkap) == S::Ditetapkan);
    CHECK(derivedStatus(lengkap, RevisiBerikut::Disusun) == S::Ditetapkan);
    CHECK(derivedStatus(lengkap, RevisiBerikut::Ditetapkan) == S::Digantikan);
    lengkap.evaluasi = {evaluation(tw1, StatusEvaluasi::Draf)};
    CHECK(derivedStatus(lengkap) == S::Ditetapkan);
    lengkap.evaluasi = {evaluation(tw1, StatusEvaluasi::Final)};
    CHECK(derivedStatus(lengkap) == S::Berjalan);
    lengkap.skp.alasanTutup = AlasanTutup::Mutasi;
    CHECK(derivedStatus(lengkap) == S::Ditutup);
    lengkap.evaluasi = {evaluation({}, StatusEvaluasi::Final)};
    CHECK(derivedStatus(lengkap) == S::Dievaluasi);
    lengkap.evaluasi.front().keberatan.putusan = PutusanKeberatan::Tetap;
    CHECK(derivedStatus(lengkap) == S::Selesai);
}

TEST_CASE("an evaluation signed by the penilai is final")
{
    Evaluasi evaluasi;
    CHECK(derivedStatus(evaluasi) == StatusEvaluasi::Draf);
    evaluasi.tandaTangan = {
        {PegawaiKunci(QStringLiteral("perawat")), QDate(2027, 1, 11), {}, {}, PeranTandaTangan::Pegawai, {}}};
    CHECK(derivedStatus(evaluasi) == StatusEvaluasi::Draf);
    evaluasi.tandaTangan.push_back(
        {PegawaiKunci(QStringLiteral("kapus")), QDate(2027, 1, 11), {}, {}, PeranTandaTangan::Penilai, {}});
    CHECK(derivedStatus(evaluasi) == StatusEvaluasi::Final);
}

TEST_CASE("a stated state that contradicts the facts is found")
{
    using P = PertentanganStatus;
    const auto found = [](const Skp& skp, std::vector<Evaluasi> evaluasi = {}) {
        return pertentanganStatus({skp, {}, std::move(evaluasi), {}});
    };
    const Evaluasi akhir = evaluation({}, StatusEvaluasi::Final);
    for (const S status : {S::Draf, S::Diajukan, S::Dikembalikan}) {
        CHECK_FALSE(found(aSkp().withStatus(status)));
        CHECK(found(aSkp().withStatus(status).signedBy(PeranTandaTangan::Pegawai, signingDay)) ==
              P::SudahDitandatangani);
    }
    CHECK_FALSE(found(aSkp().withStatus(S::Disetujui).signedBy(PeranTandaTangan::Pegawai, signingDay)));
    CHECK(found(aSkp().withStatus(S::Disetujui).signedByBoth(signingDay)) == P::SudahDitandatangani);
    CHECK(found(aSkp().withStatus(S::Ditetapkan)) == P::BelumDitandatangani);
    CHECK_FALSE(found(running()));
    CHECK(found(running(), {akhir}) == P::SudahDievaluasi);
    CHECK(found(aSkp().withStatus(S::Dievaluasi).signedByBoth(signingDay)) == P::BelumDievaluasi);
    CHECK_FALSE(found(aSkp().withStatus(S::Selesai).signedByBoth(signingDay), {akhir}));
    CHECK(found(aSkp().withStatus(S::Ditutup).signedByBoth(signingDay)) == P::TanpaAlasanTutup);
}
