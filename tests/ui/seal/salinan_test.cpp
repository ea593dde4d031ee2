#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/seal/pdfpages.h"
#include "core/seal/verifypdf.h"
#include "tests/seal/samplepdf.h"
#include "tests/ui/seal/meja.h"
#include "ui/papers/paperspage.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/seal/naskahpdf.h"
#include "ui/seal/salinanpanel.h"

#include <QDir>
#include <QListWidget>
#include <QUrl>

using namespace kinerja;
using namespace kinerja::tests;

// Signed PDFs on their way out of the window and back into it.

namespace
{

QByteArray altered(QByteArray pdf)
{
    // It says that it is of another model; what stands there is not compressed.
    const qsizetype at = pdf.indexOf("modelSha256>") + 12;
    REQUIRE(at > 12);
    return pdf.replace(at, 1, pdf.at(at) == 'a' ? "b" : "a");
}

} // namespace

TEST_CASE("a folder of signed PDFs is taken back: what fits is filed at a click, the rest says why not")
{
    Penerimaan desk;
    const QByteArray one = signedBy(orang().siti, desk.polos, "ttd-pegawai");
    QDir(desk.folder.path()).mkdir(t("dalam"));
    desk.put("satu.pdf", one);
    desk.put("dalam/dua.pdf", signedBy(orang().bambang, one, "ttd-penilai"));
    desk.put("polos.pdf", desk.polos);
    desk.put("lain.pdf", signedBy(orang().dewi, desk.polos, "ttd-pegawai"));
    desk.put("asing.pdf", signedBy(orang().siti, PdfParts::form().file(), "ttd-pegawai"));
    desk.put("palsu.pdf", signedBy(orang().siti, altered(desk.polos), "ttd-pegawai"));
    desk.put("catatan.txt", "bukan PDF");
    desk.take({desk.folder.path()}, 6);

    CHECK(desk.said("dua.pdf").startsWith(t("⚠ dua.pdf: utuh sejak ditandatangani (2 tanda tangan)")));
    CHECK(desk.said("dua.pdf").contains(t("SKP – Siti Aminah, A.Md.Kep., tahun 2026")));
    CHECK(desk.said("dua.pdf").contains(t("→ Cocok; dapat disimpan")));
    CHECK(desk.said("satu.pdf").contains(t("dr. Bambang Sutrisno belum menandatangani.")));
    CHECK(desk.said("polos.pdf").contains(t("→ Belum ditandatangani")));
    CHECK(desk.said("lain.pdf").contains(t("→ Halamannya cocok, tetapi")));
    CHECK(desk.said("lain.pdf").contains(t("Dewi Lestari menandatangani di tempat orang lain")));
    CHECK(desk.said("asing.pdf").contains(t("→ Bukan naskah berkas data ini")));
    CHECK(desk.said("palsu.pdf").contains(t("→ Bukan naskah berkas data ini")));
    CHECK(child<QPushButton>(*desk.page, "simpanSalinanResmi")->text().contains(t("2 PDF")));

    // Nobody has certified these; whoever turns back has stored nothing.
    desk.press("simpanSalinanResmi");
    CHECK(desk.fixture.prompter.told.last().contains(t("2 PDF ditandatangani dengan sertifikat yang tidak")));
    CHECK(desk.skp().berkasResmi.empty());
    desk.fixture.prompter.confirmations = {true};
    desk.press("simpanSalinanResmi");
    CHECK(desk.skp().status == StatusSkp::Berjalan);
    REQUIRE(desk.skp().berkasResmi.size() == 2);
    REQUIRE(desk.skp().tandaTangan.size() == 2);
    CHECK(desk.skp().tandaTangan[0].cara == CaraTandaTangan::Elektronik);
    CHECK(child<QLabel>(*desk.page, "hasilSimpan")->text() == t("2 PDF disimpan."));
    CHECK(desk.said("dua.pdf").contains(t("→ Disimpan; tanda tangan dicatat: Pejabat penilai kinerja.")));
    CHECK_FALSE(desk.canPress("simpanSalinanResmi"));

    // Somebody else's signature is kept beside it only by choice.
    desk.choose("asing.pdf");
    CHECK_FALSE(desk.canPress("simpanSalinanSaja"));
    desk.choose("lain.pdf");
    REQUIRE(desk.canPress("simpanSalinanSaja"));
    desk.press("simpanSalinanSaja");
    CHECK(desk.skp().berkasResmi.size() == 3);
    CHECK(desk.skp().tandaTangan.size() == 2);
    desk.press("keluarkanPdf");
    CHECK(desk.said("lain.pdf").isEmpty());

    // Taken once more it is known.
    desk.take({desk.folder.filePath(t("dalam/dua.pdf"))}, 5);
    CHECK(desk.said("dua.pdf").contains(t("→ Sudah tersimpan")));
}

TEST_CASE("a PDF whose signature was recorded on paper waits for a choice, and its reason is said")
{
    Penerimaan desk;
    desk.fixture.storage.command<ActDone, ActError>(
        desk.page.get(),
        [](Session& session) {
            RecordSignature command;
            command.skp = skpKunci("s");
            command.tanggal = january12;
            return recordSignature(session, command);
        },
        [](const auto& answer) { REQUIRE(answer.hasValue()); });
    desk.fixture.storage.waitUntilIdle();
    desk.put("satu.pdf", signedBy(orang().siti, desk.polos, "ttd-pegawai"));
    desk.take({desk.folder.filePath(t("satu.pdf"))}, 1);
    CHECK(desk.said("satu.pdf").contains(t("sudah dicatat dengan cara lain")));
    CHECK_FALSE(desk.canPress("simpanSalinanResmi"));
    desk.choose("satu.pdf");
    desk.press("simpanSalinanSaja");
    CHECK(desk.skp().berkasResmi.size() == 1);
    CHECK(desk.skp().tandaTangan.front().cara == CaraTandaTangan::Basah);
}

TEST_CASE("a filed PDF is opened and saved byte for byte, the fullest one first")
{
    Penerimaan desk;
    const QByteArray one = signedBy(orang().siti, desk.polos, "ttd-pegawai");
    const QByteArray two = signedBy(orang().bambang, one, "ttd-penilai");
    SalinanPanel panel(desk.fixture.context, nullptr);
    panel.showSkp(skpKunci("s"));
    desk.fixture.storage.waitUntilIdle();
    CHECK(panel.isHidden());
    desk.put("satu.pdf", one);
    desk.put("dua.pdf", two);
    desk.take({desk.folder.path()}, 2);
    desk.fixture.prompter.confirmations = {true};
    desk.press("simpanSalinanResmi");

    panel.showSkp(skpKunci("s"));
    desk.fixture.storage.waitUntilIdle();
    CHECK_FALSE(panel.isHidden());
    auto* list = child<QListWidget>(panel, "salinanResmi");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text() == t("SKP: 2 tanda tangan"));
    CHECK(list->item(1)->text() == t("SKP: 1 tanda tangan, versi sebelumnya"));
    const auto read = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    QByteArray opened;
    panel.files().setOpener([&](const QUrl& url) {
        opened = read(url.toLocalFile());
        return true;
    });
    child<QPushButton>(panel, "bukaSalinan")->click();
    desk.fixture.storage.waitUntilIdle();
    CHECK(opened == two);
    desk.fixture.prompter.paths = {desk.folder.filePath(t("keluar.pdf"))};
    child<QPushButton>(panel, "simpanSalinan")->click();
    desk.fixture.storage.waitUntilIdle();
    CHECK(read(desk.folder.filePath(t("keluar.pdf"))) == two);
}

TEST_CASE("what is locked goes out to be signed and is kept, and what is not is named with its reason")
{
    Meja desk;
    PapersPage page(desk.fixture.context);
    page.resize(1000, 700);
    page.setVisible(true);
    page.refresh();
    desk.fixture.storage.waitUntilIdle();
    auto* list = child<QListWidget>(page, "daftarSkp");
    REQUIRE(list->count() == 2);
    list->selectAll();
    desk.fixture.storage.waitUntilIdle();
    const auto exportNow = [&] {
        desk.fixture.prompter.paths = {desk.folder.path()};
        auto* button = child<QPushButton>(page, "eksporTandaTangan");
        button->click();
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, patience));
        const auto* lines = child<QListWidget>(page, "daftarDilewati");
        QStringList all;
        for (int row = 0; row < lines->count(); ++row) {
            all.append(lines->item(row)->text());
        }
        return all;
    };
    const QStringList passedOver = exportNow();
    CHECK(child<QLabel>(page, "hasilEkspor")->text() ==
          t("3 PDF siap ditandatangani, ada di “%1”.").arg(QDir::toNativeSeparators(desk.folder.path())));
    CHECK(passedOver.filter(t("Dewi Lestari")).size() >= 2);
    CHECK(passedOver.filter(t("belum terkunci")).size() == passedOver.size());
    const QStringList files = QDir(desk.folder.path()).entryList({t("*.pdf")}, QDir::Files, QDir::Name);
    CHECK(files == QStringList{t("2026_siti-aminah-a-md-kep_berita-acara.pdf"),
                       t("2026_siti-aminah-a-md-kep_lampiran.pdf"), t("2026_siti-aminah-a-md-kep_skp.pdf")});
    QFile skp(desk.folder.filePath(files.last()));
    REQUIRE(skp.open(QIODevice::ReadOnly));
    CHECK(skp.readAll() == desk.polos);

    size_t kept = 0;
    desk.fixture.storage.query<size_t>(
        &page,
        [](Reader& reader) {
            size_t count = 0;
            const Skp stored = reader.load(skpKunci("s")).value_or(Skp{});
            for (const DokumenBeku& one : stored.cuplikan.dokumen) {
                count += reader.berkas().exportsOf(one.sha256).size();
            }
            return count;
        },
        [&](const auto& answer) { kept = *answer; });
    desk.fixture.storage.waitUntilIdle();
    CHECK(kept == 3);
    // What is there may be signed by now.
    CHECK(exportNow().filter(t("tidak ditimpa")).size() == 3);
}

TEST_CASE(
    "a PDF fits its document still where a name was put right since, and where another version printed it")
{
    Meja desk;
    const QByteArray both =
        signedBy(orang().bambang, signedBy(orang().siti, desk.polos, "ttd-pegawai"), "ttd-penilai");
    const auto identity = seal::jatiDiri(desk.polos);
    REQUIRE(identity);
    const auto heldAgainstFile = [&](const QByteArray& pdf) {
        std::optional<NaskahPembanding> found;
        desk.fixture.storage.query<std::optional<NaskahPembanding>>(
            &desk.fixture.storage,
            [&](Reader& reader) { return readPembanding(reader, identity->modelSha256, january12); },
            [&](const auto& answer) { found = *answer; });
        desk.fixture.storage.waitUntilIdle();
        REQUIRE(found);
        return holdAgainst(seal::verifyPdf(pdf, {}), pdf, found).hasil.putusan;
    };
    const auto store = [&](auto&& act) {
        desk.fixture.storage.command<Done, StorageError>(
            &desk.fixture.storage,
            [act](Session& session) {
                return session.file.transact(
                    UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                        act(transaction);
                        return Done{};
                    });
            },
            [](const auto& answer) { REQUIRE(answer.hasValue()); });
        desk.fixture.storage.waitUntilIdle();
    };
    store([](Transaction& transaction) {
        Pegawai siti = *transaction.loadAny(person("perawat"));
        siti.nama = t("Siti Aminah, S.Kep., Ns.");
        siti.identitas = {JenisIdentitas::Nip, t("198512162019032008")};
        transaction.save(siti);
    });
    CHECK(heldAgainstFile(both) == seal::Putusan::Utuh);

    // Without the code in the corner, as an earlier program printed it: known only where its bytes were kept.
    std::optional<NaskahPembanding> plain;
    desk.fixture.storage.query<std::optional<NaskahPembanding>>(
        &desk.fixture.storage,
        [&](Reader& reader) { return readPembanding(reader, identity->modelSha256, january12); },
        [&](const auto& answer) { plain = *answer; });
    desk.fixture.storage.waitUntilIdle();
    plain->options.qr.clear();
    const auto old = renderToPdf(plain->model, plain->options);
    REQUIRE(old);
    const QByteArray oldSigned =
        signedBy(orang().bambang, signedBy(orang().siti, *old, "ttd-pegawai"), "ttd-penilai");
    CHECK(heldAgainstFile(oldSigned) == seal::Putusan::Berubah);
    store([&](Transaction& transaction) {
        transaction.berkas().putExport({identity->modelSha256, t("s"), t("skp"), {}}, *old);
    });
    CHECK(heldAgainstFile(oldSigned) == seal::Putusan::Utuh);
}

TEST_CASE("angka kredit goes out once its evaluations are final, and is known when it comes back")
{
    UnitWorld world;
    Pegawai bidan = *world.load<Pegawai>(t("bidan"));
    bidan.jenisJabatan = JenisJabatan::Fungsional;
    bidan.jenjang = Jenjang::AhliPertama;
    Evaluasi year;
    year.ratingHasilKerja = Rating::Sesuai;
    year.ratingPerilakuKerja = Rating::Sesuai;
    year.status = StatusEvaluasi::Draf;
    const std::vector<JenisDokumen> kinds{
        JenisDokumen::KonversiAk, JenisDokumen::AkumulasiAk, JenisDokumen::PenetapanAk};
    const auto signable = [&] {
        const auto saved = world.file->transact(
            UndoPolicy::Fixed, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(bidan);
                transaction.save(UnitWorld::draft("d", "bidan").withStatus(StatusSkp::Berjalan).build());
                transaction.save(t("d"), DaftarEvaluasi{{year}});
                return Done{};
            });
        REQUIRE(saved);
        const auto found = world.file->read(
            [&](Reader& reader) { return readSignable(reader, skpKunci("d"), kinds, january12, {}); });
        REQUIRE(found);
        return *found;
    };
    const BahanTandaTangan early = signable();
    CHECK(early.siap.empty());
    REQUIRE(early.dilewati.size() == 3);
    CHECK(early.dilewati.front().alasan == AlasanLewati::BelumFinal);
    year.tandaTangan = {{person("kapus"), january12, {}, {}, PeranTandaTangan::Penilai, {}}};
    year.status = StatusEvaluasi::Final;
    const BahanTandaTangan ready = signable();
    REQUIRE(ready.siap.size() == 3);
    const PrintItem& konversi = ready.siap.front();
    const auto pdf = renderToPdf(konversi.model, konversi.options);
    REQUIRE(pdf);
    const QByteArray text = serialize(konversi.model);
    Session session = world.session();
    REQUIRE(keepExports(session, {{konversi.asal, sha256Hex(text), QString::fromUtf8(text), *pdf}}));

    // Evaluated anew meanwhile: what was signed is what went out.
    year.ratingHasilKerja = Rating::DiAtas;
    signable();
    const QByteArray back = signedBy(orang().bambang, *pdf, "ttd-penilai");
    const auto found =
        world.file->read([&](Reader& reader) { return readPembanding(reader, sha256Hex(text), january12); });
    REQUIRE(found);
    const PdfTerperiksa held = holdAgainst(seal::verifyPdf(back, {}), back, *found);
    CHECK(held.hasil.putusan == seal::Putusan::Utuh);
    CHECK(kecocokan(held, *found, sha256Hex(back)) == Kecocokan::Cocok);
    REQUIRE(fileSignedPdf(session, {back, *held.naskah, tandaTanganDari(held)}));
    const auto kept = world.file->read([](Reader& reader) { return viewSalinan(reader, skpKunci("d")); });
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().naskah->jenis == t("konversi-ak"));
}
