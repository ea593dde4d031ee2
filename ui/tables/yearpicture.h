#pragma once

#include "ui/tables/pantauanmodel.h"

#include <QStyledItemDelegate>

namespace kinerja
{

/// An IKI over the year, small: a bar for each period as high as was reached, across it a line where the
/// target stands. At the left the highest value of the row, which has the whole height, and 0; beneath each
/// bar the number of its period.
class YearPicture final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int width = 140;

    YearPicture(const PantauanModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const PantauanModel& m_model;
};

} // namespace kinerja
