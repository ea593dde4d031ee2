#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QUrl addressOf(const QString& id) { return QUrl(QStringLiteral("topik:") + id); }

QStringList wordsOf(const QString& text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

HelpWindow::HelpWindow(HelpBook book, QWidget* parent) : QWidget(parent, Qt::Window), m_book(std::move(book))
{
    setWindowTitle(tr("Bantuan – SKP Luring"));
    resize(900, 620);
    build();
    new QShortcut(QKeySequence::Cancel, this, this, &QWidget::close);
    listTopics();
    if (!m_book.topics().empty()) {
        showTopic(m_book.topics().front().id);
    }
}

void HelpWindow::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("cari"));
    m_search->setClearButtonEnabled(true);
    auto* searchLabel = new QLabel(tr("&Cari:"), this);
    searchLabel->setBuddy(m_search);
    m_contents = new QListWidget(this);
    m_contents->setObjectName(QStringLiteral("daftarIsi"));
    m_contents->setAccessibleName(tr("Daftar isi"));
    m_contents->setWordWrap(true);
    m_nothing = new QLabel(tr("Tidak ada halaman yang memuat semua kata itu."), this);
    m_nothing->setWordWrap(true);
    m_browser = new HelpBrowser(m_book, this);
    m_browser->setObjectName(QStringLiteral("halaman"));
    m_browser->setAccessibleName(tr("Halaman bantuan"));

    auto* bar = new QToolBar(this);
    auto* back = bar->addAction(tr("Kembali"), m_browser, &QTextBrowser::backward);
    back->setShortcut(QKeySequence::Back);
    auto* forward = bar->addAction(tr("Maju"), m_browser, &QTextBrowser::forward);
    forward->setShortcut(QKeySequence::Forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);

    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    for (QWidget* part : std::initializer_list<QWidget*>{searchLabel, m_search, m_contents, m_nothing}) {
        column->addWidget(part);
    }
    auto* halves = new QSplitter(this);
    halves->addWidget(side);
    halves->addWidget(m_browser);
    halves->setStretchFactor(1, 1);
    halves->setSizes({260, 640});
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(bar);
    whole->addWidget(halves, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listTopics);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    // Not sourceChanged, which comes before source() knows.
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::followBrowser);
}

void HelpWindow::showTopic(const QString& id)
{
    if (m_book.find(id)) {
        m_browser->setSource(addressOf(id), QTextDocument::HtmlResource);
    } else if (!m_book.topics().empty()) {
        m_browser->setSource(addressOf(m_book.topics().front().id), QTextDocument::HtmlResource);
    }
}

void HelpWindow::answer(const QString& topic)
{
    m_search->clear(); // who asks from another screen has left the former search
    showTopic(topic);
}

QString HelpWindow::currentTopic() const { return m_browser->source().path(); }

void HelpWindow::setBook(HelpBook book)
{
    m_book = std::move(book);
    listTopics();
    m_browser->reload();
}

/// Lists the pages that the search leaves, and stays on the page that is read.
void HelpWindow::listTopics()
{
    const QStringList found = m_book.search(m_search->text());
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const QString& id : found) {
        auto* item = new QListWidgetItem(m_book.find(id)->title, m_contents);
        item->setData(Qt::UserRole, id);
    }
    m_nothing->setVisible(found.isEmpty());
    followBrowser();
}

/// Marks the row of the page that is shown, by whatever road the reader came to it, and the words searched
/// for.
void HelpWindow::followBrowser()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(-1);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == currentTopic()) {
            m_contents->setCurrentRow(row);
        }
    }
    m_browser->mark(wordsOf(m_search->text()));
}

void HelpWindow::showRow(int row)
{
    if (const auto* item = m_contents->item(row)) {
        showTopic(item->data(Qt::UserRole).toString());
    }
}

} // namespace kinerja
