#include "core/usecases/evaluasi/savecapaian.h"

#include "core/common/tanggal.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using CapaianAnswer = Result<Done, Refused<CapaianFault>>;

bool isOf(const CapaianOrganisasi& one, const Periode& periode, const QString& unitKerja)
{
    return one.periode == periode && one.unitKerja == unitKerja;
}

} // namespace

Result<Outcome<Done>, Refused<CapaianFault>> saveCapaian(Session& session, const SaveCapaian& command)
{
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> CapaianAnswer {
        if (!isTahun(command.tahun)) {
            return failure(Refused<CapaianFault>({CapaianFault::TahunDiLuarBatas}));
        }
        if (!isValid(command.capaian.periode)) {
            return failure(Refused<CapaianFault>({CapaianFault::PeriodeKeliru}));
        }
        CapaianOrganisasi wanted = command.capaian;
        wanted.unitKerja = wanted.unitKerja.trimmed();
        Organisasi organisasi = transaction.organisasi(command.tahun);
        const auto at = std::find_if(organisasi.capaian.begin(), organisasi.capaian.end(),
            [&](const CapaianOrganisasi& one) { return isOf(one, wanted.periode, wanted.unitKerja); });
        if (at != organisasi.capaian.end()) {
            *at = wanted;
        } else {
            organisasi.capaian.push_back(wanted);
        }
        transaction.save(organisasi);
        return Done{};
    });
}

Result<Outcome<Done>, Refused<CapaianFault>> removeCapaian(Session& session, const RemoveCapaian& command)
{
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> CapaianAnswer {
        Organisasi organisasi = transaction.organisasi(command.tahun);
        const auto removed = std::erase_if(organisasi.capaian,
            [&](const CapaianOrganisasi& one) { return isOf(one, command.periode, command.unitKerja); });
        if (removed == 0) {
            return failure(Refused<CapaianFault>::missing());
        }
        transaction.save(organisasi);
        return Done{};
    });
}

} // namespace kinerja
