#include "core/documents/documentjson.h"
#include "core/documents/evaluasidocuments.h"
#include "core/documents/plaintext.h"
#include "tests/golden/golden.h"
#include "tests/support/contoh.h"
#include "ui/print/pdf.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

EvaluasiPaper evaluasiPaper(const CollectingSink& unit, const Skp& skp, const Evaluasi& evaluasi)
{
    EvaluasiPaper paper;
    paper.skp = paperOf(unit, skp);
    paper.skp.staf.clear();
    const RentangTanggal days = rentang(evaluasi.periode, skp.tahun);
    paper.skp.skp.mulai = std::max(days.mulai, skp.mulai);
    paper.skp.skp.selesai = std::min(days.selesai, skp.selesai);
    paper.skp.tanggal = evaluasi.tandaTangan.empty() ? QDate() : evaluasi.tandaTangan.front().tanggal;
    paper.evaluasi = evaluasi;
    paper.atasan = namaOf(unit, skp.atasanPenilai);
    for (const Organisasi& organisasi : unit.organisasi) {
        if (const auto* capaian = findCapaian(organisasi.capaian, evaluasi.periode, {})) {
            paper.capaian = capaian->predikat;
        }
    }
    const auto law = loadRegulation(regulationResource);
    REQUIRE(law);
    if (evaluasi.ratingHasilKerja && evaluasi.ratingPerilakuKerja) {
        paper.predikat = law->predikat.predikat(*evaluasi.ratingHasilKerja, *evaluasi.ratingPerilakuKerja);
    }
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        paper.sumbu.at(at) = law->predikat.label(static_cast<Predikat>(at));
    }
    return paper;
}

/// A half-filled evaluation of that SKP, so that every form has one.
Evaluasi anEvaluation(const Skp& skp, const Periode& periode)
{
    Evaluasi evaluasi;
    evaluasi.periode = periode;
    int number = 0;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        for (const Indikator& iki : rhk.indikator) {
            RealisasiIndikator one;
            one.indikator = rhk.kunci.text() + QLatin1Char('/') + iki.kunci.text();
            if (++number % 3 == 0) {
                one.keadaan = KeadaanRealisasi::BelumJatuhTempo;
            } else {
                one.realisasi = QStringLiteral("%1 dokumen").arg(number * 2);
                one.umpanBalik = {{PemberiUmpanBalik::Pimpinan,
                    QStringLiteral("Sesuai rencana; lengkapi bukti ke-%1.").arg(number), {}, {}, {}, {}}};
            }
            evaluasi.realisasi.push_back(one);
        }
    }
    evaluasi.umpanBalikPerilaku = {{NilaiBerakhlak::Kolaboratif,
        {{PemberiUmpanBalik::RekanKerja, QStringLiteral("Mudah diajak bekerja sama."), {}, {}, {}, {}}}}};
    evaluasi.ratingHasilKerja = Rating::DiBawah;
    return evaluasi;
}

void compare(const QString& file, const DocumentModel& model)
{
    const QString text = toPlainText(model);
    CHECK(text == golden(file, text));
    const auto again = parseDocumentModel(serialize(model));
    REQUIRE(again);
    CHECK(*again == model);
    RenderOptions options;
    options.day = QDate(2026, 1, 12);
    const auto pdf = renderToPdf(model, options);
    REQUIRE(pdf);
    // For looking at the pages: SKP_PAGES=folder.
    if (const QString folder = qEnvironmentVariable("SKP_PAGES"); !folder.isEmpty()) {
        QFile out(QStringLiteral("%1/%2.pdf").arg(folder, file));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(*pdf);
    }
}

} // namespace

TEST_CASE("The papers of the example's evaluations say what they said when a person read them")
{
    const CollectingSink unit = contoh(QStringLiteral("puskesmas"));
    for (const SkpDiterima& entry : unit.skp) {
        for (const Evaluasi& evaluasi : entry.isi.evaluasi) {
            const EvaluasiPaper paper = evaluasiPaper(unit, entry.isi.skp, evaluasi);
            for (const JenisDokumen jenis : dokumenEvaluasi) {
                compare(QStringLiteral("puskesmas-%1-%2-%3")
                            .arg(entry.isi.skp.kunci.text(), wireName(jenis), kodePeriode(evaluasi.periode)),
                    makeDocument(jenis, paper, wording()));
            }
        }
    }
}

TEST_CASE("Each of the four forms of an evaluation says what it said when a person read it")
{
    const CollectingSink unit = contoh(QStringLiteral("puskesmas"));
    const Kelompok kelompok = GENERATE(Kelompok::Jpt, Kelompok::JaJf);
    const Pendekatan pendekatan = GENERATE(Pendekatan::Kuantitatif, Pendekatan::Kualitatif);
    Skp skp = unit.skp.at(kelompok == Kelompok::Jpt ? 0 : 2).isi.skp;
    skp.kelompok = kelompok;
    skp.pendekatan = pendekatan;
    const Evaluasi evaluasi = anEvaluation(skp, {JenisPeriode::Semesteran, 1});
    compare(QStringLiteral("bentuk-%1-%2-evaluasi").arg(wireName(kelompok), wireName(pendekatan)),
        makeEvaluasiDocument(evaluasiPaper(unit, skp, evaluasi), wording()));
}
