#include "ui/evaluasi/penutupform.h"

#include "ui/evaluasi/evaluasiacts.h"
#include "ui/evaluasi/temuanlist.h"
#include "ui/forms/labels.h"
#include "ui/shell/storageservice.h"
#include "ui/text/ringkasanevaluasi.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

PenutupForm::PenutupForm(EvaluasiActs& acts, const StorageService& storage, QWidget* parent)
    : EvaluasiForm(parent), m_acts(acts), m_storage(storage), m_summary(namedLabel("ringkasanPenutup", this)),
      m_capaian(new QPushButton(tr("Ca&paian organisasi…"), this)), m_findings(new QListWidget(this)),
      m_actColumn(new QVBoxLayout)
{
    m_capaian->setObjectName(QStringLiteral("aturCapaian"));
    m_findings->setObjectName(QStringLiteral("temuanEvaluasi"));
    m_findings->setAccessibleName(tr("Temuan"));
    m_findings->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_capaian, 0, Qt::AlignLeft);
    column->addWidget(m_findings);
    column->addLayout(m_actColumn);
    connect(m_capaian, &QPushButton::clicked, this, &PenutupForm::capaianWanted);
    connect(m_findings, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT kolomWanted(item->data(Qt::UserRole).toString()); });
    setParts(Parts(Capaian) | Temuan | Acts);
}

void PenutupForm::setParts(Parts parts)
{
    m_parts = parts;
    m_capaian->setVisible(m_parts.testFlag(Capaian) && !m_storage.isReadOnly());
    m_findings->setVisible(m_parts.testFlag(Temuan));
    showActs();
}

void PenutupForm::setWanted(Wanted wanted)
{
    m_wanted = std::move(wanted);
    showActs();
}

void PenutupForm::setView(const EvaluasiView& view)
{
    m_loaded = true;
    m_summary->setText(text::ringkasan(view));
    fillTemuan(*m_findings, view.findings);
    m_findings->setVisible(m_parts.testFlag(Temuan) && m_findings->count() > 0);
    showActs();
}

void PenutupForm::showActs()
{
    delete m_actBox;
    m_actBox = nullptr;
    if (m_loaded && m_parts.testFlag(Acts)) {
        m_actBox = m_acts.makeButtons(this, m_wanted);
        m_actColumn->addWidget(m_actBox);
    }
}

} // namespace kinerja
