#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace kinerja
{

class CapaianModel;
class CellGrid;
class RencanaModel;

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
    void storeReached();
    void makeForAll();
    JenisPeriode periode() const;

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    RencanaModel* m_model;
    CellGrid* m_grid;
    CapaianModel* m_reached;
    CellGrid* m_reachedGrid;
    QLabel* m_chosen;
    QLabel* m_note;
    std::vector<QPushButton*> m_editing;
    QPushButton* m_print = nullptr;
    int m_reachedRow = -1; ///< of the action below
    int m_shaped = 0;      ///< so many columns have their widths
};

} // namespace kinerja
