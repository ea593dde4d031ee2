#include "core/documents/plaintext.h"
#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/importpaket.h"
#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/regulasi/saveregulasi.h"
#include "core/usecases/regulasi/seedlaw.h"
#include "core/usecases/regulasi/viewregulasi.h"
#include "core/usecases/unit/pengaturan.h"
#include "tests/penetapan/unitworld.h"

#include <QBuffer>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const auto berakhlak = QStringLiteral("berakhlak");
const QDate today(2026, 1, 15);
constexpr char guide[] = "Membantu orang lain belajar";

struct LawWorld : UnitWorld {
    LawWorld()
    {
        Session s = session();
        REQUIRE(seedLaw(s));
    }
    /// The delivered BerAKHLAK with another guide.
    static SaveRegulasi version(const char* versi, const char* words, QDate from = today)
    {
        QByteArray isi = regulationResource(berakhlak);
        isi.replace(guide, words);
        return {berakhlak, QString::fromUtf8(versi), from, StatusRegulasi::Praktik,
            QStringLiteral("Surat edaran BKPSDM"), isi};
    }
    Result<Outcome<Done>, SaveRegulasiError> save(const SaveRegulasi& command)
    {
        Session s = session();
        return saveRegulasi(s, command);
    }
    Result<Outcome<Done>, SaveRegulasiError> withdraw(const QString& id, const char* versi)
    {
        Session s = session();
        return withdrawRegulasi(s, id, QString::fromUtf8(versi));
    }
    using UnitWorld::save;

    TabelRegulasi table(const QString& id = berakhlak, QDate day = today)
    {
        const auto all = file->read([&](Reader& reader) { return viewRegulasi(reader, day); });
        REQUIRE(all);
        REQUIRE(all->size() == static_cast<size_t>(regulationIds().size()));
        const auto at =
            std::find_if(all->begin(), all->end(), [&](const TabelRegulasi& one) { return one.id == id; });
        REQUIRE(at != all->end());
        return *at;
    }
    QString inForce(QDate day = today)
    {
        const TabelRegulasi found = table(berakhlak, day);
        REQUIRE(found.berlaku() != nullptr);
        return found.berlaku()->versi;
    }
    QString printed(const char* kunci)
    {
        auto made = file->read([&](Reader& reader) {
            return assemblePapers(reader, skpKunci(kunci), {JenisDokumen::Skp}, today);
        });
        REQUIRE(made);
        REQUIRE(*made);
        return toPlainText((*made)->front().model);
    }
    std::vector<Jejak> events(const QString& id = berakhlak)
    {
        std::vector<Jejak> found;
        const auto rows =
            file->read([&](Reader& reader) { return reader.jejak().ofSubject(jejakSubjekRegulasi(id)); });
        for (const JejakStore::Row& row : *rows) {
            Jejak event;
            event.tindakan = row.tindakan;
            event.uuid = row.uuid;
            found.push_back(event);
        }
        return found;
    }
};

template <class T> T refusedWith(const Result<Outcome<Done>, SaveRegulasiError>& answer)
{
    REQUIRE_FALSE(answer);
    const T* found = std::get_if<T>(&answer.error());
    REQUIRE(found != nullptr);
    return *found;
}

RegulasiRefusal::Kind refusal(const Result<Outcome<Done>, SaveRegulasiError>& answer)
{
    return refusedWith<RegulasiRefusal>(answer).kind;
}

QByteArray packageOf(DataFile& file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportPaket(file, buffer, {}));
    return bytes;
}

} // namespace

TEST_CASE("a new version of a table is in force from its day, and drafts print by it while a lock stays")
{
    LawWorld world;
    world.save(UnitWorld::draft("terkunci", "perawat").build(), UnitWorld::draft("draf", "bidan").build());
    REQUIRE(world.submit("terkunci"));
    REQUIRE(world.approve("terkunci", QDate(2026, 1, 12)));
    const QString locked = world.printed("terkunci");

    const auto saved = world.save(LawWorld::version("2026.1", "Berbagi ilmu kepada rekan"));
    REQUIRE(saved);
    CHECK(saved->changes.touches(Subject::Regulasi, berakhlak));
    CHECK(world.inForce() == QStringLiteral("2026.1"));
    CHECK(world.inForce(today.addDays(-1)) == QStringLiteral("2021.1"));
    CHECK(world.printed("draf").contains(QStringLiteral("Berbagi ilmu kepada rekan")));
    CHECK(world.printed("terkunci") == locked);
    CHECK(locked.contains(QString::fromUtf8(guide)));

    const VersiRegulasi stored = *world.table().berlaku();
    CHECK(stored.asal == AsalRegulasi::Unit);
    CHECK(stored.status == StatusRegulasi::Praktik);
    CHECK(stored.alasan == QStringLiteral("Surat edaran BKPSDM"));
    CHECK(stored.dapatDicabut);
    const auto regulation =
        world.file->read([](Reader& reader) { return regulationInForce(reader, today).value(); });
    CHECK(regulation->berakhlak.kepala().versi == QStringLiteral("2026.1"));
    CHECK(regulation->versi().contains(QStringLiteral("berakhlak 2026.1")));
    REQUIRE(world.events().size() == 1);
    CHECK(world.events().front().tindakan == QStringLiteral("simpan-regulasi"));
}

TEST_CASE(
    "a version that a locked SKP rests on is neither replaced nor withdrawn, and one that is free is both")
{
    LawWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    REQUIRE(world.save(LawWorld::version("2026.1", "Berbagi ilmu")));
    REQUIRE(world.save(LawWorld::version("2026.1", "Berbagi pengetahuan")));
    CHECK(world.printed("s").contains(QStringLiteral("Berbagi pengetahuan")));
    CHECK(world.table().versi.size() == 2);

    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", today));
    CHECK(world.table().berlaku()->dipakai);
    CHECK_FALSE(world.table().berlaku()->dapatDicabut);
    const QString locked = world.printed("s");
    CHECK(refusal(world.save(LawWorld::version("2026.1", "Lain"))) == RegulasiRefusal::Kind::VersiTerpakai);
    CHECK(refusal(world.withdraw(berakhlak, "2026.1")) == RegulasiRefusal::Kind::VersiTerpakai);
    REQUIRE(world.save(LawWorld::version("2026.2", "Lain")));
    CHECK(world.printed("s") == locked);
    REQUIRE(world.withdraw(berakhlak, "2026.2"));
    CHECK(world.inForce() == QStringLiteral("2026.1"));
    CHECK(world.events().size() == 4);
    CHECK(world.events().back().tindakan == QStringLiteral("cabut-regulasi"));
}

TEST_CASE("the words of the forms are part of what a locked SKP rests on")
{
    LawWorld world;
    SaveRegulasi forms{QStringLiteral("formulir"), QStringLiteral("2026.1"), today, StatusRegulasi::Praktik,
        QStringLiteral("Salah ketik"), regulationResource(QStringLiteral("formulir"))};
    forms.isi.replace("\"SASARAN KINERJA PEGAWAI\"", "\"SASARAN KINERJA ASN\"");
    REQUIRE(world.save(forms));
    world.save(UnitWorld::draft("s", "perawat").build());
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", today));
    CHECK(world.printed("s").contains(QStringLiteral("SASARAN KINERJA ASN")));
    CHECK(world.skp("s").cuplikan.versiRegulasi.endsWith(QStringLiteral("; formulir 2026.1")));
    CHECK(refusal(world.withdraw(forms.id, "2026.1")) == RegulasiRefusal::Kind::VersiTerpakai);
}

TEST_CASE("the delivered version stays as it is")
{
    LawWorld world;
    CHECK(refusal(world.save(LawWorld::version("2021.1", "Lain"))) == RegulasiRefusal::Kind::VersiBawaan);
    CHECK(refusal(world.withdraw(berakhlak, "2021.1")) == RegulasiRefusal::Kind::VersiBawaan);
    CHECK(refusal(world.withdraw(berakhlak, "1999")) == RegulasiRefusal::Kind::TidakAda);
    CHECK(world.table().berlaku()->asal == AsalRegulasi::Bawaan);
    CHECK(world.events().empty());
}

TEST_CASE("what is said of a version must be usable, and the version must come into force by it")
{
    using Kind = RegulasiRefusal::Kind;
    LawWorld world;
    CHECK(refusal(world.save(LawWorld::version("  ", "x"))) == Kind::VersiKosong);
    CHECK(refusal(world.save(LawWorld::version("1; 2", "x"))) == Kind::VersiTidakTerpakai);
    CHECK(refusal(world.save(LawWorld::version("2026\n1", "x"))) == Kind::VersiTidakTerpakai);
    CHECK(refusal(world.save(LawWorld::version("2026.1", "x", QDate()))) == Kind::TanggalKosong);
    SaveRegulasi silent = LawWorld::version("2026.1", "x");
    silent.alasan = QStringLiteral(" \n");
    CHECK(refusal(world.save(silent)) == Kind::AlasanKosong);
    const auto behind =
        refusedWith<RegulasiRefusal>(world.save(LawWorld::version("2021.0", "x", QDate(2022, 1, 1))));
    CHECK(behind.kind == Kind::TidakBerlaku);
    CHECK(behind.lain == QStringLiteral("2021.1"));
    CHECK(world.table().versi.size() == 1);
    REQUIRE(world.save(LawWorld::version("2021.2", "x", QDate(2022, 1, 1))));
    CHECK(world.inForce() == QStringLiteral("2021.2"));
}

TEST_CASE("a table that the program could not read is refused with the place, and nothing is stored")
{
    LawWorld world;
    const auto with = [&](const QString& id, const QByteArray& isi) {
        return world.save(
            {id, QStringLiteral("2026.1"), today, StatusRegulasi::Praktik, QStringLiteral("a"), isi});
    };
    const auto edited = [](const char* id, const QByteArray& from, const QByteArray& to) {
        return regulationResource(QString::fromLatin1(id)).replace(from, to);
    };
    CHECK(refusedWith<JsonFault>(with(berakhlak, "{\"a\": 1,\n\"a\": 2}")).pointer == QStringLiteral("/a"));
    CHECK(refusedWith<JsonFault>(with(berakhlak, "{\"a\": 1,\n]")).line == 2);
    CHECK(refusedWith<RegulationError>(with(berakhlak, "[]")).fault == RegulationFault::NotJson);
    CHECK(refusedWith<RegulationError>(with(QStringLiteral("tunjangan"), "{}")).fault ==
          RegulationFault::UnknownTable);
    const auto range = refusedWith<RegulationError>(with(QStringLiteral("tenggat"),
        edited("tenggat", "\"hari_setelah_mulai\": 31", "\"hari_setelah_mulai\": 900")));
    CHECK(range == RegulationError{QStringLiteral("tenggat"), RegulationFault::OutOfRange,
                       QStringLiteral("/penetapan/hari_setelah_mulai")});
    const auto mark = refusedWith<RegulationError>(
        with(QStringLiteral("formulir"), edited("formulir", "%1 SD %2 TAHUN %3", "%1 SD %2")));
    CHECK(mark == RegulationError{QStringLiteral("formulir"), RegulationFault::MarksDiffer,
                      QStringLiteral("/kata/rentang_periode")});
    const auto blank = refusedWith<RegulationError>(
        with(QStringLiteral("golongan"), edited("golongan", "\"Juru Muda\"", "\" \"")));
    CHECK(blank == RegulationError{QStringLiteral("golongan"), RegulationFault::EmptyText,
                       QStringLiteral("/pns/0/pangkat")});
    const auto numbering = refusedWith<RegulationError>(with(
        QStringLiteral("pasal"), edited("pasal", "\"ringkasan\": \"Penomoran", "\"lain\": \"Penomoran")));
    CHECK(numbering.place == QStringLiteral("/rujukan/0/lain"));
    for (const QString& id : regulationIds()) {
        CHECK(world.table(id).versi.size() == 1);
        CHECK(refusedWith<RegulationError>(with(id, "{}")).fault == RegulationFault::KeyMissing);
        CHECK(world.events(id).empty());
    }
}

TEST_CASE("each table as delivered may be stored as a version of the unit's own")
{
    LawWorld world;
    for (const QString& id : regulationIds()) {
        REQUIRE(world.save({id, QStringLiteral("2026.1"), today, StatusRegulasi::Resmi,
            QStringLiteral("diperiksa"), regulationResource(id)}));
        CHECK(world.table(id).berlaku()->versi == QStringLiteral("2026.1"));
    }
}

TEST_CASE("a version of the unit's own and its events travel in a package to the byte")
{
    LawWorld world;
    REQUIRE(world.save(LawWorld::version("2026.1", "Berbagi ilmu")));
    const QByteArray package = packageOf(*world.file);
    TempFile other;
    Session session = other.session();
    QByteArray bytes = package;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto report = importPaket(session, ImportPaket{buffer, CaraImpor::Lakukan});
    REQUIRE(report);
    CHECK(report->value.warnings.empty());
    CHECK(packageOf(*other.file) == package);
    const auto tables = other.file->read([](Reader& reader) { return viewRegulasi(reader, today); });
    CHECK(tables->at(4).berlaku()->alasan == QStringLiteral("Surat edaran BKPSDM"));
}

TEST_CASE("an import says that a table can't be worked with, which can then be withdrawn")
{
    LawWorld world;
    const QByteArray paket = packageOf(*world.file);
    QByteArray package = paket;
    const auto at = package.indexOf("\"versi\": \"2022.1\"", package.indexOf("\"id\": \"pasal\""));
    REQUIRE(at > 0);
    package.replace("\\\"rujukan\\\"", "\\\"lain\\\"").replace(at, 17, "\"versi\": \"2026.9\"");
    QBuffer buffer(&package);
    buffer.open(QIODevice::ReadOnly);
    Session session = world.session();
    const auto report = importPaket(session, ImportPaket{buffer, CaraImpor::Lakukan});
    REQUIRE(report);
    REQUIRE(report->value.warnings.size() == 1);
    CHECK(report->value.warnings.front().kind == ImportWarning::Kind::RegulasiUnusable);
    CHECK(report->value.warnings.front().pointer == QStringLiteral("/regulasi/6/isi"));
    CHECK_FALSE(*world.file->read([](Reader& reader) { return regulationInForce(reader, today); }));
    CHECK(world.table(QStringLiteral("pasal")).versi.front().rusak->place == QStringLiteral("/rujukan"));
    REQUIRE(world.withdraw(QStringLiteral("pasal"), "2026.9"));
    CHECK(*world.file->read([](Reader& reader) { return regulationInForce(reader, today); }));
}
