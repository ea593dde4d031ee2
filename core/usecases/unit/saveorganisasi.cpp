#include "core/usecases/unit/saveorganisasi.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int earliestYear = 2022; // what packages hold
constexpr int latestYear = 2100;

std::vector<OrganisasiFault> check(const SaveOrganisasi& command)
{
    std::vector<OrganisasiFault> faults;
    if (command.tahun < earliestYear || command.tahun > latestYear) {
        faults.push_back({OrganisasiFault::Kind::TahunDiLuarBatas, -1});
    }
    for (size_t i = 0; i < command.perubahan.size(); ++i) {
        const QDate day = command.perubahan[i].tanggal;
        const int row = static_cast<int>(i);
        if (day.isNull()) {
            faults.push_back({OrganisasiFault::Kind::TanggalKosong, row});
            continue;
        }
        if (day.year() != command.tahun) {
            faults.push_back({OrganisasiFault::Kind::TanggalDiLuarTahun, row});
        }
        const auto end = command.perubahan.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(command.perubahan.begin(), end, [&](auto& other) { return other.tanggal == day; })) {
            faults.push_back({OrganisasiFault::Kind::TanggalGanda, row});
        }
    }
    return faults;
}

std::vector<SasaranPerjanjian> cleaned(const std::vector<SasaranPerjanjian>& list)
{
    std::vector<SasaranPerjanjian> kept;
    for (SasaranPerjanjian row : list) {
        row.sasaran = row.sasaran.trimmed();
        std::erase_if(row.indikator, [](const IndikatorPerjanjian& indikator) {
            return indikator.nama.trimmed().isEmpty() && indikator.target.trimmed().isEmpty();
        });
        if (!row.sasaran.isEmpty() || !row.indikator.empty()) {
            kept.push_back(std::move(row));
        }
    }
    return kept;
}

} // namespace

Result<Outcome<Done>, Refused<OrganisasiFault>> saveOrganisasi(
    Session& session, const SaveOrganisasi& command)
{
    using Answer = Result<Done, Refused<OrganisasiFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        if (const auto faults = check(command); !faults.empty()) {
            return failure(Refused<OrganisasiFault>(faults));
        }
        Organisasi organisasi = transaction.organisasi(command.tahun);
        organisasi.renstra = command.renstra;
        std::erase_if(organisasi.renstra, [](const Renstra& row) {
            return row.tujuan.trimmed().isEmpty() && row.sasaran.trimmed().isEmpty();
        });
        organisasi.perjanjianKinerja = cleaned(command.perjanjianKinerja);
        organisasi.perjanjianKinerjaPerubahan = command.perubahan;
        for (PerubahanPerjanjian& change : organisasi.perjanjianKinerjaPerubahan) {
            change.nomor = change.nomor.simplified();
            change.sasaran = cleaned(change.sasaran);
        }
        std::sort(organisasi.perjanjianKinerjaPerubahan.begin(), organisasi.perjanjianKinerjaPerubahan.end(),
            [](const PerubahanPerjanjian& a, const PerubahanPerjanjian& b) { return a.tanggal < b.tanggal; });
        organisasi.periodeEvaluasi = command.periodeEvaluasi;
        transaction.save(organisasi);
        return Done{};
    });
}

} // namespace kinerja
