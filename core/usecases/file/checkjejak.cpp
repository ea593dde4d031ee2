#include "core/usecases/file/checkjejak.h"

#include "core/checks/checkparts.h"
#include "core/checks/jejakchecks.h"
#include "core/usecases/penetapan/gatherpenguncian.h"

namespace kinerja
{

namespace
{

// Some milliseconds each, also on a slow laptop.
constexpr int eventsASlice = 200;
constexpr int skpASlice = 4;

std::optional<QString> keyWithin(const QString& subjek, const QString& prefix)
{
    return subjek.startsWith(prefix) ? std::optional(subjek.mid(prefix.size())) : std::nullopt;
}

Finding toFinding(Reader& reader, const TemuanRantai& temuan, qint64 index)
{
    if (const auto kunci = keyWithin(temuan.subjek, jejakSubjekSkp({}))) {
        const SkpKunci skp(*kunci);
        return findingOf(temuan, reader.lists().ownerOf(skp).value_or(PegawaiKunci()), skp, index);
    }
    const auto pegawai = keyWithin(temuan.subjek, jejakSubjekPegawai({}));
    return findingOf(temuan, PegawaiKunci(pegawai.value_or(QString())), {}, index);
}

/// Of a walk over the whole log.
std::vector<Finding> toFindings(Reader& reader, const std::vector<TemuanRantai>& all)
{
    std::vector<Finding> findings;
    for (const TemuanRantai& temuan : all) {
        findings.push_back(toFinding(reader, temuan, temuan.index));
    }
    return findings;
}

std::vector<Finding> checkPapers(Reader& reader, const SkpKunci& kunci)
{
    const std::optional<SkpLengkap> lengkap = reader.loadLengkap(kunci);
    if (!lengkap) {
        return {};
    }
    CheckContext context;
    context.penguncian = [&reader](const SkpKunci& skp) { return gatherPenguncian(reader, skp); };
    FindingList found(lengkap->skp.pegawai, kunci);
    checkCuplikan(*lengkap, context, found);
    std::vector<Finding> all = found.take();
    if (!gatherPenguncian(reader, kunci)) {
        // Locked elsewhere, and its package brought no papers: nothing has gone from this file.
        std::erase_if(all, [](const Finding& one) { return one.id == FindingId::TanpaCuplikan; });
    }
    return all;
}

} // namespace

std::vector<Finding> checkJejakSkp(Reader& reader, const Skp& skp)
{
    Rantai rantai;
    for (const JejakTersimpan& event : reader.jejak().ofSubject(jejakSubjekSkp(skp.kunci.text()))) {
        rantai.take(event);
    }
    std::vector<Finding> findings;
    for (const TemuanRantai& temuan : rantai.temuan()) {
        findings.push_back(toFinding(reader, temuan, reader.jejak().indexOf(temuan.urut)));
    }
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

std::vector<Finding> checkJejak(Reader& reader) { return checkJejakAfter(reader, 0); }

JejakWalk::Next JejakWalk::step(Reader& reader)
{
    return m_eventsDone ? walkPapers(reader) : walkEvents(reader);
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
        m_rantai.reset();
        m_eventsDone = true;
    }
    return Next::More;
}

JejakWalk::Next JejakWalk::walkPapers(Reader& reader)
{
    const std::vector<SkpKunci> keys = reader.lists().skpWithCuplikan(m_skp, skpASlice);
    for (const SkpKunci& kunci : keys) {
        add(reader, checkPapers(reader, kunci));
        m_skp = kunci;
    }
    return keys.size() < skpASlice ? Next::Done : Next::More;
}

void JejakWalk::add(Reader& reader, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        const std::optional<Pegawai> pegawai = reader.loadAny(finding.pegawai);
        m_found.push_back({finding, pegawai ? pegawai->nama : QString()});
    }
}

} // namespace kinerja
