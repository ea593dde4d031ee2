#include "ui/text/workflowtext.h"

#include "ui/text/regulasitext.h"
#include "ui/text/text.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(Actor actor)
{
    switch (actor) {
    case Actor::Pegawai: return tr("Pegawai", "Actor");
    case Actor::Penilai: return tr("Pejabat penilai kinerja");
    case Actor::Petugas: return tr("Petugas unit", "Actor");
    case Actor::Program: return tr("Program", "Actor");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PeristiwaSkp event)
{
    switch (event) {
    case PeristiwaSkp::Diajukan: return tr("SKP diajukan", "PeristiwaSkp");
    case PeristiwaSkp::Ditarik: return tr("Pengajuan ditarik", "PeristiwaSkp");
    case PeristiwaSkp::Dikembalikan: return tr("SKP dikembalikan", "PeristiwaSkp");
    case PeristiwaSkp::Disetujui: return tr("SKP disetujui dan dikunci");
    case PeristiwaSkp::KunciDibuka: return tr("Kunci SKP dibuka");
    case PeristiwaSkp::TandaTanganDicatat: return tr("Tanda tangan dicatat");
    case PeristiwaSkp::TandaTanganDibatalkan: return tr("Tanda tangan dibatalkan");
    case PeristiwaSkp::Ditetapkan: return tr("SKP ditetapkan", "PeristiwaSkp");
    case PeristiwaSkp::MulaiBerjalan: return tr("SKP mulai berjalan");
    case PeristiwaSkp::Digantikan: return tr("SKP digantikan revisinya");
    case PeristiwaSkp::BerlakuKembali: return tr("SKP berlaku kembali");
    case PeristiwaSkp::Ditutup: return tr("SKP ditutup", "PeristiwaSkp");
    case PeristiwaSkp::Dievaluasi: return tr("SKP dievaluasi", "PeristiwaSkp");
    case PeristiwaSkp::BatalSelesai: return tr("SKP dibuka kembali untuk keberatan");
    case PeristiwaSkp::BatalDievaluasi: return tr("Evaluasi akhir SKP tidak final lagi");
    case PeristiwaSkp::Selesai: return tr("SKP selesai", "PeristiwaSkp");
    case PeristiwaSkp::RevisiDibuka: return tr("Revisi SKP dibuka");
    case PeristiwaSkp::PenilaiDiganti: return tr("Pejabat penilai diganti");
    case PeristiwaSkp::PergantianPenilaiDibatalkan: return tr("Pergantian pejabat penilai dibatalkan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Tingkat tingkat)
{
    switch (tingkat) {
    case Tingkat::Galat: return tr("Galat", "Tingkat");
    case Tingkat::Peringatan: return tr("Peringatan", "Tingkat");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Tahap tahap)
{
    switch (tahap) {
    case Tahap::T1: return tr("Dialog kinerja", "Tahap");
    case Tahap::T2: return tr("Penyusunan SKP", "Tahap");
    case Tahap::T3: return tr("Komponen SKP", "Tahap");
    case Tahap::T4: return tr("Penetapan SKP", "Tahap");
    case Tahap::T5: return tr("Pelaksanaan, pemantauan, pembinaan");
    case Tahap::T6: return tr("Prinsip penilaian", "Tahap");
    case Tahap::T7: return tr("Tahapan evaluasi", "Tahap");
    case Tahap::T8: return tr("Aspek yang dinilai");
    case Tahap::T9: return tr("Tindak lanjut", "Tahap");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(StatusRegulasi status)
{
    switch (status) {
    case StatusRegulasi::Resmi: return tr("Resmi", "StatusRegulasi");
    case StatusRegulasi::Praktik: return tr("Praktik", "StatusRegulasi");
    case StatusRegulasi::BelumTerverifikasi: return tr("Belum terverifikasi", "StatusRegulasi");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoSuchStep: return tr("Langkah ini tidak ada dari status SKP sekarang.");
    case Refusal::WrongActor: return tr("Langkah ini bukan bagian pelaku yang dipilih.");
    case Refusal::NoteMissing: return tr("Tulis alasan atau catatannya dahulu.");
    case Refusal::ErrorsLeft: return tr("Masih ada galat yang harus diperbaiki sebelum langkah ini.");
    case Refusal::SnapshotMissing: return tr("Naskah yang akan dikunci belum ada.");
    case Refusal::SnapshotDamaged:
        return tr("Naskah yang akan dikunci tidak cocok dengan sidik SHA-256-nya.");
    case Refusal::SignaturesExist:
        return tr("SKP sudah ditandatangani. Batalkan dahulu catatan tanda tangannya.");
    case Refusal::SignaturesIncomplete:
        return tr("Tanda tangan pegawai dan pejabat penilai kinerja belum lengkap.");
    case Refusal::SignaturesComplete: return tr("Kedua tanda tangan masih tercatat.");
    case Refusal::NotStarted: return tr("Hari pertama SKP belum tiba.");
    case Refusal::NextRevisionNotSet: return tr("Revisi berikutnya belum ditetapkan.");
    case Refusal::NextRevisionSet: return tr("Revisi berikutnya sudah ditetapkan.");
    case Refusal::NextRevisionExists: return tr("Revisi yang lebih baru sudah dibuka.");
    case Refusal::ClosingReasonMissing: return tr("Pilih alasan penutupan SKP.");
    case Refusal::ClosingDateMissing: return tr("Isi tanggal penutupan SKP.");
    case Refusal::ClosingDateOutside: return tr("Tanggal penutupan di luar masa SKP.");
    case Refusal::NotEvaluated: return tr("Evaluasi akhir belum final.");
    case Refusal::AlreadyEvaluated: return tr("Sudah ada evaluasi yang final.");
    case Refusal::ObjectionOver:
        return tr("Masa keberatan sudah lewat dan tidak ada keberatan yang belum diputus.");
    case Refusal::ObjectionOpen: return tr("Masa keberatan belum lewat atau keberatan belum diputus.");
    case Refusal::NotLocked: return tr("Hanya SKP yang disetujui dan terkunci yang ditandatangani.");
    case Refusal::NothingFrozen:
        return tr("Formulir yang disetujui tidak tersimpan di berkas ini. Buka kunci SKP ini, lalu setujui "
                  "lagi, supaya yang ditandatangani tersimpan.");
    case Refusal::RoleMissing: return tr("Pilih untuk siapa tanda tangan ini.");
    case Refusal::RoleNotExpected: return tr("SKP hanya ditandatangani pegawai dan pejabat penilai kinerja.");
    case Refusal::RoleTaken: return tr("Tanda tangan untuk peran ini sudah dicatat.");
    case Refusal::WrongSigner: return tr("Penanda tangan bukan orang yang berperan demikian pada SKP ini.");
    case Refusal::SignatureDateMissing: return tr("Isi tanggal tanda tangan.");
    case Refusal::PictureMissing: return tr("Pilih atau gambar tanda tangannya dahulu.");
    case Refusal::NoSuchSignature: return tr("Tanda tangan itu tidak tercatat.");
    case Refusal::NotInForce: return tr("SKP ini tidak sedang berlaku.");
    case Refusal::PenilaiMissing: return tr("Pilih pejabat penilai kinerja yang baru.");
    case Refusal::PenilaiIsPegawai: return tr("Pegawai tidak dapat menilai dirinya sendiri.");
    case Refusal::PenilaiUnchanged: return tr("Orang ini sudah menjadi pejabat penilai pada tanggal itu.");
    case Refusal::ChangeDateOutside:
        return tr("Tanggal pergantian sebelum hari pertama SKP, atau sesudah akhir tahun berikutnya.");
    case Refusal::PenilaiChangesLater: return tr("Sudah ada pergantian pejabat penilai sesudah tanggal itu.");
    case Refusal::PenilaiChangeMissing: return tr("Tidak ada pergantian pejabat penilai pada tanggal itu.");
    case Refusal::PenilaiHasSigned:
        return tr("Pejabat penilai pengganti sudah menandatangani, jadi pergantiannya tetap tercatat.");
    case Refusal::AlteredOutside:
        return tr("SKP ini diubah dari luar program. Putuskan dahulu, di “Perubahan dari luar”.");
    case Refusal::FindingsChanged:
        return tr("Temuannya sudah berbeda dari yang ditampilkan. Periksa kembali daftarnya.");
    case Refusal::NothingToRestore:
        return tr("Tidak ada yang dapat dipulihkan dari naskah beku. Terima dengan alasannya, atau pulihkan "
                  "berkas dari salinan yang lebih lama.");
    case Refusal::ValueUnreadable:
        return tr("Nilai yang tidak dapat dibaca tidak dapat diterima sebagaimana adanya. Pulihkan dahulu; "
                  "yang tidak ada pada naskah beku menjadi kosong dan diisi kembali.");
    case Refusal::PostNotHeld:
        return tr("Pejabat penilai tidak memegang jabatan itu pada tanggal formulir. Pilih jabatan yang "
                  "dipegangnya pada hari itu, atau catat dahulu rangkap jabatannya pada halaman Pegawai.");
    case Refusal::PreviousEnded:
        return tr("SKP yang direvisi sudah ditutup, dievaluasi atau digantikan revisi lain, jadi revisi ini "
                  "tidak dapat diberlakukan. Hapus revisi ini.");
    case Refusal::RevisionWaiting:
        return tr("Revisi SKP ini sudah diajukan atau disetujui. Tarik atau buka kuncinya, atau selesaikan "
                  "tanda tangannya dahulu.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const TransitionRefused& refused)
{
    if (refused.reason == Refusal::NoSuchStep && isEditable(refused.from) &&
        refused.to == StatusSkp::Disetujui) {
        return tr("SKP belum diajukan. Ajukan dahulu kepada pejabat penilai.");
    }
    if (refused.reason == Refusal::NoSuchStep) {
        //: %1 and %2: states of an SKP
        return tr("SKP berstatus %1 tidak dapat menjadi %2.").arg(label(refused.from), label(refused.to));
    }
    if (refused.reason == Refusal::WrongActor) {
        //: %1 and %2: states of an SKP, %3: an actor
        return tr("Dari %1 menjadi %2 bukan langkah %3.")
            .arg(label(refused.from), label(refused.to), label(refused.actor));
    }
    return sentence(refused.reason);
}

QString sentence(PertentanganStatus contradiction)
{
    switch (contradiction) {
    case PertentanganStatus::SudahDitandatangani:
        return tr("Tanda tangannya sudah tercatat, tetapi statusnya belum ditetapkan.");
    case PertentanganStatus::BelumDitandatangani:
        return tr("Statusnya sudah ditetapkan, tetapi tanda tangannya belum lengkap.");
    case PertentanganStatus::SudahDievaluasi:
        return tr("Evaluasi akhirnya sudah final, tetapi statusnya belum dievaluasi.");
    case PertentanganStatus::BelumDievaluasi:
        return tr("Statusnya sudah dievaluasi, tetapi evaluasi akhirnya belum final.");
    case PertentanganStatus::TanpaAlasanTutup: return tr("Statusnya ditutup, tetapi alasannya tidak ada.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const PerubahanTerlarang& change)
{
    switch (change.jenis) {
    case JenisPerubahan::TargetBerubah:
        return tr("Target berubah dari “%1” menjadi “%2”.").arg(change.lama, change.baru);
    case JenisPerubahan::RhkBertambah: return tr("RHK bertambah: “%1”.").arg(change.baru);
    case JenisPerubahan::RhkBerkurang: return tr("RHK berkurang: “%1”.").arg(change.lama);
    case JenisPerubahan::IkiBertambah: return tr("Indikator bertambah: “%1”.").arg(change.baru);
    case JenisPerubahan::IkiBerkurang: return tr("Indikator berkurang: “%1”.").arg(change.lama);
    case JenisPerubahan::PeriodeBerubah: return tr("Periode SKP berubah.");
    case JenisPerubahan::PenilaiBerubah: return tr("Pejabat penilai kinerja berubah.");
    case JenisPerubahan::BentukBerubah: return tr("Pendekatan atau bentuk formulir SKP berubah.");
    case JenisPerubahan::JenisRhkBerubah:
        return tr("RHK utama menjadi tambahan atau sebaliknya: “%1”.").arg(change.baru);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const RegulationError& error)
{
    const QString table = namaTabel(error.id);
    const QString place = kataTempat(error.place);
    switch (error.fault) {
    case RegulationFault::Missing: return tr("Tabel peraturan “%1” tidak ada.").arg(table);
    case RegulationFault::NotJson: return tr("Tabel peraturan “%1” bukan satu objek JSON.").arg(table);
    case RegulationFault::KeyMissing: return tr("Tabel peraturan “%1” tidak memuat %2.").arg(table, place);
    case RegulationFault::WrongType:
        return tr("Tabel peraturan “%1”: jenis isi pada %2 keliru.").arg(table, place);
    case RegulationFault::UnknownWord:
        return tr("Tabel peraturan “%1”: kata pada %2 tidak dikenal.").arg(table, place);
    case RegulationFault::OutOfRange:
        return tr("Tabel peraturan “%1”: angka atau tanggal pada %2 tidak masuk akal.").arg(table, place);
    case RegulationFault::UnknownTable:
        return tr("Tidak ada tabel peraturan “%1” dalam program ini.").arg(table);
    case RegulationFault::EmptyText:
        return tr("Tabel peraturan “%1”: %2 tidak boleh kosong.").arg(table, place);
    case RegulationFault::MarksDiffer:
        return tr("Tabel peraturan “%1”: tanda persen berangka pada %2 harus sama dengan kalimat bawaan, "
                  "karena di situ isian dicetak.")
            .arg(table, place);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
