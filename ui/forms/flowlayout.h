#pragma once

#include <QLayout>
#include <QRect>
#include <QSize>

#include <vector>

namespace kinerja
{

/// Puts widgets beside each other and goes on in a further row where the width ends, as words do: a row of
/// buttons that is never wider than its window.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& place) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Placing { Measure, Place };
    /// Returns the height that the items take in that width.
    int flow(const QRect& place, Placing placing) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace kinerja
