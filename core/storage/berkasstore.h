#pragma once

#include "core/common/id.h"
#include "core/storage/sqlite/connection.h"

#include <QByteArray>
#include <QDate>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kinerja
{

/// A document that went out to be signed elsewhere. One that no act has locked is as it was then.
struct NaskahDiekspor {
    QString sha256; ///< of `isi`, hex
    QString skp;    ///< key of the SKP that it belongs to
    QString jenis;  ///< word of `--dokumen`
    QString isi;    ///< the document's text; empty where a lock keeps it
};

/// Contents of evidence and signed files, each stored once by its SHA-256, in pieces of at most 1 MiB, so
/// that memory does not grow with them.
class BerkasStore
{
public:
    static constexpr qint64 pieceSize = 1024 * 1024;

    explicit BerkasStore(sqlite::Connection& connection) : m_connection(connection) {}

    /// Reads the (seekable) device twice: once for the hash, once for the pieces. Gives the SHA-256. What
    /// another program has altered or removed of the same content is whole again.
    QString put(QIODevice& content);
    QString put(const QByteArray& content);
    bool contains(const QString& sha256) const { return size(sha256).has_value(); }
    /// Whether it is there as its hash and its size say; reads all of it.
    bool isUtuh(const QString& sha256) const;
    /// Bytes of a stored content.
    std::optional<qint64> size(const QString& sha256) const;
    /// Hands over the pieces in order; `visit` returns false to stop. False where there is no such content.
    bool read(const QString& sha256, const std::function<bool(const QByteArray&)>& visit) const;
    /// The whole content; nothing where there is none.
    std::optional<QByteArray> content(const QString& sha256) const;

    /// Keeps a PDF that goes out to be signed, with the document that it says.
    void putExport(const NaskahDiekspor& naskah, const QByteArray& pdf);
    /// The document of that hash, as it went out.
    std::optional<NaskahDiekspor> exported(const QString& naskahSha256) const;
    /// The hashes of its PDFs that went out.
    std::vector<QString> exportsOf(const QString& naskahSha256) const;

    /// One piece of a content; null where there is none at that place.
    QByteArray piece(const QString& sha256, int place) const;
    /// The content that follows in the order of the hashes; empty after the last.
    QString next(const QString& sha256) const;
    /// A row that names a content.
    struct Pemakai {
        SkpKunci skp;
        QString kolom; ///< JSON pointer within the entry of the SKP
        QString nama;  ///< of the file
        QDate tanggal; ///< of the evidence; null for official copies
    };
    std::vector<Pemakai> users(const QString& sha256) const;
    /// The contents that one SKP names, each once.
    QStringList ofSkp(const SkpKunci& kunci) const;
    /// Contents that rows name and that are not there, though they were once: no package left them out.
    QStringList hilang() const;
    bool isTidakDibawa(const QString& sha256) const;
    /// A package has named that content and not brought it.
    void noteTidakDibawa(const QString& sha256);
    /// Removes what no row of the file names, in use or in the Sampah; gives their number.
    int dropUnused();

private:
    sqlite::Connection& m_connection;
};

} // namespace kinerja
