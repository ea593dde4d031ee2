#include "core/documents/skppaper.h"

#include "core/documents/parts.h"
#include "core/documents/tanggal.h"

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowLine = 4;
constexpr int gapBelowTitle = 8;
constexpr int gapBelowIdentity = 6;

QString footerOf(const NamaTercetak& pegawai, const Wording& wording)
{
    if (pegawai.nomor.isEmpty()) {
        return wording(Kata::DokumenMilik, pegawai.nama);
    }
    return wording(Kata::DokumenMilikBernomor, pegawai.nama, pegawai.labelNomor, pegawai.nomor);
}

QString periodText(const Skp& skp, const Wording& wording)
{
    const bool sameYear = skp.mulai.year() == skp.selesai.year();
    const QString from = sameYear ? tanggalTanpaTahun(skp.mulai) : tanggalPanjang(skp.mulai);
    return wording(Kata::RentangPeriode, from.toUpper(), tanggalTanpaTahun(skp.selesai).toUpper(),
        QString::number(skp.selesai.year()));
}

int repairNumber(const SkpPaper& paper)
{
    if (paper.skp.jenisRevisi != JenisRevisi::PerbaikanRedaksional) {
        return 0;
    }
    return paper.perbaikanKe > 0 ? paper.perbaikanKe : paper.skp.revisi - 1;
}

QString labelOf(const NamaTercetak& person, const Wording& wording)
{
    return person.labelNomor.isEmpty() ? wording(Kata::Nip) : person.labelNomor;
}

/// The unit's own where the person has no other.
QString instansiOf(const NamaTercetak& person, const SkpPaper& paper)
{
    return person.instansi.isEmpty() ? paper.unit.instansi : person.instansi;
}

struct IdentityLine {
    QString label;
    QString left;
    QString rightLabel;
    QString right;
};

std::vector<IdentityLine> identityLines(const SkpPaper& paper, const Wording& wording)
{
    const NamaTercetak& one = paper.pegawai;
    const NamaTercetak& other = paper.penilai;
    const bool isJpt = paper.skp.kelompok == Kelompok::Jpt;
    const auto same = [&](Kata label, const QString& left, const QString& right) {
        return IdentityLine{wording(label), left, wording(label), right};
    };
    return {same(Kata::Nama, one.nama, other.nama),
        {labelOf(one, wording), one.nomor, labelOf(other, wording), other.nomor},
        same(Kata::PangkatGolRuang, one.pangkatGolongan, other.pangkatGolongan),
        same(Kata::Jabatan, one.jabatan, other.jabatan),
        {wording(Kata::UnitKerja), one.unitKerja, wording(isJpt ? Kata::Instansi : Kata::UnitKerja),
            isJpt ? instansiOf(other, paper) : other.unitKerja}};
}

} // namespace

QString orDash(const QString& text, const Wording& wording)
{
    return text.trimmed().isEmpty() ? wording(Kata::Kosong) : text;
}

DocumentModel bareDocument(const SkpPaper& paper, const Wording& wording, Kata judul)
{
    DocumentModel document;
    document.title =
        wording(Kata::JudulBerkas, wording(judul), QString::number(paper.skp.tahun), paper.pegawai.nama);
    document.author = paper.unit.nama;
    document.footer = footerOf(paper.pegawai, wording);
    return document;
}

Paragraph unofficialNote(const Wording& wording)
{
    return {{Run{wording(Kata::BukanFormatResmi), false, true}}, Alignment::Center, TextSize::Small,
        gapBelowTitle, true};
}

void addTitle(DocumentModel& document, const SkpPaper& paper, const Wording& wording,
    const std::vector<Kata>& lines, const std::set<TabelFormulir>& tables)
{
    QStringList texts;
    for (const Kata line : lines) {
        texts.append(wording(line));
    }
    addTitle(document, paper, wording, texts, tables);
}

void addTitle(DocumentModel& document, const SkpPaper& paper, const Wording& wording,
    const QStringList& lines, const std::set<TabelFormulir>& tables)
{
    std::vector<Paragraph> paragraphs;
    for (const QString& line : lines) {
        paragraphs.push_back(title(line));
    }
    if (const int repair = repairNumber(paper); repair > 0) {
        paragraphs.push_back(centred(plain(wording(Kata::PerbaikanKe, QString::number(repair)))));
    }
    if (wording.isUnverified(tables)) {
        paragraphs.push_back(unofficialNote(wording));
    }
    paragraphs.back().spaceAfter = gapBelowTitle;
    paragraphs.back().keepWithNext = true;
    document.blocks.insert(document.blocks.end(), paragraphs.begin(), paragraphs.end());
}

Signer signer(
    PeranTandaTangan role, const QString& sebutan, const NamaTercetak& person, const Wording& wording)
{
    Signer side{role, {plain(sebutan)}, {}};
    const QString nama = person.nama.isEmpty() ? wording(Kata::TanggalKosong) : person.nama;
    side.below.push_back({{Run{nama, true, false, false, !person.nama.isEmpty()}}});
    if (!person.nomor.isEmpty()) {
        side.below.push_back(plain(wording(Kata::TtdNomor, person.labelNomor, person.nomor)));
    }
    return side;
}

Paragraph placeAndDay(const SkpPaper& paper, QDate tanggal, const Wording& wording)
{
    const QString tempat = paper.tempat.isEmpty() ? wording(Kata::TempatKosong) : paper.tempat;
    const QString day = tanggal.isNull() ? wording(Kata::TanggalKosong) : tanggalPanjang(tanggal);
    return plain(wording(Kata::TempatTanggal, tempat, day));
}

TableBlock periodLine(const SkpPaper& paper, const Wording& wording)
{
    const QString instansi = instansiOf(paper.pegawai, paper);
    Paragraph period = plain(wording(Kata::PeriodePenilaian, periodText(paper.skp, wording)));
    period.alignment = Alignment::Right;
    return {{37, 63}, 0, Borders::None,
        {Row{{cell(instansi.toUpper()), cell(std::vector<TextBlock>{period})}, true}}, gapBelowLine};
}

TableBlock identityTable(const SkpPaper& paper, const Wording& wording)
{
    TableBlock table{{4, 16, 30, 4, 16, 30}, 1, Borders::All, {}, gapBelowIdentity};
    table.rows.push_back({{headerCell(wording(Kata::No)),
        spanning(headerCell(wording(Kata::PegawaiYangDinilai)), 2, 1), headerCell(wording(Kata::No)),
        spanning(headerCell(wording(Kata::PejabatPenilaiKinerja)), 2, 1)}});
    int number = 0;
    for (const IdentityLine& line : identityLines(paper, wording)) {
        const QString text = QString::number(++number);
        table.rows.push_back({{numberCell(text), cell(line.label), cell(orDash(line.left, wording)),
            numberCell(text), cell(line.rightLabel), cell(orDash(line.right, wording))}});
    }
    return table;
}

SignatureBlock signatureBlock(const SkpPaper& paper, QDate tanggal, const Wording& wording)
{
    SignatureBlock block;
    block.left = signer(PeranTandaTangan::Pegawai, wording(Kata::TtdPegawai), paper.pegawai, wording);
    block.right = signer(PeranTandaTangan::Penilai, wording(Kata::TtdPenilai), paper.penilai, wording);
    block.right->above.insert(block.right->above.begin(), placeAndDay(paper, tanggal, wording));
    return block;
}

} // namespace kinerja
