#include "ui/forms/hasilkerjatree.h"

#include "ui/text/skptext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace kinerja
{

namespace
{

QString oneLine(const QString& text, const QString& whenEmpty)
{
    const QString line = text.simplified();
    return line.isEmpty() ? whenEmpty : line;
}

} // namespace

HasilKerjaTree::HasilKerjaTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("pohonHasilKerja"));
    setAccessibleName(tr("Rencana hasil kerja dan indikator"));
    setColumnCount(2);
    setHeaderLabels({tr("Rencana hasil kerja dan indikator"), tr("Target")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
}

QTreeWidgetItem* HasilKerjaTree::itemAt(Place place) const
{
    QTreeWidgetItem* item = topLevelItem(place.rhk);
    return item != nullptr && place.iki >= 0 ? item->child(place.iki) : item;
}

HasilKerjaTree::Place HasilKerjaTree::current() const
{
    QTreeWidgetItem* item = currentItem();
    if (item == nullptr) {
        return {};
    }
    QTreeWidgetItem* parent = item->parent();
    return parent == nullptr ? Place{indexOfTopLevelItem(item), -1}
                             : Place{indexOfTopLevelItem(parent), parent->indexOfChild(item)};
}

bool HasilKerjaTree::choose(Place place)
{
    QTreeWidgetItem* item = itemAt(place);
    if (item != nullptr) {
        setCurrentItem(item);
    }
    return item != nullptr;
}

void HasilKerjaTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

void HasilKerjaTree::paint(QTreeWidgetItem* item, const std::vector<HasilKerja>& rows, Place place) const
{
    const HasilKerja& rhk = rows.at(static_cast<size_t>(place.rhk));
    if (place.iki < 0) {
        item->setText(
            0, QStringLiteral("%1. %2").arg(text::nomor(nomorRhk(rows, static_cast<size_t>(place.rhk))),
                   oneLine(rhk.rencana, tr("(RHK kosong)"))));
        item->setText(1, text::label(rhk.jenis));
    } else {
        const Indikator& iki = rhk.indikator.at(static_cast<size_t>(place.iki));
        const QString text = oneLine(iki.indikator, tr("(IKI kosong)"));
        item->setText(0, iki.aspek ? QStringLiteral("%1: %2").arg(text::label(*iki.aspek), text) : text);
        item->setText(1, iki.target);
    }
    item->setToolTip(0, item->text(0).toHtmlEscaped());
}

void HasilKerjaTree::refresh(const std::vector<HasilKerja>& rows, Place place)
{
    if (QTreeWidgetItem* item = itemAt(place)) {
        paint(item, rows, place);
    }
    for (int rhk = 0; rhk < topLevelItemCount(); ++rhk) {
        paint(topLevelItem(rhk), rows, {rhk, -1});
    }
}

void HasilKerjaTree::showRows(const std::vector<HasilKerja>& rows, Place select)
{
    const QSignalBlocker blocker(this);
    clear();
    for (int rhk = 0; rhk < static_cast<int>(rows.size()); ++rhk) {
        auto* item = new QTreeWidgetItem(this);
        paint(item, rows, {rhk, -1});
        for (int iki = 0; iki < static_cast<int>(rows.at(static_cast<size_t>(rhk)).indikator.size()); ++iki) {
            paint(new QTreeWidgetItem(item), rows, {rhk, iki});
        }
    }
    expandAll();
    QTreeWidgetItem* item =
        topLevelItem(std::clamp(select.rhk, 0, std::max(0, static_cast<int>(rows.size()) - 1)));
    if (item != nullptr && select.iki >= 0 && item->childCount() > 0) {
        item = item->child(std::min(select.iki, item->childCount() - 1));
    }
    setCurrentItem(item);
}

} // namespace kinerja
