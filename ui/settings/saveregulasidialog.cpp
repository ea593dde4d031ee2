#include "ui/settings/saveregulasidialog.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/text/regulasitext.h"
#include "ui/text/workflowtext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr QSize dialogSize(820, 560);
constexpr int differenceWidth = 230;
constexpr int reasonHeight = 58;

} // namespace

SaveRegulasiDialog::SaveRegulasiDialog(const PageContext& context, const SaveRegulasi& usulan,
    const JsonTree& isi, const JsonTree& berlaku, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_id(usulan.id), m_isi(jsonText(isi)),
      m_versi(new QLineEdit(this)), m_berlaku(new DateField(context.clock, this)),
      m_status(new QComboBox(this)), m_alasan(new QPlainTextEdit(this)),
      m_complaint(namedLabel("keluhan", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("simpanRegulasi"));
    setWindowTitle(tr("Simpan sebagai versi baru: %1").arg(text::namaTabel(usulan.id)));
    resize(dialogSize);
    auto* buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(tr("&Simpan versi"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(QStringLiteral("simpanVersi"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("batal"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveRegulasiDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveRegulasiDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeDifferences(compareRegulasi(berlaku, isi)), 1);
    column->addWidget(makeFields(usulan));
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    m_versi->setFocus();
}

QWidget* SaveRegulasiDialog::makeDifferences(const std::vector<BedaRegulasi>& differences)
{
    auto* box = new QWidget(this);
    auto* about = namedLabel("jumlahBeda", box);
    about->setText(differences.empty() ? tr("Isinya sama dengan versi yang berlaku sekarang.")
                                       : tr("%n bagian berbeda dari versi yang berlaku sekarang:", nullptr,
                                             static_cast<int>(differences.size())));
    auto* table = new QTableWidget(static_cast<int>(differences.size()), 3, box);
    table->setObjectName(QStringLiteral("daftarBeda"));
    table->setAccessibleName(tr("Yang berbeda dari versi yang berlaku"));
    table->setHorizontalHeaderLabels({tr("Bagian"), tr("Sebelumnya"), tr("Menjadi")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    table->setColumnWidth(0, differenceWidth);
    for (size_t i = 0; i < differences.size(); ++i) {
        const BedaRegulasi& one = differences[i];
        const auto words = [&](const std::optional<JsonTree>& value, const QString& none) {
            return value ? text::kataNilai(m_id, one.jalur, *value) : none;
        };
        const auto row = static_cast<int>(i);
        table->setItem(row, 0, new QTableWidgetItem(text::kataJalur(one.jalur).join(QStringLiteral(" › "))));
        table->setItem(row, 1, new QTableWidgetItem(words(one.lama, tr("(belum ada)"))));
        table->setItem(row, 2, new QTableWidgetItem(words(one.baru, tr("(dihapus)"))));
    }
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addWidget(table, 1);
    table->setVisible(!differences.empty());
    return box;
}

QWidget* SaveRegulasiDialog::makeFields(const SaveRegulasi& usulan)
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_versi->setText(usulan.versi);
    m_berlaku->setDate(usulan.berlakuMulai);
    fillChoices<StatusRegulasi>(*m_status, [](StatusRegulasi status) { return text::label(status); });
    setChoice(*m_status, std::optional(usulan.status));
    m_alasan->setPlainText(usulan.alasan);
    m_alasan->setTabChangesFocus(true);
    m_alasan->setFixedHeight(reasonHeight);
    m_alasan->setPlaceholderText(tr("misalnya nomor surat yang menjadi dasarnya"));
    new FieldRow(form, tr("Sebutan &versi"), m_versi, QStringLiteral("versi"));
    new FieldRow(form, tr("&Mulai berlaku"), m_berlaku, QStringLiteral("berlakuMulai"));
    new FieldRow(form, tr("S&tatus"), m_status, QStringLiteral("status"));
    new FieldRow(form, tr("&Alasan"), m_alasan, QStringLiteral("alasan"));
    return box;
}

void SaveRegulasiDialog::complain(const QString& sentence)
{
    m_complaint->setText(QStringLiteral("✖ ") + sentence);
    m_complaint->show();
}

void SaveRegulasiDialog::store()
{
    if (!settleDates(*this)) {
        return;
    }
    SaveRegulasi command{m_id, m_versi->text().simplified(), m_berlaku->date(),
        choiceOf<StatusRegulasi>(*m_status).value_or(StatusRegulasi::BelumTerverifikasi),
        m_alasan->toPlainText().trimmed(), m_isi};
    m_store->setEnabled(false);
    m_context.storage.command<Done, SaveRegulasiError>(
        this, [command](Session& session) { return saveRegulasi(session, command); },
        [this, versi = command.versi](const Result<Outcome<Done>, SaveRegulasiError>& answer) {
            m_store->setEnabled(true);
            if (answer) {
                Q_EMIT stored(m_id, versi);
                accept();
            } else {
                complain(text::sentence(answer.error()));
                m_store->setFocus(); // which went on to Batal while storing
            }
        });
}

} // namespace kinerja
