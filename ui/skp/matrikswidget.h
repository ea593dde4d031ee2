#pragma once

#include "core/common/tabular.h"
#include "core/usecases/penyusunan/fillmatrixcell.h"
#include "core/usecases/penyusunan/viewmatriks.h"
#include "ui/forms/phraselibrary.h"
#include "ui/shell/pagecontext.h"
#include "ui/skp/unsavedmatriks.h"

#include <QModelIndexList>
#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace kinerja
{

class MatriksModel;

/// Step e: the Matriks Pembagian Peran dan Hasil of a leader as an editable grid. Ctrl+V pastes cells from a
/// spreadsheet at the chosen one, or one text into all chosen ones; Del clears. What a cell did to the
/// pegawai's SKP is said below, and the whole texts of the chosen cell.
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
    void buildTable();
    void buildButtons(QLayout* row);
    FillMatrixCell commandFor(const QModelIndex& index, const QString& peran) const;
    void store(int row, int kolom, const QString& peran);
    void run(std::vector<FillMatrixCell> cells);
    /// The chosen cells that hold something.
    QModelIndexList filledChosen() const;
    void clear(const QModelIndexList& cells);
    void paste();
    /// The cells that a pasted block fills; `outside` counts those beyond the grid.
    std::vector<FillMatrixCell> cellsOf(const CellTable& block, int& outside) const;
    bool confirmPaste(const std::vector<FillMatrixCell>& cells, int outside) const;
    void copySelected();
    void setCara(CaraPeran cara);
    void openStaffSkp();
    void addGuest();
    void show(const MatriksView& view);
    void showAbout(const MatriksView& view);
    void showChosen();

    PageContext m_context;
    PhraseLibrary m_phrases;
    SkpKunci m_leader;
    std::vector<PegawaiKunci> m_guests; ///< added by hand; who gets no role is gone with the next leader
    UnsavedMatriks m_unsaved;
    MatriksModel* m_model;
    QTableView* m_table;
    QLabel* m_chosen;
    QLabel* m_note;
    QLabel* m_about;
    bool m_readOnly = false;
    std::vector<QPushButton*> m_editing;
    std::vector<QPushButton*> m_reading; ///< change nothing, but want cells
};

} // namespace kinerja
