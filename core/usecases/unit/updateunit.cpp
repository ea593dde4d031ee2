#include "core/usecases/unit/updateunit.h"

namespace kinerja
{

std::vector<UnitFault> checkUnit(const Unit& unit)
{
    std::vector<UnitFault> faults;
    if (unit.nama.trimmed().isEmpty()) {
        faults.push_back(UnitFault::NamaKosong);
    }
    if (unit.instansi.trimmed().isEmpty()) {
        faults.push_back(UnitFault::InstansiKosong);
    }
    return faults;
}

Result<Outcome<Done>, Refused<UnitFault>> updateUnit(Session& session, const Unit& unit)
{
    using Answer = Result<Done, Refused<UnitFault>>;
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        if (const auto faults = checkUnit(unit); !faults.empty()) {
            return failure(Refused<UnitFault>(faults));
        }
        Unit cleaned = unit;
        cleaned.nama = unit.nama.simplified();
        cleaned.instansi = unit.instansi.simplified();
        cleaned.tempat = unit.tempat.simplified();
        while (!cleaned.kop.isEmpty() && cleaned.kop.last().trimmed().isEmpty()) {
            cleaned.kop.removeLast();
        }
        transaction.save(cleaned);
        return Done{};
    });
}

} // namespace kinerja
