#pragma once

#include "core/usecases/evaluasi/viewkotak.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace kinerja
{

class DistribusiChart;
class KotakList;

/// The two ratings as nine boxes with the people in them, beside the period before. Moving somebody is a
/// trial that changes nothing until it is taken over.
class KotakPanel : public QWidget
{
    Q_OBJECT
public:
    explicit KotakPanel(const PageContext& context, QWidget* parent = nullptr);

    /// What is tried for another unit or period is given up; `mayLeave` asks before.
    void load(const SaringanEvaluasi& filter);
    bool hasTrial() const { return !m_tried.empty(); }
    bool mayLeave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using View = Result<KotakView, RegulationError>;
    struct Box {
        QLabel* title = nullptr;
        KotakList* list = nullptr;
    };
    static constexpr size_t boxes = 9;

    QWidget* buildBoxes();
    QWidget* buildSide();
    void takeView(const KotakView& view);
    void fill();
    void fillPattern();
    RatingBerlaku ratingOf(const PegawaiKotak& one) const;
    QString lineOf(const PegawaiKotak& one) const;
    QString movesText() const;
    const PegawaiKotak* find(const PegawaiKunci& kunci) const;
    /// The chosen people of all boxes.
    std::vector<PegawaiKunci> chosen() const;
    void move(const std::vector<PegawaiKunci>& people, size_t box);
    void select(const std::vector<PegawaiKunci>& people);
    void takeOver();
    void reset();
    void say(const QString& sentence);

    PageContext m_context;
    SaringanEvaluasi m_filter;
    KotakView m_view;
    Percobaan m_tried;
    std::array<Box, boxes> m_boxes;
    Box m_unrated;
    QComboBox* m_target;
    QPushButton* m_move;
    QPushButton* m_takeOver;
    QPushButton* m_reset;
    QLabel* m_moves;
    QLabel* m_pattern;
    QLabel* m_answer;
    DistribusiChart* m_chart;
};

} // namespace kinerja
