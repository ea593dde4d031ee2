#include "ui/help/helpwindow.h"

#include "core/regulation/regulation.h"
#include "tests/support/catch.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace kinerja;

namespace
{

PasalTable articles()
{
    auto table = PasalTable::parse(regulationResource(QStringLiteral("pasal")));
    REQUIRE(table.hasValue());
    return table.value();
}

QString pageOf(const HelpWindow& window)
{
    return window.findChild<QTextBrowser*>(QStringLiteral("halaman"))->toPlainText();
}

} // namespace

TEST_CASE("every page of the help has its articles, in either numbering, and its links lead somewhere")
{
    static const QRegularExpression link(QStringLiteral("\\]\\(topik:([^)]*)\\)"));
    const PasalTable table = articles();
    for (const ProfilPasal& profil : table.profil()) {
        const HelpBook book = HelpBook::load(table, profil.id);
        REQUIRE(book.topics().size() == 24);
        for (const HelpTopic& topic : book.topics()) {
            INFO(topic.id.toStdString());
            CHECK(!topic.title.isEmpty());
            CHECK(!topic.markdown.contains(QLatin1Char('{')));
            CHECK(!topic.markdown.contains(QStringLiteral("*Dasar: *")));
            auto links = link.globalMatch(topic.markdown);
            while (links.hasNext()) {
                CHECK(book.find(links.next().captured(1)) != nullptr);
            }
        }
    }
}

TEST_CASE("the help names the article in the numbering that was chosen")
{
    const PasalTable table = articles();
    HelpWindow window(HelpBook::load(table));
    window.showTopic(QStringLiteral("pelaksanaan"));
    CHECK(pageOf(window).contains(QStringLiteral("Pasal 16–32")));
    window.setBook(HelpBook::load(table, QStringLiteral("permenpanrb-6-2022")));
    CHECK(window.currentTopic() == QStringLiteral("pelaksanaan"));
    CHECK(pageOf(window).contains(QStringLiteral("Pasal 16–22")));
    CHECK(!pageOf(window).contains(QStringLiteral("Pasal 16–32")));
}

TEST_CASE("the help opens at the page asked for, and at the first one for a page that isn't there")
{
    HelpWindow window(HelpBook::load(articles()));
    CHECK(window.currentTopic() == QStringLiteral("mulai"));
    window.showTopic(QStringLiteral("penetapan"));
    CHECK(window.currentTopic() == QStringLiteral("penetapan"));
    CHECK(pageOf(window).contains(QStringLiteral("31 Januari")));
    window.showTopic(QStringLiteral("tidak-ada"));
    CHECK(window.currentTopic() == QStringLiteral("mulai"));
}

TEST_CASE("a search leaves the pages that hold every word, and a row opens its page")
{
    HelpWindow window(HelpBook::load(articles()));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("cari"));
    auto* contents = window.findChild<QListWidget*>(QStringLiteral("daftarIsi"));
    REQUIRE(contents->count() == 24);

    QTest::keyClicks(search, QStringLiteral("REDAKSIONAL tanda"));
    REQUIRE(contents->count() == 1);
    contents->setCurrentRow(0);
    CHECK(window.currentTopic() == QStringLiteral("perubahan"));
    CHECK(!window.findChild<QTextBrowser*>(QStringLiteral("halaman"))->extraSelections().isEmpty());

    search->setText(QStringLiteral("zzz"));
    CHECK(contents->count() == 0);
    CHECK(window.currentTopic() == QStringLiteral("perubahan"));
    search->clear();
    CHECK(contents->count() == 24);
    CHECK(contents->currentRow() == 6);
}

TEST_CASE("a page that is asked for from a screen is not hidden behind a former search")
{
    HelpWindow window(HelpBook::load(articles()));
    window.findChild<QLineEdit*>(QStringLiteral("cari"))->setText(QStringLiteral("zzz"));
    window.answer(QStringLiteral("cetak"));
    CHECK(window.currentTopic() == QStringLiteral("cetak"));
    CHECK(window.findChild<QListWidget*>(QStringLiteral("daftarIsi"))->count() > 1);
}

TEST_CASE("a link leads to its page, and back leads where the reader came from")
{
    HelpWindow window(HelpBook::load(articles()));
    auto* browser = window.findChild<QTextBrowser*>(QStringLiteral("halaman"));
    browser->setSource(QUrl(QStringLiteral("topik:dialog")));
    CHECK(window.currentTopic() == QStringLiteral("dialog"));
    CHECK(pageOf(window).contains(QStringLiteral("Berita Acara")));
    CHECK(window.findChild<QListWidget*>(QStringLiteral("daftarIsi"))->currentRow() == 2);
    browser->backward();
    CHECK(window.currentTopic() == QStringLiteral("mulai"));
}
