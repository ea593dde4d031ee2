#include "core/documents/angkakreditdocuments.h"

#include "core/documents/angkakreditparts.h"
#include "core/documents/parts.h"
#include "core/documents/tanggal.h"

namespace kinerja
{

namespace
{

using namespace parts;
using namespace angkakredit;

QString monthNames(const MasaPredikat& masa)
{
    const QString from = namaBulan(masa.bulanMulai);
    return masa.bulanMulai == masa.bulanSelesai
               ? from
               : QString(from % QStringLiteral(" – ") % namaBulan(masa.bulanSelesai));
}

/// `150%`, for a part of a year `2/12 x 100%`.
QString percentage(const BarisKonversi& row, const Wording& wording)
{
    const QString percent = QString::number(row.persen);
    return row.bulan() == bulanSetahun
               ? wording(Kata::AkPersen, percent)
               : wording(Kata::AkPersenSebagian, QString::number(row.bulan()), percent);
}

Cell amount(const Desimal& value)
{
    Paragraph text = plain(desimalTercetak(value, 2));
    text.alignment = Alignment::Right;
    return cell(std::vector<TextBlock>{text});
}

Cell boldAmount(const Desimal& value)
{
    Cell made = amount(value);
    std::get<Paragraph>(made.content.front()).runs.front().bold = true;
    return made;
}

Cell boldCell(const QString& text) { return cell(std::vector<TextBlock>{bold(text)}); }

Row akumulasiRow(const BarisKonversi& row, const AngkaKreditPaper& paper, const Wording& wording)
{
    return {{numberCell(QString::number(row.masa.tahun)), cell(monthNames(row.masa)),
        cell(paper.predikat.label(row.masa.predikat)), numberCell(percentage(row, wording)),
        numberCell(desimalTercetak(row.koefisien, row.koefisien.skala())), amount(row.angkaKredit)}};
}

/// What was reached against what the next step asks for.
Row needRow(Kata need, const KebutuhanAngkaKredit& kebutuhan, const Wording& wording)
{
    const Desimal& selisih = kebutuhan.selisih;
    const Kata sign = kebutuhan.terpenuhi() ? Kata::AkKelebihan : Kata::AkKekurangan;
    const Desimal size(std::abs(selisih.angka()), selisih.skala());
    return {{cell(wording(need)), amount(kebutuhan.minimal), cell(wording(sign, desimalTercetak(size, 2)))}};
}

TableBlock needsTable(const Desimal& reached, const JenjangAngkaKredit& jenjang, const Wording& wording)
{
    TableBlock table{{50, 18, 32}, 1, Borders::All, {}, gapBelowTable};
    table.rows.push_back(
        headerRow({wording(Kata::AkKebutuhan), wording(Kata::AkMinimal), wording(Kata::AkSelisih)}));
    table.rows.push_back(needRow(Kata::AkPangkat, kebutuhan(reached, jenjang.keBerikutPangkat), wording));
    if (jenjang.keBerikutJenjang) {
        table.rows.push_back(
            needRow(Kata::AkJenjang, kebutuhan(reached, *jenjang.keBerikutJenjang), wording));
    } else {
        table.rows.push_back({{cell(wording(Kata::AkJenjang)), numberCell(wording(Kata::Kosong)),
            cell(wording(Kata::AkJenjangTertinggi))}});
    }
    return table;
}

/// Whether the sum suffices for the next pangkat, and for the next jenjang.
Paragraph closingSentence(const Desimal& reached, const JenjangAngkaKredit& jenjang, const Wording& wording)
{
    const bool pangkat = kebutuhan(reached, jenjang.keBerikutPangkat).terpenuhi();
    const bool next = jenjang.keBerikutJenjang && kebutuhan(reached, *jenjang.keBerikutJenjang).terpenuhi();
    if (next) {
        return bold(wording(pangkat ? Kata::AkPenutupKeduanya : Kata::AkPenutupJenjang));
    }
    return bold(wording(pangkat ? Kata::AkPenutupPangkat : Kata::AkPenutupBelum));
}

} // namespace

std::vector<BarisPenetapan> barisPenetapan(const AngkaKreditPaper& paper)
{
    const AngkaKredit& saldo = paper.pegawai.angkaKredit;
    const auto opening = [](const QString& text) { return parseDesimal(text).value_or(Desimal()); };
    return {{Kata::AkDasar, opening(saldo.akDasar), {}}, {Kata::AkJfLama, opening(saldo.akJfLama), {}},
        {Kata::AkPenyesuaian, opening(saldo.akPenyesuaian), {}},
        {Kata::AkKonversi, opening(saldo.nilaiIntegrasi) + jumlahAngkaKredit(paper.sebelumnya),
            jumlahAngkaKredit(paper.tahunIni)},
        {Kata::AkPendidikan, opening(saldo.akPendidikan), {}}};
}

Desimal kumulatif(const std::vector<BarisPenetapan>& rows)
{
    Desimal sum;
    for (const BarisPenetapan& row : rows) {
        sum = sum + row.jumlah();
    }
    return sum;
}

DocumentModel makeKonversiDocument(const AngkaKreditPaper& paper, const Wording& wording)
{
    DocumentModel document = begin(paper, JenisDokumenAngkaKredit::Konversi, wording);
    TableBlock table{{28, 24, 22, 26}, 1, Borders::All, {}, gapBelowTable};
    table.rows.push_back(headerRow({wording(Kata::AkPredikat), wording(Kata::AkProsentase),
        wording(Kata::AkKoefisien), wording(Kata::AkDidapat)}));
    for (const BarisKonversi& row : paper.tahunIni) {
        table.rows.push_back(
            {{cell(paper.predikat.label(row.masa.predikat)), numberCell(percentage(row, wording)),
                numberCell(desimalTercetak(row.koefisien, row.koefisien.skala())), amount(row.angkaKredit)}});
    }
    if (paper.tahunIni.size() > 1) {
        table.rows.push_back({{spanning(boldCell(wording(Kata::AkJumlah)), 3, 1),
            boldAmount(jumlahAngkaKredit(paper.tahunIni))}});
    }
    document.blocks.push_back(table);
    end(document, paper, JenisDokumenAngkaKredit::Konversi, wording);
    return document;
}

DocumentModel makeAkumulasiDocument(const AngkaKreditPaper& paper, const Wording& wording)
{
    DocumentModel document = begin(paper, JenisDokumenAngkaKredit::Akumulasi, wording);
    TableBlock table{{9, 25, 19, 16, 14, 17}, 1, Borders::All, {}, gapBelowTable};
    table.rows.push_back(headerRow({wording(Kata::AkTahun), wording(Kata::AkBulan), wording(Kata::AkPredikat),
        wording(Kata::AkProsentase), wording(Kata::AkKoefisien), wording(Kata::AkDidapat)}));
    Desimal sum;
    if (const auto opening = parseDesimal(paper.pegawai.angkaKredit.nilaiIntegrasi)) {
        table.rows.push_back({{spanning(cell(wording(Kata::AkIntegrasi)), 5, 1), amount(*opening)}});
        sum = *opening;
    }
    for (const auto* rows : {&paper.sebelumnya, &paper.tahunIni}) {
        for (const BarisKonversi& row : *rows) {
            table.rows.push_back(akumulasiRow(row, paper, wording));
        }
        sum = sum + jumlahAngkaKredit(*rows);
    }
    table.rows.push_back({{spanning(boldCell(wording(Kata::AkJumlahDiperoleh)), 5, 1), boldAmount(sum)}});
    document.blocks.push_back(table);
    end(document, paper, JenisDokumenAngkaKredit::Akumulasi, wording);
    return document;
}

DocumentModel makePenetapanDocument(const AngkaKreditPaper& paper, const Wording& wording)
{
    DocumentModel document = begin(paper, JenisDokumenAngkaKredit::Penetapan, wording);
    TableBlock table{{5, 37, 13, 13, 14, 18}, 1, Borders::All, {}, gapBelowTable};
    table.rows.push_back(headerRow({wording(Kata::No), wording(Kata::AkUnsur), wording(Kata::AkLama),
        wording(Kata::AkBaru), wording(Kata::AkJumlahKolom), wording(Kata::AkKeterangan)}));
    const std::vector<BarisPenetapan> rows = barisPenetapan(paper);
    int number = 0;
    for (const BarisPenetapan& row : rows) {
        table.rows.push_back({{numberCell(QString::number(++number)), cell(wording(row.unsur)),
            amount(row.lama), amount(row.baru), amount(row.jumlah()), cell(QString())}});
    }
    // What follows is reckoned from the figure that is printed.
    const Desimal reached = rounded(kumulatif(rows), 2);
    table.rows.push_back(
        {{spanning(boldCell(wording(Kata::AkKumulatif)), 4, 1), boldAmount(reached), cell(QString())}});
    document.blocks.push_back(table);
    document.blocks.push_back(needsTable(reached, paper.jenjang, wording));
    document.blocks.push_back(closingSentence(reached, paper.jenjang, wording));
    end(document, paper, JenisDokumenAngkaKredit::Penetapan, wording);
    return document;
}

} // namespace kinerja
