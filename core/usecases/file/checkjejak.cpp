#include "core/usecases/file/checkjejak.h"

#include "core/checks/bekuchecks.h"
#include "core/checks/jejakchecks.h"
#include "core/storage/bacaanlonggar.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace kinerja
{

namespace
{

// Some milliseconds each, also on a slow laptop.
constexpr int eventsASlice = 200;
constexpr int skpASlice = 4;
constexpr int peopleASlice = 40;

QDateTime waktuOf(const JejakTersimpan& event)
{
    const QJsonObject isi = QJsonDocument::fromJson(event.isi).object();
    return QDateTime::fromString(isi.value(QLatin1String("waktu")).toString(), Qt::ISODateWithMs);
}

std::optional<QString> keyWithin(const QString& subjek, const QString& prefix)
{
    return subjek.startsWith(prefix) ? std::optional(subjek.mid(prefix.size())) : std::nullopt;
}

Finding toFinding(Reader& reader, const TemuanRantai& temuan, qint64 index)
{
    if (const auto kunci = keyWithin(temuan.subjek, jejakSubjekSkp({}))) {
        const SkpKunci skp(*kunci);
        const std::optional<PegawaiKunci> owner = reader.lists().ownerOf(skp);
        return findingOf(temuan, owner ? *owner : gatherLog(reader, skp).pemilik(), skp, index);
    }
    const auto pegawai = keyWithin(temuan.subjek, jejakSubjekPegawai({}));
    return findingOf(temuan, PegawaiKunci(pegawai.value_or(QString())), {}, index);
}

/// Whether the officer has decided on it already.
bool isDecided(Reader& reader, const Finding& finding)
{
    return !finding.skp.isEmpty() && gatherLog(reader, finding.skp).isDecided(finding.nilai.sidik);
}

/// Of a walk over the whole log.
std::vector<Finding> toFindings(Reader& reader, const std::vector<TemuanRantai>& all)
{
    std::vector<Finding> findings;
    for (const TemuanRantai& temuan : all) {
        findings.push_back(toFinding(reader, temuan, temuan.index));
    }
    std::erase_if(findings, [&](const Finding& one) { return isDecided(reader, one); });
    return findings;
}

/// The newest event where it has gone, which no link tells.
std::vector<Finding> checkTail(Reader& reader)
{
    const std::optional<JejakTersimpan> lost = reader.jejak().lostTail();
    if (!lost) {
        return {};
    }
    TemuanRantai temuan;
    temuan.subjek = lost->subjek;
    temuan.tindakan = lost->tindakan;
    temuan.waktu = waktuOf(*lost);
    Finding finding = toFinding(reader, temuan, 0);
    finding.id = FindingId::JejakHilang;
    finding.kolom = QStringLiteral("/jejak/-"); // after the last that is there
    finding.nilai.sidik = lost->sidik;
    return {finding};
}

/// Of somebody who has gone from the file the frozen papers know the name.
QString namaUntuk(Reader& reader, const Finding& finding)
{
    const QString nama = reader.lists().namaOf(finding.pegawai);
    const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
    return nama.isEmpty() && beda != nullptr && finding.id == FindingId::PegawaiHilang ? beda->dulu : nama;
}

/// What is looked at anew without reading contents.
bool isOfOthers(const Finding& finding)
{
    return finding.id != FindingId::IsiBuktiBerubah && finding.id != FindingId::IsiBuktiHilang;
}

/// Whether the content that it is about is whole again.
bool isPutBack(Reader& reader, const Finding& finding)
{
    const auto* beda = std::get_if<PerubahanBeku>(&finding.nilai.detail);
    return beda != nullptr && reader.berkas().isUtuh(beda->dulu);
}

} // namespace

std::vector<Finding> checkOrangTerbaca(Reader& reader, const PegawaiKunci& kunci)
{
    std::vector<Finding> found;
    if (unlessUnknown([&] { reader.loadAny(kunci); })) {
        return found;
    }
    for (const NilaiAsing& one : reader.loadLoosely<Pegawai>(kunci.text()).asing) {
        Finding finding{FindingId::NilaiTakDikenal, kunci, {}, one.letak, {}};
        finding.nilai.detail = PerubahanBeku{one.letak, {}, one.nilai};
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<JejakWalk::Found> checkLagi(
    Reader& reader, std::vector<JejakWalk::Found> found, const SkpKunci& kunci)
{
    // A person who is there again is so for everybody whose SKP names them.
    std::set<SkpKunci> concerned{kunci};
    for (const JejakWalk::Found& one : found) {
        if (one.finding.id == FindingId::PegawaiHilang) {
            concerned.insert(one.finding.skp);
        }
    }
    std::map<SkpKunci, LogSkp> logs;
    for (const SkpKunci& one : concerned) {
        logs.emplace(one, gatherLog(reader, one));
    }
    std::erase_if(found, [&](const JejakWalk::Found& one) {
        const auto log = logs.find(one.finding.skp);
        const bool isSettled = isOfOthers(one.finding) || isPutBack(reader, one.finding);
        return log != logs.end() && isPerubahanDariLuar(one.finding) &&
               (isSettled || log->second.isDecided(one.finding.nilai.sidik));
    });
    for (const SkpKunci& skp : concerned) {
        for (const Finding& one : checkKeutuhan(reader, skp, BacaBerkas::Tidak)) {
            found.push_back({one, namaUntuk(reader, one)});
        }
    }
    return found;
}

std::vector<Finding> checkJejakSkp(Reader& reader, const SkpKunci& kunci)
{
    Rantai rantai;
    for (const JejakTersimpan& event : reader.jejak().ofSubject(jejakSubjekSkp(kunci.text()))) {
        rantai.take(event);
    }
    std::vector<Finding> findings;
    for (const TemuanRantai& temuan : rantai.temuan()) {
        findings.push_back(toFinding(reader, temuan, reader.jejak().indexOf(temuan.urut)));
    }
    for (const Finding& lost : checkTail(reader)) {
        if (lost.skp == kunci) {
            findings.push_back(lost);
        }
    }
    std::erase_if(findings, [&](const Finding& one) { return isDecided(reader, one); });
    return findings;
}

std::vector<Finding> checkJejakAfter(Reader& reader, qint64 urut)
{
    Rantai rantai(reader.jejak().asal());
    reader.jejak().forEach([&](const JejakTersimpan& event) { rantai.take(event); });
    std::vector<TemuanRantai> all = rantai.temuan();
    std::erase_if(all, [&](const TemuanRantai& one) { return one.urut <= urut; });
    return toFindings(reader, all);
}

std::vector<Finding> checkJejak(Reader& reader)
{
    std::vector<Finding> all = checkJejakAfter(reader, 0);
    const std::vector<Finding> lost = checkTail(reader);
    all.insert(all.end(), lost.begin(), lost.end());
    return all;
}

JejakWalk::Next JejakWalk::step(Reader& reader)
{
    switch (m_part) {
    case Part::Events: return walkEvents(reader);
    case Part::Papers: return walkPapers(reader);
    case Part::Gone: return walkGone(reader);
    case Part::People: return walkPeople(reader);
    case Part::Contents: return walkContents(reader);
    }
    Q_UNREACHABLE();
    return Next::Done;
}

JejakWalk::Next JejakWalk::walkEvents(Reader& reader)
{
    if (!m_rantai) {
        m_rantai.emplace(reader.jejak().asal());
    }
    const std::vector<JejakTersimpan> events = reader.jejak().after(m_urut, eventsASlice);
    for (const JejakTersimpan& event : events) {
        m_rantai->take(event);
        m_urut = event.urut;
    }
    if (events.size() < eventsASlice) {
        add(reader, toFindings(reader, m_rantai->temuan()));
        add(reader, checkTail(reader));
        m_rantai.reset();
        m_part = Part::Papers;
    }
    return Next::More;
}

JejakWalk::Next JejakWalk::walkPapers(Reader& reader)
{
    const std::vector<SkpKunci> keys = reader.lists().skpWithCuplikan(m_skp, skpASlice);
    for (const SkpKunci& kunci : keys) {
        add(reader, checkNaskah(reader, kunci));
        m_skp = kunci;
    }
    if (keys.size() < skpASlice) {
        m_part = Part::Gone;
        m_skp = {};
    }
    return Next::More;
}

JejakWalk::Next JejakWalk::walkGone(Reader& reader)
{
    const std::vector<SkpKunci> keys = reader.lists().skpHanyaJejak(m_skp, skpASlice);
    for (const SkpKunci& kunci : keys) {
        add(reader, checkNaskah(reader, kunci));
        m_skp = kunci;
    }
    if (keys.size() < skpASlice) {
        m_part = Part::People;
    }
    return Next::More;
}

JejakWalk::Next JejakWalk::walkPeople(Reader& reader)
{
    const std::vector<PegawaiKunci> keys = reader.lists().pegawaiKunci(m_pegawai, peopleASlice);
    for (const PegawaiKunci& kunci : keys) {
        add(reader, checkOrangTerbaca(reader, kunci));
        m_pegawai = kunci;
    }
    if (keys.size() < peopleASlice) {
        m_part = Part::Contents;
    }
    return Next::More;
}

JejakWalk::Next JejakWalk::walkContents(Reader& reader)
{
    const IsiWalk::Next next = m_contents.step(reader);
    add(reader, m_contents.take());
    return next == IsiWalk::Next::Done ? Next::Done : Next::More;
}

void JejakWalk::add(Reader& reader, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        m_found.push_back({finding, namaUntuk(reader, finding)});
    }
}

} // namespace kinerja
