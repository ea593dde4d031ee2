#pragma once

#include "core/usecases/file/checkjejak.h"
#include "ui/shell/storageservice.h"

#include <memory>

namespace kinerja
{

/// Verifies the chains of the log and the frozen papers of the open file, slice by slice on the storage
/// thread and with pauses between them, so that the officer's work comes first. Another file, or none, ends
/// it.
class JejakWatch : public QObject
{
    Q_OBJECT
public:
    explicit JejakWatch(StorageService& storage, QObject* parent = nullptr);

    /// Begins anew; not before the first figures are painted.
    void start();

Q_SIGNALS:
    /// It is through and something does not hold; or something was decided on, and this is left of it.
    void found(const std::vector<kinerja::JejakWalk::Found>& all);
    /// It is through, whether or not there was something.
    void finished();

private:
    void goOn();
    /// After something was done with SKP of which it has found something.
    void lookAgain(const ChangeSet& changes);
    void stop();

    StorageService& m_storage;
    QTimer m_pause;
    std::vector<JejakWalk::Found> m_found; ///< what holds of the last run
    std::shared_ptr<JejakWalk>
        m_walk; ///< of the run at hand; the storage thread's while a slice is on its way
};

} // namespace kinerja
