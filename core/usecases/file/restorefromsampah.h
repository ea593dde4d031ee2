#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"

namespace kinerja
{

/// Brings things back from the Sampah, together with the people that they name and who lie there as well.
struct RestoreFromSampah {
    std::vector<PegawaiKunci> pegawai;
    std::vector<SkpKunci> skp;
};

struct RestoreFault {
    enum class Kind {
        NomorGanda, ///< somebody else has the number by now
        RevisiLain, ///< what the SKP revises has another revision by now
    };
    Kind kind = Kind::NomorGanda;
    QString nama;
    QString siapa; ///< who has the number
    bool operator==(const RestoreFault&) const = default;
};

/// What came back: all names, people first.
struct Restored {
    QStringList pegawai;
    int skp = 0;
    bool operator==(const Restored&) const = default;
};

/// All or nothing. Out of reach of undo.
Result<Outcome<Restored>, Refused<RestoreFault>> restoreFromSampah(
    Session& session, const RestoreFromSampah& command);

} // namespace kinerja
