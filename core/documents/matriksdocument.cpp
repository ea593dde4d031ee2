#include "core/documents/parts.h"
#include "core/documents/skpdocuments.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr size_t mostColumns = 5; // of IKI on one page
constexpr int nameWidth = 15;
constexpr int restWidth = 100 - 2 * nameWidth;

/// One column: an IKI of the leader, or an RHK that has none yet.
struct Column {
    const HasilKerja* hasilKerja;
    const Indikator* indikator;
};

std::vector<Column> columnsOf(const Skp& skp)
{
    std::vector<Column> columns;
    for (const HasilKerja& hasilKerja : skp.hasilKerja) {
        for (const Indikator& indikator : hasilKerja.indikator) {
            columns.push_back({&hasilKerja, &indikator});
        }
        if (hasilKerja.indikator.empty()) {
            columns.push_back({&hasilKerja, nullptr});
        }
    }
    return columns;
}

bool belongsTo(const SelMatriks& sel, const Column& column)
{
    if (sel.rhk != column.hasilKerja->kunci || column.indikator == nullptr) {
        return sel.rhk == column.hasilKerja->kunci;
    }
    const Indikator& first = column.hasilKerja->indikator.front();
    return sel.indikator.isEmpty() ? column.indikator == &first : sel.indikator == column.indikator->kunci;
}

Cell leaderCell(const Column& column, const Wording& wording)
{
    Cell leader = cell(std::vector<TextBlock>{bold(column.hasilKerja->rencana)});
    if (column.indikator != nullptr) {
        const Indikator& indikator = *column.indikator;
        leader.content.push_back(
            plain(indikator.target.trimmed().isEmpty()
                      ? indikator.indikator
                      : wording(Kata::MatriksIndikator, indikator.indikator, indikator.target)));
    }
    return leader;
}

Cell staffCell(const Skp& skp, const BarisStaf& row, const Column& column, const Wording& wording)
{
    Cell roles;
    for (const SelMatriks& sel : skp.matriks) {
        if (sel.pegawai == row.pegawai && belongsTo(sel, column) && !sel.peran.trimmed().isEmpty()) {
            roles.content.push_back(plain(sel.peran));
        }
    }
    return roles.content.empty() ? cell(wording(Kata::Kosong)) : roles;
}

std::vector<int> widthsFor(size_t columns)
{
    std::vector<int> widths{nameWidth, nameWidth};
    const int count = static_cast<int>(columns);
    for (int at = 0; at < count; ++at) {
        widths.push_back(restWidth * (at + 1) / count - restWidth * at / count);
    }
    return widths;
}

TableBlock partOf(const SkpPaper& paper, const std::vector<Column>& columns, const Wording& wording)
{
    // The leader's row says what each column is about, and so stands on every page.
    TableBlock table{widthsFor(columns.size()), 2, Borders::All, {}, 0};
    table.rows.push_back({{headerCell(wording(Kata::MatriksPegawai)), headerCell(wording(Kata::Jabatan)),
        spanning(headerCell(wording(Kata::OutcomeAntara)), static_cast<int>(columns.size()), 1)}});
    Row leader{{cell(std::vector<TextBlock>{bold(paper.pegawai.nama)}), cell(paper.pegawai.jabatan)}};
    for (const Column& column : columns) {
        leader.cells.push_back(leaderCell(column, wording));
    }
    table.rows.push_back(leader);
    for (const BarisStaf& person : paper.staf) {
        Row row{{cell(person.nama.nama), cell(orDash(person.nama.jabatan, wording))}};
        for (const Column& column : columns) {
            row.cells.push_back(staffCell(paper.skp, person, column, wording));
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

DocumentModel makeMatriksDocument(const SkpPaper& paper, const Wording& wording)
{
    DocumentModel document = bareDocument(paper, wording, Kata::JudulMatriks);
    document.orientation = Orientation::Landscape;
    addTitle(document, paper, wording, {Kata::JudulMatriks});
    document.blocks.push_back(periodLine(paper, wording));
    const std::vector<Column> columns = columnsOf(paper.skp);
    // Shared evenly over the pages, so that the last one is not a single wide column.
    const size_t pages = (columns.size() + mostColumns - 1) / mostColumns;
    for (size_t page = 0; page < pages; ++page) {
        const auto begin = columns.begin() + static_cast<std::ptrdiff_t>(columns.size() * page / pages);
        const auto end = columns.begin() + static_cast<std::ptrdiff_t>(columns.size() * (page + 1) / pages);
        if (page > 0) {
            document.blocks.push_back(PageBreak{});
        }
        document.blocks.push_back(partOf(paper, {begin, end}, wording));
    }
    document.blocks.push_back(signatureBlock(paper, paper.tanggal, wording));
    return document;
}

} // namespace kinerja
