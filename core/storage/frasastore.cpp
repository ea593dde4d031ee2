#include "core/storage/frasastore.h"

#include "core/domain/pegawai/namaorang.h"

#include <algorithm>
#include <utility>

namespace kinerja
{

namespace
{

/// Tells whether texts speak of a person known to the file; the names are read once.
class Names
{
public:
    explicit Names(sqlite::Connection& connection)
    {
        sqlite::Rows rows = connection.query(QStringLiteral("SELECT nama FROM pegawai"));
        while (rows.next()) {
            if (QStringList words = kataNama(rows.value(0).toString()); !words.isEmpty()) {
                m_names.push_back(std::move(words));
            }
        }
    }
    bool standIn(const QString& phrase) const
    {
        const QStringList words = kata(phrase);
        return std::any_of(
            m_names.begin(), m_names.end(), [&](const QStringList& name) { return menyebut(words, name); });
    }

private:
    std::vector<QStringList> m_names;
};

} // namespace

void FrasaStore::learn(KolomFrasa kolom, const QString& teks, QDate today)
{
    const QString phrase = teks.simplified();
    if (phrase.isEmpty() || Names(m_connection).standIn(phrase)) {
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
                       "ORDER BY jumlah DESC, terakhir DESC, teks"),
        wireName(kolom), QString(QLatin1Char('%') % pattern % QLatin1Char('%')));
    const Names names(m_connection);
    QStringList phrases;
    while (phrases.size() < limit && rows.next()) {
        const QString phrase = rows.value(0).toString();
        if (!names.standIn(phrase)) { // the person may have come after the phrase
            phrases.append(phrase);
        }
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
