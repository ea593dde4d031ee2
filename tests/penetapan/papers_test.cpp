#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/usecases/papers/assemblepapers.h"
#include "core/usecases/penyusunan/savedialog.h"
#include "tests/penetapan/unitworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

std::vector<Kertas> papers(UnitWorld& world, const char* kunci)
{
    auto made = world.file->read(
        [&](Reader& reader) { return assemblePapers(reader, skpKunci(kunci), {}, world.clock.today()); });
    REQUIRE(made);
    REQUIRE(*made);
    return **made;
}

} // namespace

TEST_CASE("a draft prints from today's data, a locked SKP from its snapshot whatever changes later")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    const std::vector<Kertas> drafts = papers(world, "s");
    REQUIRE(drafts.size() == 3);
    CHECK(drafts.front().jenis == JenisDokumen::BeritaAcara);
    CHECK(drafts.front().keadaan == KeadaanKertas::Draf);
    CHECK(drafts.front().kode.isEmpty());

    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", QDate(2026, 1, 12)));
    const std::vector<Kertas> locked = papers(world, "s");
    Pegawai perawat = *world.load<Pegawai>(QStringLiteral("perawat"));
    perawat.nama = QStringLiteral("Nama Lain");
    world.save(perawat);
    const std::vector<Kertas> later = papers(world, "s");

    REQUIRE(later.size() == 3);
    CHECK(later.at(1).jenis == JenisDokumen::Skp);
    CHECK(later.at(1).keadaan == KeadaanKertas::Beku);
    CHECK(later.at(1).model == locked.at(1).model);
    CHECK(later.at(1).sha256 == sha256Hex(serialize(later.at(1).model)));
    CHECK(toPlainText(later.at(1).model).contains(QStringLiteral("Siti Aminah")));
    CHECK(toPlainText(later.at(1).model).contains(QStringLiteral("12 Januari 2026")));
    CHECK(world.skp("s").cuplikan.pegawai.nama == QStringLiteral("Siti Aminah, A.Md.Kep."));
}

TEST_CASE("the record of a dialogue names who spoke on its day, also after a change of penilai")
{
    UnitWorld world;
    world.save(UnitWorld::pegawai("baru", "drg. Made Suryani", "Kepala UPTD Puskesmas Melati", "kadis"),
        UnitWorld::draft("s", "perawat")
            .but([](Skp& skp) {
                skp.pergantianPenilai = {{QDate(2026, 1, 10), person("baru"), person("kadis"), {}}};
            })
            .build());
    const auto minutes = [&] { return toPlainText(papers(world, "s").front().model); };
    CHECK(minutes().contains(QStringLiteral("Bambang Sutrisno")));
    CHECK_FALSE(minutes().contains(QStringLiteral("Made Suryani")));
    CHECK(toPlainText(papers(world, "s").at(1).model).contains(QStringLiteral("Made Suryani")));
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", QDate(2026, 1, 12)));
    CHECK(minutes().contains(QStringLiteral("Bambang Sutrisno")));
}

TEST_CASE("a dialogue after the lock has a record of its own, without the signatures of the SKP")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    world.set("s", QDate(2026, 1, 12));
    Skp skp = world.skp("s");
    for (TandaTangan& one : skp.tandaTangan) {
        one.cara = CaraTandaTangan::Gambar;
        one.gambar = QByteArray("gambar");
    }
    world.save(skp);
    CHECK(papers(world, "s").size() == 3);

    DialogKinerja talk = aDialog(JenisDialog::Evaluasi, QDate(2026, 4, 6));
    talk.hasilKerja = QStringLiteral("Capaian triwulan pertama dibahas");
    Session session = world.session();
    REQUIRE(saveDialog(session, {{skpKunci("s")}, talk, {}}));
    const std::vector<Kertas> all = papers(world, "s");
    REQUIRE(all.size() == 4);
    CHECK(all.at(0).keadaan == KeadaanKertas::Beku);
    CHECK_FALSE(toPlainText(all.at(0).model).contains(talk.hasilKerja));
    CHECK(all.at(1).jenis == JenisDokumen::BeritaAcara);
    CHECK(all.at(1).keadaan == KeadaanKertas::TanpaCuplikan);
    CHECK(toPlainText(all.at(1).model).contains(talk.hasilKerja));
    CHECK_FALSE(toPlainText(all.at(1).model).contains(QStringLiteral("Layanan tepat waktu")));
    CHECK(all.at(0).gambar.empty());
    CHECK(all.at(1).gambar.empty());
    CHECK(all.at(2).jenis == JenisDokumen::Skp);
    CHECK(all.at(2).gambar.size() == 2);
}

TEST_CASE("a locked paper that was tampered with is not printed")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s"));
    Skp skp = world.skp("s");
    skp.cuplikan.dokumen.at(1).isi.replace(QStringLiteral("Siti"), QStringLiteral("Situ"));
    world.save(skp);
    auto made = world.file->read([&](Reader& reader) {
        return assemblePapers(reader, skpKunci("s"), {JenisDokumen::Skp}, world.clock.today());
    });
    REQUIRE(made);
    REQUIRE_FALSE(*made);
    CHECK(std::get<DokumenRusak>(made->error()).jenis == QStringLiteral("skp"));
}

TEST_CASE("papers say that they rest on an unverified table, a locked one as it was when it was locked")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build(), UnitWorld::draft("b", "bidan").build());
    const auto isUnofficial = [&](const char* kunci) {
        return toPlainText(papers(world, kunci).at(1).model).contains(QStringLiteral("bukan format resmi"));
    };
    const auto put = [&](const char* versi, QDate from, const char* status) {
        const QString id = QStringLiteral("berakhlak");
        const RegulasiEntry entry{id, QString::fromLatin1(versi), from, QString::fromLatin1(status),
            QString::fromUtf8(regulationResource(id))};
        REQUIRE(world.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.regulasi().put(entry);
                return Done{};
            }));
    };
    CHECK_FALSE(isUnofficial("s"));
    put("2026.1", QDate(2026, 1, 1), "belum_terverifikasi");
    CHECK(isUnofficial("s"));
    REQUIRE(world.submit("s"));
    REQUIRE(world.approve("s", QDate(2026, 1, 10)));
    put("2026.2", QDate(2026, 1, 12), "resmi");
    CHECK(isUnofficial("s"));
    CHECK_FALSE(isUnofficial("b"));
    // Signed elsewhere without a snapshot: made anew, under the law of its signature.
    Skp signedElsewhere = world.skp("b");
    signedElsewhere.status = StatusSkp::Berjalan;
    TandaTangan one;
    one.peran = PeranTandaTangan::Penilai;
    one.pegawai = person("kapus");
    one.tanggal = QDate(2026, 1, 8);
    signedElsewhere.tandaTangan = {one};
    world.save(signedElsewhere);
    CHECK(isUnofficial("b"));
}

TEST_CASE("the short code is the first 80 bits in base32, in groups of four")
{
    CHECK(kodePendek({}).isEmpty());
    CHECK(kodePendek(QString(64, QLatin1Char('0'))) == QStringLiteral("AAAA-AAAA-AAAA-AAAA"));
    CHECK(kodePendek(QStringLiteral("ffffffffffffffffffff") + QString(44, QLatin1Char('0'))) ==
          QStringLiteral("7777-7777-7777-7777"));
    CHECK(kodePendek(QStringLiteral("000443214c74254b635c") + QString(44, QLatin1Char('0'))) ==
          QStringLiteral("AACE-GIKM-OQSU-WY24"));
}
