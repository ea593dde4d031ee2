#include "ui/text/papertext.h"

#include "core/workflow/walk.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/revisiontext.h"
#include "ui/text/skptext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(JenisDokumen jenis)
{
    switch (jenis) {
    case JenisDokumen::BeritaAcara: return tr("Berita Acara Dialog Kinerja");
    case JenisDokumen::Skp: return tr("SKP");
    case JenisDokumen::Lampiran: return tr("Lampiran SKP");
    case JenisDokumen::Manual: return tr("Manual Indikator Kinerja");
    case JenisDokumen::Matriks: return tr("Matriks Pembagian Peran dan Hasil");
    case JenisDokumen::RencanaAksi: return tr("Rencana Aksi");
    case JenisDokumen::UmpanBalik: return tr("Umpan Balik Berkelanjutan");
    case JenisDokumen::Evaluasi: return tr("Evaluasi Kinerja Pegawai");
    case JenisDokumen::DokumenEvaluasi: return tr("Dokumen Evaluasi Kinerja Pegawai");
    case JenisDokumen::Bimbingan: return tr("Bimbingan Kinerja");
    case JenisDokumen::Konseling: return tr("Konseling Kinerja (rahasia)");
    case JenisDokumen::KonversiAk: return tr("Konversi Predikat Kinerja ke Angka Kredit");
    case JenisDokumen::AkumulasiAk: return tr("Akumulasi Angka Kredit");
    case JenisDokumen::PenetapanAk: return tr("Penetapan Angka Kredit");
    case JenisDokumen::Karier: return tr("Riwayat Karier");
    case JenisDokumen::PenetapanPredikat: return tr("Penetapan Predikat Kinerja");
    case JenisDokumen::Distribusi: return tr("Distribusi Predikat");
    case JenisDokumen::Rekap: return tr("Rekap Unit");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(const KataKertas& paper)
{
    //: %1: a kind of paper; %2: a period of evaluation, as "Triwulan II"
    return paper.periode
               ? tr("%1 (%2)", "dokumen dan periodenya").arg(label(paper.jenis), label(*paper.periode))
               : label(paper.jenis);
}

QString labelDenganKeberatan(const KataKertas& paper)
{
    //: %1: a paper and its period, as "Dokumen Evaluasi Kinerja Pegawai (Akhir)"
    return tr("%1, dengan keberatan dan putusannya").arg(label(paper));
}

QString pembedaKertas(const Skp& skp, const PaperSubject& subject)
{
    QStringList parts;
    if (subject.adaSkpLain) {
        if (skp.sebagai != Sebagai::Definitif) {
            parts.append(label(skp.sebagai));
        }
        parts.append(tr("%1 – %2").arg(tanggal(skp.mulai), tanggal(skp.selesai)));
    }
    if (subject.revisi) {
        //: %1: "Revisi ke-1"; %2: "-r2"
        parts.append(
            tr("%1, nama berkas berakhir %2").arg(namaRevisi(skp.revisi), akhiranRevisi(*subject.revisi)));
    } else if (subject.adaRevisiLain) {
        parts.append(isDitetapkan(skp.status) ? tr("%1, yang berlaku").arg(namaRevisi(skp.revisi))
                                              : namaRevisi(skp.revisi));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace kinerja::text
