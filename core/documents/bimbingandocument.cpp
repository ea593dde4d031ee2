#include "core/documents/bimbingandocument.h"

#include "core/documents/parts.h"
#include "core/documents/tanggal.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowPart = 6;

bool saysAnything(const QString& text) { return !text.trimmed().isEmpty(); }

bool isJudged(const PenilaianKompetensi& one)
{
    return saysAnything(one.kompetensi) || one.nilai || saysAnything(one.alasan);
}

bool hasUmpanBalik(const Pembinaan& isi)
{
    return std::any_of(isi.pernyataan.begin(), isi.pernyataan.end(), saysAnything);
}

bool hasKompetensi(const Pembinaan& isi)
{
    return std::any_of(isi.kompetensi.begin(), isi.kompetensi.end(), isJudged);
}

void begin(DocumentModel& document, const LembarPembinaan& lembar, Kata judul, const Wording& wording)
{
    if (!document.blocks.empty()) {
        document.blocks.push_back(PageBreak{});
    }
    document.blocks.push_back(title(wording(judul)));
    document.blocks.push_back(unofficialNote(wording));
    document.blocks.push_back(periodLine(lembar.paper, wording));
    document.blocks.push_back(identityTable(lembar.paper, wording));
}

/// What was spoken about and agreed.
TableBlock record(const Pembinaan& isi, const Wording& wording)
{
    TableBlock table{{26, 74}, 0, Borders::All, {}, gapBelowPart};
    const auto add = [&](Kata label, const QString& text) {
        table.rows.push_back(
            {{cell(std::vector<TextBlock>{bold(wording(label))}), cell(orDash(text, wording))}});
    };
    add(Kata::BimbinganTanggal, tanggalPanjang(isi.tanggal));
    add(Kata::BimbinganTopik, isi.topik);
    add(Kata::BimbinganRencana, isi.rencana);
    add(Kata::BimbinganTenggat, tanggalPanjang(isi.tenggat));
    add(Kata::BimbinganHasil, isi.hasil);
    return table;
}

Paragraph partTitle(const QString& text)
{
    Paragraph heading = bold(text);
    heading.keepWithNext = true;
    heading.spaceAfter = gapBelowPart / 2;
    return heading;
}

/// One side signs alone, at the right, with place and day.
SignatureBlock signedBy(PeranTandaTangan role, const LembarPembinaan& lembar, const Wording& wording)
{
    SignatureBlock block = signatureBlock(lembar.paper, lembar.isi.tanggal, wording);
    if (role == PeranTandaTangan::Pegawai) {
        block.left->above.insert(block.left->above.begin(), block.right->above.front());
        block.right = block.left;
    }
    block.left.reset();
    return block;
}

TableBlock feedback(const Pembinaan& isi, const BimbinganTable& form, const Wording& wording)
{
    TableBlock table{{5, 70, 25}, 1, Borders::All, {}, gapBelowPart};
    table.rows.push_back(headerRow({wording(Kata::No), wording(Kata::Pernyataan), wording(Kata::Jawaban)}));
    int number = 0;
    const auto add = [&](const QString& statement) {
        const QString answer = isi.pernyataan.value(number);
        ++number;
        table.rows.push_back(
            {{numberCell(QString::number(number)), cell(statement), cell(orDash(answer, wording))}});
    };
    for (const KelompokPernyataan& group : form.kelompok()) {
        table.rows.push_back(sectionRow(group.judul, 3));
        for (const QString& statement : group.pernyataan) {
            add(statement);
        }
    }
    while (number < isi.pernyataan.size()) {
        add(wording(Kata::Kosong)); // answers to statements that the form has no more
    }
    return table;
}

TableBlock competences(const Pembinaan& isi, const BimbinganTable& form, const Wording& wording)
{
    TableBlock table{{5, 40, 15, 40}, 1, Borders::All, {}, gapBelowPart};
    table.rows.push_back(headerRow({wording(Kata::No), wording(Kata::KompetensiPegawai),
        wording(Kata::NilaiKompetensi, QString::number(form.nilaiTerendah()),
            QString::number(form.nilaiTertinggi())),
        wording(Kata::Alasan)}));
    int number = 0;
    for (const PenilaianKompetensi& one : isi.kompetensi) {
        if (isJudged(one)) {
            const QString mark = one.nilai ? QString::number(*one.nilai) : wording(Kata::Kosong);
            table.rows.push_back({{numberCell(QString::number(++number)),
                cell(orDash(one.kompetensi, wording)), numberCell(mark), cell(one.alasan)}});
        }
    }
    return table;
}

} // namespace

bool hasIsi(const Pembinaan& isi)
{
    return saysAnything(isi.topik) || saysAnything(isi.rencana) || saysAnything(isi.hasil) ||
           hasUmpanBalik(isi) || hasKompetensi(isi);
}

DocumentModel makeBimbinganDocument(
    const std::vector<LembarPembinaan>& lembar, const BimbinganTable& table, const Wording& wording)
{
    DocumentModel document = bareDocument(lembar.front().paper, wording, Kata::JudulBimbingan);
    for (const LembarPembinaan& one : lembar) {
        begin(document, one, Kata::JudulBimbingan, wording);
        document.blocks.push_back(record(one.isi, wording));
        document.blocks.push_back(signatureBlock(one.paper, one.isi.tanggal, wording));
        if (hasUmpanBalik(one.isi)) {
            document.blocks.push_back(PageBreak{});
            document.blocks.push_back(partTitle(wording(Kata::JudulUmpanBalikBimbingan)));
            document.blocks.push_back(feedback(one.isi, table, wording));
            document.blocks.push_back(signedBy(PeranTandaTangan::Pegawai, one, wording));
        }
        if (hasKompetensi(one.isi)) {
            document.blocks.push_back(partTitle(wording(Kata::JudulEvaluasiKompetensi)));
            document.blocks.push_back(competences(one.isi, table, wording));
            document.blocks.push_back(signedBy(PeranTandaTangan::Penilai, one, wording));
        }
    }
    return document;
}

DocumentModel makeKonselingDocument(const std::vector<LembarPembinaan>& lembar, const Wording& wording)
{
    DocumentModel document = bareDocument(lembar.front().paper, wording, Kata::JudulKonseling);
    document.footer = wording(Kata::KakiRahasia, document.footer);
    for (const LembarPembinaan& one : lembar) {
        const auto first =
            static_cast<std::ptrdiff_t>(document.blocks.size() + (document.blocks.empty() ? 0 : 1));
        begin(document, one, Kata::JudulKonseling, wording);
        Paragraph note = centred(plain(wording(Kata::CatatanRahasia)));
        note.spaceAfter = gapBelowPart;
        note.keepWithNext = true;
        document.blocks.insert(
            document.blocks.begin() + first, {Block(title(wording(Kata::Rahasia))), Block(note)});
        document.blocks.push_back(record(one.isi, wording));
        document.blocks.push_back(signatureBlock(one.paper, one.isi.tanggal, wording));
    }
    return document;
}

} // namespace kinerja
