#pragma once

#include "core/domain/tindaklanjut/karier.h"

#include <QWidget>

#include <vector>

namespace kinerja
{

/// The predikat of one pegawai over years and periods as bars, oldest first, each with its word. What does
/// not fit is the oldest; the tooltip and the accessible name have all.
class KarierChart : public QWidget
{
    Q_OBJECT
public:
    explicit KarierChart(QWidget* parent = nullptr);

    void showKarier(const Karier& karier);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString time;
        Predikat predikat = Predikat::Baik;
    };
    void paintBar(QPainter& painter, const Bar& bar, const QRectF& column) const;

    std::vector<Bar> m_bars;
};

} // namespace kinerja
