#include "core/usecases/saverangkap.h"

#include <algorithm>

namespace kinerja
{

Result<Outcome<Done>, Refused<RentangFault>> saveRangkap(Session& session, const SaveRangkap& command)
{
    using Answer = Result<Done, Refused<RentangFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        auto pegawai = transaction.load(command.kunci);
        if (!pegawai) {
            return failure(Refused<RentangFault>::missing());
        }
        std::vector<RentangFault> faults = checkRentang(command.rangkap, Tumpang::Boleh);
        for (size_t i = 0; i < command.rangkap.size(); ++i) {
            if (command.rangkap[i].jabatan.trimmed().isEmpty()) {
                faults.push_back({RentangFault::Kind::JabatanKosong, static_cast<int>(i), -1});
            }
        }
        if (!faults.empty()) {
            return failure(Refused<RentangFault>(faults));
        }
        pegawai->rangkap = command.rangkap;
        std::stable_sort(pegawai->rangkap.begin(), pegawai->rangkap.end(),
            [](const Rangkap& a, const Rangkap& b) { return a.mulai < b.mulai; });
        transaction.save(*pegawai);
        return Done{};
    });
}

} // namespace kinerja
