#include "core/documents/parts.h"
#include "core/documents/skpdocuments.h"

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBetweenLists = 8;

TableBlock numbered(
    const Skp& skp, const std::vector<Butir>& items, DaftarSkp daftar, Kata name, const Wording& wording)
{
    TableBlock table{{5, 95}, 1, Borders::All, {}, gapBetweenLists};
    Cell head = spanning(headerCell(wording(name)), 2, 1);
    std::get<Paragraph>(head.content.front()).alignment = Alignment::Left;
    table.rows.push_back({{head}});
    int number = 0;
    for (const Butir& item : items) {
        if (!item.isi.trimmed().isEmpty()) {
            table.rows.push_back({{numberCell(QString::number(++number)), cell(item.isi)}});
        }
    }
    if (number == 0) {
        table.rows.push_back(
            {{numberCell({}), cell(skp.isTidakAda(daftar) ? wording(Kata::TidakAda) : QString())}});
    }
    return table;
}

} // namespace

DocumentModel makeLampiranDocument(const SkpPaper& paper, const Wording& wording)
{
    const Skp& skp = paper.skp;
    DocumentModel document = bareDocument(paper, wording, Kata::JudulLampiran);
    addTitle(document, paper, wording, {Kata::JudulLampiran});
    document.blocks.push_back(periodLine(paper, wording));
    document.blocks.push_back(numbered(
        skp, skp.dukunganSumberDaya, DaftarSkp::DukunganSumberDaya, Kata::DukunganSumberDaya, wording));
    document.blocks.push_back(numbered(skp, skp.skemaPertanggungjawaban, DaftarSkp::SkemaPertanggungjawaban,
        Kata::SkemaPertanggungjawaban, wording));
    TableBlock last = numbered(skp, skp.konsekuensi, DaftarSkp::Konsekuensi, Kata::Konsekuensi, wording);
    last.spaceAfter = 0;
    document.blocks.push_back(last);
    document.blocks.push_back(signatureBlock(paper, paper.tanggal, wording));
    return document;
}

} // namespace kinerja
