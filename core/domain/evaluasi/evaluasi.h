#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/domain/berkas.h"
#include "core/domain/evaluasi/umpanbalik.h"
#include "core/domain/periode.h"
#include "core/domain/skp/cuplikan.h"
#include "core/domain/skp/perilakukerja.h"
#include "core/domain/skp/tandatangan.h"

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class Rating { DiAtas, Sesuai, DiBawah };
enum class KeadaanRealisasi { Ada, BelumAda, BelumJatuhTempo };
enum class StatusEvaluasi { Draf, SiapDitandatangani, Final };
enum class PutusanKeberatan { Tetap, Diubah };

struct RealisasiIndikator {
    QString indikator; ///< "kunci RHK/kunci IKI"
    QString realisasi;
    std::vector<UmpanBalik> umpanBalik;
    std::optional<KeadaanRealisasi> keadaan;
    QString alasan;
    bool operator==(const RealisasiIndikator&) const = default;
};

struct UmpanBalikPerilaku {
    NilaiBerakhlak nilai = NilaiBerakhlak::BerorientasiPelayanan;
    std::vector<UmpanBalik> umpanBalik;
    bool operator==(const UmpanBalikPerilaku&) const = default;
};

/// Not printed: the penilai's judgement of one RHK.
struct PenilaianRhk {
    HasilKerjaKunci rhk;
    Rating rating = Rating::Sesuai;
    bool operator==(const PenilaianRhk&) const = default;
};

struct TidakMenandatangani {
    QDate tanggal; ///< null: it did not happen
    QString alasan;
    bool operator==(const TidakMenandatangani&) const = default;
};

/// Objection and decision: a second frozen document; the evaluation itself stays as it was (Pasal 39–40).
struct Keberatan {
    QDate tanggal; ///< null: none was raised
    QString isi;
    QString penjelasan;
    QString keputusan;
    std::optional<Rating> ratingHasilKerja;
    std::optional<Rating> ratingPerilakuKerja;
    std::optional<PutusanKeberatan> putusan;
    QDate tanggalPutusan;
    QString diputusOleh;
    Cuplikan cuplikan;
    std::vector<TandaTangan> tandaTangan;
    bool operator==(const Keberatan&) const = default;
};

/// Evaluation of one SKP for one period. From SiapDitandatangani on frozen but for signatures and receipt.
struct Evaluasi {
    Periode periode;
    std::vector<RealisasiIndikator> realisasi;
    std::vector<UmpanBalikPerilaku> umpanBalikPerilaku;
    std::optional<Rating> ratingHasilKerja;
    std::optional<Rating> ratingPerilakuKerja;
    QString catatan;
    std::vector<TandaTangan> tandaTangan;
    Keberatan keberatan;
    QDate tanggal;
    QDate diterima; ///< the objection period counts from it
    StatusEvaluasi status = StatusEvaluasi::Draf;
    std::optional<int> revisi; ///< of the SKP that was evaluated
    PegawaiKunci penilai;
    PegawaiKunci atasanPenilai;
    QString kontribusi;
    Cuplikan cuplikan;
    std::vector<Berkas> berkasResmi;
    std::vector<PenilaianRhk> penilaianRhk;
    TidakMenandatangani tidakMenandatangani;
    bool operator==(const Evaluasi&) const = default;
};

template <> struct EnumNames<Rating> {
    static constexpr std::array table{
        std::pair{Rating::DiAtas, "di_atas"},
        std::pair{Rating::Sesuai, "sesuai"},
        std::pair{Rating::DiBawah, "di_bawah"},
    };
};
template <> struct EnumNames<KeadaanRealisasi> {
    static constexpr std::array table{
        std::pair{KeadaanRealisasi::Ada, "ada"},
        std::pair{KeadaanRealisasi::BelumAda, "belum_ada"},
        std::pair{KeadaanRealisasi::BelumJatuhTempo, "belum_jatuh_tempo"},
    };
};
template <> struct EnumNames<StatusEvaluasi> {
    static constexpr std::array table{
        std::pair{StatusEvaluasi::Draf, "draf"},
        std::pair{StatusEvaluasi::SiapDitandatangani, "siap_ditandatangani"},
        std::pair{StatusEvaluasi::Final, "final"},
    };
};
template <> struct EnumNames<PutusanKeberatan> {
    static constexpr std::array table{
        std::pair{PutusanKeberatan::Tetap, "tetap"},
        std::pair{PutusanKeberatan::Diubah, "diubah"},
    };
};

template <> struct Fields<RealisasiIndikator> {
    static constexpr auto list = std::tuple{required("indikator", &RealisasiIndikator::indikator),
        optional("realisasi", &RealisasiIndikator::realisasi),
        optional("umpan_balik", &RealisasiIndikator::umpanBalik),
        optional("keadaan", &RealisasiIndikator::keadaan), optional("alasan", &RealisasiIndikator::alasan)};
};
template <> struct Fields<UmpanBalikPerilaku> {
    static constexpr auto list = std::tuple{required("nilai", &UmpanBalikPerilaku::nilai),
        optional("umpan_balik", &UmpanBalikPerilaku::umpanBalik)};
};
template <> struct Fields<PenilaianRhk> {
    static constexpr auto list =
        std::tuple{required("rhk", &PenilaianRhk::rhk), required("rating", &PenilaianRhk::rating)};
};
template <> struct Fields<TidakMenandatangani> {
    static constexpr auto list = std::tuple{
        required("tanggal", &TidakMenandatangani::tanggal), optional("alasan", &TidakMenandatangani::alasan)};
};
template <> struct Fields<Keberatan> {
    static constexpr auto list =
        std::tuple{required("tanggal", &Keberatan::tanggal), required("isi", &Keberatan::isi),
            optional("penjelasan", &Keberatan::penjelasan), optional("keputusan", &Keberatan::keputusan),
            optional("rating_hasil_kerja", &Keberatan::ratingHasilKerja),
            optional("rating_perilaku_kerja", &Keberatan::ratingPerilakuKerja),
            optional("putusan", &Keberatan::putusan), optional("tanggal_putusan", &Keberatan::tanggalPutusan),
            optional("diputus_oleh", &Keberatan::diputusOleh), optional("cuplikan", &Keberatan::cuplikan),
            optional("tanda_tangan", &Keberatan::tandaTangan)};
};
template <> struct Fields<Evaluasi> {
    static constexpr auto list = std::tuple{required("periode", &Evaluasi::periode),
        optional("realisasi", &Evaluasi::realisasi),
        optional("umpan_balik_perilaku", &Evaluasi::umpanBalikPerilaku),
        optional("rating_hasil_kerja", &Evaluasi::ratingHasilKerja),
        optional("rating_perilaku_kerja", &Evaluasi::ratingPerilakuKerja),
        optional("catatan", &Evaluasi::catatan), optional("tanda_tangan", &Evaluasi::tandaTangan),
        optional("keberatan", &Evaluasi::keberatan), optional("tanggal", &Evaluasi::tanggal),
        optional("diterima", &Evaluasi::diterima), optional("status", &Evaluasi::status),
        optional("revisi", &Evaluasi::revisi), optional("penilai", &Evaluasi::penilai),
        optional("atasan_penilai", &Evaluasi::atasanPenilai), optional("kontribusi", &Evaluasi::kontribusi),
        optional("cuplikan", &Evaluasi::cuplikan), optional("berkas_resmi", &Evaluasi::berkasResmi),
        optional("penilaian_rhk", &Evaluasi::penilaianRhk),
        optional("tidak_menandatangani", &Evaluasi::tidakMenandatangani)};
};

} // namespace kinerja
