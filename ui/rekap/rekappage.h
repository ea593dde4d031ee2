#pragma once

#include "core/usecases/unit/viewrekap.h"
#include "ui/rekap/saverekap.h"
#include "ui/shell/page.h"
#include "ui/tables/rekapmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace kinerja
{

class FlowLayout;
class PreviewWidget;

/// Rekap: who of the unit has what in a period or in the year, with the figures of an audit. Each figure is a
/// button that shows exactly the people behind it; the paper is previewed on the same page.
class RekapPage : public Page
{
    Q_OBJECT
public:
    explicit RekapPage(const PageContext& context, QWidget* parent = nullptr);
    ~RekapPage() override;

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    bool mayBreakOff() override;
    QString helpTopic() const override { return QStringLiteral("rekap"); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    using View = Result<std::shared_ptr<const RekapView>, RegulationError>;

    void prepareTable();
    QWidget* buildList();
    QWidget* buildTop();
    QWidget* buildButtons();
    QWidget* buildPreview();
    void connectControls();
    void showRekap(const View& view);
    void fillPeriods();
    void showTiles();
    QPushButton* tile(const AngkaDihitung& one);
    void choose(std::optional<AngkaRekap> angka);
    SaringanRekap listFilter() const;
    void showList();
    void showCount();
    void openRow(int row);
    void preview();
    void save(BentukLembar bentuk);

    QLabel* m_title;
    QLabel* m_deadlines;
    QComboBox* m_periodeBox;
    QWidget* m_tiles;
    QLabel* m_listTitle;
    QComboBox* m_bagian;
    QLineEdit* m_search;
    QTableView* m_table;
    RekapModel* m_model;
    QLabel* m_status;
    QStackedLayout* m_stack; ///< the list, then the preview
    PreviewWidget* m_preview;
    Periode m_periode;
    std::optional<AngkaRekap> m_angka;
    std::shared_ptr<const RekapView> m_view;
    bool m_isStale = false;
};

} // namespace kinerja
