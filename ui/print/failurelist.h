#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace kinerja
{

/// What did not come out, a line each with its reason; lines are read, chosen and copied. Hidden while there
/// are none.
class FailureList : public QWidget
{
    Q_OBJECT
public:
    explicit FailureList(QWidget* parent = nullptr);

    void show(const QStringList& lines);

private:
    /// The chosen lines, else all.
    void copy() const;

    QLabel* m_count;
    QListWidget* m_list;
};

} // namespace kinerja
