#include "ui/penetapan/luardialog.h"

#include "core/usecases/file/checkkeutuhan.h"
#include "ui/forms/labels.h"
#include "ui/text/acttext.h"
#include "ui/text/bekutext.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/jejaktext.h"
#include "ui/text/storagetext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int luarWidth = 900;
constexpr int luarHeight = 560;

enum LuarColumn { WhatColumn, ThenColumn, NowColumn, SinceColumn, ColumnCount };

QString sinceOf(const Finding& finding)
{
    const bool isAct = !finding.nilai.teks.isEmpty() && finding.id != FindingId::IsiBuktiBerubah &&
                       finding.id != FindingId::CuplikanBerubah;
    const QString day = text::tanggal(finding.nilai.tanggal);
    return isAct ? LuarDialog::tr("%1, %2", "an act and its day").arg(text::tindakan(finding.nilai.teks), day)
                 : day;
}

/// What the row compares: of some findings there is only their sentence.
QStringList cellsOf(const Finding& finding)
{
    const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
    const bool compares = beda != nullptr &&
                          (finding.id == FindingId::IsiBekuBerubah || isRestorable(finding)) &&
                          finding.id != FindingId::TandaTanganTanpaCatatan;
    if (!compares) {
        return {text::kalimat(finding), QStringLiteral("–"), QStringLiteral("–"), sinceOf(finding)};
    }
    return {text::bagianBeku(finding), text::nilaiBeku(*beda, beda->dulu), text::nilaiBeku(*beda, beda->kini),
        sinceOf(finding)};
}

} // namespace

LuarDialog::LuarDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_about(namedLabel("tentang", this)),
      m_table(new QTableWidget(0, ColumnCount, this)), m_alasan(new QPlainTextEdit(this)),
      m_answer(namedLabel("jawaban", this)),
      m_restore(new QPushButton(tr("&Pulihkan dari naskah beku"), this)),
      m_accept(new QPushButton(tr("Terima se&bagaimana adanya"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("luarDialog"));
    setWindowTitle(tr("Perubahan dari luar"));
    resize(luarWidth, luarHeight);
    m_table->setObjectName(QStringLiteral("perubahan"));
    m_table->setAccessibleName(tr("Perubahan dari luar"));
    m_table->setHorizontalHeaderLabels(
        {tr("Bagian"), tr("Menurut naskah beku"), tr("Sekarang"), tr("Tidak cocok sejak")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_alasan->setObjectName(QStringLiteral("alasan"));
    m_alasan->setTabChangesFocus(true);
    m_alasan->setFixedHeight(60);
    auto* caption = new QLabel(tr("&Alasan menerima (tercatat pada Riwayat)"), this);
    caption->setBuddy(m_alasan);
    m_restore->setObjectName(QStringLiteral("pulihkan"));
    m_accept->setObjectName(QStringLiteral("terima"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Tutup"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("tutup"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(caption);
    column->addWidget(m_alasan);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, [this] { decide(PutusanTemuan::Pulihkan); });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(PutusanTemuan::Terima); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LuarDialog::start(const SkpKunci& skp, const QString& nama)
{
    m_skp = skp;
    m_nama = nama;
    load();
}

void LuarDialog::load()
{
    m_context.storage.query<std::vector<Finding>>(
        this, [skp = m_skp](Reader& reader) { return checkKeutuhan(reader, skp); },
        [this](const Result<std::vector<Finding>, StorageError>& answer) {
            if (answer) {
                fill(answer.value());
            } else {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void LuarDialog::fill(const std::vector<Finding>& findings)
{
    m_seen.clear();
    m_table->setRowCount(static_cast<int>(findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Finding& finding = findings.at(static_cast<size_t>(row));
        m_seen.append(finding.nilai.sidik);
        const QStringList cells = cellsOf(finding);
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(text::kalimat(finding).toHtmlEscaped());
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    const auto restorable = std::count_if(findings.begin(), findings.end(), isRestorable);
    //: %n: findings; %1: a person's name
    m_about->setText(
        findings.empty()
            ? tr("Tidak ada perubahan dari luar yang belum diputuskan pada SKP %1.").arg(m_nama)
            : tr("Pada SKP %1 ada %n hal yang tidak seperti ditinggalkan tindakan terakhir: diubah dengan "
                 "program lain. Sampai Anda memutuskan, SKP ini dapat dibaca dan dicetak dari naskah "
                 "bekunya, "
                 "tetapi tidak dapat diajukan, disetujui, ditandatangani, difinalkan, direvisi, atau "
                 "ditutup.",
                  nullptr, static_cast<int>(findings.size()))
                  .arg(m_nama));
    const bool isOpen = !findings.empty() && !m_context.storage.isReadOnly();
    m_restore->setEnabled(isOpen && restorable > 0);
    m_accept->setEnabled(isOpen);
    m_alasan->setEnabled(isOpen);
}

void LuarDialog::decide(PutusanTemuan putusan)
{
    const DecideTemuan command{m_skp, m_seen, putusan, m_alasan->toPlainText().trimmed()};
    if (putusan == PutusanTemuan::Terima && command.alasan.isEmpty()) {
        m_answer->setText(QStringLiteral("✖ ") + tr("Tulis alasan menerima perubahan itu."));
        m_alasan->setFocus();
        return;
    }
    m_context.storage.command<TemuanDiputus, ActError>(
        this, [command](Session& session) { return decideTemuan(session, command); },
        [this, putusan](
            const Result<Outcome<TemuanDiputus>, ActError>& answer) { showDone(answer, putusan); });
}

void LuarDialog::showDone(const Result<Outcome<TemuanDiputus>, ActError>& answer, PutusanTemuan putusan)
{
    if (!answer) {
        m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
        load();
        return;
    }
    const int done = answer->value.diputus;
    m_answer->setText(
        putusan == PutusanTemuan::Pulihkan
            ? tr("✔ %n hal dipulihkan seperti dibekukan; tercatat pada Riwayat.", nullptr, done)
            : tr("✔ %n hal diterima sebagaimana adanya; tercatat pada Riwayat.", nullptr, done));
    fill(answer->value.tersisa);
}

} // namespace kinerja
