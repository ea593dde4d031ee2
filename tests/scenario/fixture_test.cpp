// What came of each story is a fixture of its own: the unit as a package, written by the story itself (see
// Officer::keepAsFixture). It goes into a new file and says on paper what the window printed.
#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/importpaket.h"
#include "tests/scenario/printedtext.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sequentialids.h"
#include "tests/support/uifixture.h"
#include "ui/print/pdf.h"
#include "ui/print/printitem.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <map>
#include <set>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

constexpr size_t stories = 11;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The papers of a story's goldens on A4, by the file name under which they were printed.
std::multimap<QString, QString> goldenPapers(const QString& story)
{
    std::multimap<QString, QString> papers;
    QDirIterator files(QStringLiteral(SKP_TEST_DIR "/golden"), {story + QStringLiteral("*.txt")});
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(QLatin1String("-f4.txt"))) {
            continue;
        }
        for (const QString& part : QString::fromUtf8(bytesOf(path)).split(QStringLiteral("=== "))) {
            const qsizetype end = part.indexOf(QStringLiteral(" ==="));
            if (end > 0) {
                papers.emplace(part.left(end), printedWords(part.mid(end + 4)));
            }
        }
    }
    return papers;
}

/// The text of each frozen paper of the file, by its file name.
std::map<QString, QString> frozenPapers(DataFile& file, QDate today)
{
    std::map<QString, QString> texts;
    const auto items = file.read([&](Reader& reader) {
        std::vector<PrintItem> all;
        for (const SkpKunci& skp : reader.lists().skpKunci()) {
            const auto papers = readPrintItems(reader, skp, {}, today);
            REQUIRE(papers);
            all.insert(all.end(), papers->begin(), papers->end());
        }
        return all;
    });
    REQUIRE(items);
    const QTemporaryDir folder;
    for (const PrintItem& item : *items) {
        if (item.asal.cuplikan.isEmpty()) {
            continue;
        }
        const auto pdf = renderToPdf(item.model, item.options);
        REQUIRE(pdf);
        const QString path = folder.filePath(QStringLiteral("dokumen.pdf"));
        QFile paper(path);
        REQUIRE(paper.open(QIODevice::WriteOnly));
        paper.write(*pdf);
        paper.close();
        texts[item.fileName] = printedWords(printedText(path));
    }
    return texts;
}

} // namespace

TEST_CASE(
    "the unit of each story goes as a package into a new file, and prints there what the window printed")
{
    const QDir folder(QStringLiteral(SKP_TEST_DIR "/fixtures/kisah"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == stories);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const FixedClock clock(QDate(2026, 12, 30));
        SequentialIds ids;
        const QTemporaryDir place;
        QFile package(folder.filePath(name));
        REQUIRE(package.open(QIODevice::ReadOnly));
        const auto unit = unitOfPaket(package);
        REQUIRE(unit);
        auto file = DataFile::create(place.filePath(QStringLiteral("unit.kinerja")), unit.value(), ids);
        REQUIRE(file);
        Session session{*file.value(), clock, ids, {}};
        REQUIRE(importPaket(session, {package, CaraImpor::Lakukan}));
        QBuffer again;
        again.open(QIODevice::WriteOnly);
        REQUIRE(exportPaket(*file.value(), again, {}));
        CHECK(again.data() == bytesOf(package.fileName()));

        const auto goldens = goldenPapers(QFileInfo(name).completeBaseName());
        int compared = 0;
        for (const auto& [fileName, text] : frozenPapers(*file.value(), clock.today())) {
            const auto [first, last] = goldens.equal_range(fileName);
            if (first == last) {
                continue; // a paper that this story does not print
            }
            INFO(fileName.toStdString() << '\n' << text.toStdString());
            CHECK(std::any_of(first, last, [&](const auto& golden) { return golden.second == text; }));
            ++compared;
        }
        CHECK(compared > 0);
    }
}
