#include "core/usecases/pegawai/saveriwayat.h"

#include <algorithm>

namespace kinerja
{

Result<Outcome<Done>, Refused<RentangFault>> saveRiwayat(Session& session, const SaveRiwayat& command)
{
    using Answer = Result<Done, Refused<RentangFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        auto pegawai = transaction.load(command.kunci);
        if (!pegawai) {
            return failure(Refused<RentangFault>::missing());
        }
        const std::vector<RentangFault> faults = checkRentang(command.riwayat, Tumpang::Tidak);
        if (!faults.empty()) {
            return failure(Refused<RentangFault>(faults));
        }
        pegawai->riwayat = command.riwayat;
        std::stable_sort(pegawai->riwayat.begin(), pegawai->riwayat.end(),
            [](const RiwayatJabatan& a, const RiwayatJabatan& b) { return a.mulai < b.mulai; });
        transaction.save(*pegawai);
        return Done{};
    });
}

} // namespace kinerja
