#pragma once

#include "core/exchange/jsontree.h"

#include <QStringList>
#include <QTableWidget>

#include <map>
#include <vector>

namespace kinerja
{

/// The content of one table of the law, a row for each single value that a person may change: where it
/// stands, in words, and what it says. A value is edited in place; what differs from the content that it was
/// begun from is marked.
class RegulasiTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit RegulasiTable(QWidget* parent = nullptr);

    /// `asal`: the content that `isi` was begun from.
    void show(const QString& id, const JsonTree& isi, const JsonTree& asal);
    const JsonTree& isi() const { return m_isi; }
    void setReadOnly(bool readOnly);
    /// Takes over what is being typed, as if the cell had been left.
    void finishEditing();
    /// Shows the rows alone in which that text stands; all for an empty one.
    void filter(const QString& text);
    using QTableWidget::show;

Q_SIGNALS:
    void edited();
    /// What was typed can't stand there; the value stays as it was.
    void refused(const QString& sentence);

private:
    struct Cell {
        JsonTree* value;
        QStringList jalur;
    };

    void addRow(JsonTree& value, const QStringList& jalur);
    void take(QTableWidgetItem* item);
    QString shown(const Cell& cell) const;
    void mark(int row);

    QString m_id;
    JsonTree m_isi;
    std::vector<Cell> m_cells;
    std::map<QStringList, JsonTree> m_asal; ///< the values that it was begun from
    bool m_readOnly = true;
    bool m_filling = false;
};

} // namespace kinerja
