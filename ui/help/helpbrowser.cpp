#include "ui/help/helpbrowser.h"

#include "ui/help/helpbook.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace kinerja
{

namespace
{

void giveTablesAir(const QTextDocument& page)
{
    for (QTextFrame* frame : page.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setTopMargin(6);
            format.setBottomMargin(12);
            table->setFormat(format);
        }
    }
}

} // namespace

HelpBrowser::HelpBrowser(const HelpBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book)
{
    document()->setDocumentMargin(16);
}

void HelpBrowser::mark(const QStringList& words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection look;
    look.format.setBackground(palette().highlight());
    look.format.setForeground(palette().highlightedText());
    for (const QString& word : words) {
        for (auto at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            look.cursor = at;
            marks << look;
        }
    }
    setExtraSelections(marks);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    const HelpTopic* topic = name.scheme() == QLatin1String("topik") ? m_book.find(name.path()) : nullptr;
    if (!topic) {
        return QTextBrowser::loadResource(type, name);
    }
    QTextDocument page;
    page.setDefaultFont(font());
    page.setMarkdown(topic->markdown);
    giveTablesAir(page);
    return page.toHtml();
}

} // namespace kinerja
