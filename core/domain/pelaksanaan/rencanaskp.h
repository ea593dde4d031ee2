#pragma once

#include "core/common/idsource.h"
#include "core/domain/pelaksanaan/pilihanrhk.h"
#include "core/domain/skp/skp.h"

namespace kinerja
{

/// The planned values of one IKI, one per period of the year.
struct TargetIki {
    IndikatorKunci kunci;
    QStringList target;
    bool operator==(const TargetIki&) const = default;
};

/// What is to be done for one RHK.
struct RencanaRhk {
    HasilKerjaKunci kunci;
    std::vector<RencanaAksi> aksi;
    std::vector<TargetIki> iki;
    bool operator==(const RencanaRhk&) const = default;
};

/// The plan of action of an SKP: of its hasil kerja only what is made after penetapan, and nothing of what
/// was agreed and signed.
struct RencanaSkp {
    std::vector<RencanaRhk> rhk; ///< in the order of the form
    bool operator==(const RencanaSkp&) const = default;
};

RencanaSkp rencanaOf(const Skp& skp);
/// Puts the plan into the RHK and IKI that the SKP has; nothing else changes.
void setRencana(Skp& skp, const RencanaSkp& rencana);

/// Whether an RHK has an action that says anything.
bool hasRencanaAksi(const Skp& skp);

/// The kind of period that the plan is written in: the one of the targets that stand in it, else the unit's.
JenisPeriode periodeRencana(const RencanaSkp& rencana, JenisPeriode unit);

/// Gives every RHK without an action one: for each of its strategies, else for itself. A number of a
/// cumulative target that divides evenly is spread over the periods, of the action and of every IKI that has
/// none planned yet; where the one action of the RHK counts in the IKI's unit, its targets are the IKI's.
void lengkapiRencana(RencanaSkp& rencana, const Skp& skp, JenisPeriode periode, IdSource& ids);

/// The target of an RHK's one action was changed from `sebelum`: the first IKI that counts in that unit gets
/// it too, where it had the same or nothing for the period.
void ikutiTargetAksi(RencanaRhk& rhk, const PilihanRhk& form, qsizetype periode, const QString& sebelum);

template <> struct Fields<TargetIki> {
    static constexpr auto list =
        std::tuple{required("kunci", &TargetIki::kunci), optional("target", &TargetIki::target)};
};

} // namespace kinerja
