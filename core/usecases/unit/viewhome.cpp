#include "core/usecases/unit/viewhome.h"

#include "core/common/tanggal.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/walk.h"

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

/// Which figures an SKP of that state counts for; `revisi`: it came from another one.
bool countsFor(AngkaBeranda jenis, StatusSkp status, bool adaDialog, bool revisi)
{
    // One that waits for signatures is on somebody's desk, whatever it revises.
    const bool openRevision = revisi && !isDitetapkan(status) && status != StatusSkp::Disetujui;
    if (status == StatusSkp::Digantikan || openRevision) {
        return openRevision && jenis == AngkaBeranda::RevisiDisusun;
    }
    switch (jenis) {
    case AngkaBeranda::TanpaDialog: return !isLocked(status) && !adaDialog;
    case AngkaBeranda::Disusun: return isEditable(status);
    case AngkaBeranda::MenungguPersetujuan: return status == StatusSkp::Diajukan;
    case AngkaBeranda::MenungguTandaTangan: return status == StatusSkp::Disetujui;
    case AngkaBeranda::Ditetapkan: return isDitetapkan(status);
    case AngkaBeranda::TanpaSkp:
    case AngkaBeranda::RevisiDisusun:
    case AngkaBeranda::LuarUnit:
    case AngkaBeranda::TidakDinilai: return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool countsPerson(AngkaBeranda jenis, const PegawaiRow& row, bool hasSkp)
{
    switch (jenis) {
    case AngkaBeranda::TanpaSkp: return !row.luarUnit && !row.tidakDinilai && !hasSkp;
    case AngkaBeranda::LuarUnit: return row.luarUnit;
    case AngkaBeranda::TidakDinilai: return !row.luarUnit && row.tidakDinilai;
    case AngkaBeranda::TanpaDialog:
    case AngkaBeranda::Disusun:
    case AngkaBeranda::MenungguPersetujuan:
    case AngkaBeranda::MenungguTandaTangan:
    case AngkaBeranda::Ditetapkan:
    case AngkaBeranda::RevisiDisusun: return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

Result<BerandaView, RegulationError> viewHome(Reader& reader, int tahun, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    const HitunganPegawai people = reader.lists().countPegawai(tahun, hariDalamTahun(tahun, today));
    const std::vector<HitunganSkp> groups = reader.lists().countSkp(tahun, hariDalamTahun(tahun, today));
    const auto count = [&](AngkaBeranda jenis) {
        int sum = 0;
        for (const HitunganSkp& group : groups) {
            sum += countsFor(jenis, group.status, group.adaDialog, group.revisi) ? group.jumlah : 0;
        }
        return sum;
    };
    const int waiting = count(AngkaBeranda::Disusun) + count(AngkaBeranda::MenungguPersetujuan);
    const int all = waiting + count(AngkaBeranda::MenungguTandaTangan) + count(AngkaBeranda::Ditetapkan);
    BerandaView view;
    view.unit = reader.unit().nama;
    view.pegawaiDinilai = people.dinilai;
    view.angka = {{AngkaBeranda::TanpaSkp, people.tanpaSkp, people.dinilai},
        {AngkaBeranda::TanpaDialog, count(AngkaBeranda::TanpaDialog), waiting}};
    for (const AngkaBeranda jenis : {AngkaBeranda::Disusun, AngkaBeranda::MenungguPersetujuan,
             AngkaBeranda::MenungguTandaTangan, AngkaBeranda::Ditetapkan}) {
        view.angka.push_back({jenis, count(jenis), all});
    }
    view.angka.push_back({AngkaBeranda::RevisiDisusun, count(AngkaBeranda::RevisiDisusun), 0});
    view.angka.push_back({AngkaBeranda::LuarUnit, people.luarUnit, 0});
    view.angka.push_back({AngkaBeranda::TidakDinilai, people.tidakDinilai, 0});
    view.tenggatPenetapan = regulation->tenggat.penetapan(tahun, QDate(tahun, 1, 1));
    view.jarak = jarak(today, view.tenggatPenetapan, regulation->tenggat.mendekatiHari);
    return view;
}

std::vector<BarisBeranda> listBehind(Reader& reader, AngkaBeranda jenis, int tahun, QDate today)
{
    const std::vector<SkpRow> skp = reader.lists().skp(tahun);
    std::multimap<PegawaiKunci, const SkpRow*> definitive;
    for (const SkpRow& row : skp) {
        if (row.sebagai == Sebagai::Definitif) {
            definitive.emplace(row.pegawai, &row);
        }
    }
    std::vector<BarisBeranda> found;
    for (const PegawaiRow& person : reader.lists().pegawai(hariDalamTahun(tahun, today))) {
        if (countsPerson(jenis, person, definitive.contains(person.kunci))) {
            found.push_back({person.kunci, {}, person.nama, person.jabatan, {}});
        }
        const auto [from, until] = definitive.equal_range(person.kunci);
        for (auto at = from; at != until && !person.luarUnit && !person.tidakDinilai; ++at) {
            const SkpRow& row = *at->second;
            if (countsFor(jenis, row.status, row.adaDialog, !row.revisiDari.isEmpty())) {
                found.push_back({person.kunci, row.kunci, person.nama, person.jabatan, row.status});
            }
        }
    }
    return found;
}

} // namespace kinerja
