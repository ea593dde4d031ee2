#include "core/usecases/unit/checkunit.h"

#include "core/checks/checks.h"
#include "core/common/tanggal.h"
#include "core/storage/bacaanlonggar.h"
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "core/usecases/file/checkjejak.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/unit/gatherchecks.h"
#include "core/usecases/unit/pengaturan.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kinerja
{

namespace
{

using Visit = std::function<CheckNext(const CheckedPart&)>;

bool isAsked(const CheckUnitRequest& request, const PegawaiKunci& kunci)
{
    return request.pegawai.empty() ||
           std::find(request.pegawai.begin(), request.pegawai.end(), kunci) != request.pegawai.end();
}

CheckNext checkPeople(
    Reader& reader, CheckGatherer& gatherer, const CheckUnitRequest& request, const Visit& visit)
{
    const CheckContext context = gatherer.contextFor(request.tahun.value_or(request.today.year()));
    for (const PegawaiKunci& kunci : reader.lists().pegawaiKunci()) {
        std::optional<Pegawai> pegawai;
        if (isAsked(request, kunci) && !unlessUnknown([&] { pegawai = reader.load(kunci); }) &&
            visit({kunci, {}, checkOrangTerbaca(reader, kunci)}) == CheckNext::Stop) {
            return CheckNext::Stop;
        }
        if (pegawai && visit({kunci, {}, checkPegawai(*pegawai, context)}) == CheckNext::Stop) {
            return CheckNext::Stop;
        }
    }
    return CheckNext::Continue;
}

/// The superiors of those who are asked for: in their matrix a role is missing or not.
std::set<PegawaiKunci> leadersOf(Reader& reader, const CheckUnitRequest& request)
{
    std::set<PegawaiKunci> leaders;
    for (const PegawaiKunci& kunci : request.pegawai) {
        if (const std::optional<Pegawai> pegawai = reader.load(kunci)) {
            leaders.insert(pegawai->atasan);
        }
    }
    return leaders;
}

/// Which findings of an SKP are told: of a leader's who is not asked for those of the staff that is; and that
/// somebody has no role once, however many revisions the leader's SKP has.
class Selection
{
public:
    explicit Selection(const CheckUnitRequest& request) : m_request(request) {}

    std::vector<Finding> of(const Skp& skp, std::vector<Finding> found)
    {
        const bool isOwn = isAsked(m_request, skp.pegawai);
        std::erase_if(found, [&](const Finding& finding) {
            return (!isOwn && !isAsked(m_request, finding.pegawai)) ||
                   (finding.id == FindingId::TanpaPeran &&
                       !m_told.emplace(skp.pegawai, skp.tahun, finding.pegawai).second);
        });
        return found;
    }

private:
    const CheckUnitRequest& m_request;
    std::set<std::tuple<PegawaiKunci, int, PegawaiKunci>> m_told; ///< leader, year, who has no role
};

/// What the year brought belongs to all revisions; only evaluations ask for it.
std::optional<SkpLengkap> loadWithChain(Reader& reader, const SkpKunci& kunci)
{
    std::optional<SkpLengkap> lengkap = reader.loadLengkap(kunci);
    if (lengkap && !lengkap->evaluasi.empty()) {
        lengkap->pelaksanaan = pelaksanaanRantai(reader, kunci);
    }
    return lengkap;
}

/// All findings of an SKP but those of the log; what the officer has decided on is none any more.
std::vector<Finding> checkWithBeku(Reader& reader, const SkpLengkap& lengkap, const CheckContext& context)
{
    const LogSkp log = gatherLog(reader, lengkap.skp.kunci);
    std::vector<Finding> found = checkSkpLengkap(lengkap, context);
    std::erase_if(found, [&](const Finding& one) { return log.isDecided(one.nilai.sidik); });
    const std::vector<Finding> beku = checkBeku(reader, lengkap, log);
    found.insert(found.end(), beku.begin(), beku.end());
    return found;
}

/// What can't be read of an SKP; where that is none of what acts fix, that it is among what the year brought.
std::vector<Finding> unreadable(Reader& reader, const SkpKunci& kunci, const PegawaiKunci& owner)
{
    std::vector<Finding> found = checkTakTerbaca(reader, kunci, gatherLog(reader, kunci));
    if (found.empty()) {
        Finding finding{FindingId::NilaiTakDikenal, owner, kunci, {}, {}};
        finding.nilai.detail = PerubahanBeku{QStringLiteral("pelaksanaan"), {}, QStringLiteral("…")};
        found.push_back(std::move(finding));
    }
    return found;
}

CheckNext checkAllSkp(
    Reader& reader, CheckGatherer& gatherer, const CheckUnitRequest& request, const Visit& visit)
{
    const std::set<PegawaiKunci> leaders = leadersOf(reader, request);
    Selection selection(request);
    for (const SkpKunci& kunci : reader.lists().skpKunci()) {
        const std::optional<PegawaiKunci> owner = reader.lists().ownerOf(kunci);
        if (!owner || (!isAsked(request, *owner) && !leaders.contains(*owner))) {
            continue;
        }
        std::optional<SkpLengkap> lengkap;
        if (!unlessUnknown([&] { lengkap = loadWithChain(reader, kunci); })) {
            if (visit({*owner, kunci, unreadable(reader, kunci, *owner)}) == CheckNext::Stop) {
                return CheckNext::Stop;
            }
            continue;
        }
        if (!lengkap || (request.tahun && lengkap->skp.tahun != *request.tahun)) {
            continue;
        }
        const CheckContext context = gatherer.contextFor(lengkap->skp.tahun);
        const auto told = selection.of(lengkap->skp, checkWithBeku(reader, *lengkap, context));
        if (visit({*owner, kunci, told}) == CheckNext::Stop) {
            return CheckNext::Stop;
        }
    }
    return CheckNext::Continue;
}

/// Each capaian against the final evaluations of its period and part of the unit.
Result<CheckNext, CheckError> checkDistributions(
    Reader& reader, CheckGatherer& gatherer, const CheckUnitRequest& request, const Visit& visit)
{
    const std::vector<int> years = reader.lists().tahunOrganisasi();
    for (size_t year = 0; year < years.size(); ++year) {
        const int tahun = years.at(year);
        const std::vector<CapaianOrganisasi> all = request.tahun.value_or(tahun) == tahun
                                                       ? reader.organisasi(tahun).capaian
                                                       : std::vector<CapaianOrganisasi>();
        for (size_t at = 0; at < all.size(); ++at) {
            const auto counted = viewDistribusi(
                reader, {tahun, all.at(at).periode, {all.at(at).unitKerja, {}}}, request.today);
            if (!counted) {
                return failure(counted.error());
            }
            const QString kolom = QStringLiteral("/organisasi/%1/capaian/%2").arg(year).arg(at);
            const auto found = checkDistribusi(all.at(at), counted->final, kolom, gatherer.contextFor(tahun));
            if (!found.empty() && visit({{}, {}, found}) == CheckNext::Stop) {
                return CheckNext::Stop;
            }
        }
    }
    return CheckNext::Continue;
}

/// Whether a finding of the log belongs to what was asked for; what is about nobody belongs to the whole.
bool isAskedOfLog(Reader& reader, const CheckUnitRequest& request, const Finding& finding)
{
    if (!isAsked(request, finding.pegawai)) {
        return false;
    }
    if (!request.tahun || finding.skp.isEmpty()) {
        return true;
    }
    const int tahun = reader.loadLoosely<Skp>(finding.skp.text()).isi.tahun;
    return tahun == 0 || tahun == *request.tahun;
}

/// Locked SKP that the log tells of and the file does not hold any more.
void checkGone(Reader& reader, const CheckUnitRequest& request, const Visit& visit)
{
    constexpr int atOnce = 100;
    SkpKunci after;
    for (auto keys = reader.lists().skpHanyaJejak(after, atOnce); !keys.empty();
         keys = reader.lists().skpHanyaJejak(after, atOnce)) {
        after = keys.back();
        for (const SkpKunci& kunci : keys) {
            const auto gone = checkSkpHilang(reader, kunci, gatherLog(reader, kunci));
            if (gone && isAskedOfLog(reader, request, *gone) &&
                visit({gone->pegawai, kunci, {*gone}}) == CheckNext::Stop) {
                return;
            }
        }
    }
}

void checkLog(Reader& reader, const CheckUnitRequest& request, const Visit& visit)
{
    for (const Finding& finding : checkJejak(reader)) {
        if (isAskedOfLog(reader, request, finding) &&
            visit({finding.pegawai, finding.skp, {finding}}) == CheckNext::Stop) {
            return;
        }
    }
}

/// The contents of evidence and official copies.
void checkContents(Reader& reader, const CheckUnitRequest& request, const Visit& visit)
{
    IsiWalk walk;
    for (auto next = IsiWalk::Next::More; next == IsiWalk::Next::More;) {
        next = walk.step(reader); // the last step may find something too
        for (const Finding& finding : walk.take()) {
            if (isAskedOfLog(reader, request, finding) &&
                visit({finding.pegawai, finding.skp, {finding}}) == CheckNext::Stop) {
                return;
            }
        }
    }
}

/// What is doubtful about those whom the papers name: of the penilai only the number, which is printed.
void addPeople(std::vector<Finding>& found, const Skp& skp, const CheckContext& context)
{
    const auto add = [&](const PegawaiKunci& kunci, bool (*concerns)(const Finding&)) {
        const std::optional<Pegawai> person = context.pegawai(kunci);
        for (const Finding& finding : person ? checkPegawai(*person, context) : std::vector<Finding>{}) {
            if (concerns(finding)) {
                found.push_back(finding);
            }
        }
    };
    add(skp.pegawai, [](const Finding&) { return true; });
    const PegawaiKunci penilai = skp.penilaiPada(hariDalamTahun(skp.tahun, context.hariIni));
    if (!penilai.isEmpty() && penilai != skp.pegawai) {
        add(penilai, [](const Finding& finding) { return finding.id == FindingId::NomorGanda; });
    }
}

} // namespace

Result<std::vector<Finding>, CheckError> checkSkp(Reader& reader, const SkpKunci& kunci, QDate today)
{
    const std::optional<SkpLengkap> lengkap = loadWithChain(reader, kunci);
    if (!lengkap) {
        return std::vector<Finding>{};
    }
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    CheckGatherer gatherer(reader, *regulation, today);
    const CheckContext context = gatherer.contextFor(lengkap->skp.tahun);
    std::vector<Finding> found = checkWithBeku(reader, *lengkap, context);
    if (lengkap->skp.status != StatusSkp::Digantikan) {
        addPeople(found, lengkap->skp, context);
    }
    const std::vector<Finding> log = checkJejakSkp(reader, kunci);
    found.insert(found.end(), log.begin(), log.end());
    return found;
}

Result<std::vector<Finding>, CheckError> checkPegawai(Reader& reader, const PegawaiKunci& kunci, QDate today)
{
    const std::optional<Pegawai> pegawai = reader.load(kunci);
    if (!pegawai) {
        return std::vector<Finding>{};
    }
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    CheckGatherer gatherer(reader, *regulation, today);
    return checkPegawai(*pegawai, gatherer.contextFor(today.year()));
}

Result<Done, CheckError> checkUnit(Reader& reader, const CheckUnitRequest& request,
    const std::function<CheckNext(const CheckedPart&)>& visit)
{
    const auto regulation = regulationInForce(reader, request.today);
    if (!regulation) {
        return failure(regulation.error());
    }
    CheckGatherer gatherer(reader, *regulation, request.today);
    if (checkPeople(reader, gatherer, request, visit) == CheckNext::Stop ||
        checkAllSkp(reader, gatherer, request, visit) == CheckNext::Stop) {
        return Done{};
    }
    if (request.pegawai.empty()) {
        const auto next = checkDistributions(reader, gatherer, request, visit);
        if (!next) {
            return failure(next.error());
        }
        if (*next == CheckNext::Stop) {
            return Done{};
        }
    }
    checkLog(reader, request, visit);
    checkGone(reader, request, visit);
    checkContents(reader, request, visit);
    return Done{};
}

} // namespace kinerja
