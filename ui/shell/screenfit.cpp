#include "ui/shell/screenfit.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace kinerja
{

namespace
{

/// What a desktop draws around a window before it is known.
constexpr QMargins usualFrame{4, 32, 4, 8};

void fit(QWidget& window)
{
    if (window.isFullScreen()) {
        return; // it has the whole screen, without a frame
    }
    const QRect room = window.screen()->availableGeometry().marginsRemoved(usualFrame);
    const QSize size = window.size().boundedTo(room.size());
    if (size == window.size()) {
        return;
    }
    // A layout that asks for more than there is has to make do; its scroll areas do.
    window.setMinimumSize(window.minimumSizeHint().boundedTo(room.size()));
    window.resize(size);
    window.move(room.topLeft());
}

} // namespace

ScreenFit::ScreenFit(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto& widget = *static_cast<QWidget*>(watched);
        const Qt::WindowType type = widget.windowType();
        if (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet) {
            fit(widget);
        }
    }
    return false;
}

} // namespace kinerja
