#include "ui/evaluasiunit/kotaklist.h"

#include <QMimeData>
#include <QPainter>

namespace kinerja
{

namespace
{

const QString peopleFormat = QStringLiteral("application/x-skp-luring-kotak");

} // namespace

KotakList::KotakList(QWidget* parent) : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(
        Qt::CopyAction); // a move would take the items out of the list behind the trial's back
    setDropIndicatorShown(false);
}

QStringList KotakList::mimeTypes() const { return {peopleFormat}; }

QMimeData* KotakList::mimeData(const QList<QListWidgetItem*>& items) const
{
    QStringList keys;
    for (const QListWidgetItem* item : items) {
        keys.append(item->data(Qt::UserRole).toString());
    }
    auto* carried = new QMimeData;
    carried->setData(peopleFormat, keys.join(QLatin1Char('\n')).toUtf8());
    return carried;
}

bool KotakList::dropMimeData(int, const QMimeData* carried, Qt::DropAction)
{
    std::vector<PegawaiKunci> people;
    for (const QString& key :
        QString::fromUtf8(carried->data(peopleFormat)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        people.emplace_back(key);
    }
    QMetaObject::invokeMethod(
        this, [this, people] { Q_EMIT dropped(people); }, Qt::QueuedConnection);
    return !people.empty();
}

void KotakList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().placeholderText().color());
        painter.drawText(viewport()->rect(), Qt::AlignCenter, emptyText());
    }
}

} // namespace kinerja
