#include "ui/text/ringkasanevaluasi.h"

#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/ikitext.h"
#include "ui/text/keberatantext.h"
#include "ui/text/text.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

#include <QStringList>

#include <algorithm>

namespace kinerja::text
{

namespace
{

void addReceipt(QStringList& lines, const Evaluasi& evaluasi)
{
    for (const TandaTangan& one : evaluasi.tandaTangan) {
        lines += tandaTangan(one);
    }
    if (evaluasi.tidakMenandatangani.tanggal.isValid()) {
        lines += tr("Tidak menandatangani, %1: %2")
                     .arg(tanggal(evaluasi.tidakMenandatangani.tanggal), evaluasi.tidakMenandatangani.alasan);
    }
    if (evaluasi.diterima.isValid()) {
        lines += tr("Diterima: %1").arg(tanggal(evaluasi.diterima));
    }
}

void addKeberatan(QStringList& lines, const Keberatan& keberatan)
{
    if (keberatan.tanggal.isValid()) {
        lines += tr("Keberatan, %1: %2")
                     .arg(tanggal(keberatan.tanggal),
                         keberatan.putusan ? label(*keberatan.putusan).toLower() : tr("belum diputus"));
    }
    for (const TandaTangan& one : keberatan.tandaTangan) {
        lines += tandaTangan(one);
    }
}

QString realisasi(const RealisasiIndikator& one)
{
    if (!one.realisasi.trimmed().isEmpty()) {
        return one.realisasi.trimmed();
    }
    if (!one.keadaan || one.keadaan == KeadaanRealisasi::Ada) {
        return tr("belum diisi");
    }
    const QString word = label(*one.keadaan).toLower();
    return one.alasan.trimmed().isEmpty()
               ? word
               : tr("%1 (%2)", "keadaan dan alasan").arg(word, one.alasan.trimmed());
}

void addFeedback(QStringList& lines, const std::vector<UmpanBalik>& all)
{
    for (const UmpanBalik& one : all) {
        lines += QStringLiteral("   ") +
                 tr("%1: %2", "pemberi umpan balik dan isinya").arg(label(one.dari), one.isi);
    }
}

void addWritten(QStringList& all, const Periode& periode, const QString& written)
{
    if (!written.trimmed().isEmpty()) {
        all += tr("%1: %2", "periode dan yang ditulis").arg(label(periode), written.trimmed());
    }
}

QString sebelumnya(const EvaluasiView& view, QString PeriodeDinilai::*ofYear, QString Evaluasi::*ofPeriod)
{
    QStringList all;
    for (const PeriodeDinilai& one : view.tahunIni) {
        addWritten(all, one.periode, one.*ofYear);
    }
    if (view.ref.periode.jenis != JenisPeriode::Akhir && view.sebelumnya) {
        addWritten(all, view.sebelumnya->periode, (*view.sebelumnya).*ofPeriod);
    }
    return all.join(QStringLiteral("\n\n"));
}

} // namespace

QString judulEvaluasi(const EvaluasiView& view)
{
    const QString keadaan = view.tersimpan ? label(view.evaluasi.status) : tr("belum dimulai");
    //: %1: a name; %2: a period; %3: how the evaluation stands
    return tr("%1 – %2: %3", "judul evaluasi").arg(view.nama, label(view.ref.periode), keadaan);
}

QString ringkasan(const EvaluasiView& view)
{
    const Evaluasi& evaluasi = view.evaluasi;
    QStringList lines{langkahBerikut(evaluasi.status),
        tr("Hari yang dinilai: %1 s.d. %2").arg(tanggal(view.rentang.mulai), tanggal(view.rentang.selesai)),
        tr("Pejabat penilai: %1").arg(view.namaPenilai.isEmpty() ? tr("belum ada") : view.namaPenilai)};
    if (view.dariUnitLain) {
        lines.prepend(
            tr("SKP ini dari unit sebelumnya, sampai %1, dan dievaluasi di sana. Yang dievaluasi di "
               "unit ini SKP berikutnya.")
                .arg(tanggal(view.skp.selesai)));
    } else if (!view.tersimpan && isDinilaiAkhir(view.skp.status)) {
        lines.prepend(tr("Evaluasi akhir SKP ini sudah final; tidak ada lagi yang harus dievaluasi."));
    }
    if (!isDitetapkan(view.skp.status)) {
        lines += QStringLiteral("⚠ ") + sentence(EvaluasiRefusal::SkpNotDitetapkan);
    }
    lines += view.capaian ? tr("Capaian organisasi: %1").arg(label(view.capaian->predikat))
                          : tr("Capaian organisasi: belum ditetapkan");
    lines += predikatDanRating(view);
    addReceipt(lines, evaluasi);
    addKeberatan(lines, evaluasi.keberatan);
    return lines.join(QLatin1Char('\n'));
}

QString sesudahSesi(const EvaluasiView& view)
{
    const QString received =
        tr("✔ Evaluasi ini final, dan hasilnya diterima pegawai pada %1. Tinggal cetak naskahnya.")
            .arg(tanggal(view.evaluasi.diterima));
    return view.batasKeberatan.isValid() ? received % QLatin1Char('\n') %
                                               tr("Bila keberatan, pegawai menyampaikannya paling lambat %1; "
                                                  "catat pada halaman Evaluasi.")
                                                   .arg(tanggal(view.batasKeberatan))
                                         : received;
}

QString hasilPeriode(const RatingBerlaku& rating, std::optional<Predikat> predikat)
{
    const auto word = [](const std::optional<Rating>& one) { return one ? label(*one) : tr("belum ada"); };
    return tr("Hasil kerja: %1; perilaku kerja: %2; predikat: %3")
        .arg(word(rating.hasilKerja), word(rating.perilakuKerja),
            predikat ? label(*predikat) : tr("belum ada"));
}

QString bahanHasilKerja(const EvaluasiView& view, const Evaluasi& draft)
{
    QStringList lines;
    for (const IkiDinilai& iki : view.iki) {
        const auto at = std::find_if(draft.realisasi.begin(), draft.realisasi.end(),
            [&](const RealisasiIndikator& one) { return one.indikator == iki.kunci; });
        const RealisasiIndikator shown = at == draft.realisasi.end() ? RealisasiIndikator{} : *at;
        lines += judulIki(view.skp, iki);
        lines += QStringLiteral("   ") +
                 tr("Target: %1; realisasi: %2; %n bukti dukung", nullptr, static_cast<int>(iki.bukti.size()))
                     .arg(targetIki(view.skp, iki), realisasi(shown));
        addFeedback(lines, shown.umpanBalik);
    }
    if (!draft.kontribusi.trimmed().isEmpty()) {
        lines += tr("Kontribusi: %1").arg(draft.kontribusi.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

QString bahanPerilaku(const EvaluasiView& view, const Evaluasi& draft)
{
    QStringList lines;
    for (const NilaiPerilaku& nilai : view.nilai) {
        for (const UmpanBalikPerilaku& one : draft.umpanBalikPerilaku) {
            if (one.nilai == nilai.nilai && !one.umpanBalik.empty()) {
                lines += nilai.nama;
                addFeedback(lines, one.umpanBalik);
            }
        }
    }
    return lines.isEmpty() ? tr("Belum ada umpan balik atas perilaku kerja.") : lines.join(QLatin1Char('\n'));
}

QString kontribusiSebelumnya(const EvaluasiView& view)
{
    return sebelumnya(view, &PeriodeDinilai::kontribusi, &Evaluasi::kontribusi);
}

QString catatanSebelumnya(const EvaluasiView& view)
{
    return sebelumnya(view, &PeriodeDinilai::catatan, &Evaluasi::catatan);
}

QString skpSebelumnya(const SkpTahunIni& skp)
{
    QStringList lines{
        tr("SKP %1 s.d. %2, %3").arg(tanggal(skp.mulai), tanggal(skp.selesai), label(skp.status))};
    if (!skp.jabatan.isEmpty()) {
        lines += skp.unitKerja.isEmpty()
                     ? skp.jabatan
                     : tr("%1, %2", "jabatan dan unit kerja").arg(skp.jabatan, skp.unitKerja);
    }
    if (skp.periode.empty()) {
        lines += tr("Belum dievaluasi. Pejabat penilai: %1")
                     .arg(skp.namaPenilai.isEmpty() ? tr("belum ada") : skp.namaPenilai);
    }
    for (const PeriodeDinilai& one : skp.periode) {
        lines += tr("%1 (%2), penilai %3", "periode, keadaan, penilai")
                     .arg(label(one.periode), label(*one.status), one.namaPenilai);
        lines += hasilPeriode(one.rating, one.predikat);
        if (!one.catatan.trimmed().isEmpty()) {
            lines += tr("Catatan: %1").arg(one.catatan.trimmed());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kinerja::text
