#include "core/usecases/evaluasi/viewevaluasi.h"

#include "core/domain/pelaksanaan/jumlahcatatan.h"
#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/evaluasi/umpanbaliktahun.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/unit/pengaturan.h"
#include "core/workflow/derivedstatus.h"
#include "core/workflow/walk.h"

#include <algorithm>

namespace kinerja
{

namespace
{

QString keyOf(const HasilKerja& rhk, const Indikator& iki)
{
    return rhk.kunci.text() % QLatin1Char('/') % iki.kunci.text();
}

std::vector<UmpanBalik>* feedbackOn(Evaluasi& evaluasi, const QString& kunci)
{
    const auto at = std::find_if(evaluasi.realisasi.begin(), evaluasi.realisasi.end(),
        [&](const RealisasiIndikator& one) { return one.indikator == kunci; });
    return at == evaluasi.realisasi.end() ? nullptr : &at->umpanBalik;
}

std::vector<UmpanBalik>& feedbackOn(Evaluasi& evaluasi, NilaiBerakhlak nilai)
{
    auto& all = evaluasi.umpanBalikPerilaku;
    auto at = std::find_if(
        all.begin(), all.end(), [&](const UmpanBalikPerilaku& one) { return one.nilai == nilai; });
    if (at == all.end()) {
        at = all.insert(all.end(), {nilai, {}});
    }
    return at->umpanBalik;
}

/// Each IKI has its row, in the order of the form; what belongs to none stays behind them.
void completeRows(Evaluasi& evaluasi, const Skp& skp)
{
    std::vector<RealisasiIndikator> rows;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        for (const Indikator& iki : rhk.indikator) {
            const QString key = keyOf(rhk, iki);
            const auto at = std::find_if(evaluasi.realisasi.begin(), evaluasi.realisasi.end(),
                [&](const RealisasiIndikator& one) { return one.indikator == key; });
            if (at != evaluasi.realisasi.end()) {
                rows.push_back(std::move(*at));
                evaluasi.realisasi.erase(at);
            } else {
                RealisasiIndikator empty;
                empty.indikator = key;
                rows.push_back(empty);
            }
        }
    }
    rows.insert(rows.end(), evaluasi.realisasi.begin(), evaluasi.realisasi.end());
    evaluasi.realisasi = std::move(rows);
}

/// What an evaluation shows beside the form, from what the year has brought.
class Gathering
{
public:
    Gathering(
        EvaluasiView& view, Pelaksanaan pelaksanaan, std::vector<Evaluasi> rantai, JenisPeriode periodeUnit)
        : m_view(view), m_pelaksanaan(std::move(pelaksanaan)), m_rantai(std::move(rantai)),
          m_periodeUnit(periodeUnit)
    {
    }

    void gather()
    {
        const auto& all = m_view.skp.hasilKerja;
        for (size_t at = 0; at < all.size(); ++at) {
            for (size_t iki = 0; iki < all[at].indikator.size(); ++iki) {
                m_view.iki.push_back(one(at, iki));
            }
        }
        addSums();
        addFeedback();
    }
    /// A draft that is not begun takes all of it over at once.
    void takeOver()
    {
        for (IkiDinilai& iki : m_view.iki) {
            if (auto* given = feedbackOn(m_view.evaluasi, iki.kunci)) {
                *given = std::exchange(iki.umpanBalik, {});
            }
        }
        for (NilaiDinilai& nilai : m_view.perilaku) {
            feedbackOn(m_view.evaluasi, nilai.nilai) = nilai.umpanBalik;
        }
        m_view.perilaku.clear();
    }

private:
    IkiDinilai one(size_t at, size_t ikiAt) const
    {
        const HasilKerja& rhk = m_view.skp.hasilKerja[at];
        const Indikator& iki = rhk.indikator[ikiAt];
        IkiDinilai found;
        found.rhk = rhk.kunci;
        found.iki = iki.kunci;
        found.nomor = nomorRhk(m_view.skp.hasilKerja, at);
        found.urutan = static_cast<int>(ikiAt) + 1;
        found.kunci = keyOf(rhk, iki);
        found.targetPeriode = targetUntuk(iki, m_view.ref.periode, m_periodeUnit);
        const auto isOfIt = [&](const auto& entry) {
            return entry.rhk == rhk.kunci && (entry.indikator.isEmpty() || entry.indikator == iki.kunci);
        };
        const auto isHere = [&](const auto& entry) {
            return isOfIt(entry) && m_view.rentang.contains(entry.tanggal);
        };
        std::copy_if(m_pelaksanaan.buktiDukung.begin(), m_pelaksanaan.buktiDukung.end(),
            std::back_inserter(found.bukti), isHere);
        found.buktiLain = static_cast<int>(std::count_if(
                              m_pelaksanaan.buktiDukung.begin(), m_pelaksanaan.buktiDukung.end(), isOfIt)) -
                          static_cast<int>(found.bukti.size());
        std::copy_if(m_pelaksanaan.catatanKinerja.begin(), m_pelaksanaan.catatanKinerja.end(),
            std::back_inserter(found.catatan), isHere);
        return found;
    }

    void addSums()
    {
        std::vector<CatatanKinerja> notes = m_pelaksanaan.catatanKinerja;
        std::erase_if(
            notes, [&](const CatatanKinerja& note) { return !m_view.rentang.contains(note.tanggal); });
        for (const JumlahIki& sum : jumlahPerIki(pilihanRhk(m_view.skp.hasilKerja), notes)) {
            for (IkiDinilai& iki : m_view.iki) {
                if (iki.rhk == sum.rhk && iki.iki == sum.iki) {
                    iki.dariCatatan = realisasiDari(sum);
                }
            }
        }
    }

    void addFeedback()
    {
        for (const UmpanBalikTercatat& given : umpanBalikTahun(
                 m_pelaksanaan.umpanBalik, m_rantai, m_view.evaluasi, m_view.rentang, m_view.skp.tahun)) {
            if (given.nilai) {
                addOnNilai(*given.nilai, given.isi);
            } else {
                addOnIki(given.indikator, given.isi);
            }
        }
    }

    void addOnNilai(NilaiBerakhlak nilai, const UmpanBalik& shown)
    {
        auto at = std::find_if(m_view.perilaku.begin(), m_view.perilaku.end(),
            [&](const NilaiDinilai& one) { return one.nilai == nilai; });
        if (at == m_view.perilaku.end()) {
            at = m_view.perilaku.insert(m_view.perilaku.end(), {nilai, {}});
        }
        at->umpanBalik.push_back(shown);
    }

    /// What was said of an RHK as a whole stands with its first IKI.
    void addOnIki(const QString& indikator, const UmpanBalik& shown)
    {
        const bool isWhole = indikator.endsWith(QLatin1Char('/'));
        const auto at = std::find_if(m_view.iki.begin(), m_view.iki.end(), [&](const IkiDinilai& one) {
            return isWhole ? one.kunci.startsWith(indikator) : one.kunci == indikator;
        });
        if (at != m_view.iki.end()) {
            at->umpanBalik.push_back(shown);
        }
    }

    EvaluasiView& m_view;
    Pelaksanaan m_pelaksanaan;
    std::vector<Evaluasi> m_rantai; ///< of all revisions and periods
    JenisPeriode m_periodeUnit;
};

std::vector<Evaluasi> allInChain(Reader& reader, const std::vector<SkpRow>& chain)
{
    std::vector<Evaluasi> all;
    for (const SkpRow& row : chain) {
        const auto stored = reader.load<DaftarEvaluasi>(row.kunci.text()).value_or(DaftarEvaluasi{});
        all.insert(all.end(), stored.evaluasi.begin(), stored.evaluasi.end());
    }
    return all;
}

std::optional<Evaluasi> previousOf(Reader& reader, const std::vector<SkpRow>& chain, const EvaluasiView& view)
{
    std::optional<Evaluasi> previous;
    for (const PeriodePilihan& one : view.periode) {
        if (one.periode == view.ref.periode) {
            return previous;
        }
        if (auto found = evaluasiInChain(reader, chain, one.periode)) {
            previous = std::move(found);
        }
    }
    return previous;
}

void addPrevious(EvaluasiView& view)
{
    for (IkiDinilai& iki : view.iki) {
        iki.realisasiSebelumnya = realisasiOf(view.sebelumnya->realisasi, iki.kunci);
        for (const PenilaianRhk& one : view.sebelumnya->penilaianRhk) {
            if (one.rhk == iki.rhk) {
                iki.ratingRhkSebelumnya = one.rating;
            }
        }
    }
}

/// The akhir shows the periods of the year side by side, and what else was evaluated in it.
void addYear(EvaluasiView& view, Reader& reader, const PredikatTable& table)
{
    view.tahunIni = periodeTahunIni(reader, view.skp, table);
    view.skpSebelumnya = skpSebelumnya(reader, view.skp, table);
    for (IkiDinilai& iki : view.iki) {
        for (const PeriodeDinilai& one : view.tahunIni) {
            if (const QString reached = realisasiOf(one.realisasi, iki.kunci); !reached.isEmpty()) {
                iki.perPeriode.emplace_back(one.periode, reached);
            }
        }
    }
}

/// Who decides the objection: as frozen, else the person, else the words that name one.
QString deciderOf(Reader& reader, const Keberatan& keberatan)
{
    if (!keberatan.cuplikan.dokumen.empty()) {
        return keberatan.cuplikan.atasanPenilai.nama;
    }
    const auto person = reader.loadAny(PegawaiKunci(keberatan.diputusOleh));
    return person ? person->nama : keberatan.diputusOleh;
}

/// An SKP that ended before the year did, of another post, and of a penilai of another unit who is not over
/// the pegawai now.
bool isOfUnitBefore(const Skp& skp, const Pegawai& pegawai, Reader& reader)
{
    const bool isOver = skp.status == StatusSkp::Ditutup || isDinilaiAkhir(skp.status);
    const PegawaiKunci& penilai = skp.penilaiPada(skp.selesai);
    return isOver && skp.selesai < rentang({}, skp.tahun).selesai && !pegawai.luarUnit &&
           pegawai.atasan != penilai && pegawai.unitKerja != skp.cuplikan.pegawai.unitKerja &&
           reader.loadAny(penilai).value_or(Pegawai{}).luarUnit;
}

void addPeople(EvaluasiView& view, Reader& reader, QDate today)
{
    const Pegawai pegawai = reader.loadAny(view.skp.pegawai).value_or(Pegawai{});
    view.nama = pegawai.nama;
    view.unitKerja = pegawai.unitKerja;
    view.dariUnitLain = isOfUnitBefore(view.skp, pegawai, reader);
    const PegawaiKunci& penilai = view.skp.penilaiPada(today);
    view.namaPenilai = view.evaluasi.cuplikan.penilai.nama;
    if (view.namaPenilai.isEmpty() && !penilai.isEmpty()) {
        view.namaPenilai = reader.loadAny(penilai).value_or(Pegawai{}).nama;
    }
    view.pilihanPenilai = gatherPilihanPenilai(reader, view.skp, today);
    view.namaPemutus = deciderOf(reader, view.evaluasi.keberatan);
    view.tempat =
        view.evaluasi.cuplikan.tempat.isEmpty() ? reader.unit().tempat : view.evaluasi.cuplikan.tempat;
}

/// The stored evaluation, or a draft that is not begun; its place among those of the SKP.
int loadOrBegin(EvaluasiView& view, Reader& reader)
{
    const auto stored = reader.load<DaftarEvaluasi>(view.ref.skp.text()).value_or(DaftarEvaluasi{}).evaluasi;
    const int at = findEvaluasi(stored, view.ref.periode);
    view.tersimpan = at >= 0;
    if (view.tersimpan) {
        view.evaluasi = stored.at(static_cast<size_t>(at));
        view.evaluasi.status = derivedStatus(view.evaluasi);
    } else {
        view.evaluasi.periode = view.ref.periode;
        view.evaluasi.revisi = view.skp.revisi;
    }
    completeRows(view.evaluasi, view.skp);
    return view.tersimpan ? at : static_cast<int>(stored.size());
}

} // namespace

Result<std::optional<EvaluasiView>, CheckError> viewEvaluasi(
    Reader& reader, const SkpKunci& kunci, const Periode& periode, QDate today)
{
    EvaluasiView view;
    view.ref = {revisiDinilai(reader, kunci, periode), periode};
    std::optional<Skp> skp = reader.load(view.ref.skp);
    const auto days = skp ? rentangDinilai(*skp, periode) : std::nullopt;
    if (!days) {
        return std::optional<EvaluasiView>{};
    }
    const auto regulation = regulationInForce(reader, today);
    if (!regulation) {
        return failure(regulation.error());
    }
    view.skp = std::move(*skp);
    view.rentang = *days;
    const int at = loadOrBegin(view, reader);
    addPeople(view, reader, today);
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    const JenisPeriode periodeUnit = jenisPeriodeUnit(reader, view.skp.tahun);
    Gathering gathering(view, pelaksanaanRantai(reader, kunci), allInChain(reader, chain), periodeUnit);
    gathering.gather();
    if (!view.tersimpan) {
        gathering.takeOver();
    }
    view.periode = pilihanPeriode(reader, view.ref.skp, today);
    view.sebelumnya = previousOf(reader, chain, view);
    if (view.sebelumnya) {
        addPrevious(view);
    }
    if (periode.jenis == JenisPeriode::Akhir) {
        addYear(view, reader, regulation->predikat);
    }
    view.nilai.assign(regulation->berakhlak.nilai().begin(), regulation->berakhlak.nilai().end());
    if (view.evaluasi.diterima.isValid()) {
        view.batasKeberatan = regulation->tenggat.keberatan(view.evaluasi.diterima);
    }
    view.capaian = gatherCapaian(reader, view.skp, periode);
    view.pimpinan = memimpinUnit(reader, view.skp, view.capaian, *regulation, today);
    view.predikat = predikatOf(view.evaluasi, regulation->predikat);
    view.predikatBerlaku = predikatOf(ratingBerlaku(view.evaluasi), regulation->predikat);
    view.matriks = regulation->predikat;
    view.usulan = usulkanRating(view.skp, view.evaluasi, periodeUnit);
    view.findings = checkEvaluasi(reader, view.skp, view.evaluasi, at, *regulation, today);
    view.acts = availableActs(view.evaluasi, view.skp.status, view.findings);
    if (!checkKeutuhan(reader, view.skp.kunci, BacaBerkas::Tidak).empty()) {
        for (ActEvaluasiTersedia& one : view.acts) {
            one = {one.act, EvaluasiRefusal::AlteredOutside, 0};
        }
    }
    return std::optional(std::move(view));
}

} // namespace kinerja
