#pragma once

#include "core/usecases/penetapan/skpact.h"
#include "ui/shell/storageservice.h"

namespace kinerja
{

/// What the program does by itself when a file is opened for writing and when the day changes while it is
/// open: the law that it brought is taken into the file, the log gets what a crash kept from it, SKP whose
/// first day has come begin to run, and a dated copy is kept.
class DailyWork : public QObject
{
    Q_OBJECT
public:
    explicit DailyWork(StorageService& storage, QObject* parent = nullptr);

    /// Looks whether another day has come. A timer calls it every minute.
    void look();
    /// Keeps today's copy; not before the first figures are painted.
    void keepCopy();

Q_SIGNALS:
    void copyFailed(const kinerja::StorageError& error);

private:
    void onOpened();
    void advance();
    bool mayWrite() const { return m_storage.isOpen() && !m_storage.isReadOnly(); }

    StorageService& m_storage;
    QTimer m_timer;
    QDate m_day;
};

} // namespace kinerja
