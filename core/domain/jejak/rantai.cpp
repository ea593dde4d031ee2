#include "core/domain/jejak/rantai.h"

#include "core/domain/jejak/jejak.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

QByteArray hashOf(const QString& hex) { return QByteArray::fromHex(hex.toLatin1()); }

bool repeatsWhatItSays(const JejakTersimpan& event, const QJsonObject& isi)
{
    const auto says = [&](const char* name, const QString& column) {
        return isi.value(QLatin1String(name)).toString() == column;
    };
    return says("uuid", event.uuid) && says("subjek", event.subjek) && says("tindakan", event.tindakan);
}

constexpr int sidikLength = 16;

bool isOfTheUnit(const QString& subjek) { return subjek.startsWith(QLatin1String("unit/")); }

} // namespace

int Rantai::Kata::of(const QString& text)
{
    const auto known = nomor.constFind(text);
    if (known != nomor.constEnd()) {
        return *known;
    }
    teks.push_back(text);
    return *nomor.insert(text, static_cast<int>(teks.size()) - 1);
}

void Rantai::take(const JejakTersimpan& event)
{
    const QJsonObject isi = QJsonDocument::fromJson(event.isi).object();
    const auto text = [&](const char* name) { return isi.value(QLatin1String(name)).toString(); };
    Mata mata{event.urut, static_cast<qint64>(m_mata.size()), m_subjek.of(event.subjek),
        m_asalKata.of(text("asal")), m_tindakan.of(event.tindakan),
        QDateTime::fromString(text("waktu"), Qt::ISODateWithMs).toMSecsSinceEpoch(), hashOf(event.sidik),
        hashOf(text("sebelum_subjek")), hashOf(text("sebelum_asal"))};
    if (const QString says = Jejak::sidikOf(event.isi);
        says != event.sidik || !repeatsWhatItSays(event, isi)) {
        m_diubah.push_back(temuanOf(TemuanRantai::Jenis::Diubah, MataRantai::Subjek, mata));
        m_diubah.back().sidik += QLatin1Char(' ') + says.left(sidikLength);
    }
    m_mata.push_back(std::move(mata));
}

TemuanRantai Rantai::temuanOf(TemuanRantai::Jenis jenis, MataRantai mata, const Mata& event) const
{
    return {jenis, mata, event.urut, event.index, m_subjek.teks.at(static_cast<size_t>(event.subjek)),
        m_tindakan.teks.at(static_cast<size_t>(event.tindakan)),
        QDateTime::fromMSecsSinceEpoch(event.waktu).toUTC(),
        QString::number(static_cast<int>(jenis)) + QLatin1Char(' ') +
            QString::fromLatin1(event.sidik.toHex().left(sidikLength))};
}

void Rantai::findGaps(std::vector<TemuanRantai>& found) const
{
    QHash<Hash, qint64> places;
    for (const Mata& event : m_mata) {
        places.insert(event.sidik, event.index);
    }
    const auto isMissing = [&](const Hash& before) { return !before.isEmpty() && !places.contains(before); };
    const int own = m_asalKata.nomor.value(m_asal, -1);
    for (const Mata& event : m_mata) {
        if (isMissing(event.sebelumSubjek)) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Terputus, MataRantai::Subjek, event));
        } else if (!event.sebelumSubjek.isEmpty() && places.value(event.sebelumSubjek) > event.index) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Tertukar, MataRantai::Subjek, event));
        } else if (!m_asal.isEmpty() && event.asal == own && isMissing(event.sebelumAsal)) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Terputus, MataRantai::Asal, event));
        }
    }
}

/// Which events follow each one, within the chains of one kind.
class Rantai::Cabang
{
public:
    Cabang(const Rantai& rantai, MataRantai mata) : m_rantai(rantai), m_mata(mata)
    {
        for (size_t at = 0; at < rantai.m_mata.size(); ++at) {
            const Mata& event = rantai.m_mata.at(at);
            m_after[{chainOf(event), before(event)}].push_back(at);
        }
    }

    /// The events after which a branch begins that somebody decided something on, but for the first branch.
    std::vector<size_t> further() const
    {
        std::vector<size_t> all;
        for (const auto& [from, following] : m_after) {
            bool isFirst = true;
            for (const size_t at : following.size() > 1 ? following : std::vector<size_t>{}) {
                if (decides(at)) {
                    if (!isFirst) {
                        all.push_back(at);
                    }
                    isFirst = false;
                }
            }
        }
        return all;
    }

private:
    int chainOf(const Mata& event) const { return m_mata == MataRantai::Subjek ? event.subjek : event.asal; }
    const Hash& before(const Mata& event) const
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
            const auto next = m_after.find({chainOf(event), event.sidik});
            for (const size_t one : next == m_after.end() ? std::vector<size_t>{} : next->second) {
                if (!seen.contains(one)) {
                    waiting.push_back(one);
                }
            }
        }
        return false;
    }

    const Rantai& m_rantai;
    MataRantai m_mata;
    std::map<std::pair<int, Hash>, std::vector<size_t>> m_after;
};

void Rantai::findBranches(MataRantai mata, std::vector<TemuanRantai>& found) const
{
    for (const size_t at : Cabang(*this, mata).further()) {
        const Mata& event = m_mata.at(at);
        if (mata == MataRantai::Asal || !isOfTheUnit(m_subjek.teks.at(static_cast<size_t>(event.subjek)))) {
            found.push_back(temuanOf(TemuanRantai::Jenis::Bercabang, mata, event));
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
