#pragma once

#include "core/documents/namatercetak.h"
#include "core/documents/skpdocuments.h"
#include "tests/support/skpbuilder.h"
#include "ui/print/documentlayout.h"
#include "ui/print/fontset.h"
#include "ui/print/pdf.h"

#include <algorithm>

namespace kinerja::tests
{

inline HasilKerja hasilKerja(int number, int indikator, const QString& text)
{
    HasilKerja made = aHasilKerja("h");
    made.kunci = HasilKerjaKunci(QStringLiteral("h%1").arg(number));
    made.rencana = QStringLiteral("Terlaksananya hasil kerja nomor %1 %2").arg(QString::number(number), text);
    made.perspektif = Perspektif::ProsesBisnis;
    made.indikator.clear();
    for (int at = 1; at <= indikator; ++at) {
        Indikator one = anIndikator("i", at == 1 ? Aspek::Kuantitas : Aspek::Kualitas, "", "12 laporan");
        one.kunci = IndikatorKunci(QStringLiteral("i%1").arg(at));
        one.indikator = QStringLiteral("Indikator %1 dari hasil kerja %2").arg(at).arg(number);
        made.indikator.push_back(one);
    }
    return made;
}

/// The SKP form with that many RHK of that many IKI each; `text` goes on in every plan.
inline SkpPaper paperWith(int count, int indikator, const QString& text = {})
{
    SkpPaper paper;
    paper.skp = aSkp();
    paper.skp.hasilKerja.clear();
    for (int number = 1; number <= count; ++number) {
        paper.skp.hasilKerja.push_back(hasilKerja(number, indikator, text));
    }
    paper.pegawai = {QStringLiteral("Siti Nurhaliza Putri, A.Md.Kep."), QStringLiteral("NIP"),
        QStringLiteral("19951216 201903 2 008"), QStringLiteral("Pengatur / II/c"),
        QStringLiteral("Perawat Terampil"), QStringLiteral("UPTD Puskesmas Melati"), {}};
    paper.penilai = {QStringLiteral("dr. Bambang Setiawan"), QStringLiteral("NIP"),
        QStringLiteral("19800315 200604 1 007"), QStringLiteral("Pembina / IV/a"),
        QStringLiteral("Kepala UPTD Puskesmas Melati"), QStringLiteral("UPTD Puskesmas Melati"), {}};
    paper.unit.nama = QStringLiteral("UPTD Puskesmas Melati");
    paper.unit.instansi = QStringLiteral("Pemerintah Kabupaten Sukamaju");
    paper.tempat = QStringLiteral("Sukamaju");
    paper.tanggal = QDate(2026, 1, 20);
    return paper;
}

inline const Wording& words()
{
    static const Wording loaded = *Wording::load(regulationResource);
    return loaded;
}

inline DocumentModel skpWith(int count, int indikator, const QString& text = {})
{
    return makeSkpDocument(paperWith(count, indikator, text), words());
}

inline PrintedDocument laidOut(const DocumentModel& model, const RenderOptions& options = {})
{
    return *layOut(model, options, **FontSet::load());
}

/// All texts of a page, one a line.
inline QString textOf(const PrintedPage& page)
{
    QString all;
    for (const PlacedText& text : page.texts) {
        all += text.text;
        all += QLatin1Char('\n');
    }
    return all;
}

} // namespace kinerja::tests
