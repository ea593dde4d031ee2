#include "app/window/jejakwatch.h"

#include <set>

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
    connect(&m_storage, &StorageService::changed, this, &JejakWatch::lookAgain);
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
    m_found.clear();
}

void JejakWatch::lookAgain(const ChangeSet& changes)
{
    std::set<SkpKunci> concerned;
    for (const JejakWalk::Found& one : m_found) {
        if (!one.finding.skp.isEmpty() && changes.touches(Subject::Skp, one.finding.skp.text())) {
            concerned.insert(one.finding.skp);
        }
    }
    if (concerned.empty()) {
        return;
    }
    using Left = std::vector<JejakWalk::Found>;
    m_storage.query<Left>(
        this,
        [concerned, left = m_found](Reader& reader) mutable {
            for (const SkpKunci& kunci : concerned) {
                left = checkLagi(reader, std::move(left), kunci);
            }
            return left;
        },
        [this](const Result<Left, StorageError>& left) {
            if (left && !m_walk) {
                m_found = *left;
                Q_EMIT found(m_found);
            }
        });
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
            m_found = walk->found();
            if (!m_found.empty()) {
                Q_EMIT found(m_found);
            }
            Q_EMIT finished();
        });
}

} // namespace kinerja
