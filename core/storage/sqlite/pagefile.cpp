#include "core/storage/sqlite/pagefile.h"

#include "core/storage/sqlite/connection.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#include <sqlite3.h>

namespace kinerja::sqlite
{

namespace
{

constexpr qsizetype headerBytes = 100;
constexpr int lockAttempts = 20;
constexpr int lockPauseMs = 100;

bool isPageSize(qsizetype bytes) { return bytes >= 512 && bytes <= 65536 && (bytes & (bytes - 1)) == 0; }

} // namespace

PageFile::PageFile(const QString& path)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
    if (code != SQLITE_OK ||
        sqlite3_file_control(m_database, "main", SQLITE_FCNTL_FILE_POINTER, &m_file) != SQLITE_OK ||
        m_file == nullptr || m_file->pMethods == nullptr) {
        close();
        throw StorageException{{kindOfCode(code == SQLITE_OK ? SQLITE_CANTOPEN : code), path}};
    }
    takeLock();
    readHeader();
}

PageFile::~PageFile() { close(); }

void PageFile::close()
{
    if (m_file != nullptr && m_file->pMethods != nullptr) {
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
    }
    sqlite3_close(m_database);
}

void PageFile::takeLock()
{
    for (int attempt = 1;; ++attempt) {
        const int code = m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED);
        if ((code & 0xff) != SQLITE_BUSY) {
            return; // a place that knows no locks is read without
        }
        if (attempt == lockAttempts) {
            close();
            throw StorageException{{kindOfCode(code), {}}};
        }
        sqlite3_sleep(lockPauseMs);
    }
}

void PageFile::readHeader()
{
    sqlite3_int64 bytes = 0;
    m_file->pMethods->xFileSize(m_file, &bytes);
    QByteArray header(headerBytes, '\0');
    const bool isThere = bytes >= headerBytes &&
                         m_file->pMethods->xRead(m_file, header.data(), headerBytes, 0) == SQLITE_OK &&
                         header.startsWith(QByteArrayView("SQLite format 3", 16));
    if (isThere) {
        const qsizetype stored = qFromBigEndian<quint16>(header.constData() + 16);
        const qsizetype pageBytes = stored == 1 ? 65536 : stored;
        const qsizetype usable = pageBytes - static_cast<quint8>(header.at(20));
        if (isPageSize(pageBytes) && usable >= 480) {
            m_pageBytes = pageBytes;
            m_usable = usable;
            m_firstFree = qFromBigEndian<quint32>(header.constData() + 32);
        }
    }
    // The size says how many pages there are; a last one that is cut off is filled up with zeros.
    constexpr sqlite3_int64 mostPages = 0xfffffffe;
    m_pages = static_cast<quint32>(std::min(mostPages, (bytes + m_pageBytes - 1) / m_pageBytes));
}

QByteArray PageFile::read(quint32 page) const
{
    if (page == 0 || page > m_pages) {
        return {};
    }
    QByteArray bytes(m_pageBytes, '\0');
    const int code = m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(m_pageBytes),
        static_cast<sqlite3_int64>(page - 1) * m_pageBytes);
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ ? bytes : QByteArray();
}

bool PageFile::copyTo(QIODevice& target) const
{
    for (quint32 page = 1; page <= m_pages; ++page) {
        QByteArray bytes = read(page);
        if (bytes.isEmpty()) {
            bytes.fill('\0', m_pageBytes);
        }
        if (target.write(bytes) != bytes.size()) {
            return false;
        }
    }
    return true;
}

bool PageFile::hasJournal(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

} // namespace kinerja::sqlite
