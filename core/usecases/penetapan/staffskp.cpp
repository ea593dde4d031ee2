#include "core/usecases/penetapan/staffskp.h"

#include <algorithm>
#include <set>

namespace kinerja
{

std::optional<Skp> newestRevision(Reader& reader, const SkpKunci& kunci)
{
    std::optional<Skp> skp = reader.load(kunci);
    std::vector<SkpKunci> seen{kunci};
    while (skp) {
        const std::vector<SkpKunci> next = reader.lists().revisionsOf(skp->kunci);
        if (next.empty() || std::find(seen.begin(), seen.end(), next.back()) != seen.end()) {
            break;
        }
        seen.push_back(next.back());
        skp = reader.load(next.back());
    }
    return skp;
}

std::vector<SkpRow> leaderSkp(Reader& reader, int tahun, QDate today)
{
    std::set<PegawaiKunci> superiors;
    for (const PegawaiRow& person : reader.lists().pegawai(today)) {
        superiors.insert(person.atasan);
    }
    std::vector<SkpRow> rows = reader.lists().skp(tahun);
    std::erase_if(rows, [&](const SkpRow& row) {
        return row.status == StatusSkp::Digantikan ||
               (row.kelompok != Kelompok::Jpt && !superiors.contains(row.pegawai));
    });
    std::stable_sort(rows.begin(), rows.end(), [](const SkpRow& left, const SkpRow& right) {
        return left.kelompok == Kelompok::Jpt && right.kelompok != Kelompok::Jpt;
    });
    return rows;
}

std::optional<Skp> staffSkp(Reader& reader, const Skp& leader, const PegawaiKunci& pegawai)
{
    std::optional<SkpRow> best;
    for (const SkpRow& row : reader.lists().skpOf(pegawai)) {
        const bool fits = row.tahun == leader.tahun && row.sebagai == Sebagai::Definitif &&
                          row.status != StatusSkp::Digantikan && row.mulai <= leader.selesai &&
                          leader.mulai <= row.selesai;
        if (fits && (!best || isEditable(row.status) || !isEditable(best->status))) {
            best = row;
        }
    }
    return best ? reader.load(best->kunci) : std::nullopt;
}

IndikatorKunci columnOf(const SelMatriks& cell, const HasilKerja& rhk)
{
    if (rhk.indikator.empty()) {
        return {};
    }
    return cell.indikator.isEmpty() ? rhk.indikator.front().kunci : cell.indikator;
}

std::vector<SelMatriks>::iterator findCell(
    Skp& leader, const PegawaiKunci& pegawai, const HasilKerjaKunci& rhk, const IndikatorKunci& indikator)
{
    const HasilKerja* column = leader.findHasilKerja(rhk);
    return std::find_if(leader.matriks.begin(), leader.matriks.end(), [&](const SelMatriks& cell) {
        return cell.pegawai == pegawai && cell.rhk == rhk && column != nullptr &&
               columnOf(cell, *column) == columnOf({{}, rhk, {}, {}, indikator, {}}, *column);
    });
}

} // namespace kinerja
