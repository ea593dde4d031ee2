#include "ui/pelaksanaan/pelaksanaanpage.h"

#include "ui/pelaksanaan/buktiform.h"
#include "ui/pelaksanaan/catatanform.h"
#include "ui/pelaksanaan/pemantauanform.h"
#include "ui/pelaksanaan/rencanaform.h"
#include "ui/pelaksanaan/umpanbalikform.h"

#include <QTabWidget>

namespace kinerja
{

PelaksanaanPage::PelaksanaanPage(const PageContext& context, QWidget* parent)
    : RantaiPage(context, QStringLiteral("Pelaksanaan"), parent), m_tabs(new QTabWidget(this)),
      m_notes(new CatatanForm(context, editor(), m_tabs)), m_plan(new RencanaForm(context, editor(), m_tabs)),
      m_proofs(new BuktiForm(context, editor(), m_tabs)),
      m_feedback(new UmpanBalikForm(context, editor(), m_tabs)),
      m_watch(new PemantauanForm(context, editor(), m_tabs))
{
    m_tabs->setObjectName(QStringLiteral("bagianPelaksanaan"));
    m_tabs->setAccessibleName(tr("Bagian pelaksanaan"));
    m_tabs->addTab(m_notes, tr("Catatan kinerja"));
    m_tabs->addTab(m_plan, tr("Rencana aksi"));
    m_tabs->addTab(m_proofs, tr("Bukti dukung"));
    m_tabs->addTab(m_feedback, tr("Umpan balik"));
    m_tabs->addTab(m_watch, tr("Pemantauan"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &PelaksanaanPage::flush);
    setContent(m_tabs);
}

void PelaksanaanPage::flush()
{
    m_notes->flush();
    m_plan->flush();
    m_proofs->flush();
    m_feedback->flush();
    m_watch->flush();
}

QStringList PelaksanaanPage::unfinished() const
{
    return m_notes->unfinished() + m_plan->unfinished() + m_proofs->unfinished() + m_feedback->unfinished() +
           m_watch->unfinished();
}

} // namespace kinerja
