#pragma once

#include "core/storage/sqlite/connection.h"

#include <QDate>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace kinerja
{

/// One file of the law as it stands in the data file; `isi` is its JSON text.
struct RegulasiEntry {
    QString id;
    QString versi;
    QDate berlakuMulai;
    QString status; ///< resmi, praktik, belum_terverifikasi; empty where unsaid
    QString isi;
    bool operator==(const RegulasiEntry&) const = default;
};

/// The law and the unit's settings, which live in the file and travel in packages.
class RegulasiStore
{
public:
    explicit RegulasiStore(sqlite::Connection& connection) : m_connection(connection) {}

    void put(const RegulasiEntry& entry);
    void remove(const QString& id, const QString& versi);
    std::vector<RegulasiEntry> all() const;
    /// The text in force on a day: the entry of that id that began last, not after it.
    std::optional<RegulasiEntry> inForce(const QString& id, QDate day) const;
    /// The versions that the frozen documents were made under, as they name them: "predikat 2022.1; …".
    QStringList versiTerpakai() const;

    /// Settings: a text, a number or a boolean each.
    QJsonValue pengaturan(const QString& kunci) const;
    void setPengaturan(const QString& kunci, const QJsonValue& nilai);
    QMap<QString, QJsonValue> semuaPengaturan() const;

private:
    sqlite::Connection& m_connection;
};

} // namespace kinerja
