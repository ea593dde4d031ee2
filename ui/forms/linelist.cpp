#include "ui/forms/linelist.h"

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

LineList::LineList(const QString& name, const QString& spokenName, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_list(new QListWidget(this)),
      m_copy(new QPushButton(tr("Salin da&ftar"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("jumlah") + name);
    m_sentence->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("daftar") + name);
    m_list->setAccessibleName(spokenName);
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
    m_copy->setObjectName(QStringLiteral("salin") + name);
    m_copy->setToolTip(tr("Salin baris yang dipilih, atau semuanya, untuk ditempel di tempat lain"));
    m_copy->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addWidget(m_list);
    connect(copyKey, &QAction::triggered, this, &LineList::copy);
    connect(m_copy, &QPushButton::clicked, this, &LineList::copy);
    hide();
}

void LineList::show(const QString& sentence, const QStringList& lines)
{
    m_list->clear();
    m_list->addItems(lines);
    m_list->setVisible(!lines.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
}

void LineList::copy() const
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
