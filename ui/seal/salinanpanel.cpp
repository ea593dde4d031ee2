#include "ui/seal/salinanpanel.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/seal/salinanprint.h"
#include "ui/text/datetext.h"
#include "ui/text/naskahtext.h"
#include "ui/text/skptext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int mostLines = 4;

QString nameOf(const SalinanResmi& one)
{
    return one.naskah    ? text::namaNaskah(*one.naskah)
           : one.dicabut ? text::namaNaskah(one.dicabut->naskah)
                         : one.berkas.nama;
}

QString takenBack(const std::vector<TandaTanganDibatalkan>& all)
{
    QStringList lines;
    for (const TandaTanganDibatalkan& one : all) {
        //: %1: a role, %2: a day
        lines += SalinanPanel::tr("tanda tangan %1 dibatalkan %2")
                     .arg(text::label(one.peran).toLower(), text::tanggal(one.hari));
    }
    return lines.join(QStringLiteral("; "));
}

QString lineOf(const SalinanResmi& one)
{
    switch (one.isi) {
    case IsiSalinan::Utuh: break;
    case IsiSalinan::TidakDibawa:
        return SalinanPanel::tr("%1: isinya tidak ikut dalam paket").arg(one.berkas.nama);
    case IsiSalinan::Dihapus:
        return SalinanPanel::tr("%1: isinya dihapus di luar program").arg(one.berkas.nama);
    case IsiSalinan::Berubah:
        return SalinanPanel::tr("%1: isinya diubah di luar program").arg(one.berkas.nama);
    }
    if (one.dicabut) {
        return SalinanPanel::tr("%1: tidak berlaku lagi, kuncinya dibuka %2")
            .arg(nameOf(one), text::tanggal(one.dicabut->dibuka));
    }
    if (!one.naskah) {
        return SalinanPanel::tr("%1: naskahnya tidak lagi terkunci").arg(one.berkas.nama);
    }
    const QString signatures = SalinanPanel::tr("%n tanda tangan", nullptr, one.tandaTangan);
    if (!one.dibatalkan.empty()) {
        return SalinanPanel::tr("%1: %2; %3").arg(nameOf(one), signatures, takenBack(one.dibatalkan));
    }
    return one.isTerbaru ? SalinanPanel::tr("%1: %2").arg(nameOf(one), signatures)
                         : SalinanPanel::tr("%1: %2, versi sebelumnya").arg(nameOf(one), signatures);
}

} // namespace

SalinanPanel::SalinanPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_files(new BuktiFiles(context, this)),
      m_printing(new SalinanPrint(context, this)), m_list(new QListWidget(this)),
      m_open(new QPushButton(tr("&Buka"), this)), m_print(new QPushButton(tr("Ce&tak salinan…"), this)),
      m_save(new QPushButton(tr("Simpan salina&n…"), this)), m_answer(namedLabel("jawabanSalinan", this))
{
    m_list->setObjectName(QStringLiteral("salinanResmi"));
    m_list->setAccessibleName(tr("Salinan resmi bertanda tangan elektronik"));
    m_list->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("bukaSalinan"));
    m_open->setToolTip(tr("Membuka PDF itu, byte demi byte, dengan pembaca PDF"));
    m_print->setObjectName(QStringLiteral("cetakSalinan"));
    m_print->setToolTip(tr("Menyerahkan PDF itu, byte demi byte, kepada pencetak"));
    m_save->setObjectName(QStringLiteral("simpanSalinan"));
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(row);
    for (QPushButton* one : {m_open, m_print, m_save}) {
        buttons->addWidget(one);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(tr("Salinan resmi bertanda tangan elektronik"), this));
    column->addWidget(m_list);
    column->addWidget(row);
    column->addWidget(m_answer);
    connectButtons();
    setVisible(false);
}

void SalinanPanel::connectButtons()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showButtons(); });
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const SalinanResmi* one = chosen()) {
            m_files->openBerkas(one->berkas);
        }
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const SalinanResmi* one = chosen()) {
            m_printing->print(one->berkas, nameOf(*one));
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const SalinanResmi* one = chosen()) {
            m_files->saveBerkas(one->berkas, tr("Simpan salinan resmi"), tr("PDF (*.pdf)"));
        }
    });
    connect(m_files, &BuktiFiles::told, this, &SalinanPanel::tell);
    connect(m_printing, &SalinanPrint::told, this, &SalinanPanel::tell);
    connect(m_printing, &SalinanPrint::busyChanged, this, &SalinanPanel::showButtons);
}

void SalinanPanel::tell(const QString& sentence)
{
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
}

void SalinanPanel::showSkp(const SkpKunci& kunci)
{
    if (kunci != m_kunci) {
        m_kunci = kunci;
        tell({});
    }
    if (kunci.isEmpty()) {
        fill({});
        return;
    }
    m_context.storage.query<std::vector<SalinanResmi>>(
        this, [kunci](Reader& reader) { return viewSalinan(reader, kunci); },
        [this, kunci](const Result<std::vector<SalinanResmi>, StorageError>& answer) {
            if (kunci == m_kunci) {
                fill(answer ? *answer : std::vector<SalinanResmi>{});
            }
        });
}

void SalinanPanel::fill(const std::vector<SalinanResmi>& all)
{
    m_all = all;
    QStringList before;
    for (int row = 0; row < m_list->count(); ++row) {
        before.append(m_list->item(row)->text());
    }
    QStringList lines;
    for (const SalinanResmi& one : all) {
        lines.append(lineOf(one));
    }
    if (lines != before) {
        tell({}); // it was said of a list that is another by now
        m_list->clear();
        m_list->addItems(lines);
    }
    const int shown = std::clamp(static_cast<int>(all.size()), 1, mostLines);
    m_list->setMaximumHeight(shown * (m_list->fontMetrics().height() + 6) + 6);
    m_list->setCurrentRow(all.empty() ? -1 : 0);
    showButtons();
    setVisible(!all.empty());
}

const SalinanResmi* SalinanPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_all.size()) ? &m_all[static_cast<size_t>(row)] : nullptr;
}

void SalinanPanel::showButtons()
{
    const SalinanResmi* one = chosen();
    const bool hasContent = one != nullptr && one->isi == IsiSalinan::Utuh;
    m_open->setEnabled(hasContent);
    m_print->setEnabled(hasContent && !m_printing->isBusy());
    m_save->setEnabled(hasContent);
}

} // namespace kinerja
