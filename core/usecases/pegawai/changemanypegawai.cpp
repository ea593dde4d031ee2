#include "core/usecases/pegawai/changemanypegawai.h"

#include <algorithm>

namespace kinerja
{

namespace
{

Pegawai changed(Pegawai pegawai, const ChangeManyPegawai& command)
{
    pegawai.atasan = command.atasan.value_or(pegawai.atasan);
    pegawai.status = command.status ? command.status : pegawai.status;
    pegawai.jenisJabatan = command.jenisJabatan ? command.jenisJabatan : pegawai.jenisJabatan;
    pegawai.unitKerja = command.unitKerja ? command.unitKerja->simplified() : pegawai.unitKerja;
    return pegawai;
}

/// Only of what is changed: a number that was imported with a fault hinders nothing here.
std::optional<PegawaiFault> faultOfAtasan(Reader& reader, const Pegawai& pegawai)
{
    const std::vector<PegawaiFault> faults = checkPegawai(reader, pegawai);
    const auto at = std::find_if(faults.begin(), faults.end(),
        [](const PegawaiFault& one) { return fieldOf(one.kind) == QLatin1String("atasan"); });
    return at == faults.end() ? std::nullopt : std::optional(*at);
}

} // namespace

Result<Outcome<PegawaiDiubah>, Refused<PegawaiFault>> changeManyPegawai(
    Session& session, const ChangeManyPegawai& command)
{
    using Answer = Result<PegawaiDiubah, Refused<PegawaiFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        PegawaiDiubah answer;
        for (const PegawaiKunci& kunci : command.pegawai) {
            const std::optional<Pegawai> stored = transaction.load(kunci);
            if (!stored) {
                continue; // to the Sampah meanwhile
            }
            const Pegawai wanted = changed(*stored, command);
            const auto fault = command.atasan ? faultOfAtasan(transaction, wanted) : std::nullopt;
            if (fault) {
                answer.dilewati.push_back({stored->nama, *fault});
            } else if (wanted == *stored) {
                ++answer.sudahSama;
            } else {
                transaction.save(wanted);
                ++answer.diubah;
            }
        }
        return answer;
    });
}

} // namespace kinerja
