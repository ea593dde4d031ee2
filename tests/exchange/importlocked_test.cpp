#include "tests/exchange/laptop.h"

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("what is locked stays: another text is refused with its place")
{
    const QByteArray locked =
        rhk +
        R"(,"status":"ditetapkan","tanda_tangan":[{"pegawai":"p","tanggal":"2026-01-10","peran":"pegawai"}])";
    Laptop laptop(package(two, skpOf("p", locked)));
    const auto other = laptop.refusals(package(two,
        skpOf("p", R"("status":"draf","hasil_kerja":[{"kunci":"h1","jenis":"utama","rencana":"Baru"}])")));
    REQUIRE(other.size() == 1);
    CHECK(other.at(0).kind == ImportRefusal::Kind::Locked);
    CHECK(other.at(0).pointer == QStringLiteral("/skp/0/hasil_kerja/0/rencana"));

    const auto signature = laptop.refusals(package(
        two, skpOf("p", R"("tanda_tangan":[{"pegawai":"p","tanggal":"2026-01-11","peran":"pegawai"}])")));
    CHECK(signature.at(0).pointer == QStringLiteral("/skp/0/tanda_tangan/0/tanggal"));
}

TEST_CASE("what follows the lock goes on")
{
    Laptop laptop(package(two, skpOf("p", rhk + R"(,"status":"disetujui")")));
    REQUIRE(laptop
                .import(package(two,
                    skpOf("p",
                        rhk + R"(,"status":"ditetapkan","tanda_tangan":[)"
                              R"({"pegawai":"p","tanggal":"2026-01-10","peran":"pegawai"}],)"
                              R"("catatan_kinerja":[{"tanggal":"2026-02-01","rhk":"h1","kegiatan":"k"}])")))
                .hasValue());
    const SkpLengkap now = *laptop.skp("s");
    CHECK(now.skp.status == StatusSkp::Ditetapkan);
    CHECK(now.skp.tandaTangan.size() == 1);
    CHECK(now.pelaksanaan.catatanKinerja.size() == 1);
    // An older package does not take the state back.
    REQUIRE(laptop.import(package(two, skpOf("p", rhk + R"(,"status":"disetujui")"))).hasValue());
    CHECK(laptop.skp("s")->skp.status == StatusSkp::Ditetapkan);
}

TEST_CASE("the plan of a locked SKP may come with a package, what was agreed may not")
{
    const auto withIki = [](const QByteArray& iki, const QByteArray& more) {
        return package(two, skpOf("p", R"("status":"ditetapkan","tanda_tangan":[)"
                                       R"({"pegawai":"p","tanggal":"2026-01-10","peran":"pegawai"}],)"
                                       R"("hasil_kerja":[{"kunci":"h1","jenis":"utama","rencana":"Lama",)"
                                       R"("indikator":[{"kunci":"i1","indikator":"Jumlah",)" +
                                           iki + "}]" + more + "}]"));
    };
    Laptop laptop(withIki(R"("target":"12 laporan")", ""));
    REQUIRE(laptop
                .import(withIki(R"("target":"12 laporan","target_periode":["3","3","3","3"])",
                    R"(,"rencana_aksi":[{"aksi":"Menyusun","target":["1","","",""]}])"))
                .hasValue());
    const HasilKerja planned = laptop.skp("s")->skp.hasilKerja.at(0);
    CHECK(planned.indikator.at(0).targetPeriode.size() == 4);
    CHECK(planned.rencanaAksi.size() == 1);
    const auto refused = laptop.refusals(withIki(R"("target":"24 laporan")", ""));
    REQUIRE(refused.size() == 1);
    CHECK(refused.at(0).pointer == QStringLiteral("/skp/0/hasil_kerja/0/indikator/0/target"));
}

TEST_CASE("a lock that says less than the draft here is refused, one that says as much is taken")
{
    Laptop laptop(package(two, skpOf("p", rhk)));
    const auto refused = laptop.refusals(
        package(two, skpOf("p", R"("status":"disetujui","hasil_kerja":[{"kunci":"h9","jenis":"utama"}])")));
    CHECK(refused.at(0).kind == ImportRefusal::Kind::DraftHasMore);
    REQUIRE(laptop
                .import(package(
                    two, skpOf("p", R"("status":"disetujui","hasil_kerja":[{"kunci":"h0","jenis":"utama"},)"
                                    R"({"kunci":"h1","jenis":"utama","rencana":"Baru"}])")))
                .hasValue());
    const Skp skp = laptop.skp("s")->skp;
    CHECK(skp.status == StatusSkp::Disetujui);
    CHECK(skp.hasilKerja.at(0).kunci == HasilKerjaKunci(QStringLiteral("h0")));
}

TEST_CASE("a frozen evaluation stays, its signature and receipt may come")
{
    const QByteArray final =
        R"("evaluasi":[{"periode":{"jenis":"akhir"},"status":"siap_ditandatangani","catatan":"a"}])";
    Laptop laptop(package(two, skpOf("p", final)));
    const auto refused = laptop.refusals(
        package(two, skpOf("p", R"("evaluasi":[{"periode":{"jenis":"akhir"},"catatan":"b"}])")));
    CHECK(refused.at(0).kind == ImportRefusal::Kind::Frozen);
    CHECK(refused.at(0).pointer == QStringLiteral("/skp/0/evaluasi/0/catatan"));
    REQUIRE(
        laptop
            .import(package(two,
                skpOf("p",
                    R"("evaluasi":[{"periode":{"jenis":"akhir"},"status":"final","catatan":"a","diterima":"2027-01-05"}])")))
            .hasValue());
    CHECK(laptop.skp("s")->evaluasi.at(0).status == StatusEvaluasi::Final);
}

TEST_CASE("the reason of a late SKP is corrected by a package until the year is evaluated")
{
    const auto late = [](const char* status, const char* alasan) {
        return package(two,
            skpOf("p", QByteArray(R"("status":")") + status + R"(","alasan_terlambat":")" + alasan + "\""));
    };
    Laptop laptop(late("berjalan", "Penilai sakit"));
    REQUIRE(laptop.import(late("berjalan", "Penilai dinas luar")).hasValue());
    CHECK(laptop.skp("s")->skp.alasanTerlambat == QStringLiteral("Penilai dinas luar"));
    Laptop evaluated(late("selesai", "Penilai sakit"));
    CHECK(
        evaluated.refusals(late("selesai", "Penilai dinas luar")).at(0).kind == ImportRefusal::Kind::Locked);
}
