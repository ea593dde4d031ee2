#include "core/usecases/pegawai/saverangkap.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using RangkapAnswer = Result<Done, Refused<RentangFault>>;

RangkapAnswer store(Transaction& transaction, Pegawai pegawai, std::vector<Rangkap> rangkap)
{
    std::vector<RentangFault> faults = checkRentang(rangkap, Tumpang::Boleh);
    for (size_t i = 0; i < rangkap.size(); ++i) {
        if (rangkap[i].jabatan.trimmed().isEmpty()) {
            faults.push_back({RentangFault::Kind::JabatanKosong, static_cast<int>(i), -1});
        }
    }
    if (!faults.empty()) {
        return failure(Refused<RentangFault>(faults));
    }
    pegawai.rangkap = std::move(rangkap);
    std::stable_sort(pegawai.rangkap.begin(), pegawai.rangkap.end(),
        [](const Rangkap& a, const Rangkap& b) { return a.mulai < b.mulai; });
    transaction.save(pegawai);
    return Done{};
}

} // namespace

Result<Outcome<Done>, Refused<RentangFault>> saveRangkap(Session& session, const SaveRangkap& command)
{
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> RangkapAnswer {
        auto pegawai = transaction.load(command.kunci);
        return pegawai ? store(transaction, *pegawai, command.rangkap)
                       : failure(Refused<RentangFault>::missing());
    });
}

Result<Outcome<Done>, Refused<RentangFault>> keepRangkap(Session& session, const KeepRangkap& command)
{
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> RangkapAnswer {
        auto pegawai = transaction.load(command.kunci);
        if (!pegawai) {
            return failure(Refused<RentangFault>::missing());
        }
        const bool held =
            std::any_of(pegawai->rangkap.begin(), pegawai->rangkap.end(), [&](const Rangkap& one) {
                return one.jenis == command.entry.jenis && one.jabatan == command.entry.jabatan &&
                       one.mulai <= command.entry.mulai &&
                       (one.selesai.isNull() || one.selesai >= command.entry.mulai);
            });
        if (held) {
            return Done{};
        }
        std::vector<Rangkap> all = pegawai->rangkap;
        all.push_back(command.entry);
        return store(transaction, *pegawai, std::move(all));
    });
}

} // namespace kinerja
