#pragma once

#include "core/usecases/evaluasi/viewdistribusi.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QGridLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace kinerja
{

class DistribusiChart;
class PegawaiDinilaiModel;

/// Counts and shares of the predikat of a unit in a period, the pattern that they are held against, and the
/// list behind each figure.
class DistribusiPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DistribusiPanel(const PageContext& context, QWidget* parent = nullptr);

    using View = std::shared_ptr<const DistribusiOrang>;
    void showDistribusi(const View& view);
    /// Why there are no figures.
    void showProblem(const QString& sentence);

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void fillFigures();
    void addFigure(const QString& label, const std::vector<TempatDistribusi>& keys, const QString& share);
    void fillRules();
    void showList(const TempatDistribusi& key);
    void showEnded();
    void storeSetting(bool counted);

    PageContext m_context;
    View m_everybody;
    Distribusi m_view;
    TempatDistribusi m_key{KelompokDistribusi::Final};
    QLabel* m_heading;
    QVBoxLayout* m_figures;
    QWidget* m_box = nullptr;
    QGridLayout* m_grid = nullptr;
    QCheckBox* m_leaders;
    QLabel* m_rules;
    QLabel* m_ended;
    DistribusiChart* m_chart;
    QLabel* m_listTitle;
    PegawaiDinilaiModel* m_model;
    QTableView* m_table;
};

} // namespace kinerja
