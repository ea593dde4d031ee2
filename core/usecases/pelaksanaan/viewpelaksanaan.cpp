#include "core/usecases/pelaksanaan/viewpelaksanaan.h"

#include "core/usecases/pelaksanaan/pelaksanaanrantai.h"
#include "core/usecases/penetapan/revisionchain.h"
#include "core/usecases/regulasi/lawinforce.h"

namespace kinerja
{

namespace
{

/// RHK that were dropped by a revision: notes and evidence on them stay readable.
void addDropped(Reader& reader, const std::vector<SkpRow>& chain, PelaksanaanView& view)
{
    for (auto row = chain.rbegin(); row != chain.rend(); ++row) {
        const std::optional<Skp> revision = row->kunci == view.skp.kunci || row->revisi > view.skp.revisi
                                                ? std::nullopt
                                                : reader.load(row->kunci);
        for (PilihanRhk rhk : revision ? pilihanRhk(revision->hasilKerja) : std::vector<PilihanRhk>{}) {
            if (findRhk(view.rhk, rhk.kunci) == nullptr) {
                rhk.nomor.nomor = 0;
                view.rhk.push_back(std::move(rhk));
            }
        }
    }
}

} // namespace

std::optional<PelaksanaanView> viewPelaksanaan(Reader& reader, const SkpKunci& kunci, QDate today)
{
    const std::vector<SkpRow> chain = revisionChain(reader, kunci);
    const SkpRow* inForce = revisionInForce(chain);
    std::optional<Skp> skp = inForce == nullptr ? std::nullopt : reader.load(inForce->kunci);
    if (!skp) {
        return std::nullopt;
    }
    PelaksanaanView view;
    view.skp = std::move(*skp);
    view.nama = inForce->namaPegawai;
    view.periode = reader.unit().periodeEvaluasi;
    view.pelaksanaan = pelaksanaanRantai(reader, kunci);
    view.rhk = pilihanRhk(view.skp.hasilKerja);
    addDropped(reader, chain, view);
    const auto berakhlak = tableInForce<BerakhlakTable>(reader, QStringLiteral("berakhlak"), today);
    view.nilai.assign(berakhlak.nilai().begin(), berakhlak.nilai().end());
    view.bimbingan = tableInForce<BimbinganTable>(reader, QStringLiteral("bimbingan"), today);
    return view;
}

} // namespace kinerja
