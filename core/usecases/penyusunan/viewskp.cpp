#include "core/usecases/penyusunan/viewskp.h"

#include "core/usecases/regulasi/lawinforce.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr size_t mostSources = 200;

Pegawai person(Reader& reader, const PegawaiKunci& kunci)
{
    return kunci.isEmpty() ? Pegawai{} : reader.loadAny(kunci).value_or(Pegawai{});
}

std::vector<PilihanRhkPimpinan> choices(Reader& reader, const Skp& skp, const Pegawai& leader)
{
    std::vector<PilihanRhkPimpinan> found;
    if (leader.kunci.isEmpty()) {
        return found;
    }
    for (const SkpRow& row : reader.lists().skpOf(leader.kunci)) {
        if (row.tahun != skp.tahun || row.status == StatusSkp::Digantikan) {
            continue;
        }
        const std::optional<Skp> leading = reader.load(row.kunci);
        for (const HasilKerja& rhk : leading->hasilKerja) {
            if (!rhk.rencana.trimmed().isEmpty()) {
                found.push_back({rhkRefText({row.kunci, rhk.kunci, {}}), rhk.rencana, leader.nama});
            }
        }
    }
    return found;
}

SumberSalinan sourceOf(Reader& reader, const SkpRow& row)
{
    return {row.kunci, row.namaPegawai, row.tahun, person(reader, row.pegawai).jabatan, row.jumlahRhk};
}

} // namespace

bool memimpinUnit(Reader& reader, const Skp& skp)
{
    return skp.kelompok == Kelompok::Jpt || skp.penilai.isEmpty() || person(reader, skp.penilai).luarUnit;
}

std::optional<SkpView> viewSkp(Reader& reader, const SkpKunci& kunci, QDate today)
{
    std::optional<Skp> skp = reader.load(kunci);
    if (!skp) {
        return std::nullopt;
    }
    SkpView view;
    view.skp = std::move(*skp);
    view.pegawai = person(reader, view.skp.pegawai);
    const QDate day = view.skp.selesai.isValid() ? std::min(today, view.skp.selesai) : today;
    view.penilai = person(reader, view.skp.penilaiPada(day));
    view.atasanPenilai = person(reader, view.skp.atasanPenilaiPada(day));
    view.unit = reader.unit();
    view.organisasi = reader.organisasi(view.skp.tahun);
    view.rhkPimpinan = choices(reader, view.skp, view.penilai);
    for (const PegawaiKunci& staff : reader.lists().bawahan(view.skp.pegawai)) {
        view.bawahan.push_back(person(reader, staff));
    }
    const auto berakhlak = tableInForce<BerakhlakTable>(reader, QStringLiteral("berakhlak"), today);
    view.pemilikPerjanjian = memimpinUnit(reader, view.skp);
    view.nilai.assign(berakhlak.nilai().begin(), berakhlak.nilai().end());
    return view;
}

std::vector<SumberSalinan> sumberSalinan(Reader& reader, const Skp& untuk)
{
    std::vector<SumberSalinan> found;
    std::vector<SkpRow> own = reader.lists().skpOf(untuk.pegawai);
    std::reverse(own.begin(), own.end());
    for (const SkpRow& row : own) {
        if (row.kunci != untuk.kunci && row.jumlahRhk > 0) {
            found.push_back(sourceOf(reader, row));
        }
    }
    for (const int tahun : {untuk.tahun, untuk.tahun - 1}) {
        for (const SkpRow& row : reader.lists().skp(tahun)) {
            if (row.pegawai != untuk.pegawai && row.jumlahRhk > 0 && row.status != StatusSkp::Digantikan &&
                found.size() < mostSources) {
                found.push_back(sourceOf(reader, row));
            }
        }
    }
    return found;
}

} // namespace kinerja
