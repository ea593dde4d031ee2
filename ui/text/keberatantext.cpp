#include "ui/text/keberatantext.h"

#include "core/domain/evaluasi/ratingberlaku.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

namespace
{

QString ratingOrNone(std::optional<Rating> rating)
{
    return rating ? label(*rating) : tr("belum dipilih", "rating");
}

QString predikatOrNone(std::optional<Predikat> predikat)
{
    return predikat ? label(*predikat) : QStringLiteral("–");
}

QString writtenOrNot(const QString& words) { return words.trimmed().isEmpty() ? tr("belum ditulis") : words; }

/// How far the decision has come, and what follows from that for the ratings.
QString decisionState(const Keberatan& keberatan)
{
    if (isDiputus(keberatan)) {
        return tr("Putusannya sudah ditandatangani dan tetap.");
    }
    return keberatan.cuplikan.dokumen.empty()
               ? tr("Putusannya belum dikunci, jadi rating evaluasinya yang berlaku.")
               : tr("Putusannya sudah dikunci dan belum ditandatangani atasan, jadi rating evaluasinya masih "
                    "yang berlaku.");
}

/// Each rating and the predikat, before and after.
QStringList changedRatings(const EvaluasiView& view)
{
    const Evaluasi& own = view.evaluasi;
    const Keberatan& decision = own.keberatan;
    const auto predikat =
        decision.ratingHasilKerja && decision.ratingPerilakuKerja
            ? std::optional(view.matriks.predikat(*decision.ratingHasilKerja, *decision.ratingPerilakuKerja))
            : std::nullopt;
    return {tr("Rating hasil kerja: semula %1, diputus %2")
                .arg(ratingOrNone(own.ratingHasilKerja), ratingOrNone(decision.ratingHasilKerja)),
        tr("Rating perilaku kerja: semula %1, diputus %2")
            .arg(ratingOrNone(own.ratingPerilakuKerja), ratingOrNone(decision.ratingPerilakuKerja)),
        tr("Predikat: semula %1, diputus %2").arg(predikatOrNone(view.predikat), predikatOrNone(predikat))};
}

} // namespace

QStringList predikatDanRating(const EvaluasiView& view)
{
    if (!isDiubahKeberatan(view.evaluasi)) {
        return {tr("Predikat: %1").arg(predikatOrNone(view.predikat))};
    }
    const RatingBerlaku rating = ratingBerlaku(view.evaluasi);
    return {tr("Predikat yang berlaku: %1, sesudah keberatan (semula %2)")
                .arg(predikatOrNone(view.predikatBerlaku), predikatOrNone(view.predikat)),
        tr("Rating yang berlaku: hasil kerja %1, perilaku kerja %2")
            .arg(ratingOrNone(rating.hasilKerja).toLower(), ratingOrNone(rating.perilakuKerja).toLower())};
}

QString putusanBerlaku(const EvaluasiView& view)
{
    if (!isDiubahKeberatan(view.evaluasi)) {
        return {};
    }
    return tr("Rating di atas ini rating semula. Putusan keberatan mengubahnya; yang berlaku sekarang:") %
           QLatin1Char('\n') % predikatDanRating(view).join(QLatin1Char('\n'));
}

QString keberatan(const EvaluasiView& view)
{
    const Keberatan& one = view.evaluasi.keberatan;
    QStringList lines{tr("Keberatan diajukan pada %1.").arg(tanggal(one.tanggal)), decisionState(one), {},
        tr("ALASAN PEGAWAI"), writtenOrNot(one.isi), {}, tr("PENJELASAN PEJABAT PENILAI"),
        writtenOrNot(one.penjelasan), {}, tr("PUTUSAN ATASAN")};
    lines += one.putusan ? label(*one.putusan) : tr("belum diputus");
    if (one.tanggalPutusan.isValid()) {
        lines += tr("Tanggal putusan: %1").arg(tanggal(one.tanggalPutusan));
    }
    if (!view.namaPemutus.isEmpty()) {
        lines += tr("Diputus oleh: %1").arg(view.namaPemutus);
    }
    if (one.putusan == PutusanKeberatan::Diubah) {
        lines += changedRatings(view);
    }
    lines += writtenOrNot(one.keputusan);
    return lines.join(QLatin1Char('\n'));
}

} // namespace kinerja::text
