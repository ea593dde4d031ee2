#include "ui/pembinaan/pembinaanpage.h"

#include "ui/pembinaan/pembinaanform.h"

#include <QHideEvent>

namespace kinerja
{

PembinaanPage::PembinaanPage(const PageContext& context, QWidget* parent)
    : RantaiPage(context, QStringLiteral("Pembinaan"), parent),
      m_form(new PembinaanForm(context, editor(), this))
{
    setContent(m_form);
}

void PembinaanPage::hideEvent(QHideEvent* event)
{
    RantaiPage::hideEvent(event);
    if (!event->spontaneous()) {
        m_form->hideKonseling();
    }
}

void PembinaanPage::flush() { m_form->flush(); }

QStringList PembinaanPage::unfinished() const { return m_form->unfinished(); }

} // namespace kinerja
