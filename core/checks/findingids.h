#pragma once

#include "core/checks/finding.h"

namespace kinerja
{

template <> struct EnumNames<FindingId> {
    static constexpr std::array table{
        std::pair{FindingId::TanpaPenilai, "tanpa-penilai"},
        std::pair{FindingId::TanpaDialog, "tanpa-dialog"},
        std::pair{FindingId::TanpaRhkUtama, "tanpa-rhk-utama"},
        std::pair{FindingId::RhkTanpaRencana, "rhk-tanpa-rencana"},
        std::pair{FindingId::RhkTanpaIki, "rhk-tanpa-iki"},
        std::pair{FindingId::IkiTanpaTarget, "iki-tanpa-target"},
        std::pair{FindingId::IndikatorKosong, "indikator-kosong"},
        std::pair{FindingId::RhkTanpaPerspektif, "rhk-tanpa-perspektif"},
        std::pair{FindingId::RhkTanpaRhkPimpinan, "rhk-tanpa-rhk-pimpinan"},
        std::pair{FindingId::DukunganKosong, "dukungan-kosong"},
        std::pair{FindingId::SkemaKosong, "skema-kosong"},
        std::pair{FindingId::KonsekuensiKosong, "konsekuensi-kosong"},
        std::pair{FindingId::PeriodeDiLuarTahun, "periode-di-luar-tahun"},
        std::pair{FindingId::PeriodeTumpangTindih, "periode-tumpang-tindih"},
        std::pair{FindingId::PenilaiDiriSendiri, "penilai-diri-sendiri"},
        std::pair{FindingId::AtasanBerputar, "atasan-berputar"},
        std::pair{FindingId::NomorGanda, "nomor-ganda"},
        std::pair{FindingId::RevisiTanpaDialog, "revisi-tanpa-dialog"},
        std::pair{FindingId::RedaksionalMengubahIsi, "redaksional-mengubah-isi"},
        std::pair{FindingId::EvaluasiTanpaRatingHasilKerja, "evaluasi-tanpa-rating-hasil-kerja"},
        std::pair{FindingId::EvaluasiTanpaRatingPerilaku, "evaluasi-tanpa-rating-perilaku"},
        std::pair{FindingId::EvaluasiTanpaCapaian, "evaluasi-tanpa-capaian"},
        std::pair{FindingId::IkiTanpaRealisasi, "iki-tanpa-realisasi"},
        std::pair{FindingId::TenggatPenetapanDekat, "tenggat-penetapan-dekat"},
        std::pair{FindingId::TenggatPenetapanLewat, "tenggat-penetapan-lewat"},
        std::pair{FindingId::TenggatEvaluasiDekat, "tenggat-evaluasi-dekat"},
        std::pair{FindingId::TenggatEvaluasiLewat, "tenggat-evaluasi-lewat"},
        std::pair{FindingId::KeberatanLewatTenggat, "keberatan-lewat-tenggat"},
        std::pair{FindingId::KalimatTanpaUkuran, "kalimat-tanpa-ukuran"},
        std::pair{FindingId::TanpaAspekKuantitas, "tanpa-aspek-kuantitas"},
        std::pair{FindingId::IkiTanpaAspek, "iki-tanpa-aspek"},
        std::pair{FindingId::AspekGanda, "aspek-ganda"},
        std::pair{FindingId::TargetTidakTerbaca, "target-tidak-terbaca"},
        std::pair{FindingId::RealisasiSamaTarget, "realisasi-sama-target"},
        std::pair{FindingId::IkiTanpaBukti, "iki-tanpa-bukti"},
        std::pair{FindingId::UmpanBalikSeragam, "umpan-balik-seragam"},
        std::pair{FindingId::TanpaPeran, "tanpa-peran"},
        std::pair{FindingId::ManualKosong, "manual-kosong"},
        std::pair{FindingId::NomorTidakBerpola, "nomor-tidak-berpola"},
        std::pair{FindingId::RatingDiAtasUtamaDiBawah, "rating-di-atas-utama-di-bawah"},
        std::pair{FindingId::RujukanPutus, "rujukan-putus"},
        std::pair{FindingId::IkiBelumDiisi, "iki-belum-diisi"},
        std::pair{FindingId::FinalTanpaTanggalTerima, "final-tanpa-tanggal-terima"},
        std::pair{FindingId::TandaTanganSebelumDialog, "tanda-tangan-sebelum-dialog"},
        std::pair{FindingId::TandaTanganSebelumPenguncian, "tanda-tangan-sebelum-penguncian"},
        std::pair{FindingId::TandaTanganDiMasaDepan, "tanda-tangan-di-masa-depan"},
        std::pair{FindingId::TandaTanganBukanPenilaiSaatItu, "tanda-tangan-bukan-penilai-saat-itu"},
        std::pair{FindingId::TandaTanganSebelumJabatan, "tanda-tangan-sebelum-jabatan"},
        std::pair{FindingId::EvaluasiDitandatanganiDini, "evaluasi-ditandatangani-dini"},
        std::pair{FindingId::CapaianBelumDitetapkan, "capaian-belum-ditetapkan"},
        std::pair{FindingId::TeksTerlaluPanjang, "teks-terlalu-panjang"},
        std::pair{FindingId::DistribusiMenyimpang, "distribusi-menyimpang"},
        std::pair{FindingId::StatusBertentangan, "status-bertentangan"},
    };
};

} // namespace kinerja
