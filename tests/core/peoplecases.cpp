#include "tests/core/checkworld.h"

namespace kinerja::tests
{

namespace
{

std::vector<Finding> withNomor(const char* nomor)
{
    CheckWorld world;
    world.pegawai.front().identitas.nomor = QString::fromLatin1(nomor);
    return world.check("perawat");
}

std::vector<Finding> withoutNumber()
{
    CheckWorld world;
    for (Pegawai& one : world.pegawai) {
        one.identitas = {JenisIdentitas::Tanpa, {}};
    }
    return world.check("perawat");
}

/// kapus → kadis → kapus, with perawat below them.
std::vector<Finding> inLoop(const char* who)
{
    CheckWorld world;
    world.pegawai.back().atasan = someone("kapus");
    return world.check(who);
}

std::vector<Finding> distribution(PredikatOrganisasi capaian, SebaranPredikat sebaran)
{
    CapaianOrganisasi ofUnit;
    ofUnit.predikat = capaian;
    return checkDistribusi(
        ofUnit, sebaran, QStringLiteral("/organisasi/0/capaian/1"), CheckWorld().context());
}

} // namespace

std::vector<CheckCase> peopleCases()
{
    using F = FindingId;
    return {
        {F::NomorTidakBerpola, "/identitas/nomor", withNomor("199513162019032008")},
        {F::NomorTidakBerpola, "/identitas/nomor", withNomor("")},
        {F::NomorTidakBerpola, nullptr, CheckWorld().check("perawat")},
        {F::NomorTidakBerpola, nullptr, withoutNumber()},
        {F::NomorGanda, "/identitas/nomor", withNomor("198003152006041007")},
        {F::NomorGanda, nullptr, CheckWorld().check("perawat")},
        {F::NomorGanda, nullptr, withoutNumber()},
        {F::AtasanBerputar, "/atasan", inLoop("kapus")},
        {F::AtasanBerputar, "/atasan", inLoop("kadis")},
        {F::AtasanBerputar, nullptr, inLoop("perawat")},
        {F::AtasanBerputar, nullptr, CheckWorld().check("kapus")},
        {F::DistribusiMenyimpang, "/organisasi/0/capaian/1",
            distribution(PredikatOrganisasi::Baik, {0, 0, 0, 6, 4})},
        {F::DistribusiMenyimpang, nullptr, distribution(PredikatOrganisasi::Baik, {0, 0, 1, 6, 3})},
        // No split of one person keeps to this pattern.
        {F::DistribusiMenyimpang, nullptr, distribution(PredikatOrganisasi::Baik, {0, 0, 0, 1, 0})},
    };
}

} // namespace kinerja::tests
