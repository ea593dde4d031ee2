#pragma once

#include "core/domain/beku/keadaan.h"
#include "core/domain/jejak/rantai.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace kinerja
{

/// What the log of one SKP says of how its acts left it, and of what the officer has decided on.
class LogSkp
{
public:
    /// All events of the SKP, in the file's order.
    explicit LogSkp(const std::vector<JejakTersimpan>& events);

    struct Tindakan {
        QString kata; ///< stored word of the act
        QDate hari;   ///< the real day
    };
    struct Catatan {
        KeadaanTercatat keadaan;
        Tindakan tindakan;
    };
    /// The name of the SKP itself among what events are about; evaluations have that of their paper.
    static QString skp() { return QStringLiteral("skp"); }
    /// Everything whose state an event tells.
    QStringList objek() const;
    /// How that was left: by the last act, or, where two copies of the file went on by themselves, by the
    /// last of each. Empty where the log does not say, as of what was done before events told of it.
    std::vector<Catatan> terakhir(const QString& objek) const;
    /// The last act of that word on it.
    std::optional<Tindakan> last(const QString& kata, const QString& objek) const;
    /// The act that filed the copy of that property of KeadaanTercatat.
    struct Salinan {
        Tindakan tindakan;
        QString kertas;    ///< word of the paper; see kataKertas
        QStringList peran; ///< who has signed it, where the event says so
    };
    std::optional<Salinan> salinan(const QString& property) const;
    /// Whose SKP it is, as far as its acts tell; empty where they don't.
    PegawaiKunci pemilik() const;
    /// The last event but for those that decide findings; empty where there is none.
    QString sidikTerakhir() const;
    bool isDecided(const QString& sidik) const { return m_decided.contains(sidik); }

private:
    struct Peristiwa {
        QByteArray sidik;
        QByteArray sebelum;
        QString objek;
        Tindakan tindakan;
        std::optional<KeadaanTercatat> keadaan; ///< nothing where the event leaves it as it was
        bool isKnown = false;                   ///< what the act left
        QString kertas;
        QStringList peran;
        QString pelaku;
        bool isDecision = false;
    };
    void take(const JejakTersimpan& event);
    std::vector<bool> overtaken(const QString& objek) const;

    std::vector<Peristiwa> m_events;
    QHash<QByteArray, size_t> m_place;
    QSet<QString> m_decided;
};

} // namespace kinerja
