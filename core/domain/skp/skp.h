#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/domain/berkas.h"
#include "core/domain/skp/cuplikan.h"
#include "core/domain/skp/dialogkinerja.h"
#include "core/domain/skp/hasilkerja.h"
#include "core/domain/skp/perilakukerja.h"
#include "core/domain/skp/tandatangan.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class Kelompok { Jpt, JaJf };
enum class Pendekatan { Kuantitatif, Kualitatif };
enum class Sebagai { Definitif, Plt, Plh };
enum class StatusSkp {
    Draf,
    Diajukan,
    Dikembalikan,
    Disetujui,
    Ditetapkan,
    Berjalan,
    Dievaluasi,
    Selesai,
    Ditutup,
    Digantikan
};
enum class AlasanTutup { Mutasi, Pensiun, Meninggal, Berhenti, AkhirKontrak, TugasBelajar, Lainnya };
enum class JenisRevisi { Pengembangan, Penyesuaian, PerbaikanRedaksional };
enum class CaraPeran { Penunjukan, Sukarela };
/// Lists that may be empty on purpose; then they print "Tidak ada".
enum class DaftarSkp { DukunganSumberDaya, SkemaPertanggungjawaban, Konsekuensi, Tambahan };

/// One item of dukungan sumber daya, skema pertanggungjawaban or konsekuensi (Pasal 11–13).
struct Butir {
    QString isi;
    QString jenis;
    bool operator==(const Butir&) const = default;
};

/// A filled cell of the leader's Matriks Pembagian Peran dan Hasil (penyusunan step e).
struct SelMatriks {
    PegawaiKunci pegawai;
    HasilKerjaKunci rhk; ///< of the leader
    QString peran;       ///< the intermediate outcome, product or service
    std::optional<CaraPeran> cara;
    IndikatorKunci indikator; ///< the column: an IKI of the leader; empty: the RHK's first
    QString rhkPegawai;       ///< "kunci SKP/kunci RHK" that the cell became
    bool operator==(const SelMatriks&) const = default;
};

struct PergantianPenilai {
    QDate mulai;
    PegawaiKunci penilai;
    PegawaiKunci atasanPenilai;
    QString alasan;
    bool operator==(const PergantianPenilai&) const = default;
};

/// Sasaran Kinerja Pegawai of one person and period, one revision of it. From Disetujui on, everything but
/// status, signatures, closing and pergantianPenilai is frozen; `cuplikan` holds the papers of that day.
struct Skp {
    SkpKunci kunci;
    PegawaiKunci pegawai;
    PegawaiKunci penilai; ///< at `mulai`; later ones in pergantianPenilai. May be empty in a draft
    PegawaiKunci atasanPenilai;
    int tahun = 0;
    QDate mulai;
    QDate selesai; ///< inclusive
    Kelompok kelompok = Kelompok::JaJf;
    Pendekatan pendekatan = Pendekatan::Kuantitatif;
    Sebagai sebagai = Sebagai::Definitif;
    int revisi = 1;
    SkpKunci revisiDari; ///< the revision that this one came from
    std::optional<JenisRevisi> jenisRevisi;
    QString alasanRevisi;
    StatusSkp status = StatusSkp::Draf;
    QString catatanStatus; ///< notes of acts, the newest first; see catatanstatus.h
    std::optional<AlasanTutup> alasanTutup;
    QString alasanTerlambat;
    std::vector<DialogKinerja> dialog;
    std::vector<HasilKerja> hasilKerja;
    std::vector<PerilakuKerja> perilakuKerja;
    std::vector<Butir> dukunganSumberDaya;
    std::vector<Butir> skemaPertanggungjawaban;
    std::vector<Butir> konsekuensi;
    std::vector<DaftarSkp> tidakAda;
    std::vector<SelMatriks> matriks;
    std::vector<PergantianPenilai> pergantianPenilai;
    std::vector<TandaTangan> tandaTangan;
    Cuplikan cuplikan;
    std::vector<Berkas> berkasResmi;
    bool operator==(const Skp&) const = default;

    const HasilKerja* findHasilKerja(const HasilKerjaKunci& hasilKerjaKunci) const;
    HasilKerja* findHasilKerja(const HasilKerjaKunci& hasilKerjaKunci);
    /// Whether the list was marked as empty on purpose.
    bool isTidakAda(DaftarSkp daftar) const;
    /// The penilai in office on that day, by pergantianPenilai; may be empty.
    /// The change of penilai in force that day; null while it is the first penilai.
    const PergantianPenilai* pergantianPada(QDate tanggal) const;
    const PegawaiKunci& penilaiPada(QDate tanggal) const;
    /// The superior of that one, who decides objections; may be empty.
    const PegawaiKunci& atasanPenilaiPada(QDate tanggal) const;
    bool isSignedBy(PeranTandaTangan peran) const;
    /// By pegawai and penilai.
    bool isSignedByBoth() const;
};

/// Draf, Diajukan and Dikembalikan are not locked; everything later is.
bool isLocked(StatusSkp status);
/// Whether the text of the SKP may be edited: Draf and Dikembalikan.
bool isEditable(StatusSkp status);

template <> struct EnumNames<Kelompok> {
    static constexpr std::array table{
        std::pair{Kelompok::Jpt, "jpt"},
        std::pair{Kelompok::JaJf, "ja_jf"},
    };
};
template <> struct EnumNames<Pendekatan> {
    static constexpr std::array table{
        std::pair{Pendekatan::Kuantitatif, "kuantitatif"},
        std::pair{Pendekatan::Kualitatif, "kualitatif"},
    };
};
template <> struct EnumNames<Sebagai> {
    static constexpr std::array table{
        std::pair{Sebagai::Definitif, "definitif"},
        std::pair{Sebagai::Plt, "plt"},
        std::pair{Sebagai::Plh, "plh"},
    };
};
template <> struct EnumNames<StatusSkp> {
    static constexpr std::array table{
        std::pair{StatusSkp::Draf, "draf"},
        std::pair{StatusSkp::Diajukan, "diajukan"},
        std::pair{StatusSkp::Dikembalikan, "dikembalikan"},
        std::pair{StatusSkp::Disetujui, "disetujui"},
        std::pair{StatusSkp::Ditetapkan, "ditetapkan"},
        std::pair{StatusSkp::Berjalan, "berjalan"},
        std::pair{StatusSkp::Dievaluasi, "dievaluasi"},
        std::pair{StatusSkp::Selesai, "selesai"},
        std::pair{StatusSkp::Ditutup, "ditutup"},
        std::pair{StatusSkp::Digantikan, "digantikan"},
    };
};
template <> struct EnumNames<AlasanTutup> {
    static constexpr std::array table{
        std::pair{AlasanTutup::Mutasi, "mutasi"},
        std::pair{AlasanTutup::Pensiun, "pensiun"},
        std::pair{AlasanTutup::Meninggal, "meninggal"},
        std::pair{AlasanTutup::Berhenti, "berhenti"},
        std::pair{AlasanTutup::AkhirKontrak, "akhir_kontrak"},
        std::pair{AlasanTutup::TugasBelajar, "tugas_belajar"},
        std::pair{AlasanTutup::Lainnya, "lainnya"},
    };
};
template <> struct EnumNames<JenisRevisi> {
    static constexpr std::array table{
        std::pair{JenisRevisi::Pengembangan, "pengembangan"},
        std::pair{JenisRevisi::Penyesuaian, "penyesuaian"},
        std::pair{JenisRevisi::PerbaikanRedaksional, "perbaikan_redaksional"},
    };
};
template <> struct EnumNames<CaraPeran> {
    static constexpr std::array table{
        std::pair{CaraPeran::Penunjukan, "penunjukan"},
        std::pair{CaraPeran::Sukarela, "sukarela"},
    };
};
template <> struct EnumNames<DaftarSkp> {
    static constexpr std::array table{
        std::pair{DaftarSkp::DukunganSumberDaya, "dukungan_sumber_daya"},
        std::pair{DaftarSkp::SkemaPertanggungjawaban, "skema_pertanggungjawaban"},
        std::pair{DaftarSkp::Konsekuensi, "konsekuensi"},
        std::pair{DaftarSkp::Tambahan, "tambahan"},
    };
};

template <> struct Fields<Butir> {
    static constexpr auto list = std::tuple{required("isi", &Butir::isi), optional("jenis", &Butir::jenis)};
};
template <> struct Fields<SelMatriks> {
    static constexpr auto list =
        std::tuple{required("pegawai", &SelMatriks::pegawai), required("rhk", &SelMatriks::rhk),
            required("peran", &SelMatriks::peran), optional("cara", &SelMatriks::cara),
            optional("indikator", &SelMatriks::indikator), optional("rhk_pegawai", &SelMatriks::rhkPegawai)};
};
template <> struct Fields<PergantianPenilai> {
    static constexpr auto list = std::tuple{required("mulai", &PergantianPenilai::mulai),
        required("penilai", &PergantianPenilai::penilai),
        optional("atasan_penilai", &PergantianPenilai::atasanPenilai),
        optional("alasan", &PergantianPenilai::alasan)};
};
template <> struct Fields<Skp> {
    static constexpr auto list = std::tuple{required("kunci", &Skp::kunci),
        required("pegawai", &Skp::pegawai), optional("penilai", &Skp::penilai),
        optional("atasan_penilai", &Skp::atasanPenilai), required("tahun", &Skp::tahun),
        required("mulai", &Skp::mulai), required("selesai", &Skp::selesai),
        required("kelompok", &Skp::kelompok), required("pendekatan", &Skp::pendekatan),
        optional("sebagai", &Skp::sebagai), optional("revisi", &Skp::revisi),
        optional("revisi_dari", &Skp::revisiDari), optional("jenis_revisi", &Skp::jenisRevisi),
        optional("alasan_revisi", &Skp::alasanRevisi), optional("status", &Skp::status),
        optional("catatan_status", &Skp::catatanStatus), optional("alasan_tutup", &Skp::alasanTutup),
        optional("alasan_terlambat", &Skp::alasanTerlambat), optional("dialog", &Skp::dialog),
        optional("hasil_kerja", &Skp::hasilKerja), optional("perilaku_kerja", &Skp::perilakuKerja),
        optional("dukungan_sumber_daya", &Skp::dukunganSumberDaya),
        optional("skema_pertanggungjawaban", &Skp::skemaPertanggungjawaban),
        optional("konsekuensi", &Skp::konsekuensi), optional("tidak_ada", &Skp::tidakAda),
        optional("matriks", &Skp::matriks), optional("pergantian_penilai", &Skp::pergantianPenilai),
        optional("tanda_tangan", &Skp::tandaTangan), optional("cuplikan", &Skp::cuplikan),
        optional("berkas_resmi", &Skp::berkasResmi)};
};

} // namespace kinerja
