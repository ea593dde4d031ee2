#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/documents/unitdocuments.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/pdf.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

UnitPaper aUnit(PredikatOrganisasi capaian, const SebaranPredikat& final)
{
    UnitPaper paper;
    paper.tahun = 2026;
    paper.periode = {JenisPeriode::Triwulanan, 1};
    paper.unit = {QStringLiteral("UPTD Puskesmas Melati"), QStringLiteral("Pemerintah Kabupaten Sukamaju"),
        QStringLiteral("Sukamaju"), JenisPeriode::Triwulanan, {}};
    paper.lingkup = paper.unit.nama;
    CapaianOrganisasi set;
    set.periode = paper.periode;
    set.predikat = capaian;
    set.dasar = QStringLiteral("Laporan kinerja triwulan I");
    set.ditetapkanOleh = QStringLiteral("dr. Ratna Wulandari, M.Kes.");
    set.tanggal = QDate(2026, 4, 6);
    paper.capaian = set;
    paper.final = final;
    paper.draf = {0, 0, 0, 2, 1};
    paper.belumDinilai = 3;
    paper.pimpinan = 1;
    paper.tanpaSkp = 2;
    const auto law = loadRegulation(regulationResource);
    REQUIRE(law);
    paper.aturan = ujiPola(law->distribusi.pola(capaian), final);
    return paper;
}

void compareUnit(const QString& file, const DocumentModel& model)
{
    const QString text = toPlainText(model);
    CHECK(text == golden(file, text));
    const auto again = parseDocumentModel(serialize(model));
    REQUIRE(again);
    CHECK(*again == model);
    RenderOptions options;
    options.day = QDate(2026, 4, 10);
    const auto pdf = renderToPdf(model, options);
    REQUIRE(pdf);
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        QFile out(QStringLiteral("%1/%2.pdf").arg(folder, file));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(*pdf);
    }
}

} // namespace

TEST_CASE("The distribution of a unit says what it said when a person read it")
{
    compareUnit(QStringLiteral("unit-distribusi"),
        makeDistribusiDocument(aUnit(PredikatOrganisasi::Baik, {0, 1, 2, 20, 7}), wording()));
    compareUnit(QStringLiteral("unit-distribusi-menyimpang"),
        makeDistribusiDocument(aUnit(PredikatOrganisasi::Istimewa, {0, 0, 0, 1, 9}), wording()));
    UnitPaper bare = aUnit(PredikatOrganisasi::Baik, {});
    bare.capaian.reset();
    bare.aturan.clear();
    compareUnit(QStringLiteral("unit-distribusi-tanpa-capaian"), makeDistribusiDocument(bare, wording()));
}

TEST_CASE("The Penetapan Predikat of a unit says what it said when a person read it")
{
    UnitPaper paper = aUnit(PredikatOrganisasi::Baik, {0, 0, 1, 1, 1});
    const auto row = [](const char* nama, const char* nomor, std::optional<Rating> hasil,
                         std::optional<Rating> perilaku, std::optional<Predikat> predikat) {
        BarisUnit one;
        one.nama.nama = QString::fromUtf8(nama);
        one.nama.labelNomor = QStringLiteral("NIP");
        one.nama.nomor = QString::fromUtf8(nomor);
        one.nama.jabatan = QStringLiteral("Perawat Terampil");
        one.hasilKerja = hasil;
        one.perilakuKerja = perilaku;
        one.predikat = predikat;
        return one;
    };
    paper.baris = {row("Ani", "19860926 201505 1 001", Rating::DiAtas, Rating::DiAtas, Predikat::SangatBaik),
        row("Budi <b>", "", Rating::Sesuai, Rating::Sesuai, Predikat::Baik),
        row("Citra", "19900101 201903 2 003", Rating::DiBawah, Rating::Sesuai, Predikat::ButuhPerbaikan),
        row("Dedi", "19910101 201903 1 004", {}, {}, {})};
    compareUnit(QStringLiteral("unit-penetapan-predikat"), makePenetapanPredikatDocument(paper, wording()));
}
