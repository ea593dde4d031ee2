#pragma once

#include "core/storage/sqlite/connection.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <optional>

namespace kinerja
{

/// Contents of evidence and signed files, each stored once by its SHA-256, in pieces of at most 1 MiB, so
/// that memory does not grow with them.
class BerkasStore
{
public:
    static constexpr qint64 pieceSize = 1024 * 1024;

    explicit BerkasStore(sqlite::Connection& connection) : m_connection(connection) {}

    /// Reads the (seekable) device twice: once for the hash, once for the pieces. Gives the SHA-256.
    QString put(QIODevice& content);
    QString put(const QByteArray& content);
    bool contains(const QString& sha256) const { return size(sha256).has_value(); }
    /// Bytes of a stored content.
    std::optional<qint64> size(const QString& sha256) const;
    /// Hands over the pieces in order; `visit` returns false to stop. False where there is no such content.
    bool read(const QString& sha256, const std::function<bool(const QByteArray&)>& visit) const;
    /// Removes what no row of the file names, in use or in the Sampah; gives their number.
    int dropUnused();

private:
    sqlite::Connection& m_connection;
};

} // namespace kinerja
