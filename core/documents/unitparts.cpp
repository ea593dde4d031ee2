#include "core/documents/unitparts.h"

#include "core/documents/parts.h"

#include <numeric>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowUnit = 6;
constexpr int gapBelowCounts = 8;

Row lineOf(const QString& label, const QString& text, const Wording& wording)
{
    return {{cell(std::vector<TextBlock>{bold(label)}), cell(orDash(text, wording))}};
}

} // namespace

DocumentModel beginUnitDocument(const UnitPaper& paper, Kata judul, const Wording& wording)
{
    DocumentModel document;
    document.title = wording(judul);
    document.author = paper.unit.nama;
    document.footer = wording(Kata::DokumenUnit, paper.unit.nama);
    document.blocks.push_back(title(wording(judul)));
    Paragraph periode = title(
        wording(Kata::PeriodeTahun, periodeTercetak(paper.periode, wording), QString::number(paper.tahun)));
    periode.spaceAfter = gapBelowUnit;
    document.blocks.push_back(periode);
    document.blocks.push_back(unofficialNote(wording)); // own layouts, whatever the words rest on
    TableBlock head{{34, 66}, 0, Borders::None, {}, gapBelowUnit};
    head.rows.push_back(lineOf(wording(Kata::UnitKerja), paper.lingkup, wording));
    head.rows.push_back(lineOf(wording(Kata::Instansi), paper.unit.instansi, wording));
    document.blocks.push_back(head);
    return document;
}

TableBlock countsTable(const UnitPaper& paper, const Wording& wording)
{
    const int all = std::accumulate(paper.final.begin(), paper.final.end(), 0);
    const int drafts = std::accumulate(paper.draf.begin(), paper.draf.end(), 0);
    TableBlock table{{34, 22, 22, 22}, 1, Borders::All, {}, gapBelowCounts};
    table.rows.push_back(headerRow({wording(Kata::Predikat), wording(Kata::JumlahPegawaiFinal),
        wording(Kata::Bagian), wording(Kata::JumlahPegawaiDraf)}));
    for (size_t at = jumlahPredikat; at-- > 0;) {
        table.rows.push_back({{cell(kataPredikat(static_cast<Predikat>(at), wording)),
            numberCell(QString::number(paper.final.at(at))),
            numberCell(persenTercetak(perMil(paper.final.at(at), all)) % QLatin1Char('%')),
            numberCell(QString::number(paper.draf.at(at)))}});
    }
    Row sum = headerRow({wording(Kata::Jumlah), QString::number(all),
        all == 0 ? wording(Kata::Kosong) : persenTercetak(perMil(all, all)) % QLatin1Char('%'),
        QString::number(drafts)});
    table.rows.push_back(sum);
    return table;
}

} // namespace kinerja
