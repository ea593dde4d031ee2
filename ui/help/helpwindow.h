#pragma once

#include "ui/help/helpbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kinerja
{

class HelpBrowser;

/// The help in a window of its own: contents and search at the left, the page at the right. F1 opens it at
/// the page of where the user is. Ids of pages: mulai, dialog, penyusunan, komponen, penetapan, lanjutan,
/// cetak, berkas.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpBook book, QWidget* parent = nullptr);

    /// Shows the page; an unknown id, such as that of a screen without a page yet, shows the first one.
    void showTopic(const QString& id);
    /// The same for who asks from a screen: a former search is over.
    void answer(const QString& topic);
    QString currentTopic() const;
    /// The same pages with the articles in another numbering.
    void setBook(HelpBook book);

private:
    void build();
    void listTopics();
    void followBrowser();
    void showRow(int row);

    HelpBook m_book;
    QLineEdit* m_search = nullptr;
    QListWidget* m_contents = nullptr;
    QLabel* m_nothing = nullptr;
    HelpBrowser* m_browser = nullptr;
};

} // namespace kinerja
