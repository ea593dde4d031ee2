#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/domain/pelaksanaan/rencanaskp.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/pdf.h"

#include <QDir>

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
