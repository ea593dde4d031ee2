#include "ui/penetapan/skpchecklist.h"

#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/text.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace kinerja
{

SkpCheckList::SkpCheckList(const QString& spoken, QWidget* parent)
    : QWidget(parent), m_all(new QCheckBox(tr("Pilih &semua"), this)), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("skpPenilai"));
    m_list->setAccessibleName(spoken);
    m_list->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("pilihSemua"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_all);
    column->addWidget(m_list, 1);
    connect(m_all, &QCheckBox::clicked, this, [this](bool all) {
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
        }
    });
}

void SkpCheckList::fill(const std::vector<SkpBerpenilai>& skp, const SkpKunci& only)
{
    m_list->clear();
    m_names.clear();
    for (const SkpBerpenilai& one : skp) {
        m_names.emplace(one.kunci, one.nama);
        auto* item = new QListWidgetItem(
            tr("%1 – %2, %3 s.d. %4")
                .arg(one.nama, text::label(one.status), text::tanggal(one.mulai), text::tanggal(one.selesai)),
            m_list);
        item->setData(Qt::UserRole, one.kunci.text());
        item->setCheckState(only.isEmpty() || one.kunci == only ? Qt::Checked : Qt::Unchecked);
    }
    m_all->setChecked(only.isEmpty());
    m_all->setVisible(m_list->count() > 1);
}

int SkpCheckList::count() const { return m_list->count(); }

std::vector<SkpKunci> SkpCheckList::chosen() const
{
    std::vector<SkpKunci> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            keys.emplace_back(m_list->item(row)->data(Qt::UserRole).toString());
        }
    }
    return keys;
}

void SkpCheckList::showResults(const Many& many)
{
    m_list->clear();
    m_all->hide();
    for (const Skipped<ActError>& one : many.skipped) {
        new QListWidgetItem(tr("✖ %1: %2").arg(m_names[one.kunci], text::sentence(one.reason)), m_list);
    }
    for (const ActDone& one : many.done) {
        new QListWidgetItem(QStringLiteral("✔ ") + m_names[one.kunci], m_list);
    }
}

} // namespace kinerja
