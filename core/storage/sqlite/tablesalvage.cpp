#include "core/storage/sqlite/tablesalvage.h"

#include <limits>
#include <optional>

namespace kinerja::sqlite
{

namespace
{

constexpr qint64 lowest = std::numeric_limits<qint64>::min() + 1;
constexpr qint64 highest = std::numeric_limits<qint64>::max() - 1;

class Walker
{
public:
    Walker(Connection& connection, const QString& table, const QStringList& columns,
        const std::function<void(const std::vector<QVariant>&)>& take)
        : m_connection(connection), m_take(take), m_width(static_cast<int>(columns.size()))
    {
        // NOT INDEXED: an index may be what is damaged, and its order is not that of the pages.
        const QString select =
            QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid")
                .arg(columns.join(QLatin1String(", ")), table);
        m_up = select;
        m_down = select + QStringLiteral(" DESC");
    }

    enum class Direction { Up, Down };
    struct Stretch {
        std::optional<qint64> last; ///< the row furthest in the direction that was read
        bool whole = false;         ///< the end of the range was reached without an error
    };

    /// Reads as far as it goes within first…last.
    Stretch read(qint64 first, qint64 last, Direction direction)
    {
        Stretch stretch;
        try {
            Rows rows = m_connection.query(direction == Direction::Up ? m_up : m_down, first, last);
            while (rows.next()) {
                std::vector<QVariant> values;
                for (int column = 1; column <= m_width; ++column) {
                    values.push_back(rows.value(column));
                }
                stretch.last = rows.value(0).toLongLong();
                m_take(values);
                ++m_read;
            }
            stretch.whole = true;
        } catch (const StorageException&) {
            // A break: what was read so far is good, what follows is for the other direction.
        }
        return stretch;
    }

    qint64 count() const { return m_read; }

private:
    Connection& m_connection;
    const std::function<void(const std::vector<QVariant>&)>& m_take;
    int m_width;
    QString m_up;
    QString m_down;
    qint64 m_read = 0;
};

/// Between two breaks whole pages may be good: looks for a readable row by ever larger steps.
void probe(Walker& walker, qint64 first, qint64 last, std::vector<TableWalk::Gap>& gaps)
{
    qint64 gapStart = first;
    qint64 at = first;
    for (qint64 step = 1; at <= last; step = step < (last - at) / 2 + 1 ? step * 2 : step) {
        const Walker::Stretch upward = walker.read(at, last, Walker::Direction::Up);
        if (!upward.last) {
            if (upward.whole || at > last - step) {
                break;
            }
            at += step;
            continue;
        }
        // Rows between the break and where we landed.
        const Walker::Stretch downward = at > gapStart
                                             ? walker.read(gapStart, at - 1, Walker::Direction::Down)
                                             : Walker::Stretch{{}, true};
        if (!downward.whole) {
            gaps.push_back({gapStart, downward.last.value_or(at) - 1});
        }
        if (upward.whole) {
            return;
        }
        gapStart = *upward.last + 1;
        at = gapStart;
        step = 1;
    }
    if (gapStart <= last) {
        gaps.push_back({gapStart, last});
    }
}

} // namespace

TableWalk walkDamagedTable(Connection& connection, const QString& table, const QStringList& columns,
    const std::function<void(const std::vector<QVariant>&)>& take)
{
    TableWalk walk;
    try {
        Walker walker(connection, table, columns, take);
        const Walker::Stretch up = walker.read(lowest, highest, Walker::Direction::Up);
        if (!up.whole) {
            const qint64 from = up.last ? *up.last + 1 : lowest;
            const Walker::Stretch down = walker.read(from, highest, Walker::Direction::Down);
            if (!down.whole && !up.last && !down.last) {
                walk.unreadable = true;
            } else if (!down.whole) {
                probe(walker, up.last ? from : 1, down.last ? *down.last - 1 : highest, walk.gaps);
            }
        }
        walk.read = walker.count();
    } catch (const StorageException&) {
        walk.unreadable = true;
    }
    return walk;
}

} // namespace kinerja::sqlite
