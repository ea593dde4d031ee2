#pragma once

#include "core/domain/skp/skp.h"

namespace kinerja
{

/// Hands out keys for new RHK (h1, h2, …) and IKI (i1, i2, …): the same for the same SKP, unique in it, and
/// never one that was seen before, also after a deletion while this object lives. A role in the matrix keeps
/// the key of its deleted column from being used again.
class SkpKeys
{
public:
    explicit SkpKeys(const Skp& skp) { see(skp); }
    /// Takes note of keys that came from elsewhere, as another revision's.
    void see(const Skp& skp);
    HasilKerjaKunci nextHasilKerja() { return HasilKerjaKunci(QStringLiteral("h%1").arg(++m_hasilKerja)); }
    IndikatorKunci nextIndikator() { return IndikatorKunci(QStringLiteral("i%1").arg(++m_indikator)); }

private:
    int m_hasilKerja = 0;
    int m_indikator = 0;
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
