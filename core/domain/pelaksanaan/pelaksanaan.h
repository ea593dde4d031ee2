#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/domain/berkas.h"
#include "core/domain/evaluasi/umpanbalik.h"
#include "core/domain/periode.h"
#include "core/domain/skp/perilakukerja.h"

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class JenisPembinaan { Bimbingan, Konseling };

struct CatatanKinerja {
    QDate tanggal;
    HasilKerjaKunci rhk;
    QString mulai; ///< time of day as written
    QString selesai;
    QString kegiatan;
    QString realisasi;
    QString satuan;
    QString kunci;
    IndikatorKunci indikator;
    QString aksi;
    bool operator==(const CatatanKinerja&) const = default;
};

/// A file or a link that proves a result; `berkas.sha256` empty where it is a link alone.
struct BuktiDukung {
    QDate tanggal;
    QString judul;
    HasilKerjaKunci rhk;
    IndikatorKunci indikator;
    QString tautan;
    QString kunci;
    Berkas berkas;
    bool operator==(const BuktiDukung&) const = default;
};

/// Umpan balik berkelanjutan: on an RHK, an IKI or a value, at any date of the year.
struct UmpanBalikBerkelanjutan {
    QDate tanggal;
    PemberiUmpanBalik dari = PemberiUmpanBalik::Pimpinan;
    std::optional<SifatUmpanBalik> sifat;
    QString isi;
    HasilKerjaKunci rhk;
    IndikatorKunci indikator;
    std::optional<NilaiBerakhlak> nilai;
    QString kunci;
    bool operator==(const UmpanBalikBerkelanjutan&) const = default;
};

struct Pemantauan {
    Periode periode;
    QDate tanggal;
    QString kendala;
    QString tindakLanjut;
    bool operator==(const Pemantauan&) const = default;
};

struct PenilaianKompetensi {
    QString kompetensi;
    std::optional<int> nilai; ///< 1–5
    QString alasan;
    bool operator==(const PenilaianKompetensi&) const = default;
};

/// Bimbingan kinerja, or konseling kinerja, which is confidential.
struct Pembinaan {
    JenisPembinaan jenis = JenisPembinaan::Bimbingan;
    QDate tanggal;
    QString topik;
    QString rencana;
    QDate tenggat;
    QString hasil;
    QStringList pernyataan; ///< the nine statements of the feedback form, in order
    std::vector<PenilaianKompetensi> kompetensi;
    QString kunci;
    bool operator==(const Pembinaan&) const = default;
};

/// What the year of an SKP brings (Pasal 16–32); belongs to the chain of its revisions.
struct Pelaksanaan {
    std::vector<CatatanKinerja> catatanKinerja;
    std::vector<BuktiDukung> buktiDukung;
    std::vector<UmpanBalikBerkelanjutan> umpanBalik;
    std::vector<Pemantauan> pemantauan;
    std::vector<Pembinaan> pembinaan;
    bool operator==(const Pelaksanaan&) const = default;
};

template <> struct EnumNames<JenisPembinaan> {
    static constexpr std::array table{
        std::pair{JenisPembinaan::Bimbingan, "bimbingan"},
        std::pair{JenisPembinaan::Konseling, "konseling"},
    };
};

template <> struct Fields<CatatanKinerja> {
    static constexpr auto list = std::tuple{required("tanggal", &CatatanKinerja::tanggal),
        required("rhk", &CatatanKinerja::rhk), optional("mulai", &CatatanKinerja::mulai),
        optional("selesai", &CatatanKinerja::selesai), required("kegiatan", &CatatanKinerja::kegiatan),
        optional("realisasi", &CatatanKinerja::realisasi), optional("satuan", &CatatanKinerja::satuan),
        optional("kunci", &CatatanKinerja::kunci), optional("indikator", &CatatanKinerja::indikator),
        optional("aksi", &CatatanKinerja::aksi)};
};
template <> struct Fields<BuktiDukung> {
    static constexpr auto list = std::tuple{required("tanggal", &BuktiDukung::tanggal),
        required("judul", &BuktiDukung::judul), optional("rhk", &BuktiDukung::rhk),
        optional("indikator", &BuktiDukung::indikator), optional("tautan", &BuktiDukung::tautan),
        optional("kunci", &BuktiDukung::kunci), optional("berkas", &BuktiDukung::berkas)};
};
template <> struct Fields<UmpanBalikBerkelanjutan> {
    static constexpr auto list = std::tuple{required("tanggal", &UmpanBalikBerkelanjutan::tanggal),
        required("dari", &UmpanBalikBerkelanjutan::dari), optional("sifat", &UmpanBalikBerkelanjutan::sifat),
        required("isi", &UmpanBalikBerkelanjutan::isi), optional("rhk", &UmpanBalikBerkelanjutan::rhk),
        optional("indikator", &UmpanBalikBerkelanjutan::indikator),
        optional("nilai", &UmpanBalikBerkelanjutan::nilai),
        optional("kunci", &UmpanBalikBerkelanjutan::kunci)};
};
template <> struct Fields<Pemantauan> {
    static constexpr auto list =
        std::tuple{required("periode", &Pemantauan::periode), optional("tanggal", &Pemantauan::tanggal),
            optional("kendala", &Pemantauan::kendala), optional("tindak_lanjut", &Pemantauan::tindakLanjut)};
};
template <> struct Fields<PenilaianKompetensi> {
    static constexpr auto list = std::tuple{required("kompetensi", &PenilaianKompetensi::kompetensi),
        optional("nilai", &PenilaianKompetensi::nilai), optional("alasan", &PenilaianKompetensi::alasan)};
};
template <> struct Fields<Pembinaan> {
    static constexpr auto list = std::tuple{required("jenis", &Pembinaan::jenis),
        required("tanggal", &Pembinaan::tanggal), required("topik", &Pembinaan::topik),
        optional("rencana", &Pembinaan::rencana), optional("tenggat", &Pembinaan::tenggat),
        optional("hasil", &Pembinaan::hasil), optional("pernyataan", &Pembinaan::pernyataan),
        optional("kompetensi", &Pembinaan::kompetensi), optional("kunci", &Pembinaan::kunci)};
};
template <> struct Fields<Pelaksanaan> {
    static constexpr auto list = std::tuple{optional("catatan_kinerja", &Pelaksanaan::catatanKinerja),
        optional("bukti_dukung", &Pelaksanaan::buktiDukung),
        optional("umpan_balik", &Pelaksanaan::umpanBalik), optional("pemantauan", &Pelaksanaan::pemantauan),
        optional("pembinaan", &Pelaksanaan::pembinaan)};
};

} // namespace kinerja
