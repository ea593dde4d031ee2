#include "ui/tables/sharedcolumns.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace kinerja
{

SharedColumns::SharedColumns(QTableView* table) : QObject(table), m_table(table)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SharedColumns::fit);
    const auto later = [this] { m_later.start(); };
    const QAbstractItemModel* model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->viewport()->installEventFilter(this);
}

void SharedColumns::share(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    m_later.start();
}

bool SharedColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        m_later.start();
    }
    return QObject::eventFilter(watched, event);
}

void SharedColumns::fit()
{
    int room = m_table->viewport()->width();
    int weights = 0;
    const auto isShared = [this](int section) {
        return std::any_of(
            m_columns.begin(), m_columns.end(), [&](const Column& one) { return one.section == section; });
    };
    for (int section = 0; section < m_table->horizontalHeader()->count(); ++section) {
        room -= isShared(section) ? 0 : m_table->columnWidth(section);
    }
    for (const Column& one : m_columns) {
        weights += one.weight;
        room -= one.least;
    }
    for (const Column& one : m_columns) {
        m_table->setColumnWidth(one.section, one.least + std::max(0, room) * one.weight / weights);
    }
    m_table->resizeRowsToContents();
}

} // namespace kinerja
