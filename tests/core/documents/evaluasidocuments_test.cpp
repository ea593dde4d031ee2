#include "core/documents/evaluasidocuments.h"
#include "core/documents/plaintext.h"
#include "core/documents/tablegrid.h"
#include "tests/support/catch.h"
#include "tests/support/skpbuilder.h"

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

const Wording& formWords()
{
    static const Wording loaded = *Wording::load(regulationResource);
    return loaded;
}

EvaluasiPaper aPaper(Kelompok kelompok, Pendekatan pendekatan)
{
    EvaluasiPaper paper;
    paper.skp.skp = aSkp().but([&](Skp& skp) {
        skp.kelompok = kelompok;
        skp.pendekatan = pendekatan;
        skp.mulai = QDate(2026, 3, 2);
        skp.selesai = QDate(2026, 3, 31);
    });
    paper.skp.pegawai.nama = QStringLiteral("Siti");
    paper.skp.penilai.nama = QStringLiteral("Bambang");
    paper.atasan.nama = QStringLiteral("Ratna");
    paper.evaluasi.periode = {JenisPeriode::Triwulanan, 1};
    RealisasiIndikator first{QStringLiteral("h1/i1"), QStringLiteral("312 pasien"), {}, {}, {}};
    first.umpanBalik = {{PemberiUmpanBalik::Pimpinan, QStringLiteral("Pertahankan."), {}, {}, {}, {}},
        {PemberiUmpanBalik::RekanKerja, QStringLiteral("Cekatan."), {}, {}, {}, {}}};
    paper.evaluasi.realisasi = {first,
        {QStringLiteral("h1/i2"), {}, {}, KeadaanRealisasi::BelumAda, QStringLiteral("alat rusak")},
        {QStringLiteral("h1/i3"), {}, {}, KeadaanRealisasi::BelumJatuhTempo, {}}};
    paper.evaluasi.umpanBalikPerilaku = {
        {NilaiBerakhlak::Harmonis, {{PemberiUmpanBalik::Bawahan, QStringLiteral("Ramah."), {}, {}, {}, {}}}}};
    paper.evaluasi.ratingHasilKerja = Rating::Sesuai;
    paper.evaluasi.ratingPerilakuKerja = Rating::DiAtas;
    paper.evaluasi.catatan = QStringLiteral("Ikuti pelatihan.");
    paper.capaian = PredikatOrganisasi::Baik;
    paper.predikat = Predikat::Baik;
    paper.sumbu = {QStringLiteral("Sangat Kurang"), QStringLiteral("Kurang/Misconduct"),
        QStringLiteral("Butuh Perbaikan"), QStringLiteral("Baik"), QStringLiteral("Sangat Baik")};
    return paper;
}

QString evaluationText(const EvaluasiPaper& paper)
{
    return toPlainText(makeEvaluasiDocument(paper, formWords()));
}

const Figure* curveOf(const DocumentModel& model)
{
    for (const Block& block : model.blocks) {
        if (const auto* figure = std::get_if<Figure>(&block)) {
            return figure;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("an evaluation says what was reached, in the form of the SKP")
{
    const QString jaJf = evaluationText(aPaper(Kelompok::JaJf, Pendekatan::Kuantitatif));
    CHECK(jaJf.contains(QStringLiteral("*EVALUASI KINERJA PEGAWAI*")));
    CHECK(jaJf.contains(QStringLiteral("*PERIODE: TRIWULAN I*")));
    CHECK(jaJf.contains(QStringLiteral("PERIODE PENILAIAN: 2 MARET SD 31 MARET TAHUN 2026")));
    CHECK(jaJf.contains(QStringLiteral("-- tabel 4/15/14/9/15/9/16/18")));
    CHECK(jaJf.contains(QStringLiteral("312 pasien | Pimpinan: Pertahankan. ⏎ Rekan kerja: Cekatan.")));
    CHECK(jaJf.contains(QStringLiteral("Belum ada (alat rusak)")));
    CHECK(jaJf.contains(QStringLiteral("Belum jatuh tempo")));
    CHECK(jaJf.contains(QStringLiteral("Bawahan: Ramah.")));
    const QString jpt = evaluationText(aPaper(Kelompok::Jpt, Pendekatan::Kuantitatif));
    CHECK(jpt.contains(QStringLiteral("-- tabel 4/19/18/10/14/16/19")));
    CHECK(jpt.contains(QStringLiteral("BAGI PEJABAT PIMPINAN TINGGI")));
    const QString kualitatif = evaluationText(aPaper(Kelompok::JaJf, Pendekatan::Kualitatif));
    CHECK(kualitatif.contains(QStringLiteral("-- tabel 4/48/22/26")));
    CHECK(
        kualitatif.contains(QStringLiteral("• 312 pasien ⏎ • Belum ada (alat rusak) ⏎ • Belum jatuh tempo")));
}

TEST_CASE("the chosen words are bold, the others struck, and none is while nothing is chosen")
{
    EvaluasiPaper paper = aPaper(Kelompok::JaJf, Pendekatan::Kuantitatif);
    const QString text = evaluationText(paper);
    CHECK(text.contains(
        QStringLiteral("~~ISTIMEWA~~ / *BAIK* / ~~BUTUH PERBAIKAN~~ / ~~KURANG~~ / ~~SANGAT KURANG~~")));
    CHECK(text.contains(
        QStringLiteral("~~DIATAS EKSPEKTASI~~ / *SESUAI EKSPEKTASI* / ~~DIBAWAH EKSPEKTASI~~")));
    CHECK(text.contains(QStringLiteral("*DIATAS EKSPEKTASI* / ~~SESUAI EKSPEKTASI~~")));
    CHECK(text.contains(QStringLiteral("~~SANGAT BAIK~~ / *BAIK* / ~~BUTUH PERBAIKAN~~")));

    paper.evaluasi.ratingHasilKerja.reset();
    paper.predikat.reset();
    const QString open = evaluationText(paper);
    CHECK(open.contains(QStringLiteral("| DIATAS EKSPEKTASI / SESUAI EKSPEKTASI / DIBAWAH EKSPEKTASI")));
    CHECK(open.contains(QStringLiteral("| SANGAT BAIK / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG")));
}

TEST_CASE("the curve peaks at the predikat of the capaian's rank, and without capaian there is none")
{
    EvaluasiPaper paper = aPaper(Kelompok::JaJf, Pendekatan::Kuantitatif);
    const std::pair<PredikatOrganisasi, size_t> peaks[] = {{PredikatOrganisasi::Istimewa, 4},
        {PredikatOrganisasi::Baik, 3}, {PredikatOrganisasi::ButuhPerbaikan, 2},
        {PredikatOrganisasi::Kurang, 1}, {PredikatOrganisasi::SangatKurang, 0}};
    for (const auto& [capaian, peak] : peaks) {
        paper.capaian = capaian;
        const DocumentModel model = makeEvaluasiDocument(paper, formWords());
        const Figure* figure = curveOf(model);
        REQUIRE(figure != nullptr);
        const auto highest = std::max_element(figure->values.begin(), figure->values.end());
        CHECK(static_cast<size_t>(highest - figure->values.begin()) == peak);
        CHECK(std::count(figure->values.begin(), figure->values.end(), *highest) == 1);
        CHECK(figure->categories.at(1) == QStringLiteral("Kurang/Misconduct"));
        CHECK(figure->title.endsWith(kataOrganisasi(capaian, formWords())));
    }
    paper.capaian.reset();
    CHECK(curveOf(makeEvaluasiDocument(paper, formWords())) == nullptr);
    CHECK(evaluationText(paper).contains(QStringLiteral("*BELUM DITETAPKAN*")));
}

TEST_CASE("the period names what applies alone")
{
    const auto named = [](JenisPeriode jenis, std::optional<int> nomor) {
        return periodeTercetak({jenis, nomor}, formWords());
    };
    CHECK(named(JenisPeriode::Bulanan, 3) == QStringLiteral("BULAN MARET"));
    CHECK(named(JenisPeriode::Triwulanan, 4) == QStringLiteral("TRIWULAN IV"));
    CHECK(named(JenisPeriode::Semesteran, 1) == QStringLiteral("SEMESTER I"));
    CHECK(named(JenisPeriode::Akhir, {}) == QStringLiteral("AKHIR"));
}

TEST_CASE(
    "the Dokumen Evaluasi names three people, the results and the note, and an objection adds its blocks")
{
    EvaluasiPaper paper = aPaper(Kelompok::JaJf, Pendekatan::Kuantitatif);
    const auto text = [&] { return toPlainText(makeDokumenEvaluasiDocument(paper, formWords())); };
    const QString plain = text();
    CHECK(plain.contains(QStringLiteral("{1×6} 3 | {2×1} *ATASAN PEJABAT PENILAI KINERJA*")));
    CHECK(plain.contains(QStringLiteral("| CAPAIAN KINERJA ORGANISASI | BAIK")));
    CHECK(plain.contains(QStringLiteral("| PREDIKAT KINERJA PEGAWAI | BAIK")));
    CHECK(plain.contains(QStringLiteral("{1×2} 5 | {2×1} *CATATAN/REKOMENDASI*\n| {2×1} Ikuti pelatihan.")));
    CHECK_FALSE(plain.contains(QStringLiteral("KEBERATAN")));
    paper.evaluasi.keberatan.tanggal = QDate(2026, 4, 12);
    paper.evaluasi.keberatan.isi = QStringLiteral("Target tercapai.");
    const QString objected = text();
    CHECK(objected.contains(
        QStringLiteral("{1×2} 6 | {2×1} *KEBERATAN*\n| {2×1} Diajukan 12 April 2026⏎Target tercapai.")));
    CHECK(objected.contains(QStringLiteral("kanan (atasan):")));
}

TEST_CASE("a revision's repair number is not on the papers of its evaluation")
{
    EvaluasiPaper paper = aPaper(Kelompok::JaJf, Pendekatan::Kuantitatif);
    paper.skp.skp.revisi = 2;
    paper.skp.skp.jenisRevisi = JenisRevisi::PerbaikanRedaksional;
    CHECK_FALSE(evaluationText(paper).contains(QStringLiteral("Perbaikan ke-")));
}

TEST_CASE("every paper of an empty evaluation has tables without holes")
{
    const Kelompok kelompok = GENERATE(Kelompok::Jpt, Kelompok::JaJf);
    const Pendekatan pendekatan = GENERATE(Pendekatan::Kuantitatif, Pendekatan::Kualitatif);
    EvaluasiPaper paper;
    paper.skp.skp.kelompok = kelompok;
    paper.skp.skp.pendekatan = pendekatan;
    paper.skp.skp.hasilKerja = {HasilKerja{}, aHasilKerja("h1")};
    paper.skp.skp.tidakAda = {DaftarSkp::Tambahan};
    for (const JenisDokumen jenis : dokumenEvaluasi) {
        for (const Block& block : makeDocument(jenis, paper, formWords()).blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block)) {
                CHECK(gridOf(*table).has_value());
            }
        }
    }
}

TEST_CASE("words that an older table of the file does not know stand as delivered")
{
    const QByteArray delivered = regulationResource(QStringLiteral("formulir"));
    QByteArray older = delivered;
    older.replace("\"judul_evaluasi\"", "\"judul_lain\"");
    REQUIRE(older != delivered);
    const auto words = Wording::load(
        [&](const QString& id) { return id == QLatin1String("formulir") ? older : regulationResource(id); });
    REQUIRE(words);
    CHECK((*words)(Kata::JudulEvaluasi) == QStringLiteral("EVALUASI KINERJA PEGAWAI"));
}
