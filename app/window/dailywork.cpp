#include "app/window/dailywork.h"

#include "core/usecases/penetapan/advancebydate.h"
#include "core/usecases/penyusunan/jejakdialog.h"
#include "core/usecases/regulasi/seedlaw.h"

namespace kinerja
{

namespace
{
constexpr int lookMs = 60'000;
}

DailyWork::DailyWork(StorageService& storage, QObject* parent)
    : QObject(parent), m_storage(storage), m_day(storage.clock().today())
{
    connect(&m_storage, &StorageService::opened, this, &DailyWork::onOpened);
    connect(&m_timer, &QTimer::timeout, this, &DailyWork::look);
    m_timer.start(lookMs);
}

void DailyWork::onOpened()
{
    m_day = m_storage.clock().today();
    if (mayWrite()) {
        // The program's own doing: nobody has saved anything.
        m_storage.command<int, StorageError>(
            this, [](Session& session) { return seedLaw(session); }, {}, {}, StorageService::Told::Silently);
        m_storage.command<int, StorageError>(
            this, [](Session& session) { return logDialogsLeft(session); }, {}, {},
            StorageService::Told::Silently);
        advance();
    }
}

void DailyWork::look()
{
    const QDate today = m_storage.clock().today();
    if (today == m_day) {
        return;
    }
    m_day = today;
    advance();
    keepCopy();
}

void DailyWork::advance()
{
    if (mayWrite()) {
        m_storage.command<int, ActError>(
            this, [](Session& session) { return advanceByDate(session); }, {}, {},
            StorageService::Told::Silently);
    }
}

void DailyWork::keepCopy()
{
    if (!mayWrite()) {
        return;
    }
    m_storage.keepCopy(CopyOccasion::Daily, this, [this](const Result<QString, StorageError>& copy) {
        // Damage has a notice of its own.
        if (!copy && copy.error().kind != StorageError::Kind::Damaged) {
            Q_EMIT copyFailed(copy.error());
        }
    });
}

} // namespace kinerja
