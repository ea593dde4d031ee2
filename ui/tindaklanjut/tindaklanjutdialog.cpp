#include "ui/tindaklanjut/tindaklanjutdialog.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/people/enumbox.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/tindaklanjuttext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

TindakLanjutDialog::TindakLanjutDialog(const PageContext& context, const CalonTindakLanjut& calon,
    const UsulanTindakLanjutTable& usulan, std::optional<TindakLanjut> sebelum, QWidget* parent)
    : InputDialog(context.prompter, parent), m_context(context), m_calon(calon),
      m_sebelum(std::move(sebelum)), m_intro(namedLabel("pengantar", this)), m_usulan(new QListWidget(this)),
      m_jenis(new QComboBox), m_bentuk(new QLineEdit), m_dasar(new QPlainTextEdit),
      m_tanggal(new DateField(context.clock)), m_pemutus(new QLineEdit), m_status(new QComboBox),
      m_nomor(new QLineEdit), m_complaint(namedLabel("keluhan", this))
{
    setWindowTitle(m_sebelum ? tr("Ubah tindak lanjut") : tr("Tindak lanjut baru"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm(usulan);
    showEntry(usulan);
}

void TindakLanjutDialog::buildForm(const UsulanTindakLanjutTable& usulan)
{
    fillEnumBox<JenisTindakLanjut>(*m_jenis, QString());
    fillEnumBox<StatusTindakLanjut>(*m_status, tr("Belum ditentukan"));
    m_dasar->setTabChangesFocus(true);
    m_dasar->setMaximumHeight(4 * fontMetrics().lineSpacing());
    m_complaint->hide();
    auto* form = new QFormLayout;
    new FieldRow(form, tr("&Jenis"), m_jenis, QStringLiteral("jenis"));
    new FieldRow(form, tr("Be&ntuk"), m_bentuk, QStringLiteral("bentuk"));
    new FieldRow(form, tr("&Dasar"), m_dasar, QStringLiteral("dasar"));
    new FieldRow(form, tr("&Tanggal"), m_tanggal, QStringLiteral("tanggal"));
    new FieldRow(form, tr("Diputuskan &oleh"), m_pemutus, QStringLiteral("diputuskanOleh"));
    new FieldRow(form, tr("&Status"), m_status, QStringLiteral("status"));
    new FieldRow(form, tr("No&mor dokumen"), m_nomor, QStringLiteral("nomorDokumen"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("S&impan"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("simpan"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    fillProposals(usulan);
    column->addWidget(m_usulan);
    column->addLayout(form);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TindakLanjutDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &InputDialog::reject);
}

void TindakLanjutDialog::fillProposals(const UsulanTindakLanjutTable& usulan)
{
    m_usulan->setObjectName(QStringLiteral("usulan"));
    m_usulan->setAccessibleName(tr("Usulan menurut predikat"));
    m_usulan->setMaximumHeight(4 * fontMetrics().lineSpacing() + 8);
    const auto proposals =
        m_calon.predikat ? usulan.untuk(*m_calon.predikat) : std::vector<UsulanTindakLanjut>{};
    for (const UsulanTindakLanjut& one : proposals) {
        m_usulan->addItem(tr("%1: %2").arg(text::label(one.jenis), one.bentuk));
    }
    m_usulan->setVisible(!m_sebelum && !proposals.empty());
    m_intro->setText(
        m_calon.predikat
            ? tr("%1 – predikat tahun ini: %2. Usulan hanya contoh menurut praktik; pejabat yang "
                 "berwenang memutuskan.")
                  .arg(m_calon.nama, text::label(*m_calon.predikat))
            : tr("%1 – evaluasi akhirnya belum final, jadi belum ada usulan menurut predikat.")
                  .arg(m_calon.nama));
    connect(m_usulan, &QListWidget::itemClicked, m_usulan, &QListWidget::itemActivated);
    connect(m_usulan, &QListWidget::itemActivated, this, [this, proposals] {
        const UsulanTindakLanjut& one = proposals.at(static_cast<size_t>(m_usulan->currentRow()));
        showEnum(*m_jenis, std::optional(one.jenis));
        m_bentuk->setText(one.bentuk);
        showEnum(*m_status, std::optional(StatusTindakLanjut::Diusulkan));
    });
}

void TindakLanjutDialog::showEntry(const UsulanTindakLanjutTable& usulan)
{
    TindakLanjut entry = m_sebelum.value_or(TindakLanjut{});
    if (!m_sebelum) {
        entry.status = StatusTindakLanjut::Diusulkan;
        const bool has = m_calon.predikat && !usulan.untuk(*m_calon.predikat).empty();
        entry.jenis = has ? usulan.untuk(*m_calon.predikat).front().jenis : entry.jenis;
        entry.dasar = m_calon.predikat ? text::dasarPredikat(*m_calon.predikat, m_context.navigation.tahun())
                                       : QString();
    }
    showEnum(*m_jenis, std::optional(entry.jenis));
    m_bentuk->setText(entry.bentuk);
    m_dasar->setPlainText(entry.dasar);
    m_tanggal->setDate(entry.tanggal);
    m_pemutus->setText(entry.diputuskanOleh);
    showEnum(*m_status, entry.status);
    m_nomor->setText(entry.nomorDokumen);
}

void TindakLanjutDialog::store()
{
    if (!settleDates(*this)) {
        return;
    }
    TindakLanjut entry = m_sebelum.value_or(TindakLanjut{});
    entry.jenis = enumIn<JenisTindakLanjut>(*m_jenis).value_or(entry.jenis);
    entry.bentuk = m_bentuk->text();
    entry.dasar = m_dasar->toPlainText();
    entry.tanggal = m_tanggal->date();
    entry.diputuskanOleh = m_pemutus->text();
    entry.status = enumIn<StatusTindakLanjut>(*m_status);
    entry.nomorDokumen = m_nomor->text();
    m_context.storage.command<Done, TindakLanjutError>(
        this,
        [command = SaveTindakLanjut{m_calon.skp, m_sebelum, entry}](
            Session& session) { return saveTindakLanjut(session, command); },
        [this](const Result<Outcome<Done>, TindakLanjutError>& answer) {
            if (answer) {
                accept();
                return;
            }
            m_complaint->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            m_complaint->show();
        });
}

} // namespace kinerja
