#include "core/usecases/penyusunan/viewmatriks.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/penetapan/staffskp.h"

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

std::vector<KolomMatriks> columnsOf(const Skp& leader)
{
    std::vector<KolomMatriks> columns;
    for (size_t index = 0; index < leader.hasilKerja.size(); ++index) {
        const HasilKerja& rhk = leader.hasilKerja.at(index);
        const NomorRhk number = nomorRhk(leader.hasilKerja, index);
        if (rhk.indikator.empty()) {
            columns.push_back({rhk.kunci, {}, rhk.rencana, {}, {}, number, 0});
        }
        int within = 0;
        for (const Indikator& iki : rhk.indikator) {
            columns.push_back(
                {rhk.kunci, iki.kunci, rhk.rencana, iki.indikator, iki.target, number, ++within});
        }
    }
    return columns;
}

/// Whether the person is out of evaluation on every day of the leader's SKP.
bool isAway(const Pegawai& pegawai, const Skp& leader)
{
    const TidakDinilai* away = pegawai.tidakDinilaiPada(leader.mulai);
    return away != nullptr && (away->selesai.isNull() || away->selesai >= leader.selesai);
}

std::vector<PegawaiKunci> peopleOf(Reader& reader, const Skp& leader, const std::vector<PegawaiKunci>& guests)
{
    std::vector<PegawaiKunci> people{leader.pegawai};
    for (const PegawaiKunci& kunci : reader.lists().bawahan(leader.pegawai)) {
        const std::optional<Pegawai> pegawai = reader.loadAny(kunci);
        if (pegawai && !isAway(*pegawai, leader)) {
            people.push_back(kunci);
        }
    }
    const auto add = [&](const PegawaiKunci& kunci) {
        if (std::find(people.begin(), people.end(), kunci) == people.end()) {
            people.push_back(kunci);
        }
    };
    for (const SelMatriks& cell : leader.matriks) {
        add(cell.pegawai);
    }
    for (const PegawaiKunci& guest : guests) {
        add(guest);
    }
    return people;
}

/// Reads each SKP of the staff once, however many cells point into it.
class MatrixReading
{
public:
    MatrixReading(Reader& reader, Skp& leader) : m_reader(reader), m_leader(leader) {}

    BarisMatriks row(const std::vector<KolomMatriks>& columns, const PegawaiKunci& kunci)
    {
        BarisMatriks row;
        row.pegawai = kunci;
        row.pemimpin = kunci == m_leader.pegawai;
        const Pegawai pegawai = m_reader.loadAny(kunci).value_or(Pegawai{});
        row.nama = pegawai.nama;
        row.jabatan = pegawai.jabatan;
        const std::optional<Skp> staff =
            row.pemimpin ? std::optional<Skp>(m_leader) : staffSkp(m_reader, m_leader, kunci);
        if (staff) {
            row.skp = staff->kunci;
            row.status = staff->status;
        }
        bool any = false;
        for (const KolomMatriks& column : columns) {
            const auto at = findCell(m_leader, kunci, column.rhk, column.indikator);
            row.sel.push_back(at == m_leader.matriks.end() ? SelTampil{} : shown(*at));
            any = any || at != m_leader.matriks.end();
        }
        row.tanpaPeran = !row.pemimpin && !any;
        return row;
    }

private:
    SelTampil shown(const SelMatriks& cell)
    {
        SelTampil view{KeadaanSel::HanyaTeks, cell.peran, {}, cell.cara, {}};
        const std::optional<RhkRef> ref = parseRhkRef(cell.rhkPegawai);
        if (!ref) {
            return view;
        }
        const std::optional<Skp>& staff = newest(ref->skp);
        const HasilKerja* rhk = staff ? staff->findHasilKerja(ref->hasilKerja) : nullptr;
        if (rhk == nullptr) {
            view.keadaan = KeadaanSel::RhkHilang;
            return view;
        }
        view.skp = staff->kunci;
        view.keadaan = rhk->rencana == cell.peran ? KeadaanSel::Sama : KeadaanSel::Berbeda;
        view.rencana = view.keadaan == KeadaanSel::Berbeda ? rhk->rencana : QString();
        return view;
    }

    const std::optional<Skp>& newest(const SkpKunci& kunci)
    {
        auto at = m_newest.find(kunci);
        if (at == m_newest.end()) {
            at = m_newest.emplace(kunci, newestRevision(m_reader, kunci)).first;
        }
        return at->second;
    }

    Reader& m_reader;
    Skp& m_leader;
    std::map<SkpKunci, std::optional<Skp>> m_newest;
};

} // namespace

std::optional<MatriksView> viewMatriks(
    Reader& reader, const SkpKunci& kunci, const std::vector<PegawaiKunci>& guests)
{
    std::optional<Skp> leader = reader.load(kunci);
    if (!leader) {
        return std::nullopt;
    }
    MatriksView view;
    view.leader = kunci;
    view.status = leader->status;
    view.kolom = columnsOf(*leader);
    MatrixReading reading(reader, *leader);
    for (const PegawaiKunci& person : peopleOf(reader, *leader, guests)) {
        view.baris.push_back(reading.row(view.kolom, person));
    }
    std::copy_if(leader->matriks.begin(), leader->matriks.end(), std::back_inserter(view.lepas),
        [&](const SelMatriks& cell) { return !hasColumn(*leader, cell); });
    return view;
}

} // namespace kinerja
