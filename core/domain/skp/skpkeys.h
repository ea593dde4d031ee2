#pragma once

#include "core/common/idsource.h"
#include "core/domain/skp/skp.h"

namespace kinerja
{

/// Hands out keys for new RHK and IKI. None was ever used, here or in another copy of the file: references of
/// the staff, roles, evidence and later revisions never mean another RHK than the one they were made for.
class SkpKeys
{
public:
    explicit SkpKeys(IdSource& ids) : m_ids(ids) {}
    HasilKerjaKunci nextHasilKerja() { return HasilKerjaKunci(m_ids.next()); }
    IndikatorKunci nextIndikator() { return IndikatorKunci(m_ids.next()); }

private:
    IdSource& m_ids;
};

/// The seven BerAKHLAK values without ekspektasi, in their order.
std::vector<PerilakuKerja> perilakuKosong();

/// The items of one of the three lists of the Lampiran; null for Tambahan, which is no such list.
std::vector<Butir>* butirOf(Skp& skp, DaftarSkp daftar);
const std::vector<Butir>* butirOf(const Skp& skp, DaftarSkp daftar);

/// Marks a list as empty on purpose, or takes the mark away.
void setTidakAda(Skp& skp, DaftarSkp daftar, bool tidakAda);

/// Whether the matrix of that leader still has the column of a role. One whose RHK or IKI was deleted stands
/// nowhere: it is neither shown in the grid nor printed.
bool hasColumn(const Skp& leader, const SelMatriks& cell);

/// Whether two texts say the same, spaces and capitals aside.
bool samaTeks(const QString& left, const QString& right);

} // namespace kinerja
