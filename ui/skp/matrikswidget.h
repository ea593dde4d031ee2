#pragma once

#include "core/usecases/fillmatrixcell.h"
#include "core/usecases/viewmatriks.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace kinerja
{

class MatriksModel;

/// Step e: the Matriks Pembagian Peran dan Hasil of a leader as an editable grid. Ctrl+V pastes cells from a
/// spreadsheet at the chosen one, Del clears; what a cell did to the pegawai's SKP is said below.
class MatriksWidget : public QWidget
{
    Q_OBJECT
public:
    explicit MatriksWidget(const PageContext& context, QWidget* parent = nullptr);

    void setLeader(const SkpKunci& leader);
    void reload();

Q_SIGNALS:
    void matriksShown();

private:
    FillMatrixCell commandFor(int row, int kolom, const QString& peran) const;
    void store(int row, int kolom, const QString& peran);
    void run(std::vector<FillMatrixCell> cells);
    void clearSelected();
    void paste();
    void copySelected();
    void setCara(CaraPeran cara);
    void openStaffSkp();
    void show(const MatriksView& view);

    PageContext m_context;
    SkpKunci m_leader;
    MatriksModel* m_model;
    QTableView* m_table;
    QLabel* m_note;
    QLabel* m_about;
    std::vector<QPushButton*> m_editing;
};

} // namespace kinerja
