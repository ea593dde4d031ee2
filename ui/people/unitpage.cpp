#include "ui/people/unitpage.h"

#include "ui/people/unitform.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kinerja
{

UnitPage::UnitPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), m_form(new UnitForm(this))
{
    auto* intro = new QLabel(
        tr("Nama unit, instansi, dan tempat dipakai pada semua formulir baru; kop surat pada dokumen yang "
           "memakainya (angka kredit). Isian tersimpan sendiri."),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &UnitForm::edited, this, &UnitPage::store);
}

void UnitPage::refresh()
{
    context().storage.query<Unit>(
        this, [](Reader& reader) { return reader.unit(); },
        [this](const auto& answer) {
            if (answer && !m_form->isPending()) {
                m_unit = answer.value();
                m_form->fillFrom(m_unit);
                m_form->setReadOnly(context().storage.isReadOnly());
            }
        });
}

void UnitPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Unit) && !m_saving) {
        refresh();
    }
}

void UnitPage::flush() { m_form->flush(); }

void UnitPage::store()
{
    using Answer = Result<Outcome<Done>, Refused<UnitFault>>;
    Unit draft = m_unit;
    m_form->collectInto(draft);
    m_form->showFaults(checkUnit(draft));
    // A field that must not be empty keeps what is stored, all others are stored.
    draft.nama = draft.nama.isEmpty() ? m_unit.nama : draft.nama;
    draft.instansi = draft.instansi.isEmpty() ? m_unit.instansi : draft.instansi;
    if (draft == m_unit || context().storage.isReadOnly()) {
        return;
    }
    m_saving = true;
    m_unit = draft;
    context().storage.command<Done, Refused<UnitFault>>(
        this, [draft](Session& session) { return updateUnit(session, draft); },
        // What the disk refuses is kept and said in the bar of the window.
        [this](const Answer&) { m_saving = false; }, QStringLiteral("unit"));
}

} // namespace kinerja
