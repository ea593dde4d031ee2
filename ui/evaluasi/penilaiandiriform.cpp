#include "ui/evaluasi/penilaiandiriform.h"

#include "ui/evaluasi/buktibuttons.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/filedrop.h"
#include "ui/forms/fulltext.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/ikitext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int betweenColumns = 24;

QString asName(const QString& kunci) { return QString(kunci).replace(QLatin1Char('/'), QLatin1Char('_')); }

} // namespace

PenilaianDiriForm::PenilaianDiriForm(HasilKerjaKunci only, Tampilan tampilan, QWidget* parent)
    : EvaluasiForm(parent), m_only(std::move(only)), m_tampilan(tampilan), m_column(new QVBoxLayout(this))
{
    if (tampilan == Tampilan::Besar) {
        m_column->setContentsMargins(0, 0, 0, 0);
    }
}

std::vector<IkiDinilai> PenilaianDiriForm::wanted(const EvaluasiView& view) const
{
    std::vector<IkiDinilai> all;
    std::copy_if(view.iki.begin(), view.iki.end(), std::back_inserter(all),
        [this](const IkiDinilai& iki) { return m_only.isEmpty() || iki.rhk == m_only; });
    return all;
}

void PenilaianDiriForm::setView(const EvaluasiView& view)
{
    const std::vector<IkiDinilai> all = wanted(view);
    const bool same = std::equal(all.begin(), all.end(), m_lines.begin(), m_lines.end(),
        [](const IkiDinilai& iki, const Line& line) { return iki.kunci == line.kunci; });
    if (!same || m_box == nullptr) {
        build(view.skp, all);
    }
    for (size_t at = 0; at < m_lines.size(); ++at) {
        m_lines[at].title->setText(text::judulIki(view.skp, all[at]));
        m_lines[at].beside->setText(text::disampingIki(view.skp, all[at]));
        m_lines[at].bukti->setBukti(all[at].bukti);
        m_dariCatatan[all[at].kunci] = all[at].dariCatatan;
        showJumlah(m_lines[at], all[at]);
    }
}

void PenilaianDiriForm::build(const Skp& skp, const std::vector<IkiDinilai>& all)
{
    delete m_box;
    m_lines.clear();
    m_box = new QWidget(this);
    m_box->setLayout(new QVBoxLayout);
    m_box->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_box);
    for (const IkiDinilai& iki : all) {
        addLine(iki, text::judulIki(skp, iki));
    }
    static_cast<QVBoxLayout*>(m_box->layout())->addStretch();
}

void PenilaianDiriForm::addLine(const IkiDinilai& iki, const QString& spoken)
{
    auto* row = new QWidget(m_box);
    auto* realisasi = new QLineEdit(row);
    auto* alasan = new QLineEdit(row);
    const bool isLarge = m_tampilan == Tampilan::Besar;
    const Line line{iki.kunci, plainLabel({}, row), plainLabel({}, row), new BuktiButtons(row),
        isLarge ? new QPushButton(tr("Tambah bukti dukung…"), row) : nullptr, new QComboBox(row), realisasi,
        new QPushButton(row), new FullText(realisasi, row), alasan, new FullText(alasan, row),
        plainLabel({}, row)};
    QFont bold = line.title->font();
    bold.setBold(true);
    line.title->setFont(bold);
    nameFields(line, spoken);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 10);
    arrange(*grid, line);
    if (isLarge) {
        takeBukti(line, *row, iki, spoken);
    }
    m_box->layout()->addWidget(row);
    line.kosong->setVisible(false);
    // Before the watcher hears of it, so that both are one edit.
    connect(line.keadaan, &QComboBox::activated, this, [this, line] { emptyContradicted(line); });
    connect(line.realisasi, &QLineEdit::textEdited, this, [this, line] { answerWritten(line); });
    watcher().watch(line.realisasi);
    watcher().watch(line.keadaan);
    watcher().watch(line.alasan);
    m_lines.push_back(line);
    connect(line.keadaan, &QComboBox::currentIndexChanged, this, [this, line] { showReason(line); });
    connect(line.jumlah, &QPushButton::clicked, this, [this, line] { takeJumlah(line); });
    connect(line.bukti, &BuktiButtons::wanted, this, &PenilaianDiriForm::buktiWanted);
    showReason(line);
}

void PenilaianDiriForm::takeBukti(
    const Line& line, QWidget& row, const IkiDinilai& iki, const QString& spoken)
{
    line.tambah->setObjectName(QStringLiteral("tambahBukti_") + asName(line.kunci));
    line.tambah->setAccessibleName(tr("Tambah bukti dukung: %1").arg(spoken));
    connect(line.tambah, &QPushButton::clicked, this,
        [this, rhk = iki.rhk, kunci = iki.iki] { Q_EMIT tambahBuktiWanted(rhk, kunci); });
    // A field of text would write the file's path into itself.
    line.realisasi->setAcceptDrops(false);
    line.alasan->setAcceptDrops(false);
    connect(new FileDrop(&row, [this] { return takesBukti(); }), &FileDrop::dropped, this,
        [this, rhk = iki.rhk, kunci = iki.iki](
            const QStringList& paths) { Q_EMIT berkasDropped(rhk, kunci, paths); });
}

void PenilaianDiriForm::nameFields(const Line& line, const QString& spoken) const
{
    const QString name = asName(line.kunci);
    addUnsaid(*line.keadaan, tr("Realisasi belum diisi"));
    fillChoices<KeadaanRealisasi>(
        *line.keadaan, [](KeadaanRealisasi one) { return text::keadaanPenuh(one); });
    line.keadaan->setObjectName(QStringLiteral("keadaan_") + name);
    line.keadaan->setAccessibleName(tr("Keadaan: %1").arg(spoken));
    line.realisasi->setObjectName(QStringLiteral("realisasi_") + name);
    line.realisasi->setAccessibleName(tr("Realisasi: %1").arg(spoken));
    line.jumlah->setObjectName(QStringLiteral("dariCatatan_") + name);
    line.realisasi->setPlaceholderText(tr("Realisasi, misalnya 12 Laporan"));
    line.alasan->setObjectName(QStringLiteral("alasan_") + name);
    line.alasan->setAccessibleName(tr("Alasan: %1").arg(spoken));
    line.alasan->setPlaceholderText(tr("Alasan belum ada"));
    line.kosong->setObjectName(QStringLiteral("dikosongkan_") + name);
}

void PenilaianDiriForm::arrange(QGridLayout& grid, const Line& line) const
{
    if (m_tampilan == Tampilan::Besar) {
        // What was and what proves it stands beside what is said now.
        auto* left = new QVBoxLayout;
        for (QWidget* part : std::initializer_list<QWidget*>{line.title, line.realisasi, line.whole,
                 line.jumlah, line.keadaan, line.kosong, line.alasan, line.wholeAlasan}) {
            left->addWidget(part);
        }
        left->addStretch();
        auto* right = new QVBoxLayout;
        right->addWidget(line.beside);
        right->addWidget(line.bukti);
        right->addWidget(line.tambah, 0, Qt::AlignLeft);
        right->addStretch();
        grid.addLayout(left, 0, 0);
        grid.addLayout(right, 0, 1);
        grid.setColumnStretch(0, 3);
        grid.setColumnStretch(1, 2);
        grid.setHorizontalSpacing(betweenColumns);
        return;
    }
    grid.addWidget(line.title, 0, 0, 1, 3);
    grid.addWidget(line.beside, 1, 0, 1, 3);
    grid.addWidget(line.bukti, 2, 0, 1, 3);
    grid.addWidget(line.realisasi, 3, 0);
    grid.addWidget(line.keadaan, 3, 1);
    grid.addWidget(line.alasan, 3, 2);
    grid.addWidget(line.whole, 4, 0, 1, 3);
    grid.addWidget(line.wholeAlasan, 5, 0, 1, 3);
    grid.addWidget(line.kosong, 6, 0, 1, 3);
    grid.addWidget(line.jumlah, 7, 0, 1, 3, Qt::AlignLeft);
    grid.setColumnStretch(0, 3);
    grid.setColumnStretch(2, 3);
}

void PenilaianDiriForm::showJumlah(const Line& line, const IkiDinilai& iki) const
{
    //: %1: what the notes of an IKI come to, "4 desa"
    line.jumlah->setText(tr("Ambil dari catatan: %1").arg(asCaption(iki.dariCatatan)));
    line.jumlah->setAccessibleName(tr("Ambil dari catatan, %1: %2").arg(iki.dariCatatan, line.title->text()));
    line.jumlah->setVisible(!iki.dariCatatan.isEmpty());
    line.jumlah->setEnabled(!m_readOnly);
}

/// As if it had been typed: it is stored, and can be undone.
void PenilaianDiriForm::takeJumlah(const Line& line)
{
    line.realisasi->selectAll();
    line.realisasi->insert(m_dariCatatan.at(line.kunci));
    setChoice<KeadaanRealisasi>(*line.keadaan, KeadaanRealisasi::Ada);
    showReason(line);
    Q_EMIT edited();
}

void PenilaianDiriForm::showReason(const Line& line) const
{
    line.alasan->setEnabled(
        !m_readOnly && choiceOf<KeadaanRealisasi>(*line.keadaan) == KeadaanRealisasi::BelumAda);
}

/// What is not there yet has no realisasi: one that was written goes, and that is told.
void PenilaianDiriForm::emptyContradicted(const Line& line)
{
    const auto state = choiceOf<KeadaanRealisasi>(*line.keadaan);
    const QString written = line.realisasi->text().trimmed();
    const bool isContradicted = state != KeadaanRealisasi::Ada && !written.isEmpty();
    if (isContradicted) {
        line.realisasi->clear();
        //: %1: a realisasi that was typed
        line.kosong->setText(
            tr("Realisasi “%1” dikosongkan sesuai pilihan ini; Ctrl+Z mengembalikannya.").arg(written));
    }
    line.kosong->setVisible(isContradicted);
}

/// A realisasi that is typed is one that is there.
void PenilaianDiriForm::answerWritten(const Line& line)
{
    if (line.realisasi->text().trimmed().isEmpty()) {
        return;
    }
    const QSignalBlocker quiet(line.keadaan);
    setChoice<KeadaanRealisasi>(*line.keadaan, KeadaanRealisasi::Ada);
    line.kosong->setVisible(false);
    showReason(line);
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
        line.kosong->setVisible(line.kosong->isVisibleTo(this) && shown.realisasi.isEmpty());
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
        line.jumlah->setEnabled(!readOnly);
        if (line.tambah != nullptr) {
            line.tambah->setEnabled(!readOnly);
        }
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
