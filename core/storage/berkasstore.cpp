#include "core/storage/berkasstore.h"

#include "core/common/sha256.h"

#include <QBuffer>

namespace kinerja
{

namespace
{

QByteArray readPiece(QIODevice& device)
{
    const QByteArray piece = device.read(BerkasStore::pieceSize);
    if (piece.isEmpty() && !device.atEnd()) {
        throw sqlite::StorageException{{StorageError::Kind::Unreadable, device.errorString()}};
    }
    return piece;
}

} // namespace

QString BerkasStore::put(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return put(buffer);
}

QString BerkasStore::put(QIODevice& content)
{
    Sha256 hash;
    qint64 bytes = 0;
    content.seek(0);
    while (!content.atEnd()) {
        const QByteArray piece = readPiece(content);
        hash.add(piece);
        bytes += piece.size();
    }
    const QString sha256 = hash.hex();
    if (isUtuh(sha256)) {
        return sha256;
    }
    m_connection.run(QStringLiteral("DELETE FROM isi_berkas_potongan WHERE sha256 = ?"), sha256);
    m_connection.run(QStringLiteral("INSERT INTO isi_berkas (sha256, ukuran) VALUES (?, ?) "
                                    "ON CONFLICT (sha256) DO UPDATE SET ukuran = excluded.ukuran"),
        sha256, bytes);
    m_connection.run(QStringLiteral("DELETE FROM isi_tidak_dibawa WHERE sha256 = ?"), sha256);
    content.seek(0);
    for (int position = 0; !content.atEnd(); ++position) {
        m_connection.run(
            QStringLiteral("INSERT INTO isi_berkas_potongan (sha256, urut, isi) VALUES (?, ?, ?)"), sha256,
            position, readPiece(content));
    }
    return sha256;
}

std::optional<qint64> BerkasStore::size(const QString& sha256) const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT ukuran FROM isi_berkas WHERE sha256 = ?"), sha256);
    return rows.next() ? std::optional(rows.value(0).toLongLong()) : std::nullopt;
}

bool BerkasStore::isUtuh(const QString& sha256) const
{
    Sha256 hash;
    qint64 bytes = 0;
    const bool isThere = read(sha256, [&](const QByteArray& piece) {
        hash.add(piece);
        bytes += piece.size();
        return true;
    });
    return isThere && hash.hex() == sha256 && size(sha256) == bytes;
}

bool BerkasStore::read(const QString& sha256, const std::function<bool(const QByteArray&)>& visit) const
{
    if (!contains(sha256)) {
        return false;
    }
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT isi FROM isi_berkas_potongan WHERE sha256 = ? ORDER BY urut"), sha256);
    while (rows.next()) {
        if (!visit(rows.value(0).toByteArray())) {
            break;
        }
    }
    return true;
}

std::optional<QByteArray> BerkasStore::content(const QString& sha256) const
{
    QByteArray all;
    const bool isThere = read(sha256, [&](const QByteArray& piece) {
        all += piece;
        return true;
    });
    return isThere ? std::optional(std::move(all)) : std::nullopt;
}

void BerkasStore::putExport(const NaskahDiekspor& naskah, const QByteArray& pdf)
{
    const QString sha256 = put(pdf);
    m_connection.run(
        QStringLiteral("INSERT INTO pdf_diekspor (naskah, sha256, skp, jenis, isi) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (naskah, sha256) DO NOTHING"),
        naskah.sha256, sha256, naskah.skp, naskah.jenis,
        naskah.isi.isNull() ? QStringLiteral("") : naskah.isi); // a null text would be NULL
}

std::optional<NaskahDiekspor> BerkasStore::exported(const QString& naskahSha256) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT naskah, skp, jenis, isi FROM pdf_diekspor WHERE naskah = ? LIMIT 1"),
        naskahSha256);
    if (!rows.next()) {
        return std::nullopt;
    }
    return NaskahDiekspor{rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
        rows.value(3).toString()};
}

std::vector<QString> BerkasStore::exportsOf(const QString& naskahSha256) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT sha256 FROM pdf_diekspor WHERE naskah = ? ORDER BY sha256"), naskahSha256);
    std::vector<QString> found;
    while (rows.next()) {
        found.push_back(rows.value(0).toString());
    }
    return found;
}

QByteArray BerkasStore::piece(const QString& sha256, int place) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT isi FROM isi_berkas_potongan WHERE sha256 = ? AND urut = ?"), sha256, place);
    return rows.next() ? rows.value(0).toByteArray() : QByteArray();
}

QString BerkasStore::next(const QString& sha256) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT sha256 FROM isi_berkas WHERE sha256 > COALESCE(?, '') ORDER BY sha256 LIMIT 1"),
        sha256);
    return rows.next() ? rows.value(0).toString() : QString();
}

std::vector<BerkasStore::Pemakai> BerkasStore::users(const QString& sha256) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT induk, '/bukti_dukung/' || urut1 || '/berkas', berkas_nama, tanggal "
            "FROM bukti_dukung WHERE berkas_sha256 = ? "
            "UNION ALL SELECT induk, '/berkas_resmi/' || urut1, nama, NULL "
            "FROM skp_berkas_resmi WHERE sha256 = ? "
            "UNION ALL SELECT induk, '/evaluasi/' || urut1 || '/berkas_resmi/' || urut2, nama, NULL "
            "FROM evaluasi_berkas_resmi WHERE sha256 = ? "
            "UNION ALL SELECT skp, '/cuplikan', jenis, NULL FROM pdf_diekspor WHERE sha256 = ? "
            "ORDER BY 1, 2"),
        sha256, sha256, sha256, sha256);
    std::vector<Pemakai> found;
    while (rows.next()) {
        found.push_back({SkpKunci(rows.value(0).toString()), rows.value(1).toString(),
            rows.value(2).toString(), QDate::fromString(rows.value(3).toString(), Qt::ISODate)});
    }
    return found;
}

QStringList BerkasStore::ofSkp(const SkpKunci& kunci) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT berkas_sha256 FROM bukti_dukung WHERE induk = ? AND berkas_sha256 <> '' "
                       "UNION SELECT sha256 FROM skp_berkas_resmi WHERE induk = ? "
                       "UNION SELECT sha256 FROM evaluasi_berkas_resmi WHERE induk = ? "
                       "UNION SELECT sha256 FROM pdf_diekspor WHERE skp = ? ORDER BY 1"),
        kunci.text(), kunci.text(), kunci.text(), kunci.text());
    QStringList found;
    while (rows.next()) {
        found.append(rows.value(0).toString());
    }
    return found;
}

QStringList BerkasStore::hilang() const
{
    sqlite::Rows rows = m_connection.query(QStringLiteral(
        "SELECT sha256 FROM ("
        "SELECT berkas_sha256 AS sha256 FROM bukti_dukung WHERE berkas_sha256 <> '' "
        "UNION SELECT sha256 FROM skp_berkas_resmi "
        "UNION SELECT sha256 FROM evaluasi_berkas_resmi UNION SELECT sha256 FROM pdf_diekspor) "
        "WHERE sha256 NOT IN (SELECT sha256 FROM isi_berkas) "
        "AND sha256 NOT IN (SELECT sha256 FROM isi_tidak_dibawa) ORDER BY sha256"));
    QStringList found;
    while (rows.next()) {
        found.append(rows.value(0).toString());
    }
    return found;
}

bool BerkasStore::isTidakDibawa(const QString& sha256) const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT 1 FROM isi_tidak_dibawa WHERE sha256 = ?"), sha256);
    return rows.next();
}

void BerkasStore::noteTidakDibawa(const QString& sha256)
{
    m_connection.run(QStringLiteral("INSERT OR IGNORE INTO isi_tidak_dibawa (sha256) VALUES (?)"), sha256);
}

int BerkasStore::dropUnused()
{
    // Its pieces go with it.
    return m_connection.run(
        QStringLiteral("DELETE FROM isi_berkas WHERE sha256 NOT IN ("
                       "SELECT berkas_sha256 FROM bukti_dukung UNION SELECT sha256 FROM bukti_tercatat "
                       "UNION SELECT sha256 FROM skp_berkas_resmi "
                       "UNION SELECT sha256 FROM evaluasi_berkas_resmi "
                       "UNION SELECT sha256 FROM pdf_diekspor)"));
}

} // namespace kinerja
