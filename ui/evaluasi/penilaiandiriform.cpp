#include "ui/evaluasi/penilaiandiriform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/forms/textfields.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/ikitext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

PenilaianDiriForm::PenilaianDiriForm(QWidget* parent)
    : EvaluasiForm(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    fillWithScrolling(this, m_content);
}

void PenilaianDiriForm::setView(const EvaluasiView& view)
{
    std::vector<QString> wanted;
    for (const IkiDinilai& iki : view.iki) {
        wanted.push_back(iki.kunci);
    }
    const bool same = std::equal(wanted.begin(), wanted.end(), m_lines.begin(), m_lines.end(),
        [](const QString& kunci, const Line& line) { return kunci == line.kunci; });
    if (!same || m_box == nullptr) {
        build(view);
    }
    for (size_t at = 0; at < m_lines.size(); ++at) {
        m_lines[at].title->setText(text::judulIki(view.skp, view.iki[at]));
        m_lines[at].beside->setText(text::disampingIki(view.skp, view.iki[at]));
    }
}

void PenilaianDiriForm::build(const EvaluasiView& view)
{
    delete m_box;
    m_lines.clear();
    m_box = new QWidget(m_content);
    m_box->setLayout(new QVBoxLayout);
    m_box->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_box);
    for (const IkiDinilai& iki : view.iki) {
        addLine(iki, text::judulIki(view.skp, iki));
    }
    static_cast<QVBoxLayout*>(m_box->layout())->addStretch();
}

void PenilaianDiriForm::addLine(const IkiDinilai& iki, const QString& spoken)
{
    auto* row = new QWidget(m_box);
    Line line{iki.kunci, plainLabel({}, row), plainLabel({}, row), new QComboBox(row), new QLineEdit(row),
        new QLineEdit(row)};
    QFont bold = line.title->font();
    bold.setBold(true);
    line.title->setFont(bold);
    const QString name = QString(iki.kunci).replace(QLatin1Char('/'), QLatin1Char('_'));
    addUnsaid(*line.keadaan, tr("Belum diisi"));
    fillChoices<KeadaanRealisasi>(*line.keadaan, [](KeadaanRealisasi one) { return text::label(one); });
    line.keadaan->setObjectName(QStringLiteral("keadaan_") + name);
    line.keadaan->setAccessibleName(tr("Keadaan: %1").arg(spoken));
    line.realisasi->setObjectName(QStringLiteral("realisasi_") + name);
    line.realisasi->setAccessibleName(tr("Realisasi: %1").arg(spoken));
    line.realisasi->setPlaceholderText(tr("Realisasi, misalnya 12 Laporan"));
    line.alasan->setObjectName(QStringLiteral("alasan_") + name);
    line.alasan->setAccessibleName(tr("Alasan: %1").arg(spoken));
    line.alasan->setPlaceholderText(tr("Alasan belum ada"));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 10);
    grid->addWidget(line.title, 0, 0, 1, 3);
    grid->addWidget(line.beside, 1, 0, 1, 3);
    grid->addWidget(line.realisasi, 2, 0);
    grid->addWidget(line.keadaan, 2, 1);
    grid->addWidget(line.alasan, 2, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 3);
    m_box->layout()->addWidget(row);
    watcher().watch(line.realisasi);
    watcher().watch(line.keadaan);
    watcher().watch(line.alasan);
    m_lines.push_back(line);
    connect(line.keadaan, &QComboBox::currentIndexChanged, this, [this, line] { showReason(line); });
    showReason(line);
}

void PenilaianDiriForm::showReason(const Line& line) const
{
    line.alasan->setEnabled(
        !m_readOnly && choiceOf<KeadaanRealisasi>(*line.keadaan) == KeadaanRealisasi::BelumAda);
}

void PenilaianDiriForm::fillFrom(const Evaluasi& draft)
{
    for (const Line& line : m_lines) {
        const auto at = std::find_if(draft.realisasi.begin(), draft.realisasi.end(),
            [&](const RealisasiIndikator& one) { return one.indikator == line.kunci; });
        const RealisasiIndikator shown = at == draft.realisasi.end() ? RealisasiIndikator{} : *at;
        const QSignalBlocker quiet(line.keadaan);
        setChoice<KeadaanRealisasi>(*line.keadaan, shown.keadaan);
        showText(*line.realisasi, shown.realisasi);
        showText(*line.alasan, shown.alasan);
        showReason(line);
    }
}

void PenilaianDiriForm::collectInto(Evaluasi& draft) const
{
    for (const Line& line : m_lines) {
        auto at = std::find_if(draft.realisasi.begin(), draft.realisasi.end(),
            [&](const RealisasiIndikator& one) { return one.indikator == line.kunci; });
        if (at == draft.realisasi.end()) {
            at = draft.realisasi.insert(draft.realisasi.end(), RealisasiIndikator{});
            at->indikator = line.kunci;
        }
        at->realisasi = line.realisasi->text();
        at->alasan = line.alasan->text();
        at->keadaan = choiceOf<KeadaanRealisasi>(*line.keadaan);
        if (!at->realisasi.trimmed().isEmpty()) {
            at->keadaan = KeadaanRealisasi::Ada;
        }
    }
}

void PenilaianDiriForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Line& line : m_lines) {
        line.realisasi->setReadOnly(readOnly);
        line.keadaan->setEnabled(!readOnly);
        showReason(line);
    }
}

bool PenilaianDiriForm::goTo(const QString& kolom)
{
    if (!kolom.contains(QLatin1String("/realisasi")) || m_lines.empty()) {
        return false;
    }
    // The first that has no answer yet.
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.realisasi->text().trimmed().isEmpty() && !choiceOf<KeadaanRealisasi>(*line.keadaan);
    });
    (at == m_lines.end() ? m_lines.front() : *at).realisasi->setFocus();
    return true;
}

} // namespace kinerja
