#include "ui/skp/matrikswidget.h"
#include "ui/tables/matriksmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace kinerja
{

namespace
{

/// As a spreadsheet writes a cell on the clipboard.
QString clipboardCell(QString text)
{
    const bool quoted = text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t')) ||
                        text.startsWith(QLatin1Char('"'));
    return quoted
               ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
               : text;
}

} // namespace

void MatriksWidget::paste()
{
    const auto block = parseClipboard(QGuiApplication::clipboard()->text(), BarisKosong::Pertahankan);
    if (!block || !m_table->currentIndex().isValid()) {
        m_note->setText(tr("Pilih sel tujuan di bawah sebuah indikator, lalu tempel sel dari lembar sebar."));
        return;
    }
    int outside = 0;
    std::vector<FillMatrixCell> cells = cellsOf(*block, outside);
    if (cells.empty()) {
        m_note->setText(outside > 0 ? tr("Blok yang disalin tidak muat di sini; pilih sel lain.")
                                    : tr("Papan klip tidak berisi teks."));
    } else if (confirmPaste(cells, outside)) {
        run(std::move(cells));
    }
}

std::vector<FillMatrixCell> MatriksWidget::cellsOf(const CellTable& block, int& outside) const
{
    std::vector<FillMatrixCell> cells;
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    if (block.rows.size() == 1 && block.columnCount() == 1 && chosen.size() > 1) {
        for (const QModelIndex& index : chosen) {
            cells.push_back(commandFor(index, block.cell(0, 0)));
        }
        return cells;
    }
    const QModelIndex start = m_table->currentIndex();
    for (size_t row = 0; row < block.rows.size(); ++row) {
        for (qsizetype column = 0; column < block.rows.at(row).size(); ++column) {
            const QString text = block.cell(row, column);
            if (text.isEmpty()) {
                continue; // an empty cell of the block leaves what is there
            }
            const QModelIndex to = m_model->index(
                start.row() + static_cast<int>(row), start.column() + static_cast<int>(column));
            if (to.isValid()) {
                cells.push_back(commandFor(to, text));
            } else {
                ++outside;
            }
        }
    }
    return cells;
}

bool MatriksWidget::confirmPaste(const std::vector<FillMatrixCell>& cells, int outside) const
{
    const MatriksView& view = m_model->matriks();
    const auto isFilled = [&](const FillMatrixCell& cell) {
        for (const BarisMatriks& row : view.baris) {
            for (size_t i = 0; i < view.kolom.size() && row.pegawai == cell.pegawai; ++i) {
                const KolomMatriks& column = view.kolom.at(i);
                if (column.rhk == cell.rhk && column.indikator == cell.indikator) {
                    return row.sel.at(i).keadaan != KeadaanSel::Kosong;
                }
            }
        }
        return false;
    };
    const auto filled = static_cast<int>(std::count_if(cells.begin(), cells.end(), isFilled));
    const auto count = static_cast<int>(cells.size());
    if (count == 1 && filled == 0 && outside == 0) {
        return true;
    }
    QStringList what{tr("%n sel akan diisi dan menjadi RHK pegawainya.", nullptr, count)};
    if (filled > 0) {
        what.append(tr("%n di antaranya sudah berisi dan akan diganti.", nullptr, filled));
    }
    if (outside > 0) {
        what.append(tr("%n sel di luar tabel dilewati.", nullptr, outside));
    }
    return m_context.prompter.confirm(
        tr("Tempel ke matriks"), what.join(QLatin1Char('\n')), tr("Tempel"), tr("Batal"));
}

void MatriksWidget::copySelected()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0) {
            text += chosen.at(i).row() == chosen.at(i - 1).row() ? QLatin1Char('\t') : QLatin1Char('\n');
        }
        text += clipboardCell(chosen.at(i).data(Qt::EditRole).toString());
    }
    if (!chosen.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace kinerja
