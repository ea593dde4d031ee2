#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

std::vector<PerilakuKerja> perilakuKosong()
{
    std::vector<PerilakuKerja> values;
    for (const auto& [nilai, name] : EnumNames<NilaiBerakhlak>::table) {
        values.push_back({nilai, {}});
    }
    return values;
}

std::vector<Butir>* butirOf(Skp& skp, DaftarSkp daftar)
{
    return const_cast<std::vector<Butir>*>(butirOf(std::as_const(skp), daftar));
}

const std::vector<Butir>* butirOf(const Skp& skp, DaftarSkp daftar)
{
    switch (daftar) {
    case DaftarSkp::DukunganSumberDaya: return &skp.dukunganSumberDaya;
    case DaftarSkp::SkemaPertanggungjawaban: return &skp.skemaPertanggungjawaban;
    case DaftarSkp::Konsekuensi: return &skp.konsekuensi;
    case DaftarSkp::Tambahan: return nullptr;
    }
    Q_UNREACHABLE();
    return nullptr;
}

void setTidakAda(Skp& skp, DaftarSkp daftar, bool tidakAda)
{
    if (tidakAda == skp.isTidakAda(daftar)) {
        return;
    }
    if (tidakAda) {
        skp.tidakAda.push_back(daftar);
        std::sort(skp.tidakAda.begin(), skp.tidakAda.end());
    } else {
        std::erase(skp.tidakAda, daftar);
    }
}

bool hasColumn(const Skp& leader, const SelMatriks& cell)
{
    const HasilKerja* rhk = leader.findHasilKerja(cell.rhk);
    return rhk != nullptr && (cell.indikator.isEmpty() || rhk->indikator.empty() ||
                                 std::any_of(rhk->indikator.begin(), rhk->indikator.end(),
                                     [&](const Indikator& one) { return one.kunci == cell.indikator; }));
}

bool samaTeks(const QString& left, const QString& right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace kinerja
