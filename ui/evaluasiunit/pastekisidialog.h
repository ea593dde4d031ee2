#pragma once

#include "core/usecases/evaluasi/pastedkisi.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kinerja
{

/// Shows what a table from a spreadsheet would write into the evaluations before it does: for whom, what
/// stands there now, and what is left out.
class PasteKisiDialog : public QDialog
{
    Q_OBJECT
public:
    PasteKisiDialog(KisiTertempel pasted, std::vector<EvaluasiRow> rows, const Periode& periode,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void taken(const std::vector<kinerja::IsiEvaluasi>& isi);

private:
    std::vector<IsiEvaluasi> wanted() const;
    void buildTable();
    void addCell(int line, int column, const SelKisi& cell);
    void summarize();

    KisiTertempel m_pasted;
    std::vector<EvaluasiRow> m_rows;
    Periode m_periode;
    QCheckBox* m_overwrite;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_take;
};

} // namespace kinerja
