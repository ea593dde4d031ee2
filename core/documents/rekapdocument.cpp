#include "core/documents/rekapdocument.h"

#include "core/documents/evaluasidocuments.h"
#include "core/documents/parts.h"
#include "core/documents/skppaper.h"
#include "core/documents/tanggal.h"
#include "core/domain/pegawai/identitas.h"

namespace kinerja
{

namespace
{

using namespace parts;

constexpr int gapBelowRekap = 6;
constexpr qsizetype exactDigits = 15; // that a spreadsheet keeps of a number
constexpr qsizetype digitGroup = 4;

Kata rekapKata(AngkaRekap angka)
{
    switch (angka) {
    case AngkaRekap::AdaSkp: return Kata::RekapAdaSkp;
    case AngkaRekap::SkpDitandatangani: return Kata::RekapDitandatangani;
    case AngkaRekap::TepatWaktu: return Kata::RekapTepatWaktu;
    case AngkaRekap::Berjenjang: return Kata::RekapBerjenjang;
    case AngkaRekap::RencanaAksi: return Kata::RekapRencanaAksi;
    case AngkaRekap::Periodik: return Kata::RekapPeriodik;
    case AngkaRekap::EvaluasiFinal: return Kata::RekapEvaluasiFinal;
    case AngkaRekap::HasilDiterima: return Kata::RekapHasilDiterima;
    case AngkaRekap::SangatBaik:
    case AngkaRekap::Baik:
    case AngkaRekap::ButuhPerbaikan:
    case AngkaRekap::Kurang:
    case AngkaRekap::SangatKurang: return Kata::RekapPredikatBaris;
    }
    Q_UNREACHABLE();
    return Kata::RekapAdaSkp;
}

QString rekapNama(AngkaRekap angka, const Wording& wording)
{
    const auto predikat = predikatDihitung(angka);
    return predikat ? wording(rekapKata(angka), kataPredikat(*predikat, wording)) : wording(rekapKata(angka));
}

/// In tenths, half up; "–" of nothing.
QString rekapPersen(const BagianRekap& part, const Wording& wording)
{
    if (part.penyebut == 0) {
        return wording(Kata::Kosong);
    }
    const int tenths = (2000 * part.pembilang + part.penyebut) / (2 * part.penyebut);
    return wording(Kata::RekapPersen,
        QString(QString::number(tenths / 10) % QLatin1Char(',') % QString::number(tenths % 10)));
}

QString skpState(const BarisRekap& baris, const Wording& wording)
{
    if (baris.skp.isEmpty()) {
        return wording(Kata::RekapTanpaSkp);
    }
    if (baris.ditetapkan.isValid()) {
        return wording(Kata::RekapSkpDitetapkan, tanggalPanjang(baris.ditetapkan));
    }
    if (baris.status == StatusSkp::Diajukan) {
        return wording(Kata::RekapSkpDiajukan);
    }
    const bool isDraft = baris.status == StatusSkp::Draf || baris.status == StatusSkp::Dikembalikan;
    return wording(isDraft ? Kata::RekapSkpDisusun : Kata::RekapSkpDisetujui);
}

QString evaluasiState(const BarisRekap& baris, const Wording& wording)
{
    if (!baris.evaluasi) {
        return wording(Kata::RekapEvaluasiBelum);
    }
    switch (*baris.evaluasi) {
    case StatusEvaluasi::Draf: return wording(Kata::RekapEvaluasiDraf);
    case StatusEvaluasi::SiapDitandatangani: return wording(Kata::RekapEvaluasiSiap);
    case StatusEvaluasi::Final: return wording(Kata::RekapEvaluasiSelesai);
    }
    Q_UNREACHABLE();
    return {};
}

QString ratingWord(std::optional<Rating> rating, const Wording& wording)
{
    return rating ? kataRating(*rating, wording) : wording(Kata::Kosong);
}

QString predikatWord(const BarisRekap& baris, const Wording& wording)
{
    return baris.predikat ? kataPredikat(*baris.predikat, wording) : wording(Kata::Kosong);
}

/// Why an SKP was late, and what became of the result.
QStringList remarks(const BarisRekap& baris, const Wording& wording)
{
    QStringList all;
    const QString reason = baris.alasanTerlambat.trimmed();
    if (baris.isTerlambat()) {
        const QString limit = tanggalPanjang(baris.batasPenetapan);
        all += reason.isEmpty() ? wording(Kata::RekapTerlambatSaja, limit)
                                : wording(Kata::RekapTerlambat, limit, reason);
    } else if (!reason.isEmpty()) {
        all += wording(Kata::RekapAlasan, reason);
    }
    if (baris.menolak) {
        all += wording(Kata::RekapMenolak);
    }
    if (baris.keberatan != KeadaanKeberatan::Tidak) {
        all += wording(baris.keberatan == KeadaanKeberatan::Diputus ? Kata::RekapKeberatanDiputus
                                                                    : Kata::RekapKeberatanDiajukan);
    }
    return all;
}

Cell remarksCell(const QStringList& lines)
{
    Cell made;
    for (const QString& line : lines) {
        made.content.push_back(plain(line));
    }
    return made.content.empty() ? cell(QString()) : made;
}

TableBlock figuresTable(const Rekap& rekap, const Wording& wording)
{
    TableBlock table{{60, 25, 15}, 1, Borders::All, {}, gapBelowRekap};
    table.rows.push_back(
        headerRow({wording(Kata::RekapUkuran), wording(Kata::RekapJumlah), wording(Kata::RekapBagian)}));
    for (const AngkaRekap angka : angkaRekap(rekap.periode)) {
        const BagianRekap part = hitung(angka, rekap);
        table.rows.push_back({{cell(rekapNama(angka, wording)),
            numberCell(
                wording(Kata::RekapDari, QString::number(part.pembilang), QString::number(part.penyebut))),
            numberCell(rekapPersen(part, wording))}});
    }
    return table;
}

Row personRow(int number, const BarisRekap& baris, const QStringList& lines, const Wording& wording)
{
    const auto orKosong = [&](const QString& text) {
        return text.trimmed().isEmpty() ? wording(Kata::Kosong) : text;
    };
    return {{numberCell(QString::number(number)), cell(baris.nama),
        cell(orKosong(nomorTercetak(baris.identitas))), cell(orKosong(baris.jabatan)),
        cell(skpState(baris, wording)), cell(evaluasiState(baris, wording)),
        cell(ratingWord(baris.rating.hasilKerja, wording)),
        cell(ratingWord(baris.rating.perilakuKerja, wording)), cell(predikatWord(baris, wording)),
        remarksCell(lines)}};
}

TableBlock peopleTable(const Rekap& rekap, const Wording& wording)
{
    TableBlock table{{4, 15, 15, 12, 9, 8, 9, 10, 8, 10}, 1, Borders::All, {}, 0};
    table.rows.push_back(headerRow({wording(Kata::No), wording(Kata::Nama), wording(Kata::RekapKolomNomor),
        wording(Kata::Jabatan), wording(Kata::RekapKolomSkp), wording(Kata::RekapKolomEvaluasi),
        wording(Kata::RatingHasilKerja), wording(Kata::RatingPerilakuKerja),
        wording(Kata::RekapKolomPredikat), wording(Kata::Keterangan)}));
    int number = 0;
    for (const BarisRekap& baris : rekap.baris) {
        table.rows.push_back(personRow(++number, baris, remarks(baris, wording), wording));
    }
    if (rekap.baris.empty()) {
        table.rows.push_back({{spanning(cell(wording(Kata::RekapKosong)), 10, 1)}});
    }
    if (!rekap.sebelumnya.empty()) {
        table.rows.push_back(sectionRow(wording(Kata::RekapSebelumnya), 10));
    }
    for (const BarisRekap& baris : rekap.sebelumnya) {
        QStringList lines = remarks(baris, wording);
        lines.prepend(wording(Kata::RekapMasa, tanggalPanjang(baris.mulai), tanggalPanjang(baris.selesai)));
        table.rows.push_back(personRow(++number, baris, lines, wording));
    }
    return table;
}

QString periodLine(const Rekap& rekap, const Wording& wording)
{
    const QString year = QString::number(rekap.tahun);
    return rekap.periode.jenis == JenisPeriode::Akhir
               ? wording(Kata::RekapTahun, year)
               : wording(Kata::RekapPeriode, periodeTercetak(rekap.periode, wording), year);
}

QString stateLine(const Rekap& rekap, QDate today, const Wording& wording)
{
    return wording(Kata::RekapKeadaan, tanggalPanjang(today), tanggalPanjang(rekap.tenggatPenetapan),
        tanggalPanjang(rekap.tenggatEvaluasi));
}

QString whoCounts(const Rekap& rekap, const Wording& wording)
{
    const QString all = QString::number(rekap.baris.size());
    const int leaders = rekap.pimpinan();
    return leaders == 0 || rekap.pimpinanDalamDistribusi
               ? wording(Kata::RekapCakupan, all)
               : wording(Kata::RekapCakupanPimpinan, all, QString::number(leaders));
}

QStringList sheetRow(int number, const BarisRekap& baris, const QStringList& lines, const Wording& wording)
{
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    return {QString::number(number), baris.nama, baris.identitas.nomor, baris.jabatan, baris.unitKerja,
        skpState(baris, wording), day(baris.mulai), day(baris.selesai), evaluasiState(baris, wording),
        baris.rating.hasilKerja ? kataRating(*baris.rating.hasilKerja, wording) : QString(),
        baris.rating.perilakuKerja ? kataRating(*baris.rating.perilakuKerja, wording) : QString(),
        baris.predikat ? kataPredikat(*baris.predikat, wording) : QString(), day(baris.diterima),
        lines.join(QStringLiteral("; "))};
}

/// For a workbook, which shows it in per cent; nothing of nothing.
QString partOfOne(const BagianRekap& part)
{
    return part.penyebut == 0 ? QString()
                              : QString::number(static_cast<double>(part.pembilang) / part.penyebut, 'g', 15);
}

/// In groups, so that a spreadsheet which opens a CSV neither rounds it nor takes its leading zeros.
QString groupedNumber(const Identitas& identitas)
{
    const QString grouped = nomorTercetak(identitas);
    const bool isPlain = !grouped.contains(QLatin1Char(' '));
    if (!isPlain || (grouped.size() <= exactDigits && !grouped.startsWith(QLatin1Char('0')))) {
        return grouped;
    }
    QStringList parts;
    for (qsizetype at = 0; at < grouped.size(); at += digitGroup) {
        parts.append(grouped.mid(at, digitGroup));
    }
    return parts.join(QLatin1Char(' '));
}

CellTable csvOf(const Rekap& rekap, const CellTable& people, const Wording& wording)
{
    CellTable table = people;
    table.rows.front() +=
        QStringList{wording(Kata::RekapKolomPeriode), wording(Kata::RekapKolomUnit), wording(Kata::Instansi)};
    for (size_t row = 1; row < table.rows.size(); ++row) {
        const size_t at = row - 1;
        const BarisRekap& baris =
            at < rekap.baris.size() ? rekap.baris[at] : rekap.sebelumnya[at - rekap.baris.size()];
        table.rows[row][2] = groupedNumber(baris.identitas);
        table.rows[row] += QStringList{periodLine(rekap, wording), rekap.unit, rekap.instansi};
    }
    return table;
}

} // namespace

DocumentModel makeRekapDocument(const Rekap& rekap, QDate today, const Wording& wording)
{
    DocumentModel document;
    document.title =
        wording(Kata::JudulBerkas, wording(Kata::JudulRekap), QString::number(rekap.tahun), rekap.unit);
    document.author = rekap.unit;
    document.orientation = Orientation::Landscape;
    document.footer = wording(Kata::RekapKaki, rekap.unit);
    document.blocks.push_back(title(wording(Kata::JudulRekap)));
    document.blocks.push_back(title(rekap.unit.toUpper()));
    Paragraph when = title(periodLine(rekap, wording));
    when.spaceAfter = gapBelowRekap;
    document.blocks.push_back(when);
    document.blocks.push_back(unofficialNote(wording)); // an own layout, whatever the words rest on
    Paragraph state = plain(stateLine(rekap, today, wording));
    state.keepWithNext = true;
    document.blocks.push_back(state);
    Paragraph scope = plain(whoCounts(rekap, wording));
    scope.spaceAfter = gapBelowRekap;
    scope.keepWithNext = true;
    document.blocks.push_back(scope);
    document.blocks.push_back(figuresTable(rekap, wording));
    document.blocks.push_back(peopleTable(rekap, wording));
    return document;
}

LembarRekap makeLembarRekap(const Rekap& rekap, QDate today, const Wording& wording)
{
    LembarRekap sheets;
    sheets.kepala = {{wording(Kata::JudulRekap)}, {rekap.unit}, {rekap.instansi},
        {periodLine(rekap, wording)}, {stateLine(rekap, today, wording)}, {whoCounts(rekap, wording)}};
    sheets.pegawai.rows.push_back({wording(Kata::No), wording(Kata::Nama), wording(Kata::RekapKolomNomor),
        wording(Kata::Jabatan), wording(Kata::UnitKerja), wording(Kata::RekapKolomSkp),
        wording(Kata::RekapKolomMulai), wording(Kata::RekapKolomSelesai), wording(Kata::RekapKolomEvaluasi),
        wording(Kata::RatingHasilKerja), wording(Kata::RatingPerilakuKerja),
        wording(Kata::RekapKolomPredikat), wording(Kata::RekapKolomDiterima), wording(Kata::Keterangan)});
    int number = 0;
    for (const BarisRekap& baris : rekap.baris) {
        sheets.pegawai.rows.push_back(sheetRow(++number, baris, remarks(baris, wording), wording));
    }
    for (const BarisRekap& baris : rekap.sebelumnya) {
        QStringList lines = remarks(baris, wording);
        lines.prepend(wording(Kata::RekapSebelumnya));
        sheets.pegawai.rows.push_back(sheetRow(++number, baris, lines, wording));
    }
    sheets.ringkasan.rows.push_back({wording(Kata::RekapUkuran), wording(Kata::RekapJumlah),
        wording(Kata::RekapPenyebut), wording(Kata::RekapBagian)});
    for (const AngkaRekap angka : angkaRekap(rekap.periode)) {
        const BagianRekap part = hitung(angka, rekap);
        sheets.ringkasan.rows.push_back({rekapNama(angka, wording), QString::number(part.pembilang),
            QString::number(part.penyebut), partOfOne(part)});
    }
    sheets.csv = csvOf(rekap, sheets.pegawai, wording);
    return sheets;
}

} // namespace kinerja
