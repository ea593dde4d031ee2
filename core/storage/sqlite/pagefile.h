#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

struct sqlite3;
struct sqlite3_file;

namespace kinerja::sqlite
{

/// The pages of a data file as they stand, whatever state it is in. Read through SQLite's own handle, with
/// its lock: closing a second handle would take this process's locks off the file. Throws StorageException
/// where the file can't be opened or somebody is just writing it.
class PageFile
{
public:
    explicit PageFile(const QString& path);
    ~PageFile();
    PageFile(const PageFile&) = delete;
    PageFile& operator=(const PageFile&) = delete;

    quint32 pages() const { return m_pages; }
    qsizetype pageBytes() const { return m_pageBytes; }
    /// The bytes of a page that SQLite uses.
    qsizetype usable() const { return m_usable; }
    /// The page on which the list of free pages begins; 0 where there is none or the header is lost.
    quint32 firstFree() const { return m_firstFree; }
    /// One page, from 1; empty where there is none or the medium refuses it.
    QByteArray read(quint32 page) const;
    /// Everything, with zeros for what the medium refuses. False where the target can't be written.
    bool copyTo(QIODevice& target) const;

    /// Whether a writer that died has left a journal with what the file held before.
    static bool hasJournal(const QString& path);

private:
    void takeLock();
    void readHeader();
    void close();

    sqlite3* m_database = nullptr;
    sqlite3_file* m_file = nullptr;
    quint32 m_pages = 0;
    qsizetype m_pageBytes = 4096; // what SQLite gives a new file
    qsizetype m_usable = 4096;
    quint32 m_firstFree = 0;
};

} // namespace kinerja::sqlite
