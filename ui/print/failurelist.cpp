#include "ui/print/failurelist.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace kinerja
{

namespace
{

constexpr int listHeight = 84;

} // namespace

FailureList::FailureList(QWidget* parent)
    : QWidget(parent), m_count(new QLabel(this)), m_list(new QListWidget(this))
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("jumlahGagal"));
    m_count->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("daftarGagal"));
    m_list->setAccessibleName(tr("Yang tidak dapat disiapkan atau dicetak"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(listHeight);
    auto* copyKey = new QAction(tr("Salin"), m_list);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyKey);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copyAll = new QPushButton(tr("Salin da&ftar"), this);
    copyAll->setObjectName(QStringLiteral("salinGagal"));
    copyAll->setToolTip(tr("Salin baris yang dipilih, atau semuanya, untuk ditempel di tempat lain"));
    copyAll->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(copyAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addWidget(m_list);
    connect(copyKey, &QAction::triggered, this, &FailureList::copy);
    connect(copyAll, &QPushButton::clicked, this, &FailureList::copy);
    hide();
}

void FailureList::show(const QStringList& lines)
{
    m_list->clear();
    for (const QString& line : lines) {
        m_list->addItem(QStringLiteral("✖ ") + line);
    }
    m_count->setText(tr("✖ %n tidak dapat disiapkan atau dicetak:", nullptr, static_cast<int>(lines.size())));
    setVisible(!lines.isEmpty());
}

void FailureList::copy() const
{
    const bool any = !m_list->selectedItems().isEmpty();
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (!any || item->isSelected()) {
            lines.append(item->text());
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
