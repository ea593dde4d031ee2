#pragma once

#include "core/domain/jejak/jejak.h"
#include "core/domain/jejak/rantai.h"
#include "core/storage/sqlite/connection.h"

#include <functional>
#include <optional>

namespace kinerja
{

/// The event log: append only, each event linked to the previous one of its subject and of its file copy.
class JejakStore
{
public:
    explicit JejakStore(sqlite::Connection& connection) : m_connection(connection) {}

    /// The UUID of this file copy.
    QString asal() const;
    /// Adds the links and the origin and stores the event.
    void append(Jejak event);
    /// Takes an event from elsewhere as it stands (canonical JSON object). False: it is here already.
    /// Throws UnknownValue where it lacks what every event has.
    bool restore(const QByteArray& isi);

    using Row = JejakTersimpan;
    /// All events, oldest first; only those of one subject where it is given.
    void forEach(const std::function<void(const Row&)>& visit) const;
    /// The next events after that place, at most `limit`.
    std::vector<Row> after(qint64 urut, int limit) const;
    /// How many events come before that place: its index in a package of everything.
    qint64 indexOf(qint64 urut) const;
    qint64 lastUrut() const;
    std::vector<Row> ofSubject(const QString& subjek) const;
    /// Events that took the lock from a paper whose SHA-256 begins so (hexadecimal digits), oldest first.
    std::vector<Row> thatUnlocked(const QString& sha256Begin) const;
    /// The event that was stored last, where it is not there any more: no other event links to it.
    std::optional<Row> lostTail() const;
    /// Puts it back, to the byte; false where nothing is missing.
    bool restoreTail();

    /// What the officer has typed for an act on something that is not in the file any more, and so has no
    /// place of its own for notes. It does not travel.
    QString catatan(const QString& subjek) const;
    void setCatatan(const QString& subjek, const QString& catatan);

    /// A note of this file copy on what is still to be logged of a subject: an act that is being typed. It is
    /// no event and does not travel.
    std::optional<QString> pending(const QString& subjek) const;
    void setPending(const QString& subjek, const QString& note);
    void clearPending(const QString& subjek);
    QStringList pendingSubjects() const;

private:
    QString lastSidik(const QString& column, const QString& value) const;
    void insert(const Jejak& event, const QByteArray& isi);
    void setNote(const QString& key, const QString& note);
    sqlite::Connection& m_connection;
};

} // namespace kinerja
