#include "ui/text/evaluasiacttext.h"

#include "ui/text/acttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

namespace kinerja::text
{

QString label(PeristiwaEvaluasi event)
{
    switch (event) {
    case PeristiwaEvaluasi::Dikunci: return tr("Evaluasi dikunci");
    case PeristiwaEvaluasi::KunciDibuka: return tr("Kunci evaluasi dibuka");
    case PeristiwaEvaluasi::TandaTanganDicatat: return tr("Tanda tangan evaluasi dicatat");
    case PeristiwaEvaluasi::TandaTanganDibatalkan: return tr("Tanda tangan evaluasi dibatalkan");
    case PeristiwaEvaluasi::Difinalkan: return tr("Evaluasi final", "PeristiwaEvaluasi");
    case PeristiwaEvaluasi::TidakDitandatangani: return tr("Pegawai tidak menandatangani evaluasi");
    case PeristiwaEvaluasi::Diterima: return tr("Evaluasi diterima pegawai");
    case PeristiwaEvaluasi::KeberatanDiajukan: return tr("Keberatan diajukan");
    case PeristiwaEvaluasi::KeberatanDicabut: return tr("Catatan keberatan dicabut");
    case PeristiwaEvaluasi::KeberatanDiputus: return tr("Keberatan diputus dan dikunci");
    case PeristiwaEvaluasi::PutusanDibuka: return tr("Kunci putusan keberatan dibuka");
    case PeristiwaEvaluasi::PutusanDitandatangani: return tr("Putusan keberatan ditandatangani");
    case PeristiwaEvaluasi::PenerimaanDibatalkan: return tr("Catatan penerimaan evaluasi dibatalkan");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(EvaluasiRefusal refusal)
{
    switch (refusal) {
    case EvaluasiRefusal::NoSuchStep: return tr("Langkah ini tidak ada dari status evaluasi sekarang.");
    case EvaluasiRefusal::WrongActor: return tr("Langkah ini bukan bagian pelaku yang dipilih.");
    case EvaluasiRefusal::NoteMissing: return tr("Tulis alasannya dahulu.");
    case EvaluasiRefusal::SkpNotDitetapkan:
        return tr("SKP belum ditetapkan. Lengkapi dahulu kedua tanda tangannya pada halaman Penetapan.");
    case EvaluasiRefusal::ErrorsLeft:
        return tr("Masih ada galat yang harus diperbaiki sebelum evaluasi dikunci.");
    case EvaluasiRefusal::SnapshotMissing: return tr("Naskah yang akan dikunci belum ada.");
    case EvaluasiRefusal::SnapshotDamaged:
        return tr("Naskah yang akan dikunci tidak cocok dengan sidik SHA-256-nya.");
    case EvaluasiRefusal::SignaturesExist:
        return tr("Evaluasi sudah ditandatangani atau diterima. Batalkan dahulu catatannya.");
    case EvaluasiRefusal::PenilaiNotSigned: return tr("Pejabat penilai kinerja belum menandatangani.");
    case EvaluasiRefusal::PenilaiSigned: return tr("Tanda tangan pejabat penilai kinerja masih tercatat.");
    case EvaluasiRefusal::ObjectionExists:
        return tr("Keberatan atas evaluasi ini sudah diajukan, jadi tanda tangan dan penerimaannya tetap.");
    case EvaluasiRefusal::SkpSelesai: return tr("Masa keberatan SKP ini sudah selesai.");
    case EvaluasiRefusal::NotLocked:
        return tr("Hanya evaluasi yang sudah dikunci yang ditandatangani atau diterima.");
    case EvaluasiRefusal::RoleMissing: return tr("Pilih untuk siapa tanda tangan ini.");
    case EvaluasiRefusal::RoleNotExpected:
        return tr("Evaluasi ditandatangani pejabat penilai kinerja dan pegawai. Atasan penilai hanya "
                  "menandatangani putusan keberatan.");
    case EvaluasiRefusal::RoleTaken: return tr("Tanda tangan untuk peran ini sudah dicatat.");
    case EvaluasiRefusal::WrongSigner:
        return tr("Penanda tangan bukan orang yang berperan demikian pada tanggal itu.");
    case EvaluasiRefusal::PenilaiNotOnPaper:
        return tr(
            "Pejabat penilai pada tanggal itu bukan yang tercantum pada naskah terkunci. Buka kuncinya, "
            "lalu kunci lagi dengan tanggal itu.");
    case EvaluasiRefusal::SignatureDateMissing: return tr("Isi tanggal tanda tangan.");
    case EvaluasiRefusal::PictureMissing: return tr("Pilih atau gambar tanda tangannya dahulu.");
    case EvaluasiRefusal::NoSuchSignature: return tr("Tanda tangan itu tidak tercatat.");
    case EvaluasiRefusal::PegawaiRefused:
        return tr("Tercatat bahwa pegawai tidak menandatangani. Batalkan dahulu catatan itu.");
    case EvaluasiRefusal::PegawaiSigned: return tr("Pegawai sudah menandatangani evaluasi ini.");
    case EvaluasiRefusal::ReceiptDateMissing: return tr("Isi tanggal evaluasi ini diterima pegawai.");
    case EvaluasiRefusal::ReceiptMissing:
        return tr("Tidak ada catatan penerimaan atau penolakan tanda tangan.");
    case EvaluasiRefusal::NotDraft:
        return tr("Evaluasi sudah dikunci; isinya tidak berubah lagi. Buka kuncinya untuk memperbaiki.");
    case EvaluasiRefusal::NotFinal: return tr("Keberatan hanya diajukan atas evaluasi yang sudah final.");
    case EvaluasiRefusal::ObjectionMissing: return tr("Belum ada keberatan yang dicatat.");
    case EvaluasiRefusal::ObjectionDateMissing: return tr("Isi tanggal keberatan.");
    case EvaluasiRefusal::ObjectionReasonMissing: return tr("Tulis alasan keberatannya.");
    case EvaluasiRefusal::ObjectionTooEarly:
        return tr("Keberatan diajukan sesudah hasil evaluasi diterima; periksa tanggalnya.");
    case EvaluasiRefusal::DecisionMissing: return tr("Pilih putusannya: tetap atau diubah.");
    case EvaluasiRefusal::DecisionTextMissing: return tr("Tulis keputusan atasan pejabat penilai.");
    case EvaluasiRefusal::RatingsMissing:
        return tr("Putusan yang mengubah hasil memerlukan kedua rating yang baru.");
    case EvaluasiRefusal::RatingsUnchanged:
        return tr(
            "Putusannya “diubah”, tetapi kedua rating sama dengan semula. Ubah rating, atau pilih putusan "
            "“tetap”.");
    case EvaluasiRefusal::DecisionLocked:
        return tr("Putusan keberatan sudah dikunci; isinya tidak berubah lagi.");
    case EvaluasiRefusal::AlteredOutside:
        return tr("SKP ini diubah dari luar program. Putuskan dahulu pada halaman Penetapan, di “Perubahan "
                  "dari luar”.");
    case EvaluasiRefusal::PeriodOutside: return tr("SKP ini tidak mempunyai hari dalam periode itu.");
    case EvaluasiRefusal::PostNotHeld:
        return tr("Pejabat penilai tidak memegang jabatan itu pada tanggal formulir. Pilih jabatan yang "
                  "dipegangnya pada hari itu.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const EvaluasiError& error)
{
    if (const auto* refusal = std::get_if<EvaluasiRefusal>(&error)) {
        return sentence(*refusal);
    }
    if (const auto* missing = std::get_if<EvaluasiNotFound>(&error)) {
        return tr("Evaluasi %1 belum dimulai.").arg(label(missing->periode));
    }
    // The others are reasons that acts on an SKP know too.
    if (const auto* storage = std::get_if<StorageError>(&error)) {
        return sentence(ActError(*storage));
    }
    if (const auto* skp = std::get_if<SkpNotFound>(&error)) {
        return sentence(ActError(*skp));
    }
    if (const auto* galat = std::get_if<GalatLeft>(&error)) {
        return sentence(ActError(*galat));
    }
    if (const auto* undecided = std::get_if<TemuanBelumDiputus>(&error)) {
        return sentence(ActError(*undecided));
    }
    if (const auto* picture = std::get_if<PictureProblem>(&error)) {
        return sentence(*picture);
    }
    return sentence(std::get<RegulationError>(error));
}

QString label(ActEvaluasi act)
{
    switch (act) {
    case ActEvaluasi::Kunci: return tr("K&unci untuk ditandatangani…");
    case ActEvaluasi::BukaKunci: return tr("&Buka kunci evaluasi…");
    case ActEvaluasi::TandaTanganPenilai: return tr("Catat tanda tangan p&enilai…");
    case ActEvaluasi::TandaTanganPegawai: return tr("Catat tanda tangan pe&gawai…");
    case ActEvaluasi::TidakMenandatangani: return tr("Pegawai &tidak menandatangani…");
    case ActEvaluasi::Diterima: return tr("Catat tanggal &diterima…");
    case ActEvaluasi::BatalkanTtdPenilai: return tr("Batalkan tanda tangan penilai…");
    case ActEvaluasi::BatalkanTtdPegawai: return tr("Batalkan tanda tangan pegawai…");
    case ActEvaluasi::BatalkanPenerimaan: return tr("Batalkan catatan penerimaan…");
    case ActEvaluasi::Keberatan: return tr("Kebe&ratan…");
    case ActEvaluasi::KunciPutusan: return tr("Kunci putusan keberatan…");
    case ActEvaluasi::TandaTanganAtasan: return tr("Catat tanda tangan ata&san…");
    case ActEvaluasi::BukaPutusan: return tr("Buka kunci putusan…");
    }
    Q_UNREACHABLE();
    return {};
}

QString terhalang(const ActEvaluasiTersedia& act)
{
    if (!act.terhalang) {
        return {};
    }
    return act.galat > 0 ? tr("Masih ada %n galat yang harus diperbaiki dahulu.", nullptr, act.galat)
                         : sentence(*act.terhalang);
}

QString langkahBerikut(StatusEvaluasi status)
{
    switch (status) {
    case StatusEvaluasi::Draf: return tr("Isi penilaian diri, umpan balik dan rating, lalu kunci.");
    case StatusEvaluasi::SiapDitandatangani:
        return tr("Cetak, tanda tangani, lalu catat tanda tangannya; penilai lebih dahulu.");
    case StatusEvaluasi::Final: return tr("Final. Naskahnya tetap seperti ketika dikunci.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
