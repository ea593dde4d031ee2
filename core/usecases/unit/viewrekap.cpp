#include "core/usecases/unit/viewrekap.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/walk.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <unordered_map>

namespace kinerja
{

namespace
{

/// The revisions of one SKP, oldest first, with what stands beside them.
struct RantaiRekap {
    std::vector<const RekapSkpRow*> revisi;
    const RekapEvaluasiRow* evaluasi = nullptr; ///< of the newest revision that has one
    int periodikFinal = 0;

    const RekapSkpRow& berlaku() const
    {
        const auto at = std::find_if(
            revisi.rbegin(), revisi.rend(), [](const RekapSkpRow* row) { return isDitetapkan(row->status); });
        return at == revisi.rend() ? *revisi.back() : **at;
    }
};

/// What does not change from row to row.
struct Dasar {
    const Regulation& regulation;
    int tahun;
    RentangTanggal periode;
    std::vector<RentangTanggal> jatuhTempo; ///< the unit's periods that have ended
};

/// The chains of a unit, by those whom they are of and by their revisions; ten thousand of them.
class RantaiUnit
{
public:
    RantaiUnit(Reader& reader, int tahun, const Periode& periode, JenisPeriode periodik, int jatuhTempo)
        : m_skp(reader.lists().rekapSkp(tahun)), m_evaluasi(reader.lists().rekapEvaluasi(tahun, periode))
    {
        addChains();
        addEvaluasi();
        if (periode.jenis != JenisPeriode::Akhir) {
            return; // the figure of the year alone
        }
        for (const RekapPeriodikRow& row : reader.lists().rekapPeriodik(tahun, periodik, jatuhTempo)) {
            // An SKP that can't be read has no chain here.
            if (const auto at = m_ofRevision.find(row.skp); at != m_ofRevision.end()) {
                at->second->periodikFinal += row.final;
            }
        }
    }

    const std::vector<const RantaiRekap*>& of(const PegawaiKunci& pegawai) const
    {
        static const std::vector<const RantaiRekap*> none;
        const auto at = m_ofPegawai.find(pegawai);
        return at == m_ofPegawai.end() ? none : at->second;
    }

    /// The chain that a revision belongs to; null where there is no such one.
    const RantaiRekap* with(const SkpKunci& revision) const
    {
        const auto at = m_ofRevision.find(revision);
        return at == m_ofRevision.end() ? nullptr : at->second;
    }

private:
    /// The first revision of each one that has others; most have none.
    std::map<SkpKunci, SkpKunci> roots() const
    {
        std::set<SkpKunci> revised;
        for (const RekapSkpRow& row : m_skp) {
            if (!row.revisiDari.isEmpty()) {
                revised.insert(row.revisiDari);
            }
        }
        std::map<SkpKunci, SkpKunci> previous;
        for (const RekapSkpRow& row : m_skp) {
            if (!row.revisiDari.isEmpty() || revised.contains(row.kunci)) {
                previous.emplace(row.kunci, row.revisiDari);
            }
        }
        return revisionRoots(previous);
    }

    void addChains()
    {
        const std::map<SkpKunci, SkpKunci> first = roots();
        std::unordered_map<SkpKunci, RantaiRekap*> ofRoot;
        m_ofRevision.reserve(m_skp.size());
        m_ofPegawai.reserve(m_skp.size());
        for (const RekapSkpRow& row : m_skp) {
            const auto root = first.find(row.kunci);
            RantaiRekap*& chain = ofRoot[root == first.end() ? row.kunci : root->second];
            chain = chain != nullptr ? chain : &m_chains.emplace_back();
            chain->revisi.push_back(&row);
            m_ofRevision.emplace(row.kunci, chain);
        }
        for (RantaiRekap& chain : m_chains) {
            std::sort(chain.revisi.begin(), chain.revisi.end(), [](const auto* left, const auto* right) {
                return std::pair(left->revisi, left->kunci) < std::pair(right->revisi, right->kunci);
            });
            m_ofPegawai[chain.revisi.front()->pegawai].push_back(&chain);
        }
    }

    void addEvaluasi()
    {
        std::unordered_map<SkpKunci, const RekapEvaluasiRow*> beside;
        beside.reserve(m_evaluasi.size());
        for (const RekapEvaluasiRow& row : m_evaluasi) {
            beside.emplace(row.skp, &row);
        }
        for (RantaiRekap& chain : m_chains) {
            for (const RekapSkpRow* revision : chain.revisi) {
                const auto at = beside.find(revision->kunci);
                chain.evaluasi = at == beside.end() ? chain.evaluasi : at->second;
            }
        }
    }

    std::vector<RekapSkpRow> m_skp;
    std::vector<RekapEvaluasiRow> m_evaluasi;
    std::deque<RantaiRekap> m_chains; ///< they keep their place while others are added
    std::unordered_map<SkpKunci, RantaiRekap*> m_ofRevision;
    std::unordered_map<PegawaiKunci, std::vector<const RantaiRekap*>> m_ofPegawai;
};

/// The days of an SKP; a draft may not say them yet.
RentangTanggal daysOf(const RekapSkpRow& row, int tahun)
{
    return {row.mulai.isValid() ? row.mulai : QDate(tahun, 1, 1),
        row.selesai.isValid() ? row.selesai
                              : QDate(tahun, bulanSetahun, QDate(tahun, bulanSetahun, 1).daysInMonth())};
}

BarisRekap lineOf(const RekapPegawaiRow& person)
{
    BarisRekap line;
    line.pegawai = person.kunci;
    line.nama = person.nama;
    line.identitas = person.identitas;
    line.jabatan = person.jabatan;
    line.unitKerja = person.unitKerja;
    line.pimpinan = person.pimpinan;
    return line;
}

void addEvaluasi(BarisRekap& line, const RekapEvaluasiRow& evaluasi, const PredikatTable& table)
{
    line.evaluasi = evaluasi.status;
    line.diterima = evaluasi.diterima;
    line.menolak = evaluasi.menolak;
    line.keberatan = evaluasi.keberatan;
    if (line.isFinal()) {
        line.rating = evaluasi.rating;
        line.predikat = predikatOf(evaluasi.rating, table);
    }
}

BarisRekap lineOf(const RekapPegawaiRow& person, const RantaiRekap& chain, const Dasar& basis)
{
    const RekapSkpRow& row = chain.berlaku();
    const RekapSkpRow& first = *chain.revisi.front();
    BarisRekap line = lineOf(person);
    const RentangTanggal days = daysOf(row, basis.tahun);
    line.skp = row.kunci;
    line.mulai = days.mulai;
    line.selesai = days.selesai;
    line.status = row.status;
    line.kelompok = row.kelompok;
    line.ditetapkan = first.ditandatangani;
    line.batasPenetapan = basis.regulation.tenggat.penetapan(basis.tahun, days.mulai);
    for (const RekapSkpRow* revision : chain.revisi) {
        line.alasanTerlambat =
            line.alasanTerlambat.isEmpty() ? revision->alasanTerlambat : line.alasanTerlambat;
    }
    line.berjenjang = row.berjenjang;
    line.rencanaAksi = row.rencanaAksi;
    line.periodikFinal = chain.periodikFinal;
    line.periodikJatuhTempo = static_cast<int>(std::count_if(basis.jatuhTempo.begin(), basis.jatuhTempo.end(),
        [&](const RentangTanggal& one) { return one.mulai <= days.selesai && days.mulai <= one.selesai; }));
    if (chain.evaluasi != nullptr) {
        addEvaluasi(line, *chain.evaluasi, basis.regulation.predikat);
    }
    return line;
}

/// Puts one person and their SKP where they belong. `counted`: the SKP in force on the last day; where none
/// is, one that is on its way and covers that day is shown.
void add(Rekap& rekap, const RekapPegawaiRow& person, const RantaiRekap* counted,
    const std::vector<const RantaiRekap*>& chains, const Dasar& basis)
{
    const RantaiRekap* current = counted;
    for (const RantaiRekap* chain : chains) {
        const RentangTanggal days = daysOf(chain->berlaku(), basis.tahun);
        if (chain == counted || days.mulai > basis.periode.selesai) {
            continue;
        }
        if (days.selesai < basis.periode.selesai) {
            if (days.selesai >= basis.periode.mulai) {
                rekap.sebelumnya.push_back(lineOf(person, *chain, basis));
            }
        } else if (counted == nullptr &&
                   (current == nullptr || daysOf(current->berlaku(), basis.tahun).mulai < days.mulai)) {
            current = chain;
        }
    }
    if (person.dihitung) {
        rekap.baris.push_back(current != nullptr ? lineOf(person, *current, basis) : lineOf(person));
    }
}

} // namespace

Result<RekapView, RegulationError> viewRekap(Reader& reader, int tahun, const Periode& periode, QDate today)
{
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    const JenisPeriode periodik = jenisPeriodeUnit(reader, tahun);
    Dasar basis{*regulation, tahun, rentang(periode, tahun), {}};
    RekapView view;
    view.periode = periodeSetahun(periodik);
    for (const Periode& one : view.periode) {
        if (rentang(one, tahun).selesai < today) {
            basis.jatuhTempo.push_back(rentang(one, tahun));
        }
    }
    view.periode.push_back(Periode{});
    Rekap& rekap = view.rekap;
    const Unit unit = reader.unit();
    rekap.unit = unit.nama;
    rekap.instansi = unit.instansi;
    rekap.tahun = tahun;
    rekap.periode = periode;
    const RantaiUnit chains(reader, tahun, periode, periodik, static_cast<int>(basis.jatuhTempo.size()));
    for (const RekapPegawaiRow& person : reader.lists().rekapPegawai(tahun, periode)) {
        add(rekap, person, chains.with(person.skp), chains.of(person.kunci), basis);
    }
    for (const AngkaRekap angka : angkaRekap(periode)) {
        view.angka.push_back({angka, hitung(angka, rekap)});
    }
    rekap.pimpinanDalamDistribusi = pimpinanDihitung(reader);
    const Tenggat& tenggat = regulation->tenggat;
    rekap.tenggatPenetapan = tenggat.penetapan(tahun, QDate(tahun, 1, 1));
    rekap.tenggatEvaluasi = tenggat.evaluasi(periode, tahun);
    view.jarakPenetapan = jarak(today, rekap.tenggatPenetapan, tenggat.mendekatiHari);
    view.jarakEvaluasi = jarak(today, rekap.tenggatEvaluasi, tenggat.mendekatiHari);
    return view;
}

} // namespace kinerja
