#include "core/domain/jejak/rantai.h"

#include "core/domain/jejak/jejak.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <compare>

namespace kinerja
{

namespace
{

QByteArray hashOf(const QString& hex) { return QByteArray::fromHex(hex.toLatin1()); }

/// An event from elsewhere may say its moment otherwise than the column, which is in UTC.
bool saysMoment(const QString& says, const QString& column)
{
    return says == column ||
           QDateTime::fromString(says, Qt::ISODateWithMs).toUTC().toString(Qt::ISODateWithMs) == column;
}

bool repeatsWhatItSays(const JejakTersimpan& event, const QJsonObject& isi)
{
    const auto says = [&](const char* name, const QString& column) {
        return isi.value(QLatin1String(name)).toString() == column;
    };
    return says("uuid", event.uuid) && says("subjek", event.subjek) && says("tindakan", event.tindakan) &&
           says("asal", event.asal) && saysMoment(isi.value(QLatin1String("waktu")).toString(), event.waktu);
}

constexpr int sidikLength = 16;

bool isOfTheUnit(const QString& subjek) { return subjek.startsWith(QLatin1String("unit/")); }

} // namespace

void Rantai::take(const JejakTersimpan& event)
{
    const QJsonObject isi = QJsonDocument::fromJson(event.isi).object();
    const auto text = [&](const char* name) { return isi.value(QLatin1String(name)).toString(); };
    m_mata.push_back(
        {event.urut, m_subjek.of(event.subjek), m_asalKata.of(text("asal")), m_tindakan.of(event.tindakan),
            QDateTime::fromString(text("waktu"), Qt::ISODateWithMs).toMSecsSinceEpoch(),
            m_sidik.of(hashOf(event.sidik)), m_sidik.of(hashOf(text("sebelum_subjek"))),
            m_sidik.of(hashOf(text("sebelum_asal")))});
    if (const QString says = Jejak::sidikOf(event.isi);
        says != event.sidik || !repeatsWhatItSays(event, isi)) {
        m_diubah.push_back(temuanOf(TemuanRantai::Jenis::Diubah, MataRantai::Subjek, m_mata.size() - 1));
        m_diubah.back().sidik += QLatin1Char(' ') + says.left(sidikLength);
    }
}

TemuanRantai Rantai::temuanOf(TemuanRantai::Jenis jenis, MataRantai mata, size_t index) const
{
    const Mata& event = m_mata.at(index);
    return {jenis, mata, event.urut, static_cast<qint64>(index), m_subjek.at(event.subjek),
        m_tindakan.at(event.tindakan), QDateTime::fromMSecsSinceEpoch(event.waktu).toUTC(),
        QString::number(static_cast<int>(jenis)) + QLatin1Char(' ') +
            QString::fromLatin1(m_sidik.at(event.sidik).toHex().left(sidikLength))};
}

void Rantai::findGaps(std::vector<TemuanRantai>& found) const
{
    constexpr size_t nowhere = SIZE_MAX;
    std::vector<size_t> places(m_sidik.isi.size(), nowhere);
    for (size_t at = 0; at < m_mata.size(); ++at) {
        places.at(static_cast<size_t>(m_mata.at(at).sidik)) = at;
    }
    const auto placeOf = [&](int before) { return places.at(static_cast<size_t>(before)); };
    const auto isMissing = [&](int before) {
        return placeOf(before) == nowhere && !m_sidik.at(before).isEmpty();
    };
    const int own = m_asalKata.nomor.value(m_asal, -1);
    for (size_t at = 0; at < m_mata.size(); ++at) {
        const Mata& event = m_mata.at(at);
        if (isMissing(event.sebelumSubjek)) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Terputus, MataRantai::Subjek, at));
        } else if (placeOf(event.sebelumSubjek) != nowhere && placeOf(event.sebelumSubjek) > at) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Tertukar, MataRantai::Subjek, at));
        } else if (!m_asal.isEmpty() && event.asal == own && isMissing(event.sebelumAsal)) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Terputus, MataRantai::Asal, at));
        }
    }
}

/// Which events follow each one, within the chains of one kind.
class Rantai::Cabang
{
public:
    Cabang(const Rantai& rantai, MataRantai mata) : m_rantai(rantai), m_mata(mata)
    {
        m_after.reserve(rantai.m_mata.size());
        for (size_t at = 0; at < rantai.m_mata.size(); ++at) {
            const Mata& event = rantai.m_mata.at(at);
            m_after.push_back({chainOf(event), before(event), at});
        }
        std::sort(m_after.begin(), m_after.end());
    }

    /// The events after which a branch begins that somebody decided something on, but for the first branch.
    std::vector<size_t> further() const
    {
        std::vector<size_t> all;
        for (auto first = m_after.begin(); first != m_after.end();) {
            const auto last =
                std::find_if(first, m_after.end(), [&](const Sesudah& one) { return !one.isBeside(*first); });
            bool isFirst = true;
            for (auto at = last - first > 1 ? first : last; at != last; ++at) {
                if (decides(at->index)) {
                    if (!isFirst) {
                        all.push_back(at->index);
                    }
                    isFirst = false;
                }
            }
            first = last;
        }
        return all;
    }

private:
    /// An event, by what it follows.
    struct Sesudah {
        int rantai;
        int sebelum;
        size_t index;
        bool isBeside(const Sesudah& other) const
        {
            return rantai == other.rantai && sebelum == other.sebelum;
        }
        auto operator<=>(const Sesudah&) const = default;
    };
    int chainOf(const Mata& event) const { return m_mata == MataRantai::Subjek ? event.subjek : event.asal; }
    int before(const Mata& event) const
    {
        return m_mata == MataRantai::Subjek ? event.sebelumSubjek : event.sebelumAsal;
    }
    /// Whether the branch that begins with this event holds more than prints.
    bool decides(size_t first) const
    {
        const int print = m_rantai.m_tindakan.nomor.value(QStringLiteral("dicetak"), -1);
        std::vector<size_t> waiting{first};
        QSet<size_t> seen;
        while (!waiting.empty()) {
            const size_t at = waiting.back();
            waiting.pop_back();
            const Mata& event = m_rantai.m_mata.at(at);
            if (event.tindakan != print) {
                return true;
            }
            seen.insert(at);
            const Sesudah next{chainOf(event), event.sidik, 0};
            for (auto one = std::lower_bound(m_after.begin(), m_after.end(), next);
                 one != m_after.end() && one->isBeside(next); ++one) {
                if (!seen.contains(one->index)) {
                    waiting.push_back(one->index);
                }
            }
        }
        return false;
    }

    const Rantai& m_rantai;
    MataRantai m_mata;
    std::vector<Sesudah> m_after;
};

void Rantai::findBranches(MataRantai mata, std::vector<TemuanRantai>& found) const
{
    for (const size_t at : Cabang(*this, mata).further()) {
        if (mata == MataRantai::Asal || !isOfTheUnit(m_subjek.at(m_mata.at(at).subjek))) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Bercabang, mata, at));
        }
    }
}

std::vector<TemuanRantai> Rantai::temuan() const
{
    std::vector<TemuanRantai> found = m_diubah;
    findGaps(found);
    findBranches(MataRantai::Subjek, found);
    if (!m_asal.isEmpty()) {
        findBranches(MataRantai::Asal, found);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const TemuanRantai& left, const TemuanRantai& right) { return left.urut < right.urut; });
    return found;
}

} // namespace kinerja
