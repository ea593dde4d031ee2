#include "core/documents/parts.h"
#include "core/documents/skpdocuments.h"
#include "core/documents/tanggal.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowSentence = 6;

Kata purposeOf(JenisDialog jenis)
{
    switch (jenis) {
    case JenisDialog::Penetapan: return Kata::DialogPenetapan;
    case JenisDialog::Klarifikasi: return Kata::DialogKlarifikasi;
    case JenisDialog::Penyesuaian: return Kata::DialogPenyesuaian;
    case JenisDialog::Evaluasi: return Kata::DialogEvaluasi;
    }
    Q_UNREACHABLE();
    return Kata::DialogPenetapan;
}

Paragraph sentence(const QString& text)
{
    Paragraph paragraph = plain(text);
    paragraph.spaceAfter = gapBelowSentence;
    return paragraph;
}

Paragraph opening(const DialogKinerja& dialog, const Wording& wording)
{
    const QString tempat = dialog.tempat.trimmed().isEmpty() ? wording(Kata::TempatKosong) : dialog.tempat;
    const bool dated = !dialog.tanggal.isNull();
    return sentence(
        wording(Kata::BeritaAcaraPembuka, dated ? namaHari(dialog.tanggal) : wording(Kata::TempatKosong),
            dated ? tanggalPanjang(dialog.tanggal) : wording(Kata::TempatKosong), tempat,
            wording(purposeOf(dialog.jenis))));
}

void addParticipants(DocumentModel& document, const DialogKinerja& dialog, const Wording& wording)
{
    List people{ListMarker::Number, {}, gapBelowSentence};
    for (const QString& name : dialog.peserta) {
        if (!name.trimmed().isEmpty()) {
            people.items.push_back(plain(name));
        }
    }
    if (!people.items.empty()) {
        Paragraph heading = plain(wording(Kata::Peserta));
        heading.keepWithNext = true;
        document.blocks.push_back(heading);
        document.blocks.push_back(people);
    }
}

TableBlock results(const DialogKinerja& dialog, const Wording& wording)
{
    TableBlock table{{30, 70}, 0, Borders::All, {}, gapBelowSentence};
    const auto add = [&](Kata label, const QString& text) {
        table.rows.push_back(
            {{cell(std::vector<TextBlock>{bold(wording(label))}), cell(orDash(text, wording))}});
    };
    add(Kata::EkspektasiHasilKerja, dialog.hasilKerja);
    add(Kata::EkspektasiPerilakuKerja, dialog.perilakuKerja);
    add(Kata::Klarifikasi, dialog.klarifikasi);
    add(Kata::TindakLanjut, dialog.tindakLanjut);
    return table;
}

void addDialog(
    DocumentModel& document, const SkpPaper& paper, const DialogKinerja& dialog, const Wording& wording)
{
    document.blocks.push_back(title(wording(Kata::JudulBeritaAcara)));
    document.blocks.push_back(unofficialNote(wording));
    document.blocks.push_back(opening(dialog, wording));
    document.blocks.push_back(identityTable(paper, wording));
    addParticipants(document, dialog, wording);
    Paragraph lead = sentence(wording(Kata::HasilDialog));
    lead.keepWithNext = true;
    document.blocks.push_back(lead);
    document.blocks.push_back(results(dialog, wording));
    document.blocks.push_back(plain(wording(Kata::BeritaAcaraPenutup)));
    document.blocks.push_back(signatureBlock(paper, dialog.tanggal, wording));
}

} // namespace

DocumentModel makeBeritaAcaraDocument(const SkpPaper& paper, const Wording& wording)
{
    DocumentModel document = bareDocument(paper, wording, Kata::JudulBeritaAcara);
    // A dialogue was held between those who were in office then, whoever signs the SKP later.
    SkpPaper onItsDay = paper;
    for (size_t at = 0; at < paper.skp.dialog.size(); ++at) {
        if (!document.blocks.empty()) {
            document.blocks.push_back(PageBreak{});
        }
        if (at < paper.pihakDialog.size()) {
            onItsDay.pegawai = paper.pihakDialog[at].pegawai;
            onItsDay.penilai = paper.pihakDialog[at].penilai;
        }
        addDialog(document, onItsDay, paper.skp.dialog[at], wording);
    }
    return document;
}

bool holdsDialog(const DocumentModel& beritaAcara, const DialogKinerja& dialog, const Wording& wording)
{
    const Block asks = opening(dialog, wording);
    const Block answers = results(dialog, wording);
    const auto& blocks = beritaAcara.blocks;
    const auto at = std::find(blocks.begin(), blocks.end(), asks);
    return at != blocks.end() && std::find(at, blocks.end(), answers) != blocks.end();
}

} // namespace kinerja
