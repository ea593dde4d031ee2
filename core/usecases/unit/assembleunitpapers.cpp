#include "core/usecases/unit/assembleunitpapers.h"

#include "core/documents/katakertas.h"
#include "core/domain/pegawai/kolompegawai.h"
#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/papers/papername.h"
#include "core/usecases/regulasi/lawinforce.h"

#include <algorithm>

namespace kinerja
{

namespace
{

QString fileNameOf(const SaringanEvaluasi& filter, const QString& lingkup, JenisDokumen jenis)
{
    const QString whole = unitPaperFileName(filter.tahun, {jenis, filter.periode});
    const QString unit = QStringLiteral("_unit");
    return filter.lingkup.isWhole() ? whole
                                    : QString(whole).replace(unit % QLatin1Char('_'),
                                          unit % QLatin1Char('-') % slug(lingkup) % QLatin1Char('_'));
}

/// Everybody who counts, with the predikat of those whose evaluation is final.
void addCounted(UnitPaper& paper, Reader& reader, const Distribusi& view)
{
    const QDate last = rentang(view.filter.periode, view.filter.tahun).selesai;
    for (const EvaluasiRow& row : reader.lists().evaluasi(view.filter)) {
        const TempatDistribusi place = tempatDalamDistribusi(row.keadaan, view.predikat, view.aturanPimpinan);
        if (place.kelompok == KelompokDistribusi::Pimpinan ||
            place.kelompok == KelompokDistribusi::TanpaSkp) {
            continue;
        }
        BarisUnit one{makeNamaTercetak(reader.loadAny(row.pegawai).value_or(Pegawai{}), last), {}, {}, {}};
        if (place.kelompok == KelompokDistribusi::Final) {
            one.hasilKerja = row.keadaan.rating.hasilKerja;
            one.perilakuKerja = row.keadaan.rating.perilakuKerja;
            one.predikat = place.predikat;
            paper.dinilai = std::max(paper.dinilai, row.dinilai);
        }
        paper.baris.push_back(one);
    }
}

/// The one person of the file who bears the name of who sets the capaian, as of that day.
NamaTercetak setterOf(Reader& reader, const CapaianOrganisasi& capaian, QDate today)
{
    const QString wanted = foldedText(capaian.ditetapkanOleh);
    std::vector<PegawaiRow> all =
        wanted.isEmpty() ? std::vector<PegawaiRow>{} : reader.lists().pegawai(today);
    std::erase_if(all, [&](const PegawaiRow& row) { return foldedText(row.nama) != wanted; });
    const auto person = all.size() == 1 ? reader.loadAny(all.front().kunci) : std::nullopt;
    return person ? makeNamaTercetak(*person, capaian.tanggal.isValid() ? capaian.tanggal : today)
                  : NamaTercetak{};
}

UnitPaper paperOf(Reader& reader, const Distribusi& view, QDate today)
{
    UnitPaper paper;
    paper.tahun = view.filter.tahun;
    paper.periode = view.filter.periode;
    paper.unit = reader.unit();
    paper.lingkup = view.namaLingkup;
    paper.capaian = view.capaian;
    paper.penetap = setterOf(reader, view.capaian.value_or(CapaianOrganisasi{}), today);
    paper.final = view.final;
    paper.draf = view.draf;
    paper.belumDinilai = view.belumLengkap + view.belumMulai;
    paper.pimpinan = view.pimpinan;
    paper.tanpaSkp = view.tanpaSkp;
    paper.aturan = view.aturan;
    paper.mungkin = view.mungkin;
    return paper;
}

} // namespace

bool isDokumenUnit(JenisDokumen jenis)
{
    return std::find(dokumenUnit.begin(), dokumenUnit.end(), jenis) != dokumenUnit.end();
}

Result<std::vector<KertasUnit>, PaperError> assembleUnitPapers(
    Reader& reader, const SaringanEvaluasi& filter, const std::vector<JenisDokumen>& jenis, QDate today)
{
    const auto view = viewDistribusi(reader, filter, today);
    const auto wording = Wording::load(lawInForce(reader, today));
    if (!view || !wording) {
        return failure(view ? wording.error() : view.error());
    }
    UnitPaper paper = paperOf(reader, *view, today);
    std::vector<KertasUnit> papers;
    for (const JenisDokumen one : dokumenUnit) {
        if (!isAsked(jenis, one)) {
            continue;
        }
        KertasUnit made;
        made.jenis = one;
        made.periode = filter.periode;
        made.lingkup = view->namaLingkup;
        made.fileName = fileNameOf(filter, view->namaLingkup, one);
        if (one == JenisDokumen::PenetapanPredikat) {
            addCounted(paper, reader, *view);
            const bool complete = view->capaian && view->jumlahFinal() == view->dihitung();
            made.keadaan = complete ? KeadaanKertas::TanpaCuplikan : KeadaanKertas::Draf;
            made.model = makePenetapanPredikatDocument(paper, *wording);
        } else {
            made.model = makeDistribusiDocument(paper, *wording);
        }
        papers.push_back(std::move(made));
    }
    return papers;
}

} // namespace kinerja
