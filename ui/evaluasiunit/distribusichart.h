#pragma once

#include "core/usecases/evaluasi/viewdistribusi.h"

#include <QWidget>

#include <optional>

namespace kinerja
{

/// The unit's people per predikat as bars, beside the curve of the pattern that goes with the capaian. Where
/// a second distribution is given, its bars stand beside the first ones, hatched.
class DistribusiChart : public QWidget
{
    Q_OBJECT
public:
    explicit DistribusiChart(QWidget* parent = nullptr);

    void showFigures(const SebaranPredikat& sebaran, std::optional<PredikatOrganisasi> capaian);
    void setOther(const std::optional<SebaranPredikat>& other);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Scale;
    void describe();
    QString countsAt(size_t predikat) const;
    void drawBars(QPainter& painter, const Scale& scale, const SebaranPredikat& sebaran, int place) const;
    void drawCurve(QPainter& painter, const Scale& scale) const;

    SebaranPredikat m_sebaran{};
    std::optional<SebaranPredikat> m_other;
    std::optional<PredikatOrganisasi> m_capaian;
};

} // namespace kinerja
