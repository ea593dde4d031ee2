#include "core/documents/parts.h"
#include "core/documents/skpdocuments.h"

namespace kinerja
{

namespace
{

using namespace parts;

/// The choices of an enum one under the other, the chosen one marked.
template <NamedEnum E> Cell choices(const std::optional<E>& chosen, const Wording& wording)
{
    Cell all;
    for (const auto& [value, name] : EnumNames<E>::table) {
        const Kata sign = chosen == value ? Kata::Dipilih : Kata::TidakDipilih;
        all.content.push_back(plain(wording(sign, QString::fromLatin1(name))));
    }
    return all;
}

Cell label(Kata kata, const Wording& wording) { return cell(std::vector<TextBlock>{bold(wording(kata))}); }

Row line(Kata name, Cell content, const Wording& wording)
{
    return {{label(name, wording), spanning(std::move(content), 2, 1)}};
}

TableBlock manualTable(const HasilKerja& hasilKerja, const Indikator& indikator, const Wording& wording)
{
    const ManualIndikator& manual = indikator.manual;
    Cell measure = cell(indikator.indikator);
    if (!indikator.target.trimmed().isEmpty()) {
        measure.content.push_back(plain(wording(Kata::ManualTarget, indikator.target)));
    }
    TableBlock table{{30, 12, 58}, 0, Borders::All, {}, 0};
    table.rows = {line(Kata::RencanaHasilKerja, cell(hasilKerja.rencana), wording),
        line(Kata::ManualIndikator, measure, wording), line(Kata::Tujuan, cell(manual.tujuan), wording),
        {{spanning(label(Kata::Deskripsi, wording), 1, 2), cell(wording(Kata::Definisi)),
            cell(manual.definisi)}},
        {{cell(wording(Kata::Formula)), cell(orDash(manual.formula, wording))}},
        line(Kata::SatuanPengukuran, cell(orDash(manual.satuan, wording)), wording),
        line(Kata::KualitasKendali, choices(manual.kendali, wording), wording),
        line(Kata::SumberData, cell(manual.sumberData), wording),
        line(Kata::PeriodePelaporan, choices(manual.pelaporan, wording), wording)};
    return table;
}

} // namespace

DocumentModel makeManualDocument(const SkpPaper& paper, const Wording& wording)
{
    DocumentModel document = bareDocument(paper, wording, Kata::JudulManual);
    for (const HasilKerja& hasilKerja : paper.skp.hasilKerja) {
        for (const Indikator& indikator : hasilKerja.indikator) {
            if (indikator.manual.isBlank()) {
                continue;
            }
            if (!document.blocks.empty()) {
                document.blocks.push_back(PageBreak{});
            }
            addTitle(document, paper, wording, {Kata::JudulManual});
            document.blocks.push_back(periodLine(paper, wording));
            document.blocks.push_back(manualTable(hasilKerja, indikator, wording));
            document.blocks.push_back(signatureBlock(paper, paper.tanggal, wording));
        }
    }
    return document;
}

} // namespace kinerja
