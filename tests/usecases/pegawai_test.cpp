#include "core/usecases/pegawai/recordjabatanchange.h"
#include "core/usecases/pegawai/savepegawai.h"
#include "core/usecases/pegawai/saverangkap.h"
#include "core/usecases/pegawai/saveriwayat.h"
#include "core/usecases/pegawai/savetidakdinilai.h"
#include "core/usecases/unit/updateunit.h"
#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pegawai named(const char* nama, const char* nomor = "")
{
    Pegawai pegawai;
    pegawai.nama = t(nama);
    pegawai.identitas.nomor = t(nomor);
    return pegawai;
}

Pegawai stored(TempFile& temp, Pegawai pegawai)
{
    Session session = temp.session();
    const auto saved = savePegawai(session, {pegawai});
    REQUIRE(saved);
    return *temp.load<Pegawai>(saved->value.kunci.text());
}

std::vector<PegawaiFault> refused(TempFile& temp, const Pegawai& pegawai)
{
    Session session = temp.session();
    const auto saved = savePegawai(session, {pegawai});
    REQUIRE_FALSE(saved);
    REQUIRE(saved.error().kind == Refused<PegawaiFault>::Kind::Faults);
    return saved.error().faults;
}

} // namespace

TEST_CASE("a new person is stored with a clean number and can be undone")
{
    TempFile temp;
    const Pegawai budi = stored(temp, named("  Budi   Santoso ", "19800315 200604 1 007"));
    CHECK(budi.nama == t("Budi Santoso"));
    CHECK(budi.identitas.nomor == t("198003152006041007"));
    REQUIRE(temp.file->undo());
    CHECK_FALSE(temp.load<Pegawai>(budi.kunci.text()));
}

TEST_CASE("a number that a spreadsheet has spoiled, or that somebody has, is never stored")
{
    TempFile temp;
    stored(temp, named("Budi", "198003152006041007"));
    CHECK(refused(temp, named("Siti", "1,98003E+17")).front().kind == PegawaiFault::Kind::NomorNotasiIlmiah);
    CHECK(refused(temp, named("Siti", "198003152006041000")).front().kind ==
          PegawaiFault::Kind::NomorDibulatkan);
    CHECK(refused(temp, named("Siti", "19800315 200604 1 007")) ==
          std::vector{PegawaiFault{PegawaiFault::Kind::NomorGanda, t("Budi")}});
    CHECK(refused(temp, named("  ")).front().kind == PegawaiFault::Kind::NamaKosong);
}

TEST_CASE("autosave stores every sound field and says which it did not")
{
    TempFile temp;
    stored(temp, named("Budi", "198003152006041007"));
    Pegawai siti = stored(temp, named("Siti", "199512162019032008"));
    siti.jabatan = t("Perawat");
    siti.identitas.nomor = t("198003152006041007");
    siti.atasan = siti.kunci;
    Session session = temp.session();
    const auto saved = savePegawai(session, {siti, OnFault::KeepStored});
    REQUIRE(saved);
    CHECK(saved->value.kept.size() == 2);
    const Pegawai now = *temp.load<Pegawai>(siti.kunci.text());
    CHECK(now.jabatan == t("Perawat"));
    CHECK(now.identitas.nomor == t("199512162019032008"));
    CHECK(now.atasan.isEmpty());
}

TEST_CASE("superiors can't go round in a loop")
{
    TempFile temp;
    const Pegawai top = stored(temp, named("Kepala"));
    Pegawai middle = named("Tengah");
    middle.atasan = top.kunci;
    middle = stored(temp, middle);
    Pegawai bottom = named("Staf");
    bottom.atasan = middle.kunci;
    bottom = stored(temp, bottom);
    Pegawai looping = top;
    looping.atasan = bottom.kunci;
    CHECK(refused(temp, looping) ==
          std::vector{PegawaiFault{PegawaiFault::Kind::AtasanMelingkar, t("Staf → Tengah")}});
    looping.atasan = PegawaiKunci(t("tak-ada"));
    CHECK(refused(temp, looping).front().kind == PegawaiFault::Kind::AtasanTidakAda);
    looping.atasan = top.kunci;
    CHECK(refused(temp, looping).front().kind == PegawaiFault::Kind::AtasanDiriSendiri);
}

TEST_CASE("a superior who is named later becomes the penilai of the drafts that have none")
{
    TempFile temp;
    Pegawai kadis = stored(temp, named("Kadis"));
    Pegawai kapus = named("Kapus");
    kapus.atasan = kadis.kunci;
    kapus = stored(temp, kapus);
    Pegawai budi = stored(temp, named("Budi"));
    const auto skp = [&](const char* kunci, StatusSkp status, const PegawaiKunci& penilai) {
        Skp made;
        made.kunci = SkpKunci(t(kunci));
        made.pegawai = budi.kunci;
        made.penilai = penilai;
        made.tahun = 2026;
        made.status = status;
        temp.save(made);
    };
    skp("kosong", StatusSkp::Draf, {});
    skp("dipilih", StatusSkp::Draf, kadis.kunci);
    skp("terkunci", StatusSkp::Disetujui, {});
    budi.atasan = kapus.kunci;
    budi = stored(temp, budi);
    CHECK(temp.load<Skp>(t("kosong"))->penilai == kapus.kunci);
    CHECK(temp.load<Skp>(t("kosong"))->atasanPenilai == kadis.kunci);
    CHECK(temp.load<Skp>(t("dipilih"))->penilai == kadis.kunci);
    CHECK(temp.load<Skp>(t("terkunci"))->penilai.isEmpty());
    REQUIRE(temp.file->undo());
    CHECK(temp.load<Skp>(t("kosong"))->penilai.isEmpty());
}

TEST_CASE("a person's lists are not touched by saving the form")
{
    TempFile temp;
    Pegawai budi = stored(temp, named("Budi"));
    Session session = temp.session();
    REQUIRE(saveRangkap(
        session, {budi.kunci, {{QDate(2026, 2, 1), {}, t("Plt Kepala"), {}, JenisRangkap::Plt}}}));
    budi.jabatan = t("Sekretaris");
    stored(temp, budi);
    CHECK(temp.load<Pegawai>(budi.kunci.text())->rangkap.size() == 1);
}

TEST_CASE("a promotion puts the old state into the riwayat, up to the day before")
{
    TempFile temp;
    Pegawai budi = named("Budi");
    budi.golongan = t("III/a");
    budi.pangkat = t("Penata Muda");
    budi.jabatan = t("Analis");
    budi.status = StatusPegawai::Cpns;
    budi.tmtJabatan = QDate(2024, 3, 1);
    budi = stored(temp, budi);
    Session session = temp.session();
    RecordJabatanChange change{budi.kunci, QDate(2026, 4, 1), keadaanOf(budi), {}};
    CHECK(recordJabatanChange(session, change).error().faults.front().kind ==
          JabatanChangeFault::Kind::TidakBerubah);
    change.baru.golongan = t("III/b");
    change.baru.pangkat = t("Penata Muda Tingkat I");
    change.baru.status = StatusPegawai::Pns;
    change.baru.nama = t("Budi, S.Kom.");
    REQUIRE(recordJabatanChange(session, change));
    const Pegawai now = *temp.load<Pegawai>(budi.kunci.text());
    REQUIRE(now.riwayat.size() == 1);
    CHECK(now.riwayat[0].mulai == QDate(2024, 3, 1));
    CHECK(now.riwayat[0].selesai == QDate(2026, 3, 31));
    CHECK(now.riwayat[0].golongan == t("III/a"));
    CHECK(now.riwayat[0].status == t("CPNS"));
    CHECK(now.riwayat[0].nama == t("Budi"));
    CHECK(now.tmtPangkat == QDate(2026, 4, 1));
    CHECK(now.tmtJabatan == QDate(2024, 3, 1));
    CHECK(now.status == StatusPegawai::Pns);
    SECTION("and the next change may not begin before it")
    {
        RecordJabatanChange earlier{budi.kunci, QDate(2026, 4, 1), keadaanOf(now), {}};
        earlier.baru.jabatan = t("Kepala Seksi");
        const auto answer = recordJabatanChange(session, earlier);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().faults ==
              std::vector{JabatanChangeFault{JabatanChangeFault::Kind::TerlaluAwal, QDate(2026, 4, 1), {}}});
    }
    SECTION("and is undone in one step")
    {
        REQUIRE(temp.file->undo());
        CHECK(temp.load<Pegawai>(budi.kunci.text()) == budi);
    }
}

TEST_CASE("a change asks since when the old state held where the file can't know")
{
    TempFile temp;
    const Pegawai budi = stored(temp, named("Budi"));
    Session session = temp.session();
    RecordJabatanChange change{budi.kunci, QDate(2026, 4, 1), keadaanOf(budi), {}};
    change.baru.jabatan = t("Kepala Seksi");
    CHECK(recordJabatanChange(session, change).error().faults.front().kind ==
          JabatanChangeFault::Kind::SejakTidakDiketahui);
    change.sejak = QDate(2020, 1, 1);
    REQUIRE(recordJabatanChange(session, change));
    CHECK(temp.load<Pegawai>(budi.kunci.text())->tmtJabatan == QDate(2026, 4, 1));
}

TEST_CASE("dated lists refuse what contradicts itself")
{
    TempFile temp;
    const Pegawai budi = stored(temp, named("Budi"));
    Session session = temp.session();
    const TidakDinilai study{JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const TidakDinilai open{JenisTidakDinilai::Pensiun, {}, QDate(2026, 6, 1), {}};
    const auto overlapping = saveTidakDinilai(session, {budi.kunci, {study, open}});
    CHECK(overlapping.error().faults == std::vector{RentangFault{RentangFault::Kind::Bertindih, 1, 0}});
    const TidakDinilai reversed{JenisTidakDinilai::Cltn, {}, QDate(2026, 6, 1), QDate(2026, 5, 1)};
    CHECK(saveTidakDinilai(session, {budi.kunci, {reversed}}).error().faults.front().kind ==
          RentangFault::Kind::Terbalik);
    CHECK(saveRangkap(session, {budi.kunci, {{}}}).error().faults.size() == 2);
    REQUIRE(saveTidakDinilai(session, {budi.kunci, {study}}));
    CHECK(addTidakDinilai(session, {{budi.kunci}, open}).error().faults.front().kind ==
          RentangFault::Kind::Bertindih);
    CHECK(saveRiwayat(session, {PegawaiKunci(t("x")), {}}).error().kind ==
          Refused<RentangFault>::Kind::Missing);
}

TEST_CASE("a unit needs a name and an instansi")
{
    TempFile temp;
    Session session = temp.session();
    Unit unit = *temp.load<Unit>(t("1"));
    unit.kop = {t("PEMERINTAH KABUPATEN"), t("  "), {}};
    unit.tempat = t(" Melati ");
    REQUIRE(updateUnit(session, unit));
    CHECK(temp.load<Unit>(t("1"))->kop == QStringList{t("PEMERINTAH KABUPATEN")});
    CHECK(temp.load<Unit>(t("1"))->tempat == t("Melati"));
    CHECK(updateUnit(session, {}).error().faults ==
          std::vector{UnitFault::NamaKosong, UnitFault::InstansiKosong});
}
