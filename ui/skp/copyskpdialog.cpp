#include "ui/skp/copyskpdialog.h"

#include "core/domain/skp/skpkeys.h"
#include "ui/forms/flowlayout.h"
#include "ui/forms/readingorder.h"
#include "ui/text/penyusunantext.h"
#include "ui/text/skptext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int copySkpWidth = 900;
constexpr int copySkpHeight = 560;
constexpr int sourcesWidth = 300;

bool holds(const std::vector<Butir>& list, const Butir& one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}
} // namespace

CopySkpDialog::CopySkpDialog(const PageContext& context, const SkpKunci& to,
    const std::vector<SumberSalinan>& sources, QWidget* parent)
    : QDialog(parent), m_context(context), m_to(to), m_filter(new QLineEdit(this)),
      m_sources(new QListWidget(this)), m_rhk(part(tr("&RHK"), "salinRhk")),
      m_iki(part(tr("&IKI dan manualnya"), "salinIki")), m_target(part(tr("&Target"), "salinTarget")),
      m_perilaku(part(tr("Ekspektasi &perilaku"), "salinPerilaku")),
      m_dukungan(part(tr("&Dukungan sumber daya"), "salinDukungan")),
      m_skema(part(tr("&Skema pertanggungjawaban"), "salinSkema")),
      m_konsekuensi(part(tr("&Konsekuensi"), "salinKonsekuensi")), m_preview(new QTreeWidget(this)),
      m_summary(new QLabel(this))
{
    setWindowTitle(tr("Salin dari SKP lain"));
    resize(copySkpWidth, copySkpHeight);
    m_summary->setObjectName(QStringLiteral("ringkasanSalinan"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(buildSources(sources));
    splitter->addWidget(buildParts());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({sourcesWidth, copySkpWidth - sourcesWidth});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_copy = buttons->button(QDialogButtonBox::Ok);
    m_copy->setText(tr("Sa&lin"));
    m_copy->setObjectName(QStringLiteral("salin"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sources, &QListWidget::currentRowChanged, this, &CopySkpDialog::showPreview);
    new ReadingOrder(this);
    m_sources->setCurrentRow(0);
}

QCheckBox* CopySkpDialog::part(const QString& label, const char* name)
{
    auto* box = new QCheckBox(label, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &CopySkpDialog::showPreview);
    return box;
}

QWidget* CopySkpDialog::buildSources(const std::vector<SumberSalinan>& sources)
{
    auto* box = new QWidget(this);
    m_filter->setObjectName(QStringLiteral("saring"));
    m_filter->setPlaceholderText(tr("Cari nama atau jabatan"));
    m_filter->setAccessibleName(tr("Cari nama atau jabatan"));
    m_filter->setClearButtonEnabled(true);
    m_sources->setObjectName(QStringLiteral("sumber"));
    m_sources->setWordWrap(true);
    auto* caption = new QLabel(tr("Salin d&ari"), box);
    caption->setBuddy(m_sources);
    for (const SumberSalinan& source : sources) {
        auto* item = new QListWidgetItem(tr("%1, tahun %2 (%3 RHK)\n%4")
                                             .arg(source.nama, QString::number(source.tahun),
                                                 QString::number(source.jumlahRhk), source.jabatan)
                                             .trimmed(),
            m_sources);
        item->setData(Qt::UserRole, source.kunci.text());
    }
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(caption);
    column->addWidget(m_filter);
    column->addWidget(m_sources, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int row = 0; row < m_sources->count(); ++row) {
            m_sources->item(row)->setHidden(
                !m_sources->item(row)->text().contains(typed, Qt::CaseInsensitive));
        }
    });
    return box;
}

QWidget* CopySkpDialog::buildParts()
{
    auto* box = new QWidget(this);
    auto* parts = new FlowLayout;
    for (QCheckBox* one : {m_rhk, m_iki, m_target, m_perilaku, m_dukungan, m_skema, m_konsekuensi}) {
        parts->addWidget(one);
    }
    m_preview->setObjectName(QStringLiteral("pratinjauSalinan"));
    m_preview->setHeaderLabels({tr("Yang ditambahkan"), tr("Target")});
    m_preview->header()->setStretchLastSection(false);
    m_preview->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_preview->setWordWrap(true);
    auto* what = new QLabel(tr("Yang disalin"), box);
    auto* caption = new QLabel(tr("Prati&njau"), box);
    caption->setBuddy(m_preview);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(what);
    column->addLayout(parts);
    column->addWidget(caption);
    column->addWidget(m_preview, 1);
    return box;
}

CopySkp CopySkpDialog::command() const
{
    const QListWidgetItem* source = m_sources->currentItem();
    CopySkp command;
    command.dari = SkpKunci(source == nullptr ? QString() : source->data(Qt::UserRole).toString());
    command.ke = m_to;
    command.bagian = {m_rhk->isChecked(), m_rhk->isChecked() && m_iki->isChecked(),
        m_rhk->isChecked() && m_iki->isChecked() && m_target->isChecked(), m_perilaku->isChecked(),
        m_dukungan->isChecked(), m_skema->isChecked(), m_konsekuensi->isChecked()};
    return command;
}

void CopySkpDialog::showPreview()
{
    m_iki->setEnabled(m_rhk->isChecked());
    m_target->setEnabled(m_rhk->isChecked() && m_iki->isChecked());
    const CopySkp wanted = command();
    if (wanted.dari.isEmpty()) {
        return;
    }
    using Preview = Result<PratinjauSalinan, PenyusunanError>;
    m_context.storage.query<Preview>(
        this, [wanted](Reader& reader) { return previewCopy(reader, wanted); },
        [this](const Result<Preview, StorageError>& answer) {
            show(answer ? *answer : Preview(failure(PenyusunanError(answer.error()))));
        });
}

void CopySkpDialog::show(const Result<PratinjauSalinan, PenyusunanError>& preview)
{
    m_preview->clear();
    if (!preview) {
        m_summary->setText(text::sentence(preview.error()));
        m_copy->setEnabled(false);
        return;
    }
    fillTree(*preview);
    const Disalin& count = preview->jumlah;
    QStringList lines{tr("Ditambahkan: %1 RHK, %2 IKI, %3 ekspektasi perilaku, %4 butir.")
                          .arg(count.rhk)
                          .arg(count.iki)
                          .arg(count.perilaku)
                          .arg(count.butir)};
    if (!preview->sudahAda.empty()) {
        lines.append(tr("%n RHK sudah ada dalam draf dan tidak diubah.", nullptr,
            static_cast<int>(preview->sudahAda.size())));
    }
    if (count.rujukanLepas > 0) {
        lines.append(tr(
            "⚠ %n RHK pimpinan tidak ditemukan pada tahun ini. Pilih RHK pimpinannya lagi sesudah disalin.",
            nullptr, count.rujukanLepas));
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_copy->setEnabled(preview->sebelum != preview->sesudah);
}

void CopySkpDialog::fillTree(const PratinjauSalinan& preview)
{
    const Skp& before = preview.sebelum;
    const Skp& after = preview.sesudah;
    for (const HasilKerja& rhk : after.hasilKerja) {
        const HasilKerja* was = before.findHasilKerja(rhk.kunci);
        if (was != nullptr && was->indikator.size() == rhk.indikator.size()) {
            continue;
        }
        auto* item = new QTreeWidgetItem(m_preview, {tr("RHK: %1").arg(rhk.rencana.simplified())});
        for (const Indikator& iki : rhk.indikator) {
            new QTreeWidgetItem(item, {iki.indikator.simplified(), iki.target});
        }
    }
    for (const PerilakuKerja& one : after.perilakuKerja) {
        if (std::find(before.perilakuKerja.begin(), before.perilakuKerja.end(), one) ==
                before.perilakuKerja.end() &&
            !one.ekspektasi.isEmpty()) {
            new QTreeWidgetItem(m_preview, {tr("Ekspektasi perilaku: %1").arg(one.ekspektasi.simplified())});
        }
    }
    for (const DaftarSkp daftar :
        {DaftarSkp::DukunganSumberDaya, DaftarSkp::SkemaPertanggungjawaban, DaftarSkp::Konsekuensi}) {
        for (const Butir& butir : *butirOf(after, daftar)) {
            if (!holds(*butirOf(before, daftar), butir)) {
                new QTreeWidgetItem(
                    m_preview, {QStringLiteral("%1: %2").arg(text::label(daftar), butir.isi.simplified())});
            }
        }
        if (after.isTidakAda(daftar) && !before.isTidakAda(daftar)) {
            new QTreeWidgetItem(m_preview, {tr("%1: tidak ada").arg(text::label(daftar))});
        }
    }
    if (m_preview->topLevelItemCount() == 0) {
        new QTreeWidgetItem(m_preview, {tr("Tidak ada yang baru dari SKP ini.")});
    }
    m_preview->expandAll();
}

} // namespace kinerja
