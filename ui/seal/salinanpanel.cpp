#include "ui/seal/salinanpanel.h"

#include "ui/forms/labels.h"
#include "ui/pelaksanaan/buktifiles.h"
#include "ui/text/naskahtext.h"

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

QString lineOf(const SalinanResmi& one)
{
    if (!one.adaIsi) {
        return SalinanPanel::tr("%1: isinya tidak ikut dalam paket").arg(one.berkas.nama);
    }
    if (!one.naskah) {
        return SalinanPanel::tr("%1: naskahnya tidak lagi terkunci").arg(one.berkas.nama);
    }
    const QString signatures = SalinanPanel::tr("%n tanda tangan", nullptr, one.tandaTangan);
    const QString name = text::namaNaskah(*one.naskah);
    return one.isTerbaru ? SalinanPanel::tr("%1: %2").arg(name, signatures)
                         : SalinanPanel::tr("%1: %2, versi sebelumnya").arg(name, signatures);
}

} // namespace

SalinanPanel::SalinanPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_files(new BuktiFiles(context, this)),
      m_list(new QListWidget(this)), m_open(new QPushButton(tr("&Buka atau cetak…"), this)),
      m_save(new QPushButton(tr("Simpan salina&n…"), this)), m_answer(namedLabel("jawabanSalinan", this))
{
    m_list->setObjectName(QStringLiteral("salinanResmi"));
    m_list->setAccessibleName(tr("Salinan resmi bertanda tangan elektronik"));
    m_list->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("bukaSalinan"));
    m_open->setToolTip(tr("Membuka PDF itu, byte demi byte, dengan pembaca PDF; cetaklah dari sana"));
    m_save->setObjectName(QStringLiteral("simpanSalinan"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(tr("Salinan resmi bertanda tangan elektronik"), this));
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showButtons(); });
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const SalinanResmi* one = chosen()) {
            m_files->openBerkas(one->berkas);
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const SalinanResmi* one = chosen()) {
            m_files->saveBerkas(one->berkas, tr("Simpan salinan resmi"), tr("PDF (*.pdf)"));
        }
    });
    connect(m_files, &BuktiFiles::told, this, [this](const QString& sentence) {
        m_answer->setText(sentence);
        m_answer->setVisible(!sentence.isEmpty());
    });
    setVisible(false);
}

void SalinanPanel::showSkp(const SkpKunci& kunci)
{
    if (kunci != m_kunci) {
        m_kunci = kunci;
        m_answer->clear();
        m_answer->setVisible(false);
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
    m_list->clear();
    for (const SalinanResmi& one : all) {
        m_list->addItem(lineOf(one));
    }
    const int lines = std::clamp(static_cast<int>(all.size()), 1, mostLines);
    m_list->setMaximumHeight(lines * (m_list->fontMetrics().height() + 6) + 6);
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
    m_open->setEnabled(one != nullptr && one->adaIsi);
    m_save->setEnabled(one != nullptr && one->adaIsi);
}

} // namespace kinerja
