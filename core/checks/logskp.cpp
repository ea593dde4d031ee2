#include "core/checks/logskp.h"

#include "core/documents/katakertas.h"
#include "core/workflow/evaluasitransition.h"
#include "core/workflow/transition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja
{

namespace
{

bool isAct(const QString& kata)
{
    return fromWireName<PeristiwaSkp>(kata) || fromWireName<PeristiwaEvaluasi>(kata);
}

std::optional<KeadaanTercatat> keadaanIn(const QJsonObject& isi)
{
    const QJsonObject words = isi.value(QLatin1String("keadaan")).toObject();
    if (words.isEmpty()) {
        return std::nullopt;
    }
    KeadaanTercatat keadaan;
    for (auto at = words.begin(); at != words.end(); ++at) {
        keadaan.insert(at.key(), at.value().toString());
    }
    return keadaan;
}

/// What an event is about: the SKP, or the evaluation whose papers it names first.
QString objekOf(const QString& paper)
{
    const auto known = parseKataKertas(paper);
    return known && known->periode ? kataKertas({JenisDokumen::Evaluasi, known->periode}) : LogSkp::skp();
}

} // namespace

LogSkp::LogSkp(const std::vector<JejakTersimpan>& events)
{
    for (const JejakTersimpan& event : events) {
        take(event);
    }
}

void LogSkp::take(const JejakTersimpan& event)
{
    const QJsonObject isi = QJsonDocument::fromJson(event.isi).object();
    const auto text = [&](const char* name) { return isi.value(QLatin1String(name)).toString(); };
    const QString paper = isi.value(QLatin1String("dokumen")).toArray().at(0).toString();
    Peristiwa one;
    one.sidik = event.sidik.toLatin1();
    one.sebelum = text("sebelum_subjek").toLatin1();
    one.objek = objekOf(paper);
    one.kertas = paper;
    one.peran = isi.value(QLatin1String("peran")).toVariant().toStringList();
    one.pelaku = text("pelaku");
    one.tindakan = {
        event.tindakan, QDateTime::fromString(text("waktu"), Qt::ISODateWithMs).toLocalTime().date()};
    one.keadaan = keadaanIn(isi);
    one.isKnown = one.keadaan.has_value();
    if (!one.isKnown && isAct(event.tindakan)) {
        one.keadaan.emplace();
    }
    for (const auto& sidik : isi.value(QLatin1String("temuan")).toArray()) {
        m_decided.insert(sidik.toString());
        one.isDecision = true;
    }
    m_place.insert(one.sidik, m_events.size());
    m_events.push_back(std::move(one));
}

QStringList LogSkp::objek() const
{
    QStringList all;
    for (const Peristiwa& one : m_events) {
        if (one.isKnown && !all.contains(one.objek)) {
            all.append(one.objek);
        }
    }
    return all;
}

std::vector<bool> LogSkp::overtaken(const QString& objek) const
{
    std::vector<bool> overtaken(m_events.size());
    for (const Peristiwa& one : m_events) {
        if (!one.keadaan || one.objek != objek) {
            continue;
        }
        // Back along the chain to the act before it on the same; no chain is longer than the log.
        auto at = m_place.constFind(one.sebelum);
        for (size_t steps = 0; at != m_place.constEnd() && steps < m_events.size(); ++steps) {
            const Peristiwa& before = m_events.at(*at);
            if (before.keadaan && before.objek == objek) {
                overtaken.at(*at) = true;
                break;
            }
            at = m_place.constFind(before.sebelum);
        }
    }
    return overtaken;
}

std::vector<LogSkp::Catatan> LogSkp::terakhir(const QString& objek) const
{
    const std::vector<bool> past = overtaken(objek);
    std::vector<Catatan> heads;
    for (size_t at = 0; at < m_events.size(); ++at) {
        const Peristiwa& one = m_events.at(at);
        if (!one.keadaan || one.objek != objek || past.at(at)) {
            continue;
        }
        if (!one.isKnown) {
            return {};
        }
        heads.push_back({*one.keadaan, one.tindakan});
    }
    return heads;
}

std::optional<LogSkp::Salinan> LogSkp::salinan(const QString& property) const
{
    const auto at = std::find_if(m_events.begin(), m_events.end(),
        [&](const Peristiwa& one) { return one.isKnown && one.keadaan->contains(property); });
    return at == m_events.end() ? std::nullopt : std::optional(Salinan{at->tindakan, at->kertas, at->peran});
}

PegawaiKunci LogSkp::pemilik() const
{
    const QString signature = QStringLiteral("tanda_tangan/") + wireName(PeranTandaTangan::Pegawai);
    for (const Peristiwa& one : m_events) {
        if (one.objek == skp() && one.tindakan.kata == wireName(PeristiwaSkp::Diajukan) &&
            !one.pelaku.isEmpty()) {
            return PegawaiKunci(one.pelaku);
        }
        if (one.isKnown && one.keadaan->contains(signature)) {
            return penandatanganOf(one.keadaan->value(signature));
        }
    }
    return {};
}

QString LogSkp::sidikTerakhir() const
{
    const auto at = std::find_if(
        m_events.rbegin(), m_events.rend(), [](const Peristiwa& one) { return !one.isDecision; });
    return at == m_events.rend() ? QString() : QString::fromLatin1(at->sidik);
}

std::optional<LogSkp::Tindakan> LogSkp::last(const QString& kata, const QString& objek) const
{
    const auto at = std::find_if(m_events.rbegin(), m_events.rend(),
        [&](const Peristiwa& one) { return one.tindakan.kata == kata && one.objek == objek; });
    return at == m_events.rend() ? std::nullopt : std::optional(at->tindakan);
}

} // namespace kinerja
