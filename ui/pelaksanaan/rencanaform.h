#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QSplitter;

namespace kinerja
{

class CapaianModel;
class CellGrid;
class RencanaModel;
class SharedColumns;

/// Rencana aksi: for each RHK what is to be done, with targets per period, and what came of each action.
class RencanaForm : public QWidget
{
    Q_OBJECT
public:
    RencanaForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    void flush();
    QStringList unfinished() const;

private:
    QWidget* buildReached();
    void buildButtons(QLayout* row);
    void showLoaded();
    void showPlan();
    void showReached();
    /// Without a chosen action the plan has the room of what came of it.
    void shareHeight(bool hasAction);
    void storeReached();
    void makeForAll();
    JenisPeriode periode() const;

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    RencanaModel* m_model;
    CellGrid* m_grid;
    SharedColumns* m_columns = nullptr;
    CapaianModel* m_reached;
    CellGrid* m_reachedGrid;
    QLabel* m_chosen;
    QLabel* m_note;
    QSplitter* m_splitter;
    QWidget* m_below = nullptr; ///< what came of the chosen action
    std::vector<QPushButton*> m_editing;
    QPushButton* m_print = nullptr;
    int m_reachedRow = -1; ///< of the action below
    int m_shaped = 0;      ///< so many columns have their widths
};

} // namespace kinerja
