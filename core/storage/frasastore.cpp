#include "core/storage/frasastore.h"

namespace kinerja
{

namespace
{

bool namesSomebody(sqlite::Connection& connection, const QString& phrase)
{
    return connection
        .query(QStringLiteral("SELECT 1 FROM (SELECT lower(trim(CASE WHEN instr(nama, ',') > 0 THEN "
                              "substr(nama, 1, instr(nama, ',') - 1) ELSE nama END)) AS nama FROM pegawai) "
                              "WHERE length(nama) >= 4 AND instr(lower(?), nama) > 0 LIMIT 1"),
            phrase)
        .next();
}

} // namespace

void FrasaStore::learn(KolomFrasa kolom, const QString& teks, QDate today)
{
    const QString phrase = teks.simplified();
    if (phrase.isEmpty() || namesSomebody(m_connection, phrase)) {
        return;
    }
    m_connection.run(
        QStringLiteral("INSERT INTO frasa (kolom, teks, terakhir) VALUES (?, ?, ?) ON CONFLICT (kolom, teks) "
                       "DO UPDATE SET jumlah = jumlah + 1, terakhir = excluded.terakhir"),
        wireName(kolom), phrase, today.toString(Qt::ISODate));
}

void FrasaStore::forget(KolomFrasa kolom, const QString& teks)
{
    m_connection.run(QStringLiteral("UPDATE frasa SET dilupakan = 1 WHERE kolom = ? AND teks = ?"),
        wireName(kolom), teks.simplified());
}

QStringList FrasaStore::suggest(KolomFrasa kolom, const QString& typed, int limit) const
{
    QString pattern = typed.simplified();
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    sqlite::Rows rows = m_connection.query(
        QStringLiteral("SELECT teks FROM frasa WHERE kolom = ? AND dilupakan = 0 AND teks LIKE ? ESCAPE '\\' "
                       "ORDER BY jumlah DESC, terakhir DESC, teks LIMIT ?"),
        wireName(kolom), QString(QLatin1Char('%') % pattern % QLatin1Char('%')), limit);
    QStringList phrases;
    while (rows.next()) {
        phrases.append(rows.value(0).toString());
    }
    return phrases;
}

std::vector<Frasa> FrasaStore::all() const
{
    std::vector<Frasa> phrases;
    for (const auto& [kolom, name] : EnumNames<KolomFrasa>::table) {
        sqlite::Rows rows = m_connection.query(
            QStringLiteral("SELECT teks, jumlah, terakhir FROM frasa WHERE kolom = ? AND dilupakan = 0 "
                           "ORDER BY jumlah DESC, terakhir DESC, teks"),
            wireName(kolom));
        while (rows.next()) {
            phrases.push_back({kolom, rows.value(0).toString(), rows.value(1).toInt(),
                QDate::fromString(rows.value(2).toString(), Qt::ISODate)});
        }
    }
    return phrases;
}

} // namespace kinerja
