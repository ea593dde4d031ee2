#pragma once

#include "core/domain/jejak/jejak.h"
#include "core/domain/jejak/rantai.h"

#include <map>

namespace kinerja::tests
{

/// Writes a log by hand, each event linked as the program links it, on one file copy or several.
class Perantai
{
public:
    std::vector<JejakTersimpan> log;

    /// Adds an event after the last of its subject and copy; returns its hash.
    QString add(const char* subjek, const char* tindakan, const char* asal = "a")
    {
        Jejak event;
        event.uuid = QStringLiteral("u%1").arg(log.size());
        event.asal = QString::fromLatin1(asal);
        event.subjek = QString::fromLatin1(subjek);
        event.tindakan = QString::fromLatin1(tindakan);
        event.waktu = QDateTime::fromString(QStringLiteral("2026-01-12T03:00:00Z"), Qt::ISODate);
        event.sebelumSubjek = m_last[event.subjek];
        event.sebelumAsal = m_last[event.asal];
        return put(event);
    }
    /// The chains go on from that event again: another copy does not know what came after it.
    void goBackTo(const char* subjek, const QString& sidik) { m_last[QString::fromLatin1(subjek)] = sidik; }

    QString put(const Jejak& event)
    {
        const QByteArray isi = event.isi();
        log.push_back({static_cast<qint64>(log.size()) + 1, event.uuid, event.subjek, event.tindakan,
            Jejak::sidikOf(isi), isi, event.waktu.toUTC().toString(Qt::ISODateWithMs), event.asal});
        m_last[event.subjek] = m_last[event.asal] = log.back().sidik;
        return log.back().sidik;
    }
    std::vector<TemuanRantai> temuan(const char* asal = "a") const
    {
        Rantai rantai(QString::fromLatin1(asal));
        for (const JejakTersimpan& event : log) {
            rantai.take(event);
        }
        return rantai.temuan();
    }

private:
    std::map<QString, QString> m_last; ///< of subjects and of copies
};

} // namespace kinerja::tests
