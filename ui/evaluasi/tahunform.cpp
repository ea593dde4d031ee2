#include "ui/evaluasi/tahunform.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "ui/forms/labels.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/ikitext.h"
#include "ui/text/ringkasanevaluasi.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int titleWidth = 260;
constexpr int leastWidth = 110;
constexpr int besideIki = 2; ///< columns before the periods
constexpr int summaryRows = 5;

} // namespace

TahunForm::TahunForm(QWidget* parent)
    : EvaluasiForm(parent), m_table(new QTableWidget(this)),
      m_heading(plainLabel(tr("SKP sebelumnya pada tahun ini (untuk dibaca)"), this)),
      m_skp(namedLabel("skpSebelumnya", this))
{
    m_table->setObjectName(QStringLiteral("antarperiode"));
    m_table->setAccessibleName(tr("Realisasi, rating, dan predikat tiap periode"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addWidget(m_heading);
    column->addWidget(m_skp);
    column->addStretch();
}

void TahunForm::setView(const EvaluasiView& view)
{
    m_matriks = view.matriks;
    m_penilai = view.namaPenilai;
    m_iki.clear();
    const auto periods = static_cast<int>(view.tahunIni.size());
    m_table->setRowCount(static_cast<int>(view.iki.size()) + summaryRows);
    m_table->setColumnCount(besideIki + periods + 1);
    QStringList headings{tr("Indikator"), tr("Target")};
    for (const PeriodeDinilai& one : view.tahunIni) {
        headings += text::label(one.periode);
    }
    headings += text::label(view.ref.periode);
    m_table->setHorizontalHeaderLabels(headings);
    for (const IkiDinilai& iki : view.iki) {
        set(static_cast<int>(m_iki.size()), 0, text::judulIki(view.skp, iki));
        set(static_cast<int>(m_iki.size()), 1, text::targetIki(view.skp, iki));
        m_iki += iki.kunci;
    }
    const QString words[summaryRows] = {tr("Rating hasil kerja"), tr("Rating perilaku kerja"), tr("Predikat"),
        tr("Pejabat penilai"), tr("Keadaan")};
    for (int row = 0; row < summaryRows; ++row) {
        set(static_cast<int>(m_iki.size()) + row, 0, words[row]);
        set(static_cast<int>(m_iki.size()) + row, 1, {});
    }
    for (int at = 0; at < periods; ++at) {
        fillColumn(besideIki + at, view.tahunIni[static_cast<size_t>(at)]);
    }
    QStringList earlier;
    for (const SkpTahunIni& skp : view.skpSebelumnya) {
        earlier += text::skpSebelumnya(skp);
    }
    m_skp->setText(earlier.join(QStringLiteral("\n\n")));
    m_heading->setVisible(!earlier.isEmpty());
    m_skp->setVisible(!earlier.isEmpty());
}

void TahunForm::follow(const Evaluasi& draft)
{
    PeriodeDinilai now;
    now.periode = draft.periode;
    now.status = draft.status;
    now.realisasi = draft.realisasi;
    now.rating = {draft.ratingHasilKerja, draft.ratingPerilakuKerja};
    now.predikat = predikatOf(now.rating, m_matriks);
    now.namaPenilai = m_penilai;
    fillColumn(m_table->columnCount() - 1, now);
    fitHeight();
}

void TahunForm::fillColumn(int column, const PeriodeDinilai& one)
{
    for (int row = 0; row < m_iki.size(); ++row) {
        set(row, column, text::jawabanIki(one.realisasi, m_iki[row]));
    }
    const auto word = [](const std::optional<Rating>& rating) {
        return rating ? text::label(*rating) : QString();
    };
    const auto row = [this](Baris which) { return static_cast<int>(m_iki.size()) + static_cast<int>(which); };
    set(row(Baris::HasilKerja), column, word(one.rating.hasilKerja));
    set(row(Baris::Perilaku), column, word(one.rating.perilakuKerja));
    set(row(Baris::Predikat), column, one.predikat ? text::label(*one.predikat) : QString());
    set(row(Baris::Penilai), column, one.namaPenilai);
    set(row(Baris::Keadaan), column, one.status ? text::label(*one.status) : tr("belum dimulai"));
}

void TahunForm::set(int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table->setItem(row, column, item);
}

void TahunForm::resizeEvent(QResizeEvent* event)
{
    EvaluasiForm::resizeEvent(event);
    fitHeight();
}

void TahunForm::fitHeight()
{
    const int periods = m_table->columnCount() - besideIki;
    if (periods <= 0) {
        return;
    }
    const int narrow = m_table->fontMetrics().averageCharWidth() * 14;
    const int rest = m_table->viewport()->width() - titleWidth - std::max(narrow, leastWidth);
    const int width = std::max({rest / periods, leastWidth, narrow});
    m_table->setColumnWidth(0, titleWidth);
    m_table->setColumnWidth(1, std::max(narrow, leastWidth));
    for (int column = besideIki; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, width);
    }
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->verticalHeader()->length() + m_table->horizontalHeader()->height() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

} // namespace kinerja
