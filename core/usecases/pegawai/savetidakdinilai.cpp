#include "core/usecases/pegawai/savetidakdinilai.h"

#include <algorithm>

namespace kinerja
{

namespace
{

void sortByDate(std::vector<TidakDinilai>& list)
{
    std::stable_sort(list.begin(), list.end(),
        [](const TidakDinilai& a, const TidakDinilai& b) { return a.mulai < b.mulai; });
}

} // namespace

Result<Outcome<Done>, Refused<RentangFault>> saveTidakDinilai(
    Session& session, const SaveTidakDinilai& command)
{
    using Answer = Result<Done, Refused<RentangFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        auto pegawai = transaction.load(command.kunci);
        if (!pegawai) {
            return failure(Refused<RentangFault>::missing());
        }
        const std::vector<RentangFault> faults = checkRentang(command.tidakDinilai, Tumpang::Tidak);
        if (!faults.empty()) {
            return failure(Refused<RentangFault>(faults));
        }
        pegawai->tidakDinilai = command.tidakDinilai;
        sortByDate(pegawai->tidakDinilai);
        transaction.save(*pegawai);
        return Done{};
    });
}

Result<Outcome<Done>, Refused<RentangFault>> addTidakDinilai(Session& session, const AddTidakDinilai& command)
{
    using Answer = Result<Done, Refused<RentangFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        std::vector<RentangFault> faults;
        for (size_t i = 0; i < command.pegawai.size(); ++i) {
            auto pegawai = transaction.load(command.pegawai[i]);
            if (!pegawai) {
                return failure(Refused<RentangFault>::missing());
            }
            pegawai->tidakDinilai.push_back(command.entry);
            if (const auto wrong = checkRentang(pegawai->tidakDinilai, Tumpang::Tidak); !wrong.empty()) {
                faults.push_back({wrong.front().kind, static_cast<int>(i), -1});
                continue;
            }
            sortByDate(pegawai->tidakDinilai);
            transaction.save(*pegawai);
        }
        if (!faults.empty()) {
            return failure(Refused<RentangFault>(faults));
        }
        return Done{};
    });
}

} // namespace kinerja
