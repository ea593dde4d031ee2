#pragma once

#include "core/usecases/unit/viewhome.h"
#include "ui/shell/page.h"

class QGridLayout;
class QLabel;
class QListView;
class QPushButton;

namespace kinerja
{

class BerandaModel;
class DistribusiChart;
class Navigator;
class StateBar;

/// Beranda: which year, who has no SKP, which SKP wait for what, days to the deadline, which evaluations are
/// open, and the distribution of predikat beside its pattern. Each figure opens the list behind it; a person
/// in that list shows the map of their stages.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;

private:
    using View = Result<BerandaView, RegulationError>;

    void buildList();
    void showFigures(const View& view);
    void fillFigures(const std::vector<Angka>& figures);
    /// Those that are zero are folded away until they are asked for, so that all of the page is seen.
    void foldZeros();
    void showEvaluasi(const BerandaView& view);
    /// The first list that holds work, or that of the SKP that are done.
    void showFirstWork(const std::vector<Angka>& figures);
    void showList(AngkaBeranda jenis);
    void fillList(AngkaBeranda jenis, const std::vector<BarisBeranda>& rows);
    void openRow(int row);

    QLabel* m_title;
    QLabel* m_deadline;
    StateBar* m_bar;
    QGridLayout* m_figures;
    QWidget* m_box = nullptr;
    QPushButton* m_zeros;
    std::vector<QWidget*> m_zeroRows; ///< parts of the figures that are zero
    QLabel* m_listTitle;
    QListView* m_list;
    BerandaModel* m_rows;
    std::optional<AngkaBeranda> m_shown;
    Navigator* m_navigator;
    DistribusiChart* m_chart;
    QPushButton* m_evaluasi;
};

} // namespace kinerja
