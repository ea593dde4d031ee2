#include "core/documents/bimbingandocument.h"
#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/regulation/regulation.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontset.h"
#include "ui/print/pdf.h"

#include <QDir>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

BimbinganTable forms()
{
    const auto table = BimbinganTable::parse(regulationResource(QStringLiteral("bimbingan")));
    REQUIRE(table);
    return *table;
}

SkpPaper perawat()
{
    const CollectingSink unit = contoh(QStringLiteral("puskesmas"));
    for (const SkpDiterima& entry : unit.skp) {
        if (entry.isi.skp.kunci == SkpKunci(QStringLiteral("skp-perawat"))) {
            return paperOf(unit, entry.isi.skp);
        }
    }
    FAIL("the example has no nurse");
    return {};
}

Pembinaan whole()
{
    Pembinaan one;
    one.tanggal = QDate(2025, 3, 12);
    one.topik = QStringLiteral("Ketepatan pelaporan <bulanan> & mutu data");
    one.rencana = QStringLiteral("1. Menyusun jadwal pelaporan\n2. Didampingi bidan koordinator");
    one.tenggat = QDate(2025, 4, 30);
    one.hasil = QStringLiteral("Laporan Maret dan April disampaikan sebelum tanggal 5.");
    for (const char* answer : {"Ya", "Sebagian", "Ya", "Ya", "Ya", "", "Ya", "Ya", "Ya"}) {
        one.pernyataan.append(QString::fromUtf8(answer));
    }
    one.kompetensi = {{QStringLiteral("Pencatatan dan pelaporan"), 4, QStringLiteral("Tepat waktu")},
        {QStringLiteral("Komunikasi dengan pasien"), std::nullopt, QStringLiteral("Belum sempat diamati")},
        {}};
    return one;
}

Pembinaan brief(QDate day, const char* topic)
{
    Pembinaan one;
    one.tanggal = day;
    one.topik = QString::fromUtf8(topic);
    return one;
}

/// For looking at the pages: SKP_PAGES=folder.
void savePages(const DocumentModel& model, const QString& name)
{
    const QString folder = qEnvironmentVariable("SKP_PAGES");
    for (const Paper paper : {Paper::A4, Paper::F4}) {
        RenderOptions options;
        options.paper = paper;
        const auto pdf =
            folder.isEmpty() ? Result<QByteArray, PrintError>(QByteArray()) : renderToPdf(model, options);
        REQUIRE(pdf);
        if (!folder.isEmpty()) {
            QFile out(QDir(folder).filePath(
                name + (paper == Paper::A4 ? QStringLiteral("-a4.pdf") : QStringLiteral("-f4.pdf"))));
            REQUIRE(out.open(QIODevice::WriteOnly));
            out.write(*pdf);
        }
    }
}

void holdsPembinaan(const QString& name, const DocumentModel& model)
{
    const QString text = toPlainText(model);
    CHECK(text == golden(name, text));
    const auto again = parseDocumentModel(serialize(model));
    REQUIRE(again);
    CHECK(*again == model);
    savePages(model, name);
}

} // namespace

TEST_CASE("The papers of pembinaan say what they said when a person read them")
{
    const SkpPaper paper = perawat();
    holdsPembinaan(QStringLiteral("bimbingan"),
        makeBimbinganDocument(
            {{paper, whole()}, {paper, brief(QDate(2025, 6, 2), "Pelatihan PPGD")}}, forms(), wording()));
    holdsPembinaan(QStringLiteral("konseling"),
        makeKonselingDocument({{paper, brief(QDate(2025, 5, 5), "Beban kerja dan kesehatan")},
                                  {paper, brief(QDate(2025, 5, 19), "Tindak lanjut")}},
            wording()));
}

TEST_CASE("An answer to a statement that the form has no more is printed all the same")
{
    Pembinaan one = whole();
    one.pernyataan.append(QStringLiteral("Sangat setuju"));
    const QString text = toPlainText(makeBimbinganDocument({{perawat(), one}}, forms(), wording()));
    CHECK(text.contains(QStringLiteral("Sangat setuju")));
}
