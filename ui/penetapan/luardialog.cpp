#include "ui/penetapan/luardialog.h"

#include "core/domain/beku/keadaan.h"
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

using Orang = QHash<QString, QString>; ///< names by kunci

/// Those whom the findings name as signers.
Orang orangOf(Reader& reader, const std::vector<Finding>& findings)
{
    Orang orang;
    for (const Finding& finding : findings) {
        const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
        for (const auto* one : {beda != nullptr ? &beda->tandaTanganDulu : nullptr,
                 beda != nullptr ? &beda->tandaTanganKini : nullptr}) {
            if (one != nullptr && *one) {
                orang.insert((*one)->pegawai.text(), reader.lists().namaOf((*one)->pegawai));
            }
        }
    }
    return orang;
}

bool isOfFrozenText(const Finding& finding)
{
    return !finding.nilai.periode &&
           (finding.id == FindingId::IsiBekuBerubah || finding.id == FindingId::CuplikanBerubah);
}

enum LuarColumn { WhatColumn, ThenColumn, NowColumn, SinceColumn, ColumnCount };

QString sinceOf(const Finding& finding)
{
    static const QList<FindingId> withoutAct{FindingId::IsiBuktiBerubah, FindingId::IsiBuktiHilang,
        FindingId::BuktiHilang, FindingId::BuktiTanpaCatatan, FindingId::CuplikanBerubah,
        FindingId::SalinanHilang};
    const bool isAct = !finding.nilai.teks.isEmpty() && !withoutAct.contains(finding.id);
    const QString day = text::tanggal(finding.nilai.tanggal);
    return isAct ? LuarDialog::tr("%1, %2", "an act and its day").arg(text::tindakan(finding.nilai.teks), day)
                 : day;
}

/// Of a signature the names too, where another person stands there now.
QStringList signatureCells(const Finding& finding, const PerubahanBeku& beda, const Orang& orang)
{
    const auto told = [&](const std::optional<TandaTangan>& one) {
        if (!one) {
            return QStringLiteral("–");
        }
        const bool differs = beda.tandaTanganDulu && beda.tandaTanganKini &&
                             beda.tandaTanganDulu->pegawai != beda.tandaTanganKini->pegawai;
        return differs ? LuarDialog::tr("%1 oleh %2", "a signature and a person's name")
                             .arg(text::tandaTanganBeku(*one), orang.value(one->pegawai.text()))
                       : text::tandaTanganBeku(*one);
    };
    const bool isKnown = beda.tandaTanganDulu || finding.id == FindingId::TandaTanganTanpaCatatan;
    const QString then =
        isKnown ? told(beda.tandaTanganDulu) : LuarDialog::tr("hanya sidiknya yang tercatat");
    const bool compares = beda.tandaTanganDulu && beda.tandaTanganKini;
    return {compares ? text::bagianBeku(finding) : text::kalimat(finding), then, told(beda.tandaTanganKini),
        sinceOf(finding)};
}

/// What the row compares: of some findings there is only their sentence.
QStringList cellsOf(const Finding& finding, const Orang& orang)
{
    const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
    const bool compares = beda != nullptr &&
                          (finding.id == FindingId::IsiBekuBerubah || isRestorable(finding)) &&
                          salinanOfKeadaan(beda->bagian).isEmpty() && finding.id != FindingId::SkpHilang;
    if (beda != nullptr && peranOfKeadaan(beda->bagian) && finding.id != FindingId::IsiBekuBerubah &&
        finding.id != FindingId::NilaiTakDikenal) {
        return signatureCells(finding, *beda, orang);
    }
    if (finding.id == FindingId::NilaiTakDikenal) {
        return {text::bagianBeku(finding),
            beda->dulu.isEmpty() ? LuarDialog::tr("tidak tercatat: menjadi kosong")
                                 : text::nilaiBeku(*beda, beda->dulu),
            QStringLiteral("“%1”").arg(beda->kini), sinceOf(finding)};
    }
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
        {tr("Bagian"), tr("Menurut naskah beku dan jejak"), tr("Sekarang"), tr("Tidak cocok sejak")});
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
    using Shown = std::pair<std::vector<Finding>, Orang>;
    m_context.storage.query<Shown>(
        this,
        [skp = m_skp](Reader& reader) -> Shown {
            const std::vector<Finding> found = checkKeutuhan(reader, skp);
            return {found, orangOf(reader, found)};
        },
        [this](const Result<Shown, StorageError>& answer) {
            if (answer) {
                m_orang.insert(answer->second);
                fill(answer->first);
            } else {
                m_answer->setText(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void LuarDialog::fill(const std::vector<Finding>& findings)
{
    m_seen.clear();
    m_findings = findings;
    m_table->setRowCount(static_cast<int>(findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Finding& finding = findings.at(static_cast<size_t>(row));
        m_seen.append(finding.nilai.sidik);
        const QStringList cells = cellsOf(finding, m_orang);
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(text::kalimat(finding).toHtmlEscaped());
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    const auto restorable = std::count_if(findings.begin(), findings.end(), isRestorable);
    const auto any = [&](FindingId id) {
        return std::any_of(
            findings.begin(), findings.end(), [&](const Finding& one) { return one.id == id; });
    };
    //: %n: findings; %1: a person's name
    m_about->setText(
        findings.empty() ? tr("Pada SKP %1 tidak ada perubahan dari luar yang belum diputuskan.").arg(m_nama)
        : any(FindingId::SkpHilang)
            ? tr("SKP %1 ini tidak ada lagi seperti dicatat jejak. Yang dapat dipulihkan, pulihkan; kalau "
                 "tidak, cari salinan cadangan yang lebih lama, ekspor paketnya, lalu impor ke berkas ini. "
                 "Bila memang harus hilang, terima dengan alasannya.")
                  .arg(m_nama)
            : tr("Pada SKP %1 ada %n hal yang tidak seperti ditinggalkan tindakan terakhir: diubah dengan "
                 "program lain. Sampai Anda memutuskan, SKP ini dapat dibaca dan dicetak dari naskah "
                 "bekunya, "
                 "tetapi tidak dapat diajukan, disetujui, ditandatangani, difinalkan, direvisi, atau "
                 "ditutup.",
                  nullptr, static_cast<int>(findings.size()))
                  .arg(m_nama));
    const bool isOpen = !findings.empty() && !m_context.storage.isReadOnly();
    m_restore->setEnabled(isOpen && restorable > 0);
    m_accept->setEnabled(isOpen && !any(FindingId::NilaiTakDikenal));
    m_alasan->setEnabled(isOpen);
}

void LuarDialog::decide(PutusanTemuan putusan)
{
    DecideTemuan command{m_skp, m_seen, putusan, m_alasan->toPlainText().trimmed()};
    if (putusan == PutusanTemuan::Terima && command.alasan.isEmpty()) {
        m_answer->setText(QStringLiteral("✖ ") + tr("Tulis alasan menerima perubahan itu."));
        m_alasan->setFocus();
        return;
    }
    for (const Finding& one : m_findings) {
        command.rincian.append(text::barisTerima(one));
    }
    m_isTextAccepted =
        putusan == PutusanTemuan::Terima && std::any_of(m_findings.begin(), m_findings.end(), isOfFrozenText);
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
    if (m_isTextAccepted) {
        m_answer->setText(m_answer->text() + QLatin1Char('\n') +
                          tr("Tanda tangan yang ada diberikan pada naskah lama; ringkasan pada halaman "
                             "Penetapan menyebut jalan keluarnya."));
    }
    fill(answer->value.tersisa);
}

} // namespace kinerja
