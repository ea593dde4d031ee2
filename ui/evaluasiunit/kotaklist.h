#pragma once

#include "core/common/id.h"

#include <QListWidget>

#include <vector>

namespace kinerja
{

/// The people of one box; they may be dragged to another one. Each item holds the kunci of its pegawai in
/// Qt::UserRole. Nothing is moved by the list itself: it says who was dropped on it.
class KotakList : public QListWidget
{
    Q_OBJECT
public:
    explicit KotakList(QWidget* parent = nullptr);

    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    /// What an empty box says of itself.
    static QString emptyText() { return tr("(kosong)"); }

Q_SIGNALS:
    /// Comes once the drag is over, so that the lists may be filled anew.
    void dropped(const std::vector<kinerja::PegawaiKunci>& people);

protected:
    QStringList mimeTypes() const override;
    bool dropMimeData(int index, const QMimeData* data, Qt::DropAction action) override;
    void paintEvent(QPaintEvent* event) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
};

} // namespace kinerja
