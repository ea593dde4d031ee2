#include "app/window/jejakwatch.h"

namespace kinerja
{

namespace
{
constexpr int pauseMs = 20;
}

JejakWatch::JejakWatch(StorageService& storage, QObject* parent) : QObject(parent), m_storage(storage)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &JejakWatch::goOn);
    connect(&m_storage, &StorageService::opened, this, &JejakWatch::stop);
    connect(&m_storage, &StorageService::closed, this, &JejakWatch::stop);
}

void JejakWatch::start()
{
    m_walk = std::make_shared<JejakWalk>();
    m_pause.start();
}

void JejakWatch::stop()
{
    m_pause.stop();
    m_walk.reset();
}

void JejakWatch::goOn()
{
    if (!m_storage.isOpen() || !m_walk) {
        return;
    }
    m_storage.query<JejakWalk::Next>(
        this, [walk = m_walk](Reader& reader) { return walk->step(reader); },
        [this, walk = m_walk](const Result<JejakWalk::Next, StorageError>& next) {
            if (walk != m_walk || !next) {
                return; // of a file that is closed by now; damage is told where it is met
            }
            if (*next == JejakWalk::Next::More) {
                m_pause.start();
                return;
            }
            m_walk.reset();
            if (!walk->found().empty()) {
                Q_EMIT found(walk->found());
            }
            Q_EMIT finished();
        });
}

} // namespace kinerja
