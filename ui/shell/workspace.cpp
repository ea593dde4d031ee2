#include "ui/shell/workspace.h"

#include "ui/forms/accesskeys.h"
#include "ui/forms/readingorder.h"
#include "ui/forms/scrolling.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int sideWidth = 160;
/// Room around a page's name in the side bar, in pixels above and below.
constexpr int sidePadding = 6;

/// A cell that is being typed into is taken as if the user had gone on to another.
void finishCell()
{
    QWidget* typing = QApplication::focusWidget();
    const QWidget* around = typing == nullptr ? nullptr : typing->parentWidget();
    if (around != nullptr && qobject_cast<QAbstractItemView*>(around->parentWidget()) != nullptr) {
        typing->clearFocus();
    }
}

PageId idOf(const QListWidgetItem* item) { return static_cast<PageId>(item->data(Qt::UserRole).toInt()); }

/// A page that does not fit is scrolled; it never makes the window, nor the other pages, larger than the
/// screen.
QScrollArea* scrolled(Page* page, QWidget* parent)
{
    QScrollArea* area = scrolling(page, parent);
    area->setFocusPolicy(Qt::NoFocus);
    new ReadingOrder(page);
    new AccessKeys(page);
    return area;
}

} // namespace

Workspace::Workspace(StorageService& storage, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_storage(storage), m_clock(clock), m_year(new QComboBox(this)),
      m_side(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    m_year->setObjectName(QStringLiteral("tahun"));
    m_year->setAccessibleName(tr("Tahun"));
    auto* caption = new QLabel(tr("&Tahun"), this);
    caption->setBuddy(m_year);
    caption->setContentsMargins(0, 0, 3, 0); // the underlined letter takes more than Qt reckons
    m_side->setObjectName(QStringLiteral("daftarHalaman"));
    m_side->setAccessibleName(tr("Halaman"));
    m_side->setFixedWidth(sideWidth);

    auto* years = new QHBoxLayout;
    years->addWidget(caption);
    years->addWidget(m_year, 1);
    auto* left = new QVBoxLayout;
    left->addLayout(years);
    left->addWidget(m_side, 1);
    auto* row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addWidget(m_pages, 1);

    connect(m_side, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            visit(idOf(item));
        }
    });
    connect(m_year, &QComboBox::activated, this, [this] { setTahun(tahun()); });
    connect(&m_storage, &StorageService::changed, this, &Workspace::onChanged);
}

void Workspace::addPage(PageId id, const QString& label, MakePage make)
{
    m_entries.insert(id, {label, std::move(make), nullptr});
    auto* item = new QListWidgetItem(label, m_side);
    item->setData(Qt::UserRole, static_cast<int>(id));
    item->setSizeHint({0, m_side->fontMetrics().height() + 2 * sidePadding});
}

int Workspace::tahun() const
{
    return m_year->currentData().isValid() ? m_year->currentData().toInt() : m_clock.today().year();
}

void Workspace::setTahun(int tahun)
{
    int index = m_year->findData(tahun);
    if (index < 0) {
        m_year->addItem(QString::number(tahun), tahun);
        index = m_year->count() - 1;
    }
    flush();
    m_chosen = {};
    m_year->setCurrentIndex(index);
    Q_EMIT tahunChanged(tahun);
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.page != nullptr) {
            entry.page->refresh();
        }
    }
}

Page* Workspace::open(PageId id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !m_context) {
        return nullptr;
    }
    if (entry->page == nullptr) {
        entry->page = entry->make(*m_context, m_pages);
        entry->area = scrolled(entry->page, m_pages);
        m_pages->addWidget(entry->area);
        entry->page->refresh();
    }
    if (Page* current = currentPage(); current != nullptr && current != entry->page) {
        current->flush();
        const SkpKunci chosen = current->chosenSkp();
        m_chosen = chosen.isEmpty() ? m_chosen : chosen;
    }
    m_pages->setCurrentWidget(entry->area);
    for (int row = 0; row < m_side->count(); ++row) {
        if (idOf(m_side->item(row)) == id) {
            const QSignalBlocker blocker(m_side);
            m_side->setCurrentRow(row);
        }
    }
    return entry->page;
}

void Workspace::visit(PageId id)
{
    const Page* before = currentPage();
    Page* page = open(id);
    if (page != nullptr && page != before && !m_chosen.isEmpty() && page->chosenSkp() != m_chosen) {
        page->chooseSkp(m_chosen);
    }
}

Page* Workspace::currentPage() const
{
    const auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    return area == nullptr ? nullptr : qobject_cast<Page*>(area->widget());
}

void Workspace::reset()
{
    for (Entry& entry : m_entries) {
        delete entry.area;
        entry.area = nullptr;
        entry.page = nullptr;
    }
    m_chosen = {};
    fillYears();
}

void Workspace::fillYears()
{
    m_storage.query<std::vector<int>>(
        this, [](Reader& reader) { return reader.lists().tahun(); },
        [this](const Result<std::vector<int>, StorageError>& answer) {
            std::vector<int> years = answer ? answer.value() : std::vector<int>{};
            const int current = m_clock.today().year();
            const int shown = years.empty() ? current : years.back();
            for (const int near : {current, current + 1}) {
                if (std::find(years.begin(), years.end(), near) == years.end()) {
                    years.push_back(near);
                }
            }
            std::sort(years.begin(), years.end());
            m_year->clear();
            for (const int year : years) {
                m_year->addItem(QString::number(year), year);
            }
            m_year->setCurrentIndex(m_year->findData(shown));
            Q_EMIT tahunChanged(shown);
            if (!m_entries.isEmpty()) {
                open(idOf(m_side->item(0)));
            }
            // The first page asked for its figures after us; when this comes back they are there.
            m_storage.query<int>(
                this, [](Reader&) { return 0; }, [this](const auto&) { Q_EMIT ready(); });
        });
}

void Workspace::onChanged(const ChangeSet& changes)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.page != nullptr) {
            entry.page->onChanged(changes);
        }
    }
}

QStringList Workspace::unfinished() const
{
    QStringList rest;
    for (const Entry& entry : m_entries) {
        if (entry.page != nullptr) {
            rest.append(entry.page->unfinished());
        }
    }
    return rest;
}

bool Workspace::mayBreakOff()
{
    return std::all_of(m_entries.cbegin(), m_entries.cend(),
        [](const Entry& entry) { return entry.page == nullptr || entry.page->mayBreakOff(); });
}

void Workspace::flush()
{
    finishCell();
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.page != nullptr) {
            entry.page->flush();
        }
    }
}

} // namespace kinerja
