#include "core/documents/karierdocument.h"

#include "core/documents/evaluasidocuments.h"
#include "core/documents/parts.h"
#include "core/documents/skppaper.h"
#include "core/documents/tanggal.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowCareer = 8;

Paragraph careerHeading(Kata kata, const Wording& wording)
{
    Paragraph heading = bold(wording(kata));
    heading.keepWithNext = true;
    heading.spaceAfter = gapBelowCareer / 2;
    return heading;
}

/// Lines of one cell; what is empty is left out.
Cell linesCell(const QStringList& lines)
{
    Cell made;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            made.content.push_back(plain(line));
        }
    }
    return made.content.empty() ? cell(QString()) : made;
}

TableBlock careerIdentity(const KarierPaper& paper, const Wording& wording)
{
    const NamaTercetak& one = paper.pegawai;
    TableBlock table{{26, 74}, 0, Borders::All, {}, gapBelowCareer};
    const auto add = [&](const QString& label, const QString& text) {
        table.rows.push_back({{cell(label), cell(orDash(text, wording))}});
    };
    add(wording(Kata::Nama), one.nama);
    add(one.labelNomor.isEmpty() ? wording(Kata::Nip) : one.labelNomor, one.nomor);
    add(wording(Kata::PangkatGolRuang), one.pangkatGolongan);
    add(wording(Kata::Jabatan), one.jabatan);
    add(wording(Kata::UnitKerja), one.unitKerja);
    add(wording(Kata::Instansi), one.instansi.isEmpty() ? paper.unit.instansi : one.instansi);
    return table;
}

QString ratingOrDash(const std::optional<Rating>& rating, const Wording& wording)
{
    return rating ? kataRating(*rating, wording) : wording(Kata::Kosong);
}

Row careerRow(const EvaluasiKarier& one, const Wording& wording)
{
    QStringList notes = keteranganKarier(one, wording);
    notes.append(one.catatan);
    Paragraph predikat =
        one.predikat ? bold(kataPredikat(*one.predikat, wording)) : plain(wording(Kata::Kosong));
    return {{numberCell(QString::number(one.tahun)), cell(periodeTercetak(one.periode, wording)),
        linesCell({one.jabatan, one.unitKerja}), cell(ratingOrDash(one.rating.hasilKerja, wording)),
        cell(ratingOrDash(one.rating.perilakuKerja, wording)), cell(std::vector<TextBlock>{predikat}),
        linesCell(notes)}};
}

Row notedRow(const PredikatTercatat& one, const Wording& wording)
{
    const QString months =
        one.bulanMulai == one.bulanSelesai
            ? namaBulan(one.bulanMulai)
            : wording(Kata::KarierMasa, namaBulan(one.bulanMulai), namaBulan(one.bulanSelesai));
    const QString dash = wording(Kata::Kosong);
    return {{numberCell(QString::number(one.tahun)), cell(months), cell(dash), cell(dash), cell(dash),
        cell(std::vector<TextBlock>{bold(one.predikat)}), cell(wording(Kata::KarierTercatat))}};
}

TableBlock predikatOverYears(const Karier& karier, const Wording& wording)
{
    TableBlock table{{8, 13, 20, 14, 14, 13, 18}, 1, Borders::All, {}, gapBelowCareer};
    table.rows.push_back(headerRow({wording(Kata::KarierTahun), wording(Kata::KarierPeriode),
        wording(Kata::KarierJabatan), wording(Kata::RatingHasilKerja), wording(Kata::RatingPerilakuKerja),
        wording(Kata::Predikat), wording(Kata::Keterangan)}));
    for (const PredikatTercatat& one : karier.tercatat) {
        table.rows.push_back(notedRow(one, wording));
    }
    for (const EvaluasiKarier& one : karier.evaluasi) {
        table.rows.push_back(careerRow(one, wording));
    }
    return table;
}

QString sifatWord(const std::optional<SifatUmpanBalik>& sifat, const Wording& wording)
{
    if (!sifat) {
        return wording(Kata::Kosong);
    }
    return wording(*sifat == SifatUmpanBalik::Positif ? Kata::KarierPositif : Kata::KarierKonstruktif);
}

TableBlock themes(const std::vector<TemaUmpanBalik>& all, const Wording& wording)
{
    TableBlock table{{17, 17, 13, 53}, 1, Borders::All, {}, gapBelowCareer};
    table.rows.push_back(headerRow({wording(Kata::BimbinganTanggal), wording(Kata::KarierDari),
        wording(Kata::KarierSifat), wording(Kata::KarierUmpanBalik)}));
    for (const TemaUmpanBalik& tema : all) {
        table.rows.push_back(sectionRow(judulTema(tema, wording), 4));
        for (const UmpanBalikKarier& one : tema.isi) {
            const QString day =
                one.isi.tanggal.isValid() ? tanggalPanjang(one.isi.tanggal) : QString::number(one.tahun);
            table.rows.push_back({{cell(day), linesCell({wireName(one.isi.dari), one.isi.nama}),
                cell(sifatWord(one.isi.sifat, wording)), cell(one.isi.isi)}});
        }
    }
    return table;
}

TableBlock guidance(const std::vector<Pembinaan>& all, const Wording& wording)
{
    TableBlock table{{17, 27, 28, 28}, 1, Borders::All, {}, gapBelowCareer};
    table.rows.push_back(headerRow({wording(Kata::BimbinganTanggal), wording(Kata::BimbinganTopik),
        wording(Kata::BimbinganRencana), wording(Kata::BimbinganHasil)}));
    for (const Pembinaan& one : all) {
        table.rows.push_back(
            {{cell(orDash(tanggalPanjang(one.tanggal), wording)), cell(orDash(one.topik, wording)),
                cell(orDash(one.rencana, wording)), cell(orDash(one.hasil, wording))}});
    }
    return table;
}

TableBlock competenceMarks(const std::vector<KompetensiKarier>& all, const Wording& wording)
{
    TableBlock table{{36, 10, 19, 35}, 1, Borders::All, {}, gapBelowCareer};
    table.rows.push_back(headerRow({wording(Kata::KompetensiPegawai), wording(Kata::KarierNilai),
        wording(Kata::BimbinganTanggal), wording(Kata::Alasan)}));
    for (const KompetensiKarier& one : all) {
        const QString mark = one.isi.nilai ? QString::number(*one.isi.nilai) : wording(Kata::Kosong);
        table.rows.push_back({{cell(one.isi.kompetensi), numberCell(mark),
            cell(orDash(tanggalPanjang(one.tanggal), wording)), cell(one.isi.alasan)}});
    }
    return table;
}

const QString& kindOf(JenisTindakLanjut jenis, const Wording& wording)
{
    switch (jenis) {
    case JenisTindakLanjut::Penghargaan: return wording(Kata::KarierPenghargaan);
    case JenisTindakLanjut::Sanksi: return wording(Kata::KarierSanksi);
    case JenisTindakLanjut::PembinaanKarier: return wording(Kata::KarierPembinaan);
    }
    Q_UNREACHABLE();
    return wording(Kata::Kosong);
}

const QString& stateOf(const std::optional<StatusTindakLanjut>& status, const Wording& wording)
{
    if (!status) {
        return wording(Kata::Kosong);
    }
    switch (*status) {
    case StatusTindakLanjut::Diusulkan: return wording(Kata::KarierDiusulkan);
    case StatusTindakLanjut::Disetujui: return wording(Kata::KarierDisetujui);
    case StatusTindakLanjut::Dilaksanakan: return wording(Kata::KarierDilaksanakan);
    case StatusTindakLanjut::Ditolak: return wording(Kata::KarierDitolak);
    }
    Q_UNREACHABLE();
    return wording(Kata::Kosong);
}

TableBlock followUps(const std::vector<TindakLanjutKarier>& all, const Wording& wording)
{
    TableBlock table{{8, 17, 36, 16, 23}, 1, Borders::All, {}, gapBelowCareer};
    table.rows.push_back(headerRow({wording(Kata::KarierTahun), wording(Kata::KarierJenis),
        wording(Kata::KarierBentuk), wording(Kata::KarierStatus), wording(Kata::Keterangan)}));
    for (const TindakLanjutKarier& one : all) {
        const TindakLanjut& isi = one.isi;
        const auto filled = [&](Kata kata, const QString& text) {
            return text.trimmed().isEmpty() ? QString() : wording(kata, text);
        };
        table.rows.push_back({{numberCell(QString::number(one.tahun)), cell(kindOf(isi.jenis, wording)),
            linesCell({isi.bentuk, isi.dasar}), cell(stateOf(isi.status, wording)),
            linesCell({tanggalPanjang(isi.tanggal), filled(Kata::KarierNomor, isi.nomorDokumen),
                filled(Kata::KarierOleh, isi.diputuskanOleh)})}});
    }
    return table;
}

/// A part of the paper, or the words that nothing is known of it.
template <class Rows, class Make>
void addPart(DocumentModel& document, Kata heading, const Rows& rows, Make&& make, const Wording& wording)
{
    document.blocks.push_back(careerHeading(heading, wording));
    if (!rows.empty()) {
        document.blocks.push_back(make(rows, wording));
        return;
    }
    Paragraph nothing = plain(wording(Kata::KarierKosong));
    nothing.spaceAfter = gapBelowCareer;
    document.blocks.push_back(nothing);
}

void addPredikat(DocumentModel& document, const Karier& karier, const Wording& wording)
{
    const std::vector<bool> any(karier.evaluasi.size() + karier.tercatat.size());
    const auto table = [&](const auto&, const Wording& words) { return predikatOverYears(karier, words); };
    addPart(document, Kata::KarierBagianPredikat, any, table, wording);
    for (Figure& figure : gambarKarier(karier, wording)) {
        document.blocks.push_back(std::move(figure));
    }
}

QString careerFooter(const NamaTercetak& pegawai, const Wording& wording)
{
    return pegawai.nomor.isEmpty()
               ? wording(Kata::DokumenMilik, pegawai.nama)
               : wording(Kata::DokumenMilikBernomor, pegawai.nama, pegawai.labelNomor, pegawai.nomor);
}

} // namespace

QStringList keteranganKarier(const EvaluasiKarier& one, const Wording& wording)
{
    QStringList notes;
    if (one.sebagai != Sebagai::Definitif) {
        notes.append(wording(Kata::KarierSebagai,
            one.sebagai == Sebagai::Plt ? QStringLiteral("Plt") : QStringLiteral("Plh")));
    }
    if (isValid(one.periode) && one.masa != rentang(one.periode, one.tahun)) {
        notes.append(wording(
            Kata::KarierMasa, tanggalTanpaTahun(one.masa.mulai), tanggalTanpaTahun(one.masa.selesai)));
    }
    if (one.diubahPutusan) {
        notes.append(wording(Kata::KarierPutusan));
    }
    return notes;
}

QString judulTema(const TemaUmpanBalik& tema, const Wording& wording)
{
    QStringList counts;
    const auto add = [&](const QString& name, int number) {
        if (number > 0) {
            counts.append(wording(Kata::KarierHitungan, name, QString::number(number)));
        }
    };
    const int positif = tema.jumlah(SifatUmpanBalik::Positif);
    const int konstruktif = tema.jumlah(SifatUmpanBalik::Konstruktif);
    add(wording(Kata::KarierPositif), positif);
    add(wording(Kata::KarierKonstruktif), konstruktif);
    add(wording(Kata::KarierTanpaSifat), static_cast<int>(tema.isi.size()) - positif - konstruktif);
    for (const auto& [dari, name] : EnumNames<PemberiUmpanBalik>::table) {
        add(QString::fromLatin1(name), tema.jumlah(dari));
    }
    const QString subject = tema.nilai ? wording.berakhlak().nilai(*tema.nilai).nama
                            : tema.rhk.isEmpty()
                                ? wording(Kata::KarierUmum)
                                : wording(Kata::KarierRhk, QString::number(tema.tahun), tema.rhk);
    return wording(Kata::KarierTema, subject, counts.join(QStringLiteral("; ")));
}

DocumentModel makeKarierDocument(const KarierPaper& paper, const Wording& wording)
{
    DocumentModel document;
    const QString year = QString::number(paper.isi.sampai);
    document.title = wording(Kata::JudulBerkas, wording(Kata::JudulKarier), year, paper.pegawai.nama);
    document.author = paper.unit.nama;
    document.footer = careerFooter(paper.pegawai, wording);
    document.blocks.push_back(title(wording(Kata::JudulKarier)));
    document.blocks.push_back(title(wording(Kata::KarierSampai, year)));
    document.blocks.push_back(unofficialNote(wording));
    document.blocks.push_back(careerIdentity(paper, wording));
    addPredikat(document, paper.isi, wording);
    addPart(document, Kata::KarierBagianUmpanBalik, paper.isi.tema, themes, wording);
    addPart(document, Kata::KarierBagianBimbingan, paper.isi.bimbingan, guidance, wording);
    if (!paper.isi.kompetensi.empty()) {
        addPart(document, Kata::KarierBagianKompetensi, paper.isi.kompetensi, competenceMarks, wording);
    }
    addPart(document, Kata::KarierBagianTindakLanjut, paper.isi.tindakLanjut, followUps, wording);
    return document;
}

} // namespace kinerja
