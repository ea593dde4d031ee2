#include "ui/forms/gambaranform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kinerja
{

GambaranForm::GambaranForm(QWidget* parent)
    : SkpForm(parent), m_tree(new QTreeWidget(this)), m_summary(new QLabel(this)),
      m_take(new QPushButton(tr("&Jadikan RHK dan IKI"), this))
{
    m_tree->setObjectName(QStringLiteral("gambaranOrganisasi"));
    m_tree->setAccessibleName(tr("Renstra dan Perjanjian Kinerja"));
    m_tree->setHeaderLabels({tr("Renstra dan Perjanjian Kinerja"), tr("Target")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("ambilPerjanjian"));
    m_take->setToolTip(tr("Setiap sasaran menjadi RHK utama, setiap indikator menjadi IKI dengan targetnya. "
                          "Yang sudah ada tidak digandakan."));
    auto* open = new QPushButton(tr("Buka halaman &Organisasi"), this);
    open->setObjectName(QStringLiteral("bukaOrganisasi"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addWidget(open);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &GambaranForm::takePerjanjianWanted);
    connect(open, &QPushButton::clicked, this, &GambaranForm::editOrganisasiWanted);
}

void GambaranForm::setView(const SkpView& view)
{
    m_tree->clear();
    auto* renstra = new QTreeWidgetItem(m_tree, {tr("Renstra")});
    for (const Renstra& one : view.organisasi.renstra) {
        auto* tujuan = new QTreeWidgetItem(renstra, {one.tujuan});
        new QTreeWidgetItem(tujuan, {one.sasaran});
    }
    const auto& agreed = view.organisasi.perjanjianPada(view.skp.selesai);
    auto* perjanjian = new QTreeWidgetItem(m_tree, {tr("Perjanjian Kinerja")});
    for (const SasaranPerjanjian& one : agreed) {
        auto* sasaran = new QTreeWidgetItem(perjanjian, {one.sasaran});
        for (const IndikatorPerjanjian& indikator : one.indikator) {
            new QTreeWidgetItem(sasaran, {indikator.nama, indikator.target});
        }
    }
    m_tree->expandAll();
    m_any = !agreed.empty();
    m_summary->setText(
        m_any
            ? tr("Perjanjian Kinerja tahun %1 memuat %n sasaran.", nullptr, static_cast<int>(agreed.size()))
                  .arg(view.organisasi.tahun)
            : tr("Perjanjian Kinerja tahun %1 belum diisi. Isi di halaman Organisasi, atau tulis RHK sendiri "
                 "pada langkah berikut.")
                  .arg(view.organisasi.tahun));
    enableTake();
}

void GambaranForm::fillFrom(const Skp&) {}

void GambaranForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    enableTake();
}

void GambaranForm::enableTake() { m_take->setEnabled(m_any && !m_readOnly); }

} // namespace kinerja
