#include "core/usecases/file/emptysampah.h"
#include "core/usecases/file/restorefromsampah.h"
#include "core/usecases/pegawai/deletepegawai.h"
#include "core/usecases/pegawai/savepegawai.h"
#include "core/usecases/penyusunan/saveskpdraft.h"
#include "tests/support/tempfile.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

Pegawai person(const char* kunci, const char* atasan = "")
{
    Pegawai pegawai;
    pegawai.kunci = PegawaiKunci(t(kunci));
    pegawai.nama = t(kunci);
    pegawai.atasan = PegawaiKunci(t(atasan));
    return pegawai;
}

Skp skpOf(const Pegawai& pegawai, StatusSkp status, const char* penilai = "")
{
    Skp skp;
    skp.kunci = SkpKunci(QStringLiteral("skp-") + pegawai.kunci.text());
    skp.pegawai = pegawai.kunci;
    skp.penilai = PegawaiKunci(t(penilai));
    skp.tahun = 2026;
    skp.mulai = QDate(2026, 1, 1);
    skp.selesai = QDate(2026, 12, 31);
    skp.status = status;
    return skp;
}

std::vector<NasibPegawai> removed(TempFile& temp, std::vector<PegawaiKunci> who)
{
    Session session = temp.session();
    const auto answer =
        deletePegawai(session, {std::move(who), QDate(2026, 5, 15), JenisTidakDinilai::Pindah, t("mutasi")});
    REQUIRE(answer);
    return answer->value;
}

size_t listed(TempFile& temp)
{
    return temp.file->read([](Reader& reader) { return reader.lists().pegawaiKunci().size(); }).value();
}

} // namespace

TEST_CASE("who has no locked SKP goes to the Sampah with the drafts, out of reach of undo, and comes back")
{
    TempFile temp;
    const Pegawai budi = person("budi");
    const Skp draft = skpOf(budi, StatusSkp::Draf);
    temp.save(budi, draft);
    CHECK(removed(temp, {budi.kunci}) ==
          std::vector{NasibPegawai{NasibPegawai::Kind::KeSampah, budi.kunci, t("budi"), 1, 0}});
    CHECK(listed(temp) == 0);
    CHECK_FALSE(temp.file->canUndo());
    Session session = temp.session();
    const auto restored = restoreFromSampah(session, {{}, {draft.kunci}});
    REQUIRE(restored);
    CHECK(restored->value == Restored{{t("budi")}, 1});
    CHECK(temp.load<Pegawai>(t("budi")) == budi);
    CHECK(temp.load<Skp>(draft.kunci.text()) == draft);
    const auto events =
        temp.file->read([](Reader& reader) { return reader.jejak().ofSubject(t("pegawai/budi")).size(); });
    CHECK(events.value() == 2);
}

TEST_CASE("who has a locked SKP is marked as gone, once")
{
    TempFile temp;
    const Pegawai budi = person("budi");
    temp.save(budi, skpOf(budi, StatusSkp::Disetujui));
    CHECK(removed(temp, {budi.kunci}).front().kind == NasibPegawai::Kind::Keluar);
    const Pegawai gone = *temp.load<Pegawai>(t("budi"));
    REQUIRE(gone.tidakDinilai.size() == 1);
    CHECK(
        gone.tidakDinilai[0] == TidakDinilai{JenisTidakDinilai::Pindah, t("mutasi"), QDate(2026, 5, 15), {}});
    removed(temp, {budi.kunci});
    CHECK(temp.load<Pegawai>(t("budi"))->tidakDinilai.size() == 1);
    CHECK(listed(temp) == 1);
}

TEST_CASE("who was away for study and retires is recorded as retired")
{
    TempFile temp;
    Pegawai budi = person("budi");
    const TidakDinilai study{JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 1, 1), {}};
    budi.tidakDinilai = {study};
    temp.save(budi, skpOf(budi, StatusSkp::Disetujui));
    removed(temp, {budi.kunci});
    const std::vector<TidakDinilai> away = temp.load<Pegawai>(t("budi"))->tidakDinilai;
    REQUIRE(away.size() == 2);
    CHECK(away[0].selesai == QDate(2026, 5, 14));
    CHECK(away[1] == TidakDinilai{JenisTidakDinilai::Pindah, t("mutasi"), QDate(2026, 5, 15), {}});
}

TEST_CASE("who leaves does not wait for the end of an absence that had a date")
{
    TempFile temp;
    Pegawai budi = person("budi");
    budi.tidakDinilai = {{JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 1, 1), QDate(2027, 8, 31)},
        {JenisTidakDinilai::Cltn, {}, QDate(2027, 9, 1), QDate(2027, 12, 31)}};
    temp.save(budi, skpOf(budi, StatusSkp::Disetujui));
    removed(temp, {budi.kunci});
    const std::vector<TidakDinilai> away = temp.load<Pegawai>(t("budi"))->tidakDinilai;
    REQUIRE(away.size() == 2);
    CHECK(
        away[0] == TidakDinilai{JenisTidakDinilai::TugasBelajar, {}, QDate(2026, 1, 1), QDate(2026, 5, 14)});
    CHECK(away[1] == TidakDinilai{JenisTidakDinilai::Pindah, t("mutasi"), QDate(2026, 5, 15), {}});
}

TEST_CASE("whom others still name is left alone, unless they leave together")
{
    TempFile temp;
    const Pegawai boss = person("boss");
    const Pegawai staf = person("staf", "boss");
    temp.save(boss, staf, skpOf(staf, StatusSkp::Draf, "boss"));
    const auto kept = removed(temp, {boss.kunci});
    CHECK(kept == std::vector{NasibPegawai{NasibPegawai::Kind::MasihDipakai, boss.kunci, t("boss"), 1, 1}});
    CHECK(listed(temp) == 2);
    removed(temp, {boss.kunci, staf.kunci});
    CHECK(listed(temp) == 0);
    Session session = temp.session();
    const auto restored = restoreFromSampah(session, {{staf.kunci}, {}});
    REQUIRE(restored);
    CHECK(restored->value.pegawai == QStringList{t("staf"), t("boss")});
}

TEST_CASE("nobody comes back with a number that somebody else has by now")
{
    TempFile temp;
    Pegawai budi = person("budi");
    budi.identitas.nomor = t("198003152006041007");
    temp.save(budi);
    removed(temp, {budi.kunci});
    Pegawai other = person("");
    other.nama = t("Lain");
    other.identitas.nomor = budi.identitas.nomor;
    Session session = temp.session();
    REQUIRE(savePegawai(session, {other}));
    const auto refused = restoreFromSampah(session, {{budi.kunci}, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().faults ==
          std::vector{RestoreFault{RestoreFault::Kind::NomorGanda, t("budi"), t("Lain")}});
    REQUIRE(emptySampah(session));
    CHECK_FALSE(temp.load<Pegawai>(t("budi")));
}

TEST_CASE("what lies in the Sampah is read by those who name it, and is not worked with")
{
    TempFile temp;
    const Pegawai budi = person("budi");
    const Skp draft = skpOf(budi, StatusSkp::Draf);
    temp.save(budi, draft);
    removed(temp, {budi.kunci});
    const auto seen = temp.file->read([&](Reader& reader) {
        CHECK_FALSE(reader.load(budi.kunci));
        CHECK_FALSE(reader.load(draft.kunci));
        CHECK(reader.loadAny(budi.kunci) == budi);
        CHECK(reader.loadAny(draft.kunci) == draft);
        return true;
    });
    REQUIRE(seen);
    Session session = temp.session();
    Pegawai renamed = budi;
    renamed.nama = t("Budi Santoso");
    const auto refused = savePegawai(session, {renamed});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Refused<PegawaiFault>::Kind::Missing);
    Skp edited = draft;
    edited.mulai = QDate(2026, 2, 1);
    const auto notStored = saveSkpDraft(session, {draft, edited, {}});
    REQUIRE_FALSE(notStored);
    CHECK(notStored.error().kind == PenyusunanError::Kind::SkpNotFound);
}
