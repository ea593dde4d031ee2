#include "tests/support/aunit.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/penyusunan/applytexttomany.h"
#include "core/usecases/penyusunan/copyskp.h"
#include "core/usecases/penyusunan/createskp.h"
#include "core/usecases/penyusunan/forgetphrase.h"
#include "core/usecases/penyusunan/mergedskp.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "core/usecases/penyusunan/saveskpdraft.h"
#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "core/usecases/unit/checkunit.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

using Kind = PenyusunanError::Kind;

SkpKunci create(AUnit& unit, const PegawaiKunci& pegawai, int tahun = 2026)
{
    Session session = unit.session();
    CreateSkp command;
    command.pegawai = pegawai;
    command.tahun = tahun;
    const auto created = createSkp(session, command);
    REQUIRE(created);
    return created->value;
}

void setStatus(AUnit& unit, const SkpKunci& kunci, StatusSkp status)
{
    Skp skp = unit.skp(kunci);
    skp.status = status;
    unit.save(skp);
}

QStringList phrases(AUnit& unit, KolomFrasa kolom)
{
    const auto found =
        unit.file->read([&](Reader& reader) { return reader.frasa().suggest(kolom, QString(), 20); });
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a new SKP goes on with form and approach of the newest one of that person")
{
    AUnit unit;
    Skp earlier = unit.skp(create(unit, unit.perawat, 2025));
    earlier.kelompok = Kelompok::Jpt;
    earlier.pendekatan = Pendekatan::Kualitatif;
    unit.save(earlier);
    const auto usulan = [&](int tahun, Sebagai sebagai) {
        return unit.file->read(
                            [&](Reader& reader) { return usulanSkp(reader, unit.perawat, tahun, sebagai); })
            .value();
    };
    CHECK(usulan(2026, Sebagai::Definitif)->kelompok == Kelompok::Jpt);
    CHECK(usulan(2026, Sebagai::Definitif)->pendekatan == Pendekatan::Kualitatif);
    CHECK(*usulan(2026, Sebagai::Definitif)->penilai == unit.kapus);
    earlier = unit.skp(earlier.kunci);
    earlier.pergantianPenilai = {{QDate(2025, 10, 1), unit.kadis, {}, {}}};
    unit.save(earlier);
    CHECK(*usulan(2026, Sebagai::Definitif)->penilai == unit.kadis);
    CHECK(usulan(2024, Sebagai::Definitif)->kelompok == Kelompok::JaJf);
    CHECK(usulan(2026, Sebagai::Plt)->pendekatan == Pendekatan::Kuantitatif);
}

TEST_CASE("a new SKP takes year, superiors and group from the person")
{
    AUnit unit;
    const Skp skp = unit.skp(create(unit, unit.perawat));
    CHECK(skp.mulai == QDate(2026, 1, 1));
    CHECK(skp.selesai == QDate(2026, 12, 31));
    CHECK(skp.penilai == unit.kapus);
    CHECK(skp.atasanPenilai == unit.kadis);
    CHECK(skp.kelompok == Kelompok::JaJf);
    CHECK(skp.perilakuKerja == perilakuKosong());
    CHECK(unit.skp(create(unit, unit.kadis)).kelompok == Kelompok::Jpt);
}

TEST_CASE("an SKP begins with the jabatan, and after the one that was closed")
{
    AUnit unit;
    Pegawai cpns = *unit.load<Pegawai>(QStringLiteral("bidan"));
    cpns.tmtJabatan = QDate(2026, 6, 1);
    unit.save(cpns);
    CHECK(unit.skp(create(unit, unit.bidan)).mulai == QDate(2026, 6, 1));
    CHECK(unit.skp(create(unit, unit.bidan, 2027)).mulai == QDate(2027, 1, 1));
    cpns.tmtJabatan = {};
    cpns.identitas = {JenisIdentitas::Nip, QStringLiteral("199801022026061001")};
    unit.save(cpns);
    CHECK(unit.skp(create(unit, unit.bidan)).mulai == QDate(2026, 6, 1)); // by the month in the NIP
    Skp first = unit.skp(create(unit, unit.perawat));
    first.status = StatusSkp::Ditutup;
    first.selesai = QDate(2026, 5, 15);
    unit.save(first);
    CHECK(unit.skp(create(unit, unit.perawat)).mulai == QDate(2026, 5, 16));
}

TEST_CASE("an SKP of nobody or of a year that no package holds is refused")
{
    AUnit unit;
    Session session = unit.session();
    CreateSkp command;
    command.pegawai = PegawaiKunci(QStringLiteral("tidak-ada"));
    command.tahun = 2026;
    CHECK(createSkp(session, command).error().kind == Kind::PegawaiNotFound);
    command.pegawai = unit.perawat;
    command.tahun = 2021;
    CHECK(createSkp(session, command).error().kind == Kind::TahunOutOfRange);
}

TEST_CASE("a draft is stored without undoing what others changed meanwhile")
{
    AUnit unit;
    Session session = unit.session();
    const Skp base = unit.skp(create(unit, unit.perawat));
    Skp other = base;
    other.dialog = {aDialog(JenisDialog::Penetapan, QDate(2026, 1, 8))};
    unit.save(other);
    Skp draft = base;
    draft.hasilKerja = {aHasilKerja("h1")};
    draft.status = StatusSkp::Ditetapkan;
    draft.hasilKerja.push_back({});
    const auto saved = saveSkpDraft(session, {base, draft, base});
    REQUIRE(saved);
    const Skp stored = unit.skp(base.kunci);
    CHECK(stored == saved->value);
    CHECK(stored.dialog.size() == 1);
    CHECK_FALSE(stored.hasilKerja.at(1).kunci.isEmpty());
    CHECK(stored.hasilKerja.at(1).kunci != stored.hasilKerja.at(0).kunci);
    CHECK(stored.status == StatusSkp::Draf);
}

TEST_CASE("an RHK from the matrix and one being typed both stay")
{
    Skp base = aSkp().build();
    Skp ours = base;
    ours.hasilKerja.front().rencana = QStringLiteral("diketik");
    ours.hasilKerja.push_back(aHasilKerja("h2"));
    Skp theirs = base;
    theirs.hasilKerja.push_back(aHasilKerja("h3"));
    theirs.hasilKerja.back().rencana = QStringLiteral("dari matriks");
    const Skp merged = mergedSkp(base, ours, theirs);
    REQUIRE(merged.hasilKerja.size() == 3);
    CHECK(merged.hasilKerja.at(0).rencana == QStringLiteral("diketik"));
    CHECK(merged.hasilKerja.at(1) == ours.hasilKerja.at(1));
    CHECK(merged.hasilKerja.at(2) == theirs.hasilKerja.at(1));
    CHECK(mergedSkp(ours, ours, merged) == merged);
}

TEST_CASE("what two wrote in one RHK stays, field by field and IKI by IKI")
{
    const Skp base = aSkp().build();
    REQUIRE(base.hasilKerja.front().indikator.size() >= 3);
    Skp ours = base;
    HasilKerja& mine = ours.hasilKerja.front();
    mine.rencana = QStringLiteral("diketik di sini");
    mine.indikator.at(0).target = QStringLiteral("12 laporan");
    mine.indikator.erase(mine.indikator.begin() + 2);
    Skp theirs = base;
    HasilKerja& others = theirs.hasilKerja.front();
    others.strategi = {QStringLiteral("ditulis di sana")};
    others.indikator.at(0).indikator = QStringLiteral("Jumlah laporan");
    others.indikator.at(1).target = QStringLiteral("95%");
    const HasilKerja merged = mergedSkp(base, ours, theirs).hasilKerja.front();
    CHECK(merged.rencana == mine.rencana);
    CHECK(merged.strategi == others.strategi);
    REQUIRE(merged.indikator.size() == 2);
    CHECK(merged.indikator.at(0).target == QStringLiteral("12 laporan"));
    CHECK(merged.indikator.at(0).indikator == QStringLiteral("Jumlah laporan"));
    CHECK(merged.indikator.at(1).target == QStringLiteral("95%"));

    others.indikator.at(2).target = QStringLiteral("diubah selagi dihapus");
    CHECK(mergedSkp(base, ours, theirs).hasilKerja.front().indikator.size() == 2);
}

TEST_CASE("only a draft takes text, and dialogues still while it is submitted")
{
    AUnit unit;
    Session session = unit.session();
    const SkpKunci kunci = create(unit, unit.perawat);
    setStatus(unit, kunci, StatusSkp::Diajukan);
    const Skp base = unit.skp(kunci);
    Skp draft = base;
    draft.dialog = {aDialog(JenisDialog::Penetapan, QDate(2026, 1, 8))};
    CHECK(saveSkpDraft(session, {base, draft, {}}));
    draft.hasilKerja = {aHasilKerja("h1")};
    const auto refused = saveSkpDraft(session, {base, draft, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == PenyusunanError(StatusSkp::Diajukan));
}

TEST_CASE("the phrase library learns finished texts, never names, and forgets for good")
{
    AUnit unit;
    Session session = unit.session();
    const Skp base = unit.skp(create(unit, unit.perawat));
    Skp draft = base;
    draft.hasilKerja = {aHasilKerja("h1")};
    draft.hasilKerja.front().penugasanDari = QStringLiteral("Camat");
    draft.perilakuKerja.front().ekspektasi = QStringLiteral("Menggantikan siti aminah di poli");
    REQUIRE(saveSkpDraft(session, {base, draft, {}}));
    CHECK(phrases(unit, KolomFrasa::RencanaHasilKerja).isEmpty());
    REQUIRE(saveSkpDraft(session, {base, draft, base}));
    CHECK(phrases(unit, KolomFrasa::RencanaHasilKerja) ==
          QStringList{QStringLiteral("Terlaksananya asuhan keperawatan rawat jalan")});
    CHECK(phrases(unit, KolomFrasa::EkspektasiPerilaku).isEmpty());
    CHECK(phrases(unit, KolomFrasa::Target).size() == 3);
    REQUIRE(forgetPhrase(session, {KolomFrasa::Target, QStringLiteral("95%")}));
    REQUIRE(saveSkpDraft(session, {base, draft, base}));
    CHECK_FALSE(phrases(unit, KolomFrasa::Target).contains(QStringLiteral("95%")));
}

TEST_CASE("a phrase that names a person is neither learnt nor offered, with or without titles")
{
    AUnit unit;
    const auto remember = [&](const char* text) {
        return unit.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.frasa().learn(KolomFrasa::Strategi, QString::fromUtf8(text), QDate(2026, 1, 5));
                return Done{};
            });
    };
    const auto offered = [&] { return phrases(unit, KolomFrasa::Strategi); };
    Pegawai person = aPegawai("bambang", "dr. Bambang Setiawan Bakti, Sp.A.", "kadis");
    unit.save(person);
    REQUIRE(remember("Menggantikan Bambang Setiawan di poli"));
    REQUIRE(remember("Menunggu tanda tangan dr. Bambang"));
    REQUIRE(remember("Laporan untuk Bu Setiawan"));
    CHECK(offered().isEmpty());
    REQUIRE(remember("Kerja bakti setiap Jumat"));
    REQUIRE(remember("Berkoordinasi dengan Pak Suharto"));
    CHECK(offered().size() == 2);
    person = aPegawai("suharto", "Suharto", "kadis");
    unit.save(person);
    CHECK(offered() == QStringList{QStringLiteral("Kerja bakti setiap Jumat")});
}

TEST_CASE("a new RHK is never taken for a deleted one by those who refer to it")
{
    AUnit unit;
    Session session = unit.session();
    const SkpKunci leader = create(unit, unit.kapus);
    REQUIRE(takePerjanjianKinerja(session, {leader}));
    const Skp before = unit.skp(leader);
    const SkpKunci staff = create(unit, unit.perawat);
    Skp own = unit.skp(staff);
    own.hasilKerja = {aHasilKerja("h1")};
    own.hasilKerja.front().rhkPimpinanRef = rhkRefText({leader, before.hasilKerja.back().kunci, {}});
    unit.save(own);
    const auto isBroken = [&] {
        const auto found =
            unit.file->read([&](Reader& reader) { return checkSkp(reader, staff, QDate(2026, 1, 8)); });
        REQUIRE(found);
        REQUIRE(found->hasValue());
        return std::any_of((*found)->begin(), (*found)->end(),
            [](const Finding& finding) { return finding.id == FindingId::RujukanPutus; });
    };
    CHECK_FALSE(isBroken());
    Skp draft = before;
    draft.hasilKerja.pop_back();
    REQUIRE(saveSkpDraft(session, {before, draft, {}}));
    const Skp without = unit.skp(leader);
    draft = without;
    draft.hasilKerja.push_back({});
    draft.hasilKerja.back().rencana = QStringLiteral("RHK lain");
    draft.hasilKerja.back().indikator = {{}};
    REQUIRE(saveSkpDraft(session, {without, draft, {}}));
    const Skp after = unit.skp(leader);
    CHECK(after.hasilKerja.size() == before.hasilKerja.size());
    CHECK_FALSE(after.hasilKerja.back().indikator.front().kunci.isEmpty());
    CHECK(isBroken());
}

TEST_CASE("the Perjanjian Kinerja becomes the leader's RHK in one action, and is not doubled")
{
    AUnit unit;
    Session session = unit.session();
    const SkpKunci kunci = create(unit, unit.kapus);
    const auto taken = takePerjanjianKinerja(session, {kunci});
    REQUIRE(taken);
    CHECK(taken->value == PerjanjianDiambil{2, 3});
    const Skp skp = unit.skp(kunci);
    CHECK(skp.hasilKerja.at(1).indikator.at(0).target == QStringLiteral("3,5 dari skala 5"));
    CHECK(skp.hasilKerja.at(0).klasifikasi == Klasifikasi::Organisasi);
    CHECK(takePerjanjianKinerja(session, {kunci})->value == PerjanjianDiambil{});
    CHECK(unit.skp(kunci) == skp);
    REQUIRE(unit.file->undo());
    CHECK(unit.skp(kunci).hasilKerja.empty());
    CHECK(
        takePerjanjianKinerja(session, {create(unit, unit.kapus, 2027)}).error().kind == Kind::NoPerjanjian);
}

TEST_CASE("a copy takes texts under new keys, nothing legal, and leader's RHK that mean something this year")
{
    AUnit unit;
    Session session = unit.session();
    Skp leader = unit.skp(create(unit, unit.kapus));
    leader.hasilKerja = {aHasilKerja("h7")};
    leader.hasilKerja.front().rencana = QStringLiteral("Meningkatnya kepuasan pengguna layanan");
    unit.save(leader);
    Skp old = aSkp().withKunci("lama").withStatus(StatusSkp::Selesai).signedByBoth(QDate(2025, 1, 9)).build();
    old.tahun = 2025;
    HasilKerja loose = aHasilKerja("h2");
    loose.rencana = QStringLiteral("Lain");
    loose.rhkPimpinan = QStringLiteral("RHK tahun lalu");
    old.hasilKerja.push_back(loose);
    unit.save(old);
    const SkpKunci kunci = create(unit, unit.perawat);
    const auto copied = copySkp(session, {old.kunci, kunci, {}});
    REQUIRE(copied);
    CHECK(copied->value == Disalin{2, 6, 0, 3, 1});
    const Skp skp = unit.skp(kunci);
    CHECK(skp.tandaTangan.empty());
    CHECK(skp.dialog.empty());
    CHECK(skp.status == StatusSkp::Draf);
    CHECK(skp.hasilKerja.at(0).rhkPimpinanRef == rhkRefText({leader.kunci, leader.hasilKerja[0].kunci, {}}));
    CHECK(skp.hasilKerja.at(1).rhkPimpinanRef == loose.rhkPimpinanRef);
    CHECK(skp.hasilKerja.at(1).rhkPimpinan == QStringLiteral("RHK tahun lalu"));
    CHECK(copySkp(session, {old.kunci, kunci, {}})->value == Disalin{});
}

TEST_CASE("a copied RHK that means the leader's of last year is a finding until another is chosen")
{
    AUnit unit;
    Session session = unit.session();
    Skp leader = aSkp().withKunci("kapus-lama").build();
    leader.pegawai = unit.kapus;
    leader.tahun = 2025;
    leader.mulai = QDate(2025, 1, 1);
    leader.selesai = QDate(2025, 12, 31);
    unit.save(leader);
    Skp old = aSkp().withKunci("lama").build();
    old.pegawai = unit.perawat;
    old.tahun = 2025;
    old.mulai = leader.mulai;
    old.selesai = leader.selesai;
    old.hasilKerja.front().rhkPimpinanRef = rhkRefText({leader.kunci, leader.hasilKerja.front().kunci, {}});
    unit.save(old);
    const SkpKunci kunci = create(unit, unit.perawat);
    REQUIRE(copySkp(session, {old.kunci, kunci, {}}));
    const auto isBroken = [&](const SkpKunci& skp) {
        const auto found =
            unit.file->read([&](Reader& reader) { return checkSkp(reader, skp, QDate(2026, 1, 8)); });
        REQUIRE(found);
        REQUIRE(found->hasValue());
        return std::any_of((*found)->begin(), (*found)->end(),
            [](const Finding& finding) { return finding.id == FindingId::RujukanPutus; });
    };
    CHECK_FALSE(isBroken(old.kunci));
    CHECK(isBroken(kunci));
}

TEST_CASE("one SKP goes to several drafts: an RHK of the matrix gets its IKI, what is filled stays")
{
    AUnit unit;
    Session session = unit.session();
    Skp source = aSkp().withKunci("sumber").but([&](Skp& skp) { skp.pegawai = unit.perawat; }).build();
    unit.save(source);
    Skp bare = unit.skp(create(unit, unit.bidan));
    HasilKerja role = aHasilKerja("h5");
    role.indikator.clear();
    bare.hasilKerja = {role};
    unit.save(bare);
    Skp own = bare;
    own.kunci = SkpKunci(QStringLiteral("sendiri"));
    own.tahun = 2027;
    own.hasilKerja.front().indikator = {anIndikator("i1", Aspek::Kuantitas, "Milik sendiri", "3 laporan")};
    unit.save(own);
    Skp locked = bare;
    locked.kunci = SkpKunci(QStringLiteral("terkunci"));
    locked.tahun = 2028;
    locked.status = StatusSkp::Disetujui;
    unit.save(locked);
    const CopySkpToMany command{source.kunci, {bare.kunci, own.kunci, locked.kunci}};
    const auto copied = copySkpToMany(session, command);
    REQUIRE(copied);
    CHECK(copied->value.disalin == std::vector{bare.kunci, own.kunci});
    CHECK(copied->value.dilewati ==
          std::vector{SkpDilewati{locked.kunci, PenyusunanError(StatusSkp::Disetujui)}});
    const Skp filled = unit.skp(bare.kunci);
    REQUIRE(filled.hasilKerja.size() == 1);
    CHECK(filled.hasilKerja.front().kunci == role.kunci);
    CHECK(filled.hasilKerja.front().indikator.size() == source.hasilKerja.front().indikator.size());
    CHECK(filled.konsekuensi == source.konsekuensi);
    CHECK(unit.skp(own.kunci).hasilKerja.front().indikator == own.hasilKerja.front().indikator);
    CHECK(unit.skp(locked.kunci) == locked);
    REQUIRE(unit.file->undo());
    CHECK(unit.skp(bare.kunci) == bare);
    CopySkpToMany without = command;
    without.bagian.tanpa = {source.hasilKerja.front().kunci};
    REQUIRE(copySkpToMany(session, without));
    CHECK(unit.skp(bare.kunci).hasilKerja == bare.hasilKerja);
    CHECK(unit.skp(bare.kunci).konsekuensi == source.konsekuensi);
    REQUIRE(copySkpToMany(session, command));
    CHECK(copySkpToMany(session, command)->value.sudahSama == std::vector{bare.kunci, own.kunci});
}

TEST_CASE("one dialogue for several people gives each an entry of their own")
{
    AUnit unit;
    Session session = unit.session();
    const SkpKunci first = create(unit, unit.perawat);
    const SkpKunci second = create(unit, unit.bidan);
    setStatus(unit, second, StatusSkp::Disetujui);
    const DialogKinerja dialog = aDialog(JenisDialog::Penetapan, QDate(2026, 1, 8));
    const auto saved = saveDialog(session, {{first, second}, dialog, {}});
    REQUIRE(saved);
    CHECK(saved->value.dicatat == std::vector{first});
    CHECK(saved->value.dilewati.front().alasan == PenyusunanError(StatusSkp::Disetujui));
    const DialogKinerja stored = unit.skp(first).dialog.front();
    CHECK(stored.peserta ==
          QStringList{QStringLiteral("Siti Aminah, A.Md.Kep."), QStringLiteral("drg. Ratna Dewi")});
    DialogKinerja changed = stored;
    changed.klarifikasi = QStringLiteral("Jadwal jaga");
    REQUIRE(saveDialog(session, {{first}, changed, stored}));
    CHECK(unit.skp(first).dialog == std::vector{changed});
    setStatus(unit, first, StatusSkp::Berjalan);
    CHECK_FALSE(saveDialog(session, {{first}, stored, changed}));
    CHECK_FALSE(removeDialog(session, first, changed));
    CHECK(saveDialog(session, {{first}, aDialog(JenisDialog::Evaluasi, QDate(2026, 7, 1)), {}}));
}

TEST_CASE("one text goes to several drafts and says where it did not")
{
    AUnit unit;
    Session session = unit.session();
    const SkpKunci first = create(unit, unit.perawat);
    const SkpKunci second = create(unit, unit.bidan);
    const SkpKunci locked = create(unit, unit.kapus);
    setStatus(unit, locked, StatusSkp::Disetujui);
    ApplyTextToMany command;
    command.skp = {first, second, locked};
    command.teks = TeksEkspektasi{NilaiBerakhlak::Loyal, QStringLiteral("Hadir apel")};
    const auto applied = applyTextToMany(session, command);
    REQUIRE(applied);
    CHECK(applied->value.diterapkan == std::vector{first, second});
    CHECK(applied->value.dilewati.size() == 1);
    command.teks = TeksEkspektasi{NilaiBerakhlak::Loyal, QStringLiteral("Lain")};
    CHECK(applyTextToMany(session, command)->value.sudahAda == std::vector{first, second});
    command.teks =
        TeksButir{DaftarSkp::Konsekuensi, {QStringLiteral("Piagam"), QStringLiteral("penghargaan")}};
    REQUIRE(applyTextToMany(session, command));
    CHECK(unit.skp(second).konsekuensi.size() == 1);
    CHECK(unit.skp(second).perilakuKerja.at(4).ekspektasi == QStringLiteral("Hadir apel"));
}
