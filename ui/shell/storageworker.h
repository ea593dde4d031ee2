#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/file/dropunusedberkas.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace kinerja
{

/// What lives on the storage thread: the data file and what a use-case needs beside it.
class StorageWorker : public QObject
{
    Q_OBJECT
public:
    explicit StorageWorker(const Clock& clock) : m_clock(clock) {}

    const Clock& clock() const { return m_clock; }
    IdSource& ids() { return m_ids; }
    std::unique_ptr<DataFile>& file() { return m_file; }
    Session session() { return {*m_file, m_clock, m_ids, m_operator}; }
    /// What nothing names any more goes first: with the file closes the way back by undo.
    void closeFile()
    {
        if (m_file && m_file->mode() == OpenMode::ReadWrite) {
            const QMutexLocker quiet(&m_copying);
            Session last = session();
            // Where the disk refuses, the next closing tries again.
            [[maybe_unused]] const auto dropped = dropUnusedBerkas(last);
        }
        m_file.reset();
    }
    /// Held while a copy of the file is made on another thread: nothing is stored meanwhile.
    QMutex& copying() { return m_copying; }
    void setOperator(const PegawaiKunci& kunci) { m_operator = kunci; }

private:
    const Clock& m_clock;
    RandomIdSource m_ids;
    QMutex m_copying;
    std::unique_ptr<DataFile> m_file;
    PegawaiKunci m_operator;
};

} // namespace kinerja
