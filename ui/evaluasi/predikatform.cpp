#include "ui/evaluasi/predikatform.h"

#include "ui/forms/labels.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/keberatantext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr std::array ratings{Rating::DiAtas, Rating::Sesuai, Rating::DiBawah};
constexpr int cellMargin = 6;

/// What the place of a rating in the matrix is.
size_t at(Rating rating) { return static_cast<size_t>(rating); }

} // namespace

PredikatForm::PredikatForm(Tampilan tampilan, QWidget* parent)
    : EvaluasiForm(parent), m_predikat(namedLabel("predikat", this))
{
    QFont bold = m_predikat->font();
    bold.setBold(true);
    m_predikat->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_predikat);
    if (tampilan == Tampilan::Besar) {
        column->addWidget(makeMatrix());
    }
}

QWidget* PredikatForm::makeMatrix()
{
    auto* matrix = new QWidget(this);
    auto* grid = new QGridLayout(matrix);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(plainLabel(tr("Hasil kerja ↓  Perilaku kerja →"), matrix), 0, 0);
    for (const Rating one : ratings) {
        const int place = static_cast<int>(at(one)) + 1;
        grid->addWidget(plainLabel(text::label(one), matrix), 0, place);
        grid->addWidget(plainLabel(text::label(one), matrix), place, 0);
        for (const Rating perilaku : ratings) {
            auto* cell = plainLabel({}, matrix);
            cell->setObjectName(
                QStringLiteral("sel_%1_%2").arg(place).arg(static_cast<int>(at(perilaku)) + 1));
            cell->setMargin(cellMargin);
            m_cells.at(at(one)).at(at(perilaku)) = cell;
            grid->addWidget(cell, place, static_cast<int>(at(perilaku)) + 1);
        }
    }
    return matrix;
}

void PredikatForm::setView(const EvaluasiView& view)
{
    m_matriks = view.matriks;
    m_putusan = text::putusanBerlaku(view);
}

void PredikatForm::follow(const Evaluasi& draft)
{
    const auto hasilKerja = draft.ratingHasilKerja;
    const auto perilaku = draft.ratingPerilakuKerja;
    m_predikat->setText(
        hasilKerja && perilaku
            ? tr("Predikat kinerja pegawai: %1").arg(text::label(m_matriks.predikat(*hasilKerja, *perilaku)))
            : tr("Predikat kinerja pegawai: mengikuti kedua rating"));
    if (!m_putusan.isEmpty()) {
        m_predikat->setText(m_predikat->text() % QLatin1Char('\n') % m_putusan);
    }
    for (const Rating row : ratings) {
        for (const Rating column : ratings) {
            QLabel* cell = m_cells.at(at(row)).at(at(column));
            if (cell == nullptr) {
                continue;
            }
            const bool chosen = row == hasilKerja && column == perilaku;
            const bool open = (!hasilKerja || row == hasilKerja) && (!perilaku || column == perilaku);
            const QString word = text::label(m_matriks.predikat(row, column));
            cell->setText(chosen ? QStringLiteral("✔ ") + word : word);
            QFont font = m_predikat->font();
            font.setBold(chosen);
            cell->setFont(font);
            cell->setFrameStyle(chosen ? QFrame::Box | QFrame::Plain : QFrame::NoFrame);
            cell->setEnabled(open); // what the rating that is given leaves possible stands out
        }
    }
}

} // namespace kinerja
