#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/papers/papername.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/usecases/unit/updateunit.h"
#include "tests/evaluasi/evaluasiworld.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

std::vector<Kertas> papersOfPeriod(EvaluasiWorld& world, std::optional<Periode> periode = tw1)
{
    auto made = world.file->read([&](Reader& reader) {
        return assembleEvaluasiPapers(reader, skpKunci("s"), {}, periode, world.clock.today());
    });
    REQUIRE(made);
    REQUIRE(*made);
    return **made;
}

} // namespace

TEST_CASE("an evaluation prints as a draft, then frozen with the names of its lock")
{
    EvaluasiWorld world;
    CHECK(papersOfPeriod(world).empty());
    world.setCapaian(tw1);
    world.fill();
    const std::vector<Kertas> drafts = papersOfPeriod(world);
    REQUIRE(drafts.size() == 3);
    CHECK(drafts.front().keadaan == KeadaanKertas::Draf);
    CHECK(drafts.front().periode == tw1);
    CHECK(toPlainText(drafts[1].model).contains(QStringLiteral("1 JANUARI SD 31 MARET TAHUN 2026")));
    CHECK(toPlainText(drafts[1].model).contains(QStringLiteral("~~SANGAT BAIK~~ / *BAIK*")));

    REQUIRE(world.lock(tw1, QDate(2026, 4, 13)));
    const std::vector<Kertas> locked = papersOfPeriod(world);
    world.setCapaian(tw1, {}, PredikatOrganisasi::Kurang);
    Pegawai kapus = *world.load<Pegawai>(QStringLiteral("kapus"));
    kapus.nama = QStringLiteral("Nama Lain");
    world.save(kapus);
    const std::vector<Kertas> later = papersOfPeriod(world);
    REQUIRE(later.size() == 3);
    CHECK(later[1].keadaan == KeadaanKertas::Beku);
    CHECK(later[1].model == locked[1].model);
    CHECK(later[1].sha256 == sha256Hex(serialize(later[1].model)));
    CHECK(toPlainText(later[1].model).contains(QStringLiteral("13 April 2026")));
    CHECK(papersOfPeriod(world, akhir).empty());
    CHECK(papersOfPeriod(world, std::nullopt).size() == 3);
}

TEST_CASE("its file name holds the period")
{
    PaperSubject subject;
    subject.tahun = 2026;
    subject.orang = QStringLiteral("199512162019032008");
    CHECK(paperFileName(subject, {JenisDokumen::Evaluasi, tw1}) ==
          QStringLiteral("2026_199512162019032008_evaluasi-tw1.pdf"));
    CHECK(paperFileName(subject, {JenisDokumen::DokumenEvaluasi, akhir}) ==
          QStringLiteral("2026_199512162019032008_dokumen-evaluasi-akhir.pdf"));
}

TEST_CASE("the word of an evaluation's paper holds its period")
{
    const KataKertas paper{JenisDokumen::DokumenEvaluasi, Periode{JenisPeriode::Bulanan, 3}};
    CHECK(kataKertas(paper) == QStringLiteral("dokumen-evaluasi-b03"));
    CHECK(parseKataKertas(kataKertas(paper)) == paper);
    CHECK(parseKataKertas(QStringLiteral("rencana-aksi")) == KataKertas{JenisDokumen::RencanaAksi, {}});
    CHECK(parseKataKertas(QStringLiteral("evaluasi-akhir")) == KataKertas{JenisDokumen::Evaluasi, Periode{}});
    for (const char* word : {"", "-", "evaluasi-", "evaluasi-tw9", "surat-tw1", "-tw1"}) {
        CHECK_FALSE(parseKataKertas(QString::fromLatin1(word)));
    }
}

TEST_CASE("the form Evaluasi is signed by the penilai, or by both where the unit has it so")
{
    EvaluasiWorld world;
    world.setCapaian(tw1);
    world.fill();
    const auto signers = [&] {
        const DocumentModel model = papersOfPeriod(world)[1].model;
        const auto* block = std::get_if<SignatureBlock>(&model.blocks.back());
        REQUIRE(block != nullptr);
        REQUIRE(block->right);
        return block->left ? 2 : 1;
    };
    CHECK(signers() == 1);
    Session session = world.session();
    PengaturanUnit both;
    both.evaluasiDitandatanganiKeduanya = true;
    REQUIRE(savePengaturan(session, both));
    CHECK(signers() == 2);
    REQUIRE(world.lock(tw1, QDate(2026, 4, 13)));
    REQUIRE(savePengaturan(session, {}));
    CHECK(signers() == 2); // what was locked stays as it is
}

TEST_CASE("above the Dokumen Evaluasi stands what the unit has set: nothing, its kop, or its emblem")
{
    EvaluasiWorld world;
    world.fill();
    const auto firstBlock = [&] { return papersOfPeriod(world)[2].model.blocks.front(); };
    const Block plainTitle = firstBlock();
    Unit unit = *world.file->read([](Reader& reader) { return reader.unit(); });
    unit.kop = {QStringLiteral("PEMERINTAH KABUPATEN SUKAMAJU"), QStringLiteral("UPTD PUSKESMAS MELATI")};
    Session session = world.session();
    REQUIRE(updateUnit(session, unit));
    CHECK(firstBlock() == plainTitle); // a kop alone sets nothing
    PengaturanUnit set;
    set.kepalaDokumenEvaluasi = KepalaDokumen::Kop;
    REQUIRE(savePengaturan(session, set));
    const Block kop = firstBlock();
    REQUIRE(std::get_if<Paragraph>(&kop) != nullptr);
    CHECK(std::get<Paragraph>(kop).runs.front().text == QStringLiteral("PEMERINTAH KABUPATEN SUKAMAJU"));
    set.kepalaDokumenEvaluasi = KepalaDokumen::Lambang;
    REQUIRE(savePengaturan(session, set));
    CHECK(firstBlock() == plainTitle); // without a picture there is none
    set.lambang = QByteArray("\x89PNG\r\n\x1a\n rest");
    REQUIRE(savePengaturan(session, set));
    const Block emblem = firstBlock();
    REQUIRE(std::get_if<Image>(&emblem) != nullptr);
    CHECK(std::get<Image>(emblem).bytes == set.lambang);
    CHECK(std::get_if<Image>(&papersOfPeriod(world)[1].model.blocks.front()) == nullptr);
    set.lambang = QByteArray(mostBytesOfLambang + 1, 'x');
    REQUIRE(savePengaturan(session, set));
    CHECK(firstBlock() == plainTitle);
}

TEST_CASE("the form of eight columns lies on its side, and the others stand upright")
{
    EvaluasiWorld world;
    world.fill();
    const std::vector<Kertas> papers = papersOfPeriod(world);
    REQUIRE(papers.size() == 3);
    CHECK(papers[0].model.orientation == Orientation::Landscape);
    CHECK(papers[1].model.orientation == Orientation::Landscape);
    CHECK(papers[2].model.orientation == Orientation::Portrait);
}
