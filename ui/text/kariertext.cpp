#include "ui/text/kariertext.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/skptext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString waktu(const EvaluasiKarier& one)
{
    //: %1: a year; %2: a period, as "Triwulan II"
    return tr("%1 · %2", "tahun dan periode").arg(QString::number(one.tahun), label(one.periode));
}

QString keterangan(const EvaluasiKarier& one)
{
    QStringList notes;
    if (one.sebagai != Sebagai::Definitif) {
        notes.append(label(one.sebagai));
    }
    if (isValid(one.periode) && one.masa != rentang(one.periode, one.tahun)) {
        notes.append(tr("%1 s.d. %2").arg(tanggal(one.masa.mulai), tanggal(one.masa.selesai)));
    }
    if (one.diubahPutusan) {
        notes.append(tr("menurut putusan atas keberatan"));
    }
    if (!one.catatan.trimmed().isEmpty()) {
        notes.append(one.catatan.trimmed());
    }
    return notes.join(QStringLiteral("; "));
}

QString tema(const TemaUmpanBalik& tema, const BerakhlakTable& nilai)
{
    if (tema.nilai) {
        return nilai.nilai(*tema.nilai).nama;
    }
    return tema.rhk.isEmpty() ? tr("Pekerjaan secara keseluruhan")
                              : tr("RHK tahun %1: %2").arg(QString::number(tema.tahun), tema.rhk);
}

QString hitungan(const TemaUmpanBalik& tema)
{
    const int positif = tema.jumlah(SifatUmpanBalik::Positif);
    const int konstruktif = tema.jumlah(SifatUmpanBalik::Konstruktif);
    const int rest = static_cast<int>(tema.isi.size()) - positif - konstruktif;
    QStringList counts;
    if (positif > 0) {
        counts.append(tr("%n positif", nullptr, positif));
    }
    if (konstruktif > 0) {
        counts.append(tr("%n konstruktif", nullptr, konstruktif));
    }
    if (rest > 0) {
        counts.append(tr("%n tanpa sifat", nullptr, rest));
    }
    QStringList givers;
    for (const auto& [dari, name] : EnumNames<PemberiUmpanBalik>::table) {
        if (const int number = tema.jumlah(dari); number > 0) {
            //: %1: who gave feedback, as "Pimpinan"; %2: how often
            givers.append(tr("%1 %2", "pemberi dan jumlah").arg(label(dari), jumlah(number)));
        }
    }
    return counts.join(QStringLiteral(", ")) % QStringLiteral("; ") % givers.join(QStringLiteral(", "));
}

QString masa(const PredikatTercatat& one)
{
    return one.bulanMulai == one.bulanSelesai
               ? bulan(one.bulanMulai)
               : tr("%1 – %2", "bulan").arg(bulan(one.bulanMulai), bulan(one.bulanSelesai));
}

} // namespace kinerja::text
