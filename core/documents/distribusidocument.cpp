#include "core/documents/parts.h"
#include "core/documents/unitdocuments.h"
#include "core/documents/unitparts.h"

#include <algorithm>
#include <numeric>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowRules = 6;
/// The curve is drawn in per cent, the bars in tenths of them.
constexpr int tenths = 10;
constexpr int figureHeight = 75;

QString groupOf(const std::vector<Predikat>& group, const Wording& wording)
{
    QStringList words;
    for (const Predikat one : group) {
        words.append(kataPredikat(one, wording));
    }
    return words.join(wording(Kata::AtauPredikat));
}

QString ruleText(const Penyimpangan& rule, const Wording& wording)
{
    const QString group = groupOf(rule.predikat, wording);
    const QString batas = QString::number(rule.batas);
    switch (rule.jenis) {
    case JenisPenyimpangan::BukanTerbanyak: return wording(Kata::AturanTerbanyak, group);
    case JenisPenyimpangan::DiBawahPersen: return wording(Kata::AturanMinPersen, group, batas);
    case JenisPenyimpangan::DiAtasPersen: return wording(Kata::AturanMaksPersen, group, batas);
    case JenisPenyimpangan::KurangOrang: return wording(Kata::AturanMinOrang, group, batas);
    }
    Q_UNREACHABLE();
    return {};
}

QString ruleFigure(const Penyimpangan& rule, const Wording& wording)
{
    const QString orang = QString::number(rule.orang);
    return rule.jenis == JenisPenyimpangan::BukanTerbanyak
               ? wording(Kata::KelompokTerbesar, orang, QString::number(rule.batas))
               : wording(Kata::OrangDari, orang, QString::number(rule.jumlah),
                     persenTercetak(perMil(rule.orang, rule.jumlah)));
}

void addRules(DocumentModel& document, const UnitPaper& paper, const Wording& wording)
{
    if (paper.aturan.empty()) {
        return;
    }
    TableBlock table{{46, 34, 20}, 1, Borders::All, {}, gapBelowRules};
    table.rows.push_back(
        headerRow({wording(Kata::AturanPola), wording(Kata::KeadaanUnit), wording(Kata::HasilAturan)}));
    for (const AturanPola& rule : paper.aturan) {
        Paragraph verdict =
            rule.dipenuhi ? plain(wording(Kata::Terpenuhi)) : bold(wording(Kata::TidakTerpenuhi));
        table.rows.push_back({{cell(ruleText(rule.angka, wording)), cell(ruleFigure(rule.angka, wording)),
            cell(std::vector<TextBlock>{verdict})}});
    }
    document.blocks.push_back(table);
    if (!paper.mungkin) {
        const int all = std::accumulate(paper.final.begin(), paper.final.end(), 0);
        document.blocks.push_back(plain(wording(Kata::PolaTidakMungkin, QString::number(all))));
    }
}

void addRest(DocumentModel& document, const UnitPaper& paper, const Wording& wording)
{
    for (const auto& [kata, people] : {std::pair{Kata::BelumDinilai, paper.belumDinilai},
             std::pair{Kata::PimpinanTidakDihitung, paper.pimpinan},
             std::pair{Kata::TanpaSkpBerlaku, paper.tanpaSkp}}) {
        if (people > 0) {
            Paragraph line = plain(wording(kata, QString::number(people)));
            line.size = TextSize::Small;
            document.blocks.push_back(line);
        }
    }
    Paragraph note = plain(wording(Kata::PolaPertimbangan));
    note.size = TextSize::Small;
    document.blocks.push_back(note);
}

} // namespace

QString persenTercetak(int perMil)
{
    return QStringLiteral("%1,%2").arg(perMil / tenths).arg(perMil % tenths);
}

Figure gambarDistribusi(const UnitPaper& paper, const Wording& wording)
{
    Figure figure;
    const int all = std::accumulate(paper.final.begin(), paper.final.end(), 0);
    figure.title = wording(Kata::JudulDistribusi);
    if (paper.capaian) {
        figure.title = wording(Kata::JudulKurva, kataOrganisasi(paper.capaian->predikat, wording));
        for (const int height : kurvaPola(paper.capaian->predikat)) {
            figure.values.push_back(height * tenths);
        }
    }
    figure.valueLabel = wording(Kata::FrekuensiPegawai);
    figure.height = figureHeight;
    figure.spaceAfter = gapBelowRules;
    for (size_t at = 0; at < jumlahPredikat; ++at) {
        const int people = paper.final.at(at);
        figure.categories.append(kataPredikat(static_cast<Predikat>(at), wording));
        figure.bars.push_back(perMil(people, all));
        figure.barLabels.append(
            QStringLiteral("%1 (%2%)").arg(people).arg(persenTercetak(perMil(people, all))));
    }
    return figure;
}

DocumentModel makeDistribusiDocument(const UnitPaper& paper, const Wording& wording)
{
    DocumentModel document = beginUnitDocument(paper, Kata::JudulDistribusi, wording);
    document.blocks.push_back(
        capaianTable(paper.capaian ? std::optional(paper.capaian->predikat) : std::nullopt, wording));
    document.blocks.push_back(countsTable(paper, wording));
    document.blocks.push_back(gambarDistribusi(paper, wording));
    addRules(document, paper, wording);
    addRest(document, paper, wording);
    return document;
}

} // namespace kinerja
