#include "ui/people/hapusdialog.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/people/enumbox.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

HapusDialog::HapusDialog(const PageContext& context, std::vector<PegawaiKunci> pegawai, QWidget* parent)
    : QDialog(parent), m_context(context), m_pegawai(std::move(pegawai)), m_fates(new QLabel),
      m_leaving(new QWidget(this)), m_tanggal(new DateField(context.clock)), m_sebab(new QComboBox),
      m_alasan(new QLineEdit), m_complaint(new QLabel(this))
{
    setWindowTitle(tr("Hapus pegawai"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    m_fates->setObjectName(QStringLiteral("nasib"));
    for (QLabel* label : {m_fates, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_fates->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_fates);
    scroll->setWidgetResizable(true);
    m_tanggal->setDate(context.clock.today());
    fillEnumBox<JenisTidakDinilai>(*m_sebab, QString());
    showEnum<JenisTidakDinilai>(*m_sebab, JenisTidakDinilai::Pindah);
    auto* form = new QFormLayout(m_leaving);
    form->setContentsMargins(0, 0, 0, 0);
    new FieldRow(form, tr("Keluar &mulai"), m_tanggal, QStringLiteral("tanggal"));
    new FieldRow(form, tr("&Sebab"), m_sebab, QStringLiteral("sebab"));
    new FieldRow(form, tr("&Keterangan"), m_alasan, QStringLiteral("alasan"));
    m_leaving->hide();
    m_complaint->hide();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Lanjutkan"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("lanjut"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole)->setDefault(true); // Enter deletes nobody
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_leaving);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HapusDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_context.storage.query<std::vector<NasibPegawai>>(
        this, [people = m_pegawai](Reader& reader) { return previewDeletePegawai(reader, people); },
        [this](const auto& answer) {
            if (answer) {
                showFates(answer.value());
            }
        });
}

void HapusDialog::showFates(const std::vector<NasibPegawai>& fates)
{
    QStringList lines;
    for (const NasibPegawai& fate : fates) {
        lines.append(QStringLiteral("• ") + text::sentence(fate));
    }
    m_fates->setText(lines.join(QLatin1Char('\n')));
    m_leaving->setVisible(std::any_of(fates.begin(), fates.end(),
        [](const NasibPegawai& fate) { return fate.kind == NasibPegawai::Kind::Keluar; }));
}

void HapusDialog::store()
{
    using Answer = Result<Outcome<std::vector<NasibPegawai>>, Refused<DeleteFault>>;
    if (!settleDates(*this)) {
        return;
    }
    const DeletePegawai command{m_pegawai, m_tanggal->date(),
        enumIn<JenisTidakDinilai>(*m_sebab).value_or(JenisTidakDinilai::Lainnya),
        m_alasan->text().simplified()};
    m_context.storage.command<std::vector<NasibPegawai>, Refused<DeleteFault>>(
        this, [command](Session& session) { return deletePegawai(session, command); },
        [this](const Answer& answer) {
            if (answer) {
                accept();
                return;
            }
            m_complaint->setText(answer.error().kind == Refused<DeleteFault>::Kind::Faults
                                     ? tr("✖ Isi tanggal keluar.")
                                     : text::sentence(answer.error().storage));
            m_complaint->show();
        });
}

} // namespace kinerja
