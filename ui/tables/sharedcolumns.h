#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QTableView;

namespace kinerja
{

/// Lets the columns of texts share the width that the others of a table leave, and gives each row the height
/// of its texts, whenever the table, its size or its contents change. For tables of some dozen rows.
class SharedColumns : public QObject
{
    Q_OBJECT
public:
    struct Column {
        int section = 0;
        int weight = 1;
        int least = 0; ///< in pixels; the table scrolls where these do not fit
    };

    /// Once the table has its model. Lives as long as the table.
    explicit SharedColumns(QTableView* table);
    void share(std::vector<Column> columns);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QTableView* m_table;
    std::vector<Column> m_columns;
    QTimer m_later;
};

} // namespace kinerja
