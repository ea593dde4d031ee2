#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/domain/pelaksanaan/rencanaskp.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pdf.h"

#include <QDir>

#include <algorithm>

using namespace kinerja;
using namespace kinerja::tests;

TEST_CASE("The papers of the example units say what they said when a person read them")
{
    const QString name = GENERATE(QStringLiteral("puskesmas"), QStringLiteral("bkpsdm"));
    const CollectingSink unit = contoh(name);
    const Wording words = wording();
    for (const SkpDiterima& entry : unit.skp) {
        const Skp& skp = entry.isi.skp;
        std::vector<JenisDokumen> papers = availableDocuments(skp);
        if (hasRencanaAksi(skp)) {
            papers.push_back(JenisDokumen::RencanaAksi);
        }
        for (const JenisDokumen jenis : papers) {
            const DocumentModel model = makeDocument(jenis, paperOf(unit, skp), words);
            const QString file = QStringLiteral("%1-%2-%3").arg(name, skp.kunci.text(), wireName(jenis));
            const QString text = toPlainText(model);
            CHECK(text == golden(file, text));
            const auto again = parseDocumentModel(serialize(model));
            REQUIRE(again);
            CHECK(*again == model);
            // For looking at the pages: SKP_PAGES=folder.
            if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
                for (const Paper paper : {Paper::A4, Paper::F4}) {
                    RenderOptions options;
                    options.paper = paper;
                    options.day = QDate(2025, 1, 20);
                    const auto pdf = renderToPdf(model, options);
                    REQUIRE(pdf);
                    QFile out(QStringLiteral("%1/%2-%3.pdf")
                                  .arg(folder, file,
                                      paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("f4")));
                    REQUIRE(out.open(QIODevice::WriteOnly));
                    out.write(*pdf);
                }
            }
        }
    }
}

TEST_CASE("No word of a rencana aksi is broken in the narrow columns of its quarters")
{
    const CollectingSink unit = contoh(QStringLiteral("puskesmas"));
    const auto at = std::find_if(
        unit.skp.begin(), unit.skp.end(), [](const SkpDiterima& one) { return hasRencanaAksi(one.isi.skp); });
    REQUIRE(at != unit.skp.end());
    Skp skp = at->isi.skp;
    RencanaAksi& action = skp.hasilKerja.at(0).rencanaAksi.at(0);
    action.target = QStringList(4, QStringLiteral("12 Kegiatan"));
    action.output = QStringLiteral("Laporan pelaksanaan");
    const DocumentModel model = makeDocument(JenisDokumen::RencanaAksi, paperOf(unit, skp), wording());
    const auto fonts = FontSet::load();
    REQUIRE(fonts);
    const auto pages = layOut(model, {}, **fonts);
    REQUIRE(pages);
    QStringList printed;
    for (const PrintedPage& page : pages->pages) {
        for (const PlacedText& text : page.texts) {
            printed.append(text.text.simplified().split(QLatin1Char(' ')));
        }
    }
    CHECK(printed.count(QStringLiteral("Kegiatan")) == 4);
    for (const char* word : {"KETERANGAN", "OUTPUT", "RENCANA", "pelaksanaan"}) {
        CAPTURE(word);
        CHECK(printed.contains(QString::fromLatin1(word)));
    }
}
