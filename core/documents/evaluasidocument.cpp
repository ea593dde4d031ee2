#include "core/documents/evaluasidocuments.h"
#include "core/documents/hasilkerjatable.h"
#include "core/documents/parts.h"
#include "core/documents/tanggal.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

// Millimetres: low enough for the first RHK to begin beneath it.
constexpr int highCurve = 45;
constexpr int lowCurve = 32;
constexpr int gapBelowTable = 6;
/// How the curve falls off on both sides of its peak: a picture, not a quota.
constexpr std::array curveHeights{50, 25, 12, 6, 3};

constexpr std::array organisasiTerbaikDulu{PredikatOrganisasi::Istimewa, PredikatOrganisasi::Baik,
    PredikatOrganisasi::ButuhPerbaikan, PredikatOrganisasi::Kurang, PredikatOrganisasi::SangatKurang};
constexpr std::array predikatTerbaikDulu{
    Predikat::SangatBaik, Predikat::Baik, Predikat::ButuhPerbaikan, Predikat::Kurang, Predikat::SangatKurang};

Kata kataOf(PredikatOrganisasi capaian)
{
    switch (capaian) {
    case PredikatOrganisasi::Istimewa: return Kata::OrganisasiIstimewa;
    case PredikatOrganisasi::Baik: return Kata::OrganisasiBaik;
    case PredikatOrganisasi::ButuhPerbaikan: return Kata::OrganisasiButuhPerbaikan;
    case PredikatOrganisasi::Kurang: return Kata::OrganisasiKurang;
    case PredikatOrganisasi::SangatKurang: return Kata::OrganisasiSangatKurang;
    }
    Q_UNREACHABLE();
    return Kata::OrganisasiBaik;
}

Kata kataOf(Predikat predikat)
{
    switch (predikat) {
    case Predikat::SangatKurang: return Kata::PredikatSangatKurang;
    case Predikat::Kurang: return Kata::PredikatKurang;
    case Predikat::ButuhPerbaikan: return Kata::PredikatButuhPerbaikan;
    case Predikat::Baik: return Kata::PredikatBaik;
    case Predikat::SangatBaik: return Kata::PredikatSangatBaik;
    }
    Q_UNREACHABLE();
    return Kata::PredikatBaik;
}

Kata kataOf(Rating rating)
{
    switch (rating) {
    case Rating::DiAtas: return Kata::RatingDiAtas;
    case Rating::Sesuai: return Kata::RatingSesuai;
    case Rating::DiBawah: return Kata::RatingDiBawah;
    }
    Q_UNREACHABLE();
    return Kata::RatingSesuai;
}

/// The month is counted from 1; other periods have Roman numbers up to four.
QString numberOf(const Periode& periode)
{
    constexpr std::array roman{"I", "II", "III", "IV"};
    const int nomor = periode.nomor.value_or(1);
    if (periode.jenis == JenisPeriode::Bulanan) {
        return namaBulan(nomor).toUpper();
    }
    return QString::fromLatin1(roman.at(static_cast<size_t>(std::clamp(nomor, 1, 4)) - 1));
}

/// All words of a choice, the chosen one bold and the others struck; all plain while nothing is chosen.
template <class E, size_t n>
Paragraph choice(const std::array<E, n>& all, const std::optional<E>& chosen, const Wording& wording)
{
    Paragraph paragraph = centred({});
    for (const E one : all) {
        if (!paragraph.runs.empty()) {
            paragraph.runs.push_back({QStringLiteral(" / ")});
        }
        Run run{wording(kataOf(one))};
        run.bold = chosen == one;
        run.struck = chosen && chosen != one;
        paragraph.runs.push_back(run);
    }
    return paragraph;
}

/// A line of its own: what is chosen, and the choice.
TableBlock choiceTable(const QString& label, const Paragraph& words)
{
    Cell name{{bold(label)}, 1, 1, Tint::Header, VerticalPlace::Middle};
    return {{34, 66}, 0, Borders::All, {Row{{name, cell(std::vector<TextBlock>{words})}}}, gapBelowTable};
}

template <class E, size_t n>
TableBlock choiceTable(
    Kata label, const std::array<E, n>& all, const std::optional<E>& chosen, const Wording& wording)
{
    return choiceTable(wording(label), choice(all, chosen, wording));
}

constexpr std::array ratingTerbaikDulu{Rating::DiAtas, Rating::Sesuai, Rating::DiBawah};

/// The peak stands at the predikat of the same rank.
Figure curve(PredikatOrganisasi capaian, const EvaluasiPaper& paper, const Wording& wording)
{
    Figure figure;
    figure.title = wording(Kata::JudulKurva, kataOrganisasi(capaian, wording));
    figure.valueLabel = wording(Kata::FrekuensiPegawai);
    const auto heights = kurvaPola(capaian);
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        figure.categories.append(paper.sumbu.at(at));
        figure.values.push_back(heights.at(at));
    }
    figure.spaceAfter = gapBelowTable;
    return figure;
}

void addCapaian(DocumentModel& document, const EvaluasiPaper& paper, const Wording& wording)
{
    document.blocks.push_back(capaianTable(paper.capaian, wording));
    if (!paper.capaian) {
        return;
    }
    Paragraph heading = bold(wording(Kata::PolaDistribusi));
    heading.keepWithNext = true;
    document.blocks.push_back(heading);
    Figure pattern = curve(*paper.capaian, paper, wording);
    pattern.height = document.orientation == Orientation::Landscape ? lowCurve : highCurve;
    document.blocks.push_back(pattern);
}

/// Title to identity, alike for both forms. A revision's repair number belongs to the SKP's own papers.
DocumentModel beginForm(const EvaluasiPaper& paper, Kata judul, const Wording& wording)
{
    SkpPaper head = paper.skp;
    head.skp.jenisRevisi.reset();
    DocumentModel document = bareDocument(head, wording, judul);
    if (head.skp.pendekatan == Pendekatan::Kuantitatif && head.skp.kelompok == Kelompok::JaJf) {
        document.orientation = Orientation::Landscape; // eight columns break long words when upright
    }
    const QString periode = periodeTercetak(paper.evaluasi.periode, wording);
    addTitle(document, head, wording,
        QStringList{wording(judul), wording(approachTitle(head.skp.pendekatan)),
            wording(groupTitle(head.skp.kelompok)), wording(Kata::PeriodeEvaluasi, periode)},
        {TabelFormulir::Formulir, TabelFormulir::Berakhlak});
    document.blocks.push_back(periodLine(head, wording));
    document.blocks.push_back(identityTable(head, wording));
    return document;
}

TableBlock perilakuOf(const EvaluasiPaper& paper, const Wording& wording)
{
    TableBlock table = perilakuTable(paper.skp.skp, wording, &paper.evaluasi);
    table.spaceAfter = gapBelowTable;
    return table;
}

/// The penilai alone signs these forms, unless the unit has both sign.
SignatureBlock penilaiSigns(const EvaluasiPaper& paper, const Wording& wording)
{
    SignatureBlock block = signatureBlock(paper.skp, paper.skp.tanggal, wording);
    block.left.reset();
    return block;
}

} // namespace

QString periodeTercetak(const Periode& periode, const Wording& wording)
{
    switch (periode.jenis) {
    case JenisPeriode::Bulanan: return wording(Kata::PeriodeBulan, numberOf(periode));
    case JenisPeriode::Triwulanan: return wording(Kata::PeriodeTriwulan, numberOf(periode));
    case JenisPeriode::Semesteran: return wording(Kata::PeriodeSemester, numberOf(periode));
    case JenisPeriode::Akhir: return wording(Kata::PeriodeAkhir);
    }
    Q_UNREACHABLE();
    return {};
}

const QString& kataOrganisasi(PredikatOrganisasi capaian, const Wording& wording)
{
    return wording(kataOf(capaian));
}

std::array<int, jumlahPredikat> kurvaPola(PredikatOrganisasi capaian)
{
    std::array<int, jumlahPredikat> heights{};
    const int peak = static_cast<int>(jumlahPredikat) - 1 - static_cast<int>(capaian);
    for (int at = 0; at < static_cast<int>(jumlahPredikat); ++at) {
        heights.at(static_cast<size_t>(at)) = curveHeights.at(static_cast<size_t>(std::abs(at - peak)));
    }
    return heights;
}

TableBlock capaianTable(const std::optional<PredikatOrganisasi>& capaian, const Wording& wording)
{
    if (!capaian) {
        return choiceTable(wording(Kata::CapaianOrganisasi), centred(bold(wording(Kata::BelumDitetapkan))));
    }
    return choiceTable(Kata::CapaianOrganisasi, organisasiTerbaikDulu, capaian, wording);
}

const QString& kataPredikat(Predikat predikat, const Wording& wording) { return wording(kataOf(predikat)); }

const QString& kataRating(Rating rating, const Wording& wording) { return wording(kataOf(rating)); }

bool isDokumenEvaluasi(JenisDokumen jenis)
{
    return std::find(dokumenEvaluasi.begin(), dokumenEvaluasi.end(), jenis) != dokumenEvaluasi.end();
}

DocumentModel makeUmpanBalikDocument(const EvaluasiPaper& paper, const Wording& wording)
{
    DocumentModel document = beginForm(paper, Kata::JudulUmpanBalik, wording);
    document.blocks.push_back(hasilKerjaTable(paper.skp.skp, wording, &paper.evaluasi));
    document.blocks.push_back(perilakuOf(paper, wording));
    document.blocks.push_back(penilaiSigns(paper, wording));
    return document;
}

DocumentModel makeEvaluasiDocument(const EvaluasiPaper& paper, const Wording& wording)
{
    const Evaluasi& evaluasi = paper.evaluasi;
    DocumentModel document = beginForm(paper, Kata::JudulEvaluasi, wording);
    addCapaian(document, paper, wording);
    document.blocks.push_back(hasilKerjaTable(paper.skp.skp, wording, &evaluasi));
    document.blocks.push_back(
        choiceTable(Kata::RatingHasilKerja, ratingTerbaikDulu, evaluasi.ratingHasilKerja, wording));
    document.blocks.push_back(perilakuOf(paper, wording));
    document.blocks.push_back(
        choiceTable(Kata::RatingPerilakuKerja, ratingTerbaikDulu, evaluasi.ratingPerilakuKerja, wording));
    document.blocks.push_back(
        choiceTable(Kata::PredikatKinerjaPegawai, predikatTerbaikDulu, paper.predikat, wording));
    document.blocks.push_back(paper.ditandatanganiKeduanya
                                  ? signatureBlock(paper.skp, paper.skp.tanggal, wording)
                                  : penilaiSigns(paper, wording));
    return document;
}

DocumentModel makeDocument(JenisDokumen jenis, const EvaluasiPaper& paper, const Wording& wording)
{
    Q_ASSERT(isDokumenEvaluasi(jenis));
    if (jenis == JenisDokumen::UmpanBalik) {
        return makeUmpanBalikDocument(paper, wording);
    }
    return jenis == JenisDokumen::Evaluasi ? makeEvaluasiDocument(paper, wording)
                                           : makeDokumenEvaluasiDocument(paper, wording);
}

} // namespace kinerja
