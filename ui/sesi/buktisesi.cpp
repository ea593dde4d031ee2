#include "ui/sesi/buktisesi.h"

#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktiform.h"
#include "ui/text/datetext.h"
#include "ui/text/pelaksanaantext.h"
#include "ui/text/titik.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

QDate hariBukti(const EvaluasiView& view, QDate today)
{
    return std::clamp(today, view.rentang.mulai, view.rentang.selesai);
}

BuktiSesi::BuktiSesi(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(context, QStringLiteral("sesi-bukti"), this),
      m_about(namedLabel("tentangBukti", this)), m_complaint(namedLabel("keluhanBukti", this)),
      m_form(new BuktiForm(context, m_editor, this))
{
    setFocusProxy(m_form);
    auto* back = new QPushButton(tr("Kembali ke &langkah (Esc)"), this);
    back->setObjectName(QStringLiteral("kembaliDariBukti"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_form, 1);
    column->addWidget(m_complaint);
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, &BuktiSesi::turnBack);
    connect(new QShortcut(QKeySequence::Cancel, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &BuktiSesi::turnBack);
    connect(&m_editor, &PelaksanaanEditor::loaded, this, [this] {
        if (m_editor.isLoaded()) {
            m_form->choose(m_rhk, m_iki);
        }
    });
    connect(&m_editor, &PelaksanaanEditor::refused, this,
        [this](const PelaksanaanError& error) { m_complaint->setText(text::sentence(error)); });
    connect(&context.storage, &StorageService::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Subject::Pelaksanaan) || changes.touches(Subject::Skp)) {
            m_editor.reload();
        }
    });
}

void BuktiSesi::start(const EvaluasiView& view, const HasilKerjaKunci& rhk, const IndikatorKunci& iki)
{
    m_rhk = rhk;
    m_iki = iki;
    m_complaint->clear();
    const QDate day = hariBukti(view, m_context.clock.today());
    m_about->setText(
        day == m_context.clock.today()
            ? text::satuTitik(tr("Bukti dukung %1.").arg(view.nama))
            : tr("Bukti dukung %1. Bukti baru diberi tanggal %2 supaya termasuk periode yang dinilai; "
                 "tanggalnya dapat diubah.")
                  .arg(view.nama, text::tanggal(day)));
    m_form->setTanggalBaru(day);
    m_editor.open(view.skp.kunci);
}

bool BuktiSesi::mayLeave()
{
    m_form->flush();
    const QStringList unread = m_form->unfinished();
    m_complaint->setText(unread.join(QLatin1Char('\n')));
    return unread.isEmpty();
}

void BuktiSesi::turnBack()
{
    if (mayLeave()) {
        m_editor.open({}); // what it shows is read anew next time
        Q_EMIT left();
    }
}

} // namespace kinerja
