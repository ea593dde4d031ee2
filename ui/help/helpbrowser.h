#pragma once

#include <QTextBrowser>

namespace kinerja
{

class HelpBook;

/// Shows the pages of a HelpBook under the addresses `topik:ID`; back and forward are the browser's own.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    /// The book must outlive the browser.
    explicit HelpBrowser(const HelpBook& book, QWidget* parent = nullptr);

    /// Marks every occurrence of these words on the page.
    void mark(const QStringList& words);

    QVariant loadResource(int type, const QUrl& name) override;

private:
    const HelpBook& m_book;
};

} // namespace kinerja
