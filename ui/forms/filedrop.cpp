#include "ui/forms/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace kinerja
{

namespace
{

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(QWidget* target, std::function<bool()> takes) : QObject(target), m_takes(std::move(takes))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove) {
        return QObject::eventFilter(watched, event);
    }
    auto* drag = static_cast<QDropEvent*>(event); // all three are
    const QStringList paths = filesOf(*drag->mimeData());
    if (paths.isEmpty() || !m_takes()) {
        drag->ignore();
        return true;
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (isDrop) {
        Q_EMIT dropped(paths, drag->position().toPoint());
    }
    return true;
}

} // namespace kinerja
