#include "core/usecases/pelaksanaan/attachbukti.h"
#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "tests/penetapan/unitworld.h"
#include "ui/text/pelaksanaantext.h"

#include <QDir>
#include <QFile>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct ProofWorld : UnitWorld {
    ProofWorld()
    {
        save(draft("s", "perawat").build());
        set("s", january12);
    }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }
    Result<Outcome<BuktiDilampirkan>, PelaksanaanError> attach(
        const QStringList& paths, qint64 most = 1024 * 1024)
    {
        Session s = session();
        return attachBukti(s, {skpKunci("s"), paths, HasilKerjaKunci(QStringLiteral("h1")),
                                  IndikatorKunci(QStringLiteral("i1")), {}, most});
    }
    std::vector<BuktiDukung> proofs()
    {
        const auto read = file->read([](Reader& reader) { return pelaksanaanRantai(reader, skpKunci("s")); });
        REQUIRE(read);
        return read->buktiDukung;
    }
    Result<Done, BerkasError> write(const Berkas& berkas, const QString& to)
    {
        auto read = file->read([&](Reader& reader) { return writeBerkas(reader, berkas, to); });
        REQUIRE(read);
        return *read;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("files become evidence, each content is kept once, and comes out byte for byte")
{
    ProofWorld world;
    const QByteArray big(3 * 1024 * 1024 / 2, 'x');
    const QString pdf = world.put("Rekap TW I.pdf", big);
    const QString copy = world.put("Salinan.pdf", big);
    const auto done = world.attach({pdf, copy}, 50LL * 1024 * 1024);
    REQUIRE(done);
    CHECK(done->value == BuktiDilampirkan{2, {}});
    const auto proofs = world.proofs();
    REQUIRE(proofs.size() == 2);
    CHECK(proofs[0].judul == QStringLiteral("Rekap TW I"));
    CHECK(proofs[0].berkas.nama == QStringLiteral("Rekap TW I.pdf"));
    CHECK(proofs[0].berkas.ukuran == big.size());
    CHECK(proofs[0].tanggal == world.clock.today());
    CHECK(proofs[0].indikator.text() == QStringLiteral("i1"));
    CHECK(proofs[1].berkas.sha256 == proofs[0].berkas.sha256);
    CHECK_FALSE(proofs[1].kunci == proofs[0].kunci);
    const QString out = world.folder.filePath(QStringLiteral("keluar.pdf"));
    REQUIRE(world.write(proofs[0].berkas, out));
    CHECK(contentOf(out) == big);
    REQUIRE(world.file->undo());
    CHECK(world.proofs().empty());
}

TEST_CASE("a file that is empty, too big or not there is named, and the others are taken in")
{
    ProofWorld world;
    const QString good = world.put("foto.jpg", "gambar");
    const QString empty = world.put("kosong.txt", "");
    constexpr int limit = 1024 * 1024;
    const QString big = world.put("besar.zip", QByteArray(limit + 1, 'x'));
    const QString gone = world.folder.filePath(QStringLiteral("tidak-ada.pdf"));
    const auto done = world.attach({empty, good, big, gone, world.folder.path()}, limit);
    REQUIRE(done);
    CHECK(done->value.jumlah == 1);
    REQUIRE(done->value.ditolak.size() == 4);
    using Sebab = BuktiDitolak::Sebab;
    CHECK(done->value.ditolak[0] == BuktiDitolak{empty, Sebab::Kosong, limit});
    CHECK(done->value.ditolak[1] == BuktiDitolak{big, Sebab::TerlaluBesar, limit});
    CHECK(done->value.ditolak[2] == BuktiDitolak{gone, Sebab::TidakTerbaca, limit});
    CHECK(done->value.ditolak[3].sebab == Sebab::TidakTerbaca); // a folder
    CHECK(text::sentence(done->value.ditolak[1]).contains(QStringLiteral("1 MB")));
    REQUIRE(world.proofs().size() == 1);
    CHECK(world.proofs().front().berkas.nama == QStringLiteral("foto.jpg"));
}

TEST_CASE("a file whose content never came, or that can't be written, is said so")
{
    ProofWorld world;
    Berkas berkas;
    berkas.nama = QStringLiteral("rekap.pdf");
    berkas.sha256 = QString(64, QLatin1Char('0'));
    const auto missing = world.write(berkas, world.folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().sebab == BerkasError::Sebab::TidakAda);
    REQUIRE(world.attach({world.put("foto.jpg", "gambar")}));
    const QString nowhere = world.folder.filePath(QStringLiteral("tidak/ada/b.jpg"));
    const auto unwritten = world.write(world.proofs().front().berkas, nowhere);
    REQUIRE_FALSE(unwritten);
    CHECK(unwritten.error().sebab == BerkasError::Sebab::TidakTertulis);
}

TEST_CASE("an SKP that is not set takes no evidence")
{
    UnitWorld world;
    world.save(UnitWorld::draft("d", "perawat").build());
    Session session = world.session();
    const auto refused = attachBukti(session, {skpKunci("d"), {world.path}, {}, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == PelaksanaanError::Kind::BelumDibuka);
}
