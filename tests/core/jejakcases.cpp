#include "tests/core/checkworld.h"
#include "tests/support/jejakrantai.h"

#include "core/checks/jejakchecks.h"

namespace kinerja::tests
{

namespace
{

std::vector<Finding> findingsOf(const Perantai& rantai)
{
    std::vector<Finding> findings;
    for (const TemuanRantai& one : rantai.temuan()) {
        findings.push_back(
            findingOf(one, someone("perawat"), SkpKunci(QStringLiteral("skp-perawat")), one.index));
    }
    return findings;
}

Perantai threeEvents()
{
    Perantai rantai;
    rantai.add("skp/s", "skp-diajukan");
    rantai.add("skp/t", "skp-diajukan");
    rantai.add("skp/s", "skp-disetujui");
    return rantai;
}

template <class Change> std::vector<Finding> changed(Change&& change)
{
    Perantai rantai = threeEvents();
    change(rantai);
    return findingsOf(rantai);
}

void addPapers(std::vector<CheckCase>& cases)
{
    using F = FindingId;
    SkpLengkap year = aYear();
    year.skp.cuplikan.dokumen.front().isi += QLatin1Char(' ');
    cases.push_back({F::CuplikanBerubah, "/cuplikan/dokumen/0/sha256", inApril().check(year)});
    CheckWorld logged = inApril();
    logged.penguncian = Penguncian{{}, {}, QString(64, QLatin1Char('0'))};
    cases.push_back({F::CuplikanBerubah, "/cuplikan", logged.check(aYear())});
    logged.penguncian->cuplikan = snapshotHash(aYear().skp.cuplikan);
    cases.push_back({F::CuplikanBerubah, nullptr, logged.check(aYear())});
    SkpLengkap frozen = aYear();
    frozen.evaluasi.front().cuplikan.dokumen = {{QStringLiteral("evaluasi"), {}, QStringLiteral("x"), {}}};
    cases.push_back({F::CuplikanBerubah, "/evaluasi/0/cuplikan/dokumen/0/sha256", inApril().check(frozen)});
}

} // namespace

std::vector<CheckCase> jejakCases()
{
    using F = FindingId;
    std::vector<CheckCase> cases;
    cases.push_back({F::JejakDiubah, "/jejak/0",
        changed([](Perantai& rantai) { rantai.log[0].isi.replace("2026", "2025"); })});
    cases.push_back({F::JejakTerputus, "/jejak/1",
        changed([](Perantai& rantai) { rantai.log.erase(rantai.log.begin()); })});
    cases.push_back({F::JejakTerputus, "/jejak/1",
        changed([](Perantai& rantai) { rantai.log.erase(rantai.log.begin() + 1); })});
    cases.push_back({F::JejakBercabang, "/jejak/3", changed([](Perantai& rantai) {
                         rantai.goBackTo("skp/s", rantai.log[0].sidik);
                         rantai.add("skp/s", "skp-dikembalikan", "b");
                     })});
    cases.push_back({F::JejakBercabang, "/jejak/3", changed([](Perantai& rantai) {
                         rantai.goBackTo("a", rantai.log[0].sidik);
                         rantai.add("skp/u", "skp-diajukan");
                     })});
    for (const F id : {F::JejakDiubah, F::JejakTerputus, F::JejakBercabang}) {
        cases.push_back({id, nullptr, findingsOf(threeEvents())});
    }
    addPapers(cases);
    return cases;
}

} // namespace kinerja::tests
