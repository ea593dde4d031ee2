#pragma once

#include "core/usecases/unit/viewhome.h"

#include <QWidget>

namespace kinerja
{

/// How far the unit is with its SKP of the year, as one bar: a part for each state, as wide as its share,
/// with its number in it; the further a state is on the way, the fuller its pattern.
class StateBar : public QWidget
{
public:
    explicit StateBar(QWidget* parent = nullptr);

    void showFigures(const std::vector<Angka>& figures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        AngkaBeranda jenis;
        int jumlah;
        double fullness; ///< 0 (nothing yet) to 1 (ditetapkan)
    };
    std::vector<Part> m_parts;
};

} // namespace kinerja
