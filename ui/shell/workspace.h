#pragma once

#include "ui/shell/page.h"

#include <QMap>

class QComboBox;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace kinerja
{

/// The open unit: a side bar of pages, the year they show, and the page itself. Pages are made when they are
/// first opened.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    using MakePage = std::function<Page*(const PageContext&, QWidget* parent)>;

    Workspace(StorageService& storage, const Clock& clock, QWidget* parent = nullptr);

    /// Registers a page of the side bar; the order of calls is the order of the entries.
    void addPage(PageId id, const QString& label, MakePage make);
    void setContext(const PageContext& context) { m_context = std::make_unique<PageContext>(context); }

    int tahun() const;
    void setTahun(int tahun);
    /// Makes the page where needed and shows it.
    Page* open(PageId id);
    /// The same, with the SKP that was chosen last on any page.
    void visit(PageId id);
    Page* currentPage() const;
    /// Drops all pages and reads the years of the newly opened file; then opens the first page.
    void reset();
    /// Stores what is still being typed on any page.
    void flush();
    /// What was typed on any page and can't be stored as it is.
    QStringList unfinished() const;
    /// Whether the work of every page may be broken off; each asks.
    bool mayBreakOff();

Q_SIGNALS:
    void tahunChanged(int tahun);
    /// The first page shows its real content.
    void ready();

private:
    struct Entry {
        QString label;
        MakePage make;
        QScrollArea* area = nullptr; ///< in which the page stands
        Page* page = nullptr;
    };

    void fillYears();
    void onChanged(const ChangeSet& changes);

    StorageService& m_storage;
    const Clock& m_clock;
    std::unique_ptr<PageContext> m_context;
    QMap<PageId, Entry> m_entries;
    SkpKunci m_chosen; ///< on the pages that were left
    QComboBox* m_year;
    QListWidget* m_side;
    QStackedWidget* m_pages;
};

} // namespace kinerja
