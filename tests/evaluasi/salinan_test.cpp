#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/usecases/papers/filesignedpdf.h"
#include "core/usecases/papers/findnaskah.h"
#include "core/usecases/papers/keepexports.h"
#include "core/usecases/tindaklanjut/keberatan.h"
#include "tests/evaluasi/evaluasiworld.h"
#include "ui/text/salinantext.h"

#include <QTimeZone>

using namespace kinerja;
using namespace kinerja::tests;

// Signed PDFs are filed with what they are of; who reads and verifies them is another room's.

namespace
{

QDateTime at(QDate day, int hour = 9) { return {day, QTime(hour, 0), QTimeZone(7 * 3600)}; }

TandaTanganPdf byPerawat(QDate day)
{
    return {PeranTandaTangan::Pegawai, QStringLiteral("SITI AMINAH"), {}, at(day)};
}
TandaTanganPdf byKapus(QDate day)
{
    return {PeranTandaTangan::Penilai, QStringLiteral("Bambang Sutrisno"), {}, at(day, 10)};
}

std::optional<FileRefused> refusedBy(const Result<Outcome<SignedPdfFiled>, FileSignedError>& answer)
{
    const auto* refused = answer ? nullptr : std::get_if<FileRefused>(&answer.error());
    return refused != nullptr ? std::optional(*refused) : std::nullopt;
}

/// The puskesmas with the SKP "s" of perawat locked.
struct LockedWorld : UnitWorld {
    LockedWorld()
    {
        save(UnitWorld::draft("s", "perawat").build());
        REQUIRE(submit("s"));
        REQUIRE(approve("s", january12));
    }
    NaskahRow naskah(const QString& jenis = QStringLiteral("skp"))
    {
        for (const DokumenBeku& one : skp("s").cuplikan.dokumen) {
            if (one.jenis == jenis) {
                const auto found = file->read([&](Reader& reader) { return findNaskah(reader, one.sha256); });
                REQUIRE(found);
                REQUIRE(found->size() == 1);
                return found->front();
            }
        }
        FAIL("no such paper");
        return {};
    }
    Result<Outcome<SignedPdfFiled>, FileSignedError> put(const QByteArray& pdf,
        std::vector<TandaTanganPdf> signatures, CaraSimpan cara = CaraSimpan::Dihitung,
        const QString& jenis = QStringLiteral("skp"))
    {
        Session s = session();
        return fileSignedPdf(s, {pdf, naskah(jenis), std::move(signatures), cara});
    }
    QByteArray kept(const QString& sha256)
    {
        QByteArray all;
        const auto found = file->read([&](Reader& reader) {
            return reader.berkas().read(sha256, [&](const QByteArray& piece) {
                all += piece;
                return true;
            });
        });
        REQUIRE(found);
        return all;
    }
};

} // namespace

TEST_CASE("an SKP whose PDF comes back signed by both is set, and keeps the bytes")
{
    LockedWorld world;
    const auto first = world.put("%PDF satu", {byPerawat(january12)});
    REQUIRE(first);
    CHECK(first->value.isNew);
    CHECK(first->value.dicatat == std::vector{PeranTandaTangan::Pegawai});
    CHECK(world.status("s") == StatusSkp::Disetujui);
    const auto both = world.put("%PDF satu dua", {byKapus(january12), byPerawat(january12)});
    REQUIRE(both);
    CHECK(both->value.dicatat == std::vector{PeranTandaTangan::Penilai});
    CHECK(world.status("s") == StatusSkp::Berjalan);

    const Skp skp = world.skp("s");
    REQUIRE(skp.tandaTangan.size() == 2);
    CHECK(skp.tandaTangan[0].cara == CaraTandaTangan::Elektronik);
    CHECK(skp.tandaTangan[0].pegawai == person("perawat"));
    CHECK(skp.tandaTangan[1].pegawai == person("kapus"));
    CHECK(skp.tandaTangan[1].tanggal == january12);
    REQUIRE(skp.berkasResmi.size() == 2); // the earlier one is not lost
    CHECK(skp.berkasResmi[1].nama == QStringLiteral("2026_siti-aminah-a-md-kep_skp.pdf"));
    CHECK(skp.berkasResmi[1].ukuran == 13);
    CHECK(world.kept(skp.berkasResmi[0].sha256) == "%PDF satu");
    CHECK(world.kept(skp.berkasResmi[1].sha256) == "%PDF satu dua");
    CHECK(world.acts(skpKunci("s")).filter(QStringLiteral("salinan-resmi-disimpan")).size() == 2);
}

TEST_CASE("the papers of one act are filed together, or none of them")
{
    LockedWorld world;
    const std::vector signedBy{byPerawat(january12)};
    Session session = world.session();
    const std::vector<FileSignedPdf> both{{"%PDF skp", world.naskah(), signedBy},
        {"%PDF lampiran", world.naskah(QStringLiteral("lampiran")), signedBy}};
    std::vector<FileSignedPdf> withStranger = both;
    withStranger.back().tandaTangan.front().nama = QStringLiteral("Orang Lain");
    REQUIRE_FALSE(fileSignedPdfs(session, withStranger));
    CHECK(world.skp("s").berkasResmi.empty());
    CHECK(world.skp("s").tandaTangan.empty());

    const auto filed = fileSignedPdfs(session, both);
    REQUIRE(filed);
    REQUIRE(filed->value.size() == 2);
    CHECK(filed->value.front().dicatat == std::vector{PeranTandaTangan::Pegawai});
    CHECK(filed->value.back().dicatat.empty());
    CHECK(world.skp("s").berkasResmi.size() == 2);
    CHECK(world.skp("s").tandaTangan.size() == 1);
}

TEST_CASE("the same PDF once more changes nothing, and logs nothing")
{
    LockedWorld world;
    REQUIRE(world.put("%PDF", {byPerawat(january12)}));
    const Skp before = world.skp("s");
    const QStringList acts = world.acts(skpKunci("s"));
    const auto again = world.put("%PDF", {byPerawat(january12)});
    REQUIRE(again);
    CHECK_FALSE(again->value.isNew);
    CHECK(again->value.dicatat.empty());
    CHECK(again->changes.isEmpty());
    CHECK(world.skp("s") == before);
    CHECK(world.acts(skpKunci("s")) == acts);
}

TEST_CASE("a PDF that does not fit is refused with its reason, and nothing is stored")
{
    LockedWorld world;
    const auto refuse = [&](std::vector<TandaTanganPdf> signatures) {
        return refusedBy(world.put("%PDF", std::move(signatures)));
    };
    CHECK(refuse({}) == FileRefused{FileRefusal::NobodySigned, {}});
    TandaTanganPdf other = byPerawat(january12);
    other.nama = QStringLiteral("Dewi Lestari");
    CHECK(refuse({other}) == FileRefused{FileRefusal::SignerUnexpected, PeranTandaTangan::Pegawai});
    TandaTanganPdf timeless = byPerawat(january12);
    timeless.waktu = {};
    CHECK(refuse({timeless}) == FileRefused{FileRefusal::MomentMissing, PeranTandaTangan::Pegawai});
    TandaTanganPdf atasan = byKapus(january12);
    atasan.peran = PeranTandaTangan::Atasan;
    CHECK(refuse({atasan}) == FileRefused{FileRefusal::RoleUnexpected, PeranTandaTangan::Atasan});

    REQUIRE(world.sign("s", PeranTandaTangan::Pegawai, january12)); // on paper
    CHECK(refuse({byPerawat(january12)}) ==
          FileRefused{FileRefusal::SignedOtherwise, PeranTandaTangan::Pegawai});
    CHECK(world.skp("s").berkasResmi.empty());
    const auto beside = world.put("%PDF", {byPerawat(january12)}, CaraSimpan::SalinanSaja);
    REQUIRE(beside);
    CHECK(beside->value.dicatat.empty());
    CHECK(world.skp("s").berkasResmi.size() == 1);
    CHECK(world.skp("s").tandaTangan.size() == 1);
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("salinan-disimpan"));
}

TEST_CASE("a PDF of a text that was unlocked since is not filed")
{
    LockedWorld world;
    const NaskahRow old = world.naskah();
    Session s = world.session();
    REQUIRE(unlockSkp(s, {skpKunci("s"), QStringLiteral("Target salah ketik")}));
    CHECK(refusedBy(fileSignedPdf(s, {"%PDF", old, {byPerawat(january12)}})) ==
          FileRefused{FileRefusal::DocumentGone, {}});
    CHECK(text::sentence(FileRefused{FileRefusal::DocumentGone, {}}).contains(QStringLiteral("terkunci")));
}

TEST_CASE("a paper beside the SKP is kept, and its signatures are not those of the SKP")
{
    LockedWorld world;
    const auto filed = world.put("%PDF lampiran", {byPerawat(january12), byKapus(january12)},
        CaraSimpan::Dihitung, QStringLiteral("lampiran"));
    REQUIRE(filed);
    CHECK(filed->value.dicatat.empty());
    CHECK(world.skp("s").tandaTangan.empty());
    CHECK(world.skp("s").berkasResmi.front().nama.endsWith(QStringLiteral("_lampiran.pdf")));
    CHECK(world.status("s") == StatusSkp::Disetujui);
}

TEST_CASE("an SKP that both signed in a PDF is taken back as any other")
{
    LockedWorld world;
    REQUIRE(world.put("%PDF", {byPerawat(january12), byKapus(january12)}));
    REQUIRE(world.status("s") == StatusSkp::Berjalan);
    Session s = world.session();
    REQUIRE(takeBackSignature(
        s, {skpKunci("s"), PeranTandaTangan::Penilai, QStringLiteral("Berkas orang lain")}));
    CHECK(world.status("s") == StatusSkp::Disetujui);
    CHECK(world.skp("s").berkasResmi.size() == 1);
    // The kept bytes count again once they are filed again.
    REQUIRE(world.put("%PDF", {byPerawat(january12), byKapus(january12)}));
    CHECK(world.status("s") == StatusSkp::Berjalan);
    CHECK(world.skp("s").berkasResmi.size() == 1);
}

TEST_CASE("an evaluation signed in a PDF is final, and received by the pegawai's signature")
{
    EvaluasiWorld world;
    world.setCapaian(tw1);
    world.fill();
    const QDate day(2026, 4, 10);
    REQUIRE(world.lock(tw1, day));
    const auto naskahOf = [&](const char* jenis) {
        NaskahRow row;
        for (const DokumenBeku& one : world.stored().cuplikan.dokumen) {
            if (one.jenis == QLatin1String(jenis)) {
                row = world.file->read([&](Reader& reader) { return findNaskah(reader, one.sha256); })
                          .value()
                          .front();
            }
        }
        REQUIRE(!row.sha256.isEmpty());
        return row;
    };
    Session s = world.session();
    const auto form = fileSignedPdf(s, {"%PDF e", naskahOf("evaluasi"), {byKapus(day)}});
    REQUIRE(form);
    CHECK(world.stored().status == StatusEvaluasi::Final);
    CHECK(world.stored().diterima.isNull());
    // Penilai has signed already; the second paper brings the pegawai.
    const auto paper =
        fileSignedPdf(s, {"%PDF d", naskahOf("dokumen-evaluasi"), {byKapus(day), byPerawat(day.addDays(1))}});
    REQUIRE(paper);
    CHECK(paper->value.dicatat == std::vector{PeranTandaTangan::Pegawai});
    CHECK(world.stored().diterima == day.addDays(1));
    REQUIRE(world.stored().berkasResmi.size() == 2);
    CHECK(world.stored().berkasResmi[1].nama.endsWith(QStringLiteral("_dokumen-evaluasi-tw1.pdf")));
    CHECK(world.skp("s").berkasResmi.empty());
}

TEST_CASE("angka kredit, which no act locks, is frozen by its export and kept alone when it comes back")
{
    UnitWorld world;
    world.save(UnitWorld::draft("s", "perawat").build());
    DocumentModel model;
    SignatureBlock block;
    block.right =
        Signer{PeranTandaTangan::Penilai, {}, {Paragraph{{Run{QStringLiteral("dr. Bambang Sutrisno")}}}}};
    model.blocks = {block};
    const QByteArray text = serialize(model);
    PdfKeluar out{
        {skpKunci("s"), JenisDokumen::KonversiAk, {}}, sha256Hex(text), QString::fromUtf8(text), "%PDF"};
    Session s = world.session();
    REQUIRE(keepExports(s, {out}));
    CHECK(world.acts(skpKunci("s")).last() == QStringLiteral("diekspor-tanda-tangan"));
    NaskahRow naskah;
    naskah.skp = skpKunci("s");
    naskah.jenis = QStringLiteral("konversi-ak");
    naskah.sha256 = out.modelSha256;
    CHECK(refusedBy(fileSignedPdf(s, {"%PDF t", naskah, {byPerawat(january12)}})) ==
          FileRefused{FileRefusal::RoleUnexpected, PeranTandaTangan::Pegawai});
    const auto filed = fileSignedPdf(s, {"%PDF t", naskah, {byKapus(january12)}});
    REQUIRE(filed);
    CHECK(filed->value.dicatat.empty());
    CHECK(world.skp("s").berkasResmi.front().nama.endsWith(QStringLiteral("_konversi-ak.pdf")));
    CHECK(world.status("s") == StatusSkp::Draf);
    naskah.jenis = QStringLiteral("akumulasi-ak");
    CHECK(refusedBy(fileSignedPdf(s, {"%PDF t", naskah, {byKapus(january12)}})) ==
          FileRefused{FileRefusal::DocumentGone, {}});
}
