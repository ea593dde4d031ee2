#include "core/storage/regulasistore.h"

#include "core/common/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kinerja
{

namespace
{

QString isoOrEmpty(QDate day) { return day.isNull() ? QString() : day.toString(Qt::ISODate); }

RegulasiEntry readEntry(const sqlite::Rows& rows)
{
    return {rows.value(0).toString(), rows.value(1).toString(),
        QDate::fromString(rows.value(2).toString(), Qt::ISODate), rows.value(3).toString(),
        rows.value(4).toString()};
}

/// QJsonDocument writes no bare value; one inside an array does.
QString toJsonText(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue fromJsonText(const QString& text)
{
    return QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]")).array().at(0);
}

} // namespace

void RegulasiStore::put(const RegulasiEntry& entry)
{
    const QByteArray bytes = entry.isi.toUtf8();
    m_connection.run(
        QStringLiteral(
            "INSERT INTO regulasi (id, versi, berlaku_mulai, status, isi, sha256) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id, versi) DO UPDATE SET berlaku_mulai = excluded.berlaku_mulai, "
            "status = excluded.status, isi = excluded.isi, sha256 = excluded.sha256"),
        entry.id, entry.versi, isoOrEmpty(entry.berlakuMulai), entry.status, entry.isi, sha256Hex(bytes));
}

std::vector<RegulasiEntry> RegulasiStore::all() const
{
    sqlite::Rows rows = m_connection.query(QStringLiteral(
        "SELECT id, versi, berlaku_mulai, status, isi FROM regulasi ORDER BY id, berlaku_mulai, versi"));
    std::vector<RegulasiEntry> entries;
    while (rows.next()) {
        entries.push_back(readEntry(rows));
    }
    return entries;
}

std::optional<RegulasiEntry> RegulasiStore::inForce(const QString& id, QDate day) const
{
    sqlite::Rows rows = m_connection.query(
        QStringLiteral(
            "SELECT id, versi, berlaku_mulai, status, isi FROM regulasi WHERE id = ? AND berlaku_mulai <= ? "
            "ORDER BY berlaku_mulai DESC, versi DESC LIMIT 1"),
        id, day.toString(Qt::ISODate));
    return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
}

void RegulasiStore::remove(const QString& id, const QString& versi)
{
    m_connection.run(QStringLiteral("DELETE FROM regulasi WHERE id = ? AND versi = ?"), id, versi);
}

QStringList RegulasiStore::versiTerpakai() const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT cuplikan_versi_regulasi FROM skp UNION "
                                          "SELECT cuplikan_versi_regulasi FROM evaluasi UNION "
                                          "SELECT keberatan_cuplikan_versi_regulasi FROM evaluasi"));
    QStringList all;
    while (rows.next()) {
        all.append(rows.value(0).toString());
    }
    all.removeAll(QString());
    return all;
}

QJsonValue RegulasiStore::pengaturan(const QString& kunci) const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT nilai FROM pengaturan WHERE kunci = ?"), kunci);
    return rows.next() ? fromJsonText(rows.value(0).toString()) : QJsonValue(QJsonValue::Undefined);
}

void RegulasiStore::setPengaturan(const QString& kunci, const QJsonValue& nilai)
{
    m_connection.run(QStringLiteral("INSERT INTO pengaturan (kunci, nilai) VALUES (?, ?) "
                                    "ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai"),
        kunci, toJsonText(nilai));
}

QMap<QString, QJsonValue> RegulasiStore::semuaPengaturan() const
{
    sqlite::Rows rows =
        m_connection.query(QStringLiteral("SELECT kunci, nilai FROM pengaturan ORDER BY kunci"));
    QMap<QString, QJsonValue> all;
    while (rows.next()) {
        all.insert(rows.value(0).toString(), fromJsonText(rows.value(1).toString()));
    }
    return all;
}

} // namespace kinerja
