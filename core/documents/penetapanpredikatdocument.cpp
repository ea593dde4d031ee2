#include "core/documents/parts.h"
#include "core/documents/tanggal.h"
#include "core/documents/unitdocuments.h"
#include "core/documents/unitparts.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowPeople = 8;

QString ratingOf(const std::optional<Rating>& rating, const Wording& wording)
{
    return rating ? kataRating(*rating, wording) : wording(Kata::Kosong);
}

TableBlock predikatTable(const UnitPaper& paper, const Wording& wording)
{
    TableBlock table{{5, 21, 19, 19, 13, 13, 10}, 1, Borders::All, {}, gapBelowPeople};
    table.rows.push_back(
        headerRow({wording(Kata::No), wording(Kata::Nama), wording(Kata::Nip), wording(Kata::Jabatan),
            wording(Kata::RatingHasilKerja), wording(Kata::RatingPerilakuKerja), wording(Kata::Predikat)}));
    int number = 0;
    for (const BarisUnit& one : paper.baris) {
        table.rows.push_back({{numberCell(QString::number(++number)), cell(one.nama.nama),
            cell(orDash(one.nama.nomor, wording)), cell(orDash(one.nama.jabatan, wording)),
            cell(ratingOf(one.hasilKerja, wording)), cell(ratingOf(one.perilakuKerja, wording)),
            cell(one.predikat ? kataPredikat(*one.predikat, wording) : wording(Kata::Kosong))}});
    }
    return table;
}

TableBlock basisTable(const CapaianOrganisasi& capaian, const Wording& wording)
{
    const auto line = [&](Kata label, const QString& text) {
        return Row{{Cell{{bold(wording(label))}, 1, 1, Tint::Header, VerticalPlace::Middle},
            cell(orDash(text, wording))}};
    };
    // The paper may bear a later day than the capaian: that of the last evaluation that it lists.
    QStringList setter{capaian.ditetapkanOleh.trimmed(), tanggalPanjang(capaian.tanggal)};
    setter.removeAll(QString());
    return {{34, 66}, 0, Borders::All,
        {line(Kata::Dasar, capaian.dasar), line(Kata::DitetapkanOleh, setter.join(QStringLiteral(", ")))},
        gapBelowPeople};
}

/// It is dated on the day of the capaian, but not before what it lists.
QString dayOf(const UnitPaper& paper, const CapaianOrganisasi& capaian, const Wording& wording)
{
    return capaian.tanggal.isValid() ? tanggalPanjang(std::max(capaian.tanggal, paper.dinilai))
                                     : wording(Kata::TanggalKosong);
}

/// Who sets the capaian signs, with jabatan and number where the file knows them, else by the name as it was
/// written down; dots to write it on where it was not.
SignatureBlock setterSigns(const UnitPaper& paper, const Wording& wording)
{
    const CapaianOrganisasi capaian = paper.capaian.value_or(CapaianOrganisasi{});
    const QString place = paper.unit.tempat.isEmpty() ? wording(Kata::TempatKosong) : paper.unit.tempat;
    const QString day = dayOf(paper, capaian, wording);
    Signer signer;
    signer.role = PeranTandaTangan::Atasan;
    signer.above = {plain(wording(Kata::TempatTanggal, place, day)), plain(wording(Kata::YangMenetapkan))};
    if (!paper.penetap.jabatan.isEmpty()) {
        signer.above.push_back(plain(paper.penetap.jabatan));
    }
    const QString known = paper.penetap.nama.isEmpty() ? capaian.ditetapkanOleh : paper.penetap.nama;
    Paragraph name = bold(known.trimmed().isEmpty() ? wording(Kata::TanggalKosong) : known);
    name.runs.front().underlined = true;
    signer.below = {name};
    if (!paper.penetap.nomor.isEmpty()) {
        signer.below.push_back(plain(wording(Kata::TtdNomor, paper.penetap.labelNomor, paper.penetap.nomor)));
    }
    SignatureBlock block;
    block.right = signer;
    return block;
}

} // namespace

DocumentModel makePenetapanPredikatDocument(const UnitPaper& paper, const Wording& wording)
{
    DocumentModel document = beginUnitDocument(paper, Kata::JudulPenetapanPredikat, wording);
    document.orientation = Orientation::Landscape;
    document.blocks.push_back(
        capaianTable(paper.capaian ? std::optional(paper.capaian->predikat) : std::nullopt, wording));
    if (paper.capaian) {
        document.blocks.push_back(basisTable(*paper.capaian, wording));
    }
    document.blocks.push_back(predikatTable(paper, wording));
    document.blocks.push_back(countsTable(paper, wording));
    document.blocks.push_back(setterSigns(paper, wording));
    return document;
}

} // namespace kinerja
