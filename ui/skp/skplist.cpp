#include "ui/skp/skplist.h"

#include "core/storage/lists.h"
#include "ui/text/skptext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int leastWidth = 120;

QString keyOf(const QListWidgetItem& item) { return item.data(Qt::UserRole).toString(); }
} // namespace

SkpList::SkpList(QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_new(new QPushButton(tr("SKP ba&ru…"), this))
{
    m_filter->setObjectName(QStringLiteral("cariSkp"));
    m_filter->setPlaceholderText(tr("Cari nama"));
    m_filter->setAccessibleName(tr("Cari nama"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("daftarSkp"));
    m_list->setAccessibleName(tr("SKP tahun ini"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(leastWidth);
    m_new->setObjectName(QStringLiteral("skpBaru"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &SkpList::newWanted);
    connect(m_filter, &QLineEdit::textChanged, this, &SkpList::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            Q_EMIT chosen(SkpKunci(keyOf(*item)));
        }
    });
}

void SkpList::filter()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(m_filter->text(), Qt::CaseInsensitive));
    }
}

bool SkpList::showRows(const std::vector<SkpRow>& rows, const SkpKunci& current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    bool found = false;
    for (const SkpRow& row : rows) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1\n%2").arg(row.namaPegawai, text::keadaan(row)), m_list);
        item->setData(Qt::UserRole, row.kunci.text());
        if (row.kunci == current) {
            m_list->setCurrentItem(item);
            found = true;
        }
    }
    filter();
    if (!found) {
        m_list->setCurrentRow(-1);
    }
    return found;
}

void SkpList::mark(const SkpKunci& kunci)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (keyOf(*m_list->item(row)) == kunci.text()) {
            m_list->setCurrentRow(row);
        }
    }
}

void SkpList::hideNew() { m_new->hide(); }

void SkpList::setReadOnly(bool readOnly) { m_new->setEnabled(!readOnly); }

} // namespace kinerja
