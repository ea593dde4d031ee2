#include "core/documents/angkakreditparts.h"

#include "core/documents/parts.h"
#include "core/documents/tanggal.h"
#include "core/domain/pegawai/identitas.h"

namespace kinerja::angkakredit
{

namespace
{

using namespace parts;

constexpr int gapBelowNumber = 8;

Kata titleOf(JenisDokumenAngkaKredit jenis)
{
    switch (jenis) {
    case JenisDokumenAngkaKredit::Konversi: return Kata::JudulKonversiAk;
    case JenisDokumenAngkaKredit::Akumulasi: return Kata::JudulAkumulasiAk;
    case JenisDokumenAngkaKredit::Penetapan: return Kata::JudulPenetapanAk;
    }
    Q_UNREACHABLE();
    return Kata::JudulKonversiAk;
}

const DokumenAngkaKredit& noted(const AngkaKreditPaper& paper, JenisDokumenAngkaKredit jenis)
{
    return paper.dokumen.at(static_cast<size_t>(jenis));
}

/// Several texts as one, without those that are not known.
QString joined(const QStringList& texts, const Wording& wording)
{
    QStringList known;
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty()) {
            known.append(text);
        }
    }
    return known.isEmpty() ? wording(Kata::Kosong) : known.join(QStringLiteral(" / "));
}

/// What the officer typed; where nothing was, what the number says.
QString birth(const Pegawai& pegawai)
{
    const auto said = kataNomor(pegawai.identitas);
    const QDate typed = pegawai.tanggalLahir;
    const QString day = tanggalPanjang(typed.isValid() || !said ? typed : said->tanggalLahir);
    return pegawai.tempatLahir.isEmpty() || day.isEmpty()
               ? QString(pegawai.tempatLahir % day)
               : QString(pegawai.tempatLahir % QStringLiteral(", ") % day);
}

QString sex(const Pegawai& pegawai, const Wording& wording)
{
    const auto said = kataNomor(pegawai.identitas);
    const auto known = pegawai.jenisKelamin || !said ? pegawai.jenisKelamin : said->jenisKelamin;
    if (!known) {
        return {};
    }
    return wording(*known == JenisKelamin::LakiLaki ? Kata::LakiLaki : Kata::Perempuan);
}

TableBlock identity(const AngkaKreditPaper& paper, const Wording& wording)
{
    const Pegawai& pegawai = paper.pegawai;
    const NamaTercetak& nama = paper.nama;
    const QString instansi = nama.instansi.isEmpty() ? paper.unit.instansi : nama.instansi;
    const std::vector<std::pair<QString, QString>> lines{{wording(Kata::AkNama), nama.nama},
        {nama.labelNomor.isEmpty() ? wording(Kata::Nip) : nama.labelNomor, nama.nomor},
        {wording(Kata::AkKarpeg), pegawai.karpeg}, {wording(Kata::AkLahir), birth(pegawai)},
        {wording(Kata::AkKelamin), sex(pegawai, wording)},
        {wording(Kata::AkPangkatTmt),
            joined({nama.pangkatGolongan, tanggalPanjang(pegawai.tmtPangkat)}, wording)},
        {wording(Kata::AkJabatanTmt), joined({nama.jabatan, tanggalPanjang(pegawai.tmtJabatan)}, wording)},
        {wording(Kata::AkUnitKerja), nama.unitKerja}, {wording(Kata::AkInstansiBaris), instansi}};
    TableBlock table{{5, 35, 60}, 1, Borders::All, {}, gapBelowTable};
    table.rows.push_back({{spanning(headerCell(wording(Kata::PejabatFungsional)), 3, 1)}});
    int number = 0;
    for (const auto& [label, text] : lines) {
        table.rows.push_back({{numberCell(QString::number(++number)), cell(label),
            cell(text.trimmed().isEmpty() ? wording(Kata::Kosong) : text)}});
    }
    return table;
}

TableBlock instansiAndPeriod(const AngkaKreditPaper& paper, const Wording& wording)
{
    Paragraph period = plain(
        wording(Kata::AkPeriode, tanggalPanjang(paper.periode.mulai), tanggalPanjang(paper.periode.selesai)));
    period.alignment = Alignment::Right;
    const QString instansi = paper.nama.instansi.isEmpty() ? paper.unit.instansi : paper.nama.instansi;
    return {{45, 55}, 0, Borders::None,
        {Row{{cell(wording(Kata::AkInstansi, instansi)), cell(std::vector<TextBlock>{period})}, true}}, 4};
}

} // namespace

DocumentModel begin(const AngkaKreditPaper& paper, JenisDokumenAngkaKredit jenis, const Wording& wording)
{
    DocumentModel document;
    document.title =
        wording(Kata::JudulBerkas, wording(titleOf(jenis)), QString::number(paper.tahun), paper.nama.nama);
    document.author = paper.unit.nama;
    document.footer = paper.nama.nomor.isEmpty() ? wording(Kata::DokumenMilik, paper.nama.nama)
                                                 : wording(Kata::DokumenMilikBernomor, paper.nama.nama,
                                                       paper.nama.labelNomor, paper.nama.nomor);
    addKop(document, paper.unit.kop);
    document.blocks.push_back(title(wording(titleOf(jenis))));
    const QString nomor = noted(paper, jenis).nomor;
    Paragraph number =
        centred(plain(wording(Kata::AkNomor, nomor.isEmpty() ? wording(Kata::TempatKosong) : nomor)));
    number.spaceAfter = gapBelowNumber;
    number.keepWithNext = true;
    document.blocks.push_back(number);
    document.blocks.push_back(instansiAndPeriod(paper, wording));
    document.blocks.push_back(identity(paper, wording));
    return document;
}

void end(DocumentModel& document, const AngkaKreditPaper& paper, JenisDokumenAngkaKredit jenis,
    const Wording& wording)
{
    const DokumenAngkaKredit& note = noted(paper, jenis);
    const QString unitPlace = paper.unit.tempat.isEmpty() ? wording(Kata::TempatKosong) : paper.unit.tempat;
    const QString day = note.tanggal.isNull() ? wording(Kata::TanggalKosong) : tanggalPanjang(note.tanggal);
    const NamaTercetak& signer = paper.penandatangan.at(static_cast<size_t>(jenis));
    const QString nama = signer.nama.isEmpty() ? wording(Kata::TanggalKosong) : signer.nama;
    Signer right{PeranTandaTangan::Penilai,
        {plain(wording(Kata::AkDitetapkanDi, note.tempat.isEmpty() ? unitPlace : note.tempat)),
            plain(wording(Kata::AkPadaTanggal, day)), plain(wording(Kata::TtdPenilai))},
        {{{Run{nama, true, false, false, !signer.nama.isEmpty()}}}}};
    if (!signer.nomor.isEmpty()) {
        right.below.push_back(plain(wording(Kata::TtdNomor, signer.labelNomor, signer.nomor)));
    }
    SignatureBlock block;
    block.right = right;
    document.blocks.push_back(block);
    if (!note.tembusan.isEmpty()) {
        Paragraph head = plain(wording(Kata::AkTembusan));
        head.keepWithNext = true;
        document.blocks.push_back(head);
        List copies{ListMarker::Number, {}, 0};
        for (const QString& to : note.tembusan) {
            copies.items.push_back(plain(to));
        }
        document.blocks.push_back(copies);
    }
}

} // namespace kinerja::angkakredit
