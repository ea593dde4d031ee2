#include "core/storage/jejakstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja
{

namespace
{

JejakStore::Row readRow(const sqlite::Rows& rows)
{
    return {rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(),
        rows.value(3).toString(), rows.value(4).toString(), rows.value(5).toString().toUtf8(),
        rows.value(6).toString(), rows.value(7).toString()};
}

std::vector<JejakStore::Row> allRows(sqlite::Rows rows)
{
    std::vector<JejakStore::Row> found;
    while (rows.next()) {
        found.push_back(readRow(rows));
    }
    return found;
}

/// A copy of the event stored last: that it was removed, no link would tell.
const QString tailKey = QStringLiteral("jejak-terakhir");

const QString selectRows =
    QStringLiteral("SELECT urut, uuid, subjek, tindakan, sidik, isi, waktu, asal FROM jejak");

QString noteKey(const QString& subjek) { return QStringLiteral("catatan/") + subjek; }

QString pendingKey(const QString& subjek) { return QStringLiteral("jejak-tertunda/") + subjek; }

} // namespace

QString JejakStore::asal() const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT nilai FROM berkas_data WHERE kunci = 'asal'"));
    return rows.next() ? rows.value(0).toString() : QString();
}

QString JejakStore::lastSidik(const QString& column, const QString& value) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT sidik FROM jejak WHERE %1 = ? ORDER BY urut DESC LIMIT 1").arg(column), value);
    return rows.next() ? rows.value(0).toString() : QString();
}

void JejakStore::append(Jejak event)
{
    event.asal = asal();
    event.sebelumSubjek = lastSidik(QStringLiteral("subjek"), event.subjek);
    event.sebelumAsal = lastSidik(QStringLiteral("asal"), event.asal);
    insert(event, event.isi());
}

void JejakStore::insert(const Jejak& event, const QByteArray& isi)
{
    m_connection.run(
        QStringLiteral("INSERT INTO jejak (uuid, urut, asal, subjek, tindakan, waktu, sidik, isi) "
                       "VALUES (?, (SELECT COALESCE(MAX(urut), 0) + 1 FROM jejak), ?, ?, ?, ?, ?, ?)"),
        event.uuid, event.asal, event.subjek, event.tindakan, event.waktu.toUTC().toString(Qt::ISODateWithMs),
        Jejak::sidikOf(isi), QString::fromUtf8(isi));
    setNote(tailKey, QString::fromUtf8(isi));
}

void JejakStore::setNote(const QString& key, const QString& note)
{
    m_connection.run(QStringLiteral("INSERT INTO berkas_data (kunci, nilai) VALUES (?, ?) "
                                    "ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai"),
        key, note);
}

std::optional<JejakStore::Row> JejakStore::lostTail() const
{
    QByteArray isi;
    {
        sqlite::Rows rows =
            m_connection.query(QStringLiteral("SELECT nilai FROM berkas_data WHERE kunci = ?"), tailKey);
        isi = rows.next() ? rows.value(0).toString().toUtf8() : QByteArray();
    }
    if (isi.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(isi).object();
    const auto text = [&](const char* name) { return object.value(QLatin1String(name)).toString(); };
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT 1 FROM jejak WHERE uuid = ?"), text("uuid"));
    if (rows.next()) {
        return std::nullopt;
    }
    return Row{0, text("uuid"), text("subjek"), text("tindakan"), Jejak::sidikOf(isi), isi, text("waktu"),
        text("asal")};
}

bool JejakStore::restoreTail()
{
    const std::optional<Row> lost = lostTail();
    return lost && restore(lost->isi);
}

bool JejakStore::restore(const QByteArray& isi)
{
    const QJsonObject object = QJsonDocument::fromJson(isi).object();
    const auto text = [&](const char* name) { return object.value(QLatin1String(name)).toString(); };
    Jejak event;
    event.uuid = text("uuid");
    event.asal = text("asal");
    event.subjek = text("subjek");
    event.tindakan = text("tindakan");
    event.waktu = QDateTime::fromString(text("waktu"), Qt::ISODateWithMs);
    if (event.uuid.isEmpty() || event.subjek.isEmpty() || !event.waktu.isValid()) {
        throw sqlite::StorageException{{StorageError::Kind::UnknownValue, QString::fromUtf8(isi.left(200))}};
    }
    {
        sqlite::Rows rows =
            m_connection.query(QStringLiteral("SELECT 1 FROM jejak WHERE uuid = ?"), event.uuid);
        if (rows.next()) {
            return false;
        }
    }
    insert(event, isi);
    return true;
}

void JejakStore::forEach(const std::function<void(const Row&)>& visit) const
{
    sqlite::Rows rows = m_connection.query(selectRows + QStringLiteral(" ORDER BY urut"));
    while (rows.next()) {
        visit(readRow(rows));
    }
}

std::vector<JejakStore::Row> JejakStore::ofSubject(const QString& subjek) const
{
    return allRows(
        m_connection.query(selectRows + QStringLiteral(" WHERE subjek = ? ORDER BY urut"), subjek));
}

std::vector<JejakStore::Row> JejakStore::thatUnlocked(const QString& sha256Begin) const
{
    // Nothing in an event but those papers has a hash after a space: signatures keep shorter ones.
    const QString pattern = QStringLiteral("%\"dicabut\":[% ") + sha256Begin.toLower() + QLatin1Char('%');
    return allRows(
        m_connection.query(selectRows + QStringLiteral(" WHERE isi LIKE ? ORDER BY urut"), pattern));
}

std::vector<JejakStore::Row> JejakStore::after(qint64 urut, int limit) const
{
    return allRows(m_connection.query(
        selectRows + QStringLiteral(" WHERE urut > ? ORDER BY urut LIMIT ?"), urut, limit));
}

qint64 JejakStore::indexOf(qint64 urut) const
{
    sqlite::Rows rows = m_connection.query(QStringLiteral("SELECT COUNT(*) FROM jejak WHERE urut < ?"), urut);
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

qint64 JejakStore::lastUrut() const
{
    sqlite::Rows rows = m_connection.query(QStringLiteral("SELECT COALESCE(MAX(urut), 0) FROM jejak"));
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

QString JejakStore::catatan(const QString& subjek) const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT nilai FROM berkas_data WHERE kunci = ?"), noteKey(subjek));
    return rows.next() ? rows.value(0).toString() : QString();
}

void JejakStore::setCatatan(const QString& subjek, const QString& catatan)
{
    setNote(noteKey(subjek), catatan);
}

std::optional<QString> JejakStore::pending(const QString& subjek) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT nilai FROM berkas_data WHERE kunci = ?"), pendingKey(subjek));
    return rows.next() ? std::optional(rows.value(0).toString()) : std::nullopt;
}

void JejakStore::setPending(const QString& subjek, const QString& note) { setNote(pendingKey(subjek), note); }

void JejakStore::clearPending(const QString& subjek)
{
    m_connection.run(QStringLiteral("DELETE FROM berkas_data WHERE kunci = ?"), pendingKey(subjek));
}

QStringList JejakStore::pendingSubjects() const
{
    const QString first = pendingKey({});
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT kunci FROM berkas_data WHERE substr(kunci, 1, ?) = ? ORDER BY kunci"),
        static_cast<int>(first.size()), first);
    QStringList subjects;
    while (rows.next()) {
        subjects.append(rows.value(0).toString().mid(first.size()));
    }
    return subjects;
}

} // namespace kinerja
