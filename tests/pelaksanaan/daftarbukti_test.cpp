#include "core/usecases/file/dropunusedberkas.h"
#include "core/usecases/file/emptysampah.h"
#include "core/usecases/pelaksanaan/attachbukti.h"
#include "core/usecases/pelaksanaan/savepelaksanaan.h"
#include "core/usecases/pelaksanaan/viewbukti.h"
#include "core/usecases/penetapan/openskprevision.h"
#include "core/usecases/penyusunan/deleteskpdraft.h"
#include "core/usecases/unit/pengaturan.h"
#include "tests/penetapan/unitworld.h"
#include "ui/text/pelaksanaantext.h"

#include <QFile>

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct RegisterWorld : UnitWorld {
    RegisterWorld()
    {
        save(draft("s", "perawat").build(), draft("b", "bidan").build());
        set("s", january12);
        set("b", january12);
    }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }
    void attach(const char* skp, const QString& path, const char* rhk, const char* iki)
    {
        Session s = session();
        const auto done = attachBukti(s, {skpKunci(skp), {path}, HasilKerjaKunci(QString::fromUtf8(rhk)),
                                             IndikatorKunci(QString::fromUtf8(iki))});
        REQUIRE(done);
        REQUIRE(done->value.jumlah == 1);
    }
    DaftarBukti list(int tahun = 2026)
    {
        const auto read = file->read([&](Reader& reader) { return viewBukti(reader, tahun); });
        REQUIRE(read);
        return *read;
    }
    bool holds(const QString& sha256)
    {
        return file->read([&](Reader& reader) { return reader.berkas().contains(sha256); }).value();
    }
    int drop()
    {
        Session s = session();
        const auto dropped = dropUnusedBerkas(s);
        REQUIRE(dropped);
        return dropped->value;
    }
    void keep(const char* skp, const std::vector<BuktiDukung>& wanted)
    {
        const Pelaksanaan before =
            file->read([&](Reader& reader) { return reader.load<Pelaksanaan>(QString::fromUtf8(skp)); })
                .value()
                .value_or(Pelaksanaan{});
        Pelaksanaan after = before;
        after.buktiDukung = wanted;
        Session s = session();
        REQUIRE(savePelaksanaan(s, {skpKunci(skp), before, after}));
    }
};

} // namespace

TEST_CASE("the register has all evidence of the unit with its place on the form, and what proves nothing")
{
    RegisterWorld world;
    const DaftarBukti bare = world.list();
    CHECK(bare.bukti.empty());
    const size_t all = bare.ikiKosong.size();
    REQUIRE(all >= 2);
    CHECK(std::is_sorted(bare.ikiKosong.begin(), bare.ikiKosong.end(),
        [](const BarisBukti& left, const BarisBukti& right) { return left.nama < right.nama; }));

    world.attach("s", world.put("laporan.pdf", "isi"), "h1", "i1");
    const DaftarBukti list = world.list();
    REQUIRE(list.bukti.size() == 1);
    CHECK(list.bukti[0].nama == QStringLiteral("Siti Aminah, A.Md.Kep."));
    CHECK(list.bukti[0].skp == skpKunci("s"));
    CHECK(list.bukti[0].adaIsi);
    CHECK(text::nomor(list.bukti[0]) == QStringLiteral("A.1.1"));
    CHECK(text::isi(list.bukti[0]).startsWith(QStringLiteral("laporan.pdf (3 ")));
    CHECK(list.ikiKosong.size() == all - 1);
    // One on the whole RHK proves all of its IKI.
    world.attach("b", world.put("foto.jpg", "isi"), "h1", "");
    CHECK(text::nomor(world.list().bukti[0]).startsWith(QStringLiteral("A.1")));
    const auto left = world.list().ikiKosong;
    CHECK(std::none_of(
        left.begin(), left.end(), [](const BarisBukti& row) { return row.skp == skpKunci("b"); }));
    CHECK(world.list(2025).bukti.empty());
}

TEST_CASE("evidence of a chain stands once, beside the revision in force")
{
    RegisterWorld world;
    world.attach("s", world.put("laporan.pdf", "isi"), "h1", "i1");
    Session s = world.session();
    REQUIRE(openSkpRevision(
        s, {skpKunci("s"), JenisRevisi::PerbaikanRedaksional, QStringLiteral("Salah ketik")}));
    const DaftarBukti list = world.list();
    REQUIRE(list.bukti.size() == 1);
    CHECK(list.bukti[0].skp == skpKunci("s"));
    CHECK(text::nomor(list.bukti[0]) == QStringLiteral("A.1.1"));
}

TEST_CASE("contents that nothing names are dropped, and what undo or the Sampah may need stays")
{
    RegisterWorld world;
    world.attach("s", world.put("satu.pdf", "satu"), "h1", "i1");
    world.attach("s", world.put("dua.pdf", "dua"), "h1", "i1");
    world.attach("b", world.put("satu-lagi.pdf", "satu"), "h1", "i1");
    const auto proofs = world.list().bukti;
    REQUIRE(proofs.size() == 3);
    QString one;
    QString two;
    std::vector<BuktiDukung> kept;
    for (const BarisBukti& row : proofs) {
        if (row.bukti->judul == QStringLiteral("dua")) {
            two = row.bukti->berkas.sha256;
        } else {
            one = row.bukti->berkas.sha256;
        }
    }
    CHECK(world.drop() == 0);
    world.keep("s", {});
    REQUIRE(world.file->undo());
    CHECK(world.list().bukti.size() == 3);
    CHECK(world.holds(two));
    world.keep("s", {});
    CHECK(world.drop() == 1);
    CHECK_FALSE(world.holds(two));
    CHECK(world.holds(one)); // the midwife's is the same content

    REQUIRE(
        world.file->transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
            transaction.moveToSampah(skpKunci("b"), world.clock.now());
            return Done{};
        }));
    CHECK(world.drop() == 0);
    CHECK(world.holds(one));
    Session s = world.session();
    REQUIRE(emptySampah(s));
    CHECK(world.holds(one)); // until the file is closed
    CHECK(world.drop() == 1);
    CHECK_FALSE(world.holds(one));
}

TEST_CASE("the unit says how large a file of evidence may be, else the program's own limit holds")
{
    RegisterWorld world;
    const auto limit = [&] { return world.file->read(mostBytesOfBukti).value(); };
    CHECK(limit() == megabitaBuktiBawaan() * 1024LL * 1024);
    Session s = world.session();
    PengaturanUnit wanted;
    wanted.megabitaBukti = 1;
    REQUIRE(savePengaturan(s, wanted));
    CHECK(limit() == 1024LL * 1024);
    const QString big = world.put("besar.pdf", QByteArray(1024 * 1024 + 1, 'x'));
    const auto done =
        attachBukti(s, {skpKunci("s"), {big}, HasilKerjaKunci(QStringLiteral("h1")), IndikatorKunci()});
    REQUIRE(done);
    REQUIRE(done->value.ditolak.size() == 1);
    CHECK(text::sentence(done->value.ditolak[0]).contains(QStringLiteral("lebih besar dari 1 MB")));
}
