#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/domain/pegawai/angkakredit.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class JenisIdentitas { Nip, NiPppk, Nrp, Tanpa };
enum class StatusPegawai { Pns, Cpns, Pppk, PppkParuhWaktu, Tni, Polri, PejabatNegara, Lainnya };
enum class JenisJabatan { JptUtama, JptMadya, JptPratama, Administrator, Pengawas, Fungsional, Pelaksana };
enum class Jenjang { Pemula, Terampil, Mahir, Penyelia, AhliPertama, AhliMuda, AhliMadya, AhliUtama };
enum class JenisKelamin { LakiLaki, Perempuan };
enum class JenisTidakDinilai {
    TugasBelajar,
    Cltn,
    DiberhentikanSementara,
    Mpp,
    Pensiun,
    Meninggal,
    Berhenti,
    Pindah,
    Lainnya
};
/// Whether somebody who is out for that reason holds no post and signs nothing.
constexpr bool isBerhenti(JenisTidakDinilai jenis)
{
    return jenis == JenisTidakDinilai::Pensiun || jenis == JenisTidakDinilai::Meninggal ||
           jenis == JenisTidakDinilai::Berhenti;
}
enum class JenisRangkap { Plt, Plh };

/// The number by which the state knows a person; kept as text, without spaces, dots or dashes.
struct Identitas {
    JenisIdentitas jenis = JenisIdentitas::Nip;
    QString nomor;
    bool operator==(const Identitas&) const = default;
};

/// A time in which a person is not evaluated; open-ended where `selesai` is null.
struct TidakDinilai {
    JenisTidakDinilai jenis = JenisTidakDinilai::Lainnya;
    QString alasan;
    QDate mulai;
    QDate selesai;
    bool operator==(const TidakDinilai&) const = default;
};

/// An earlier state of a person. `atasan` is the kunci of the superior of that time.
struct RiwayatJabatan {
    QDate mulai;
    QDate selesai;
    QString jabatan;
    QString jenisJabatan;
    QString jenjang;
    QString unitKerja;
    QString instansi;
    QString golongan;
    QString pangkat;
    PegawaiKunci atasan;
    QString nama;
    QString status;
    bool operator==(const RiwayatJabatan&) const = default;
};

/// A post held besides the definitive one, as Plt or Plh.
struct Rangkap {
    QDate mulai;
    QDate selesai;
    QString jabatan;
    QString unitKerja;
    JenisRangkap jenis = JenisRangkap::Plt;
    bool operator==(const Rangkap&) const = default;
};

/// A person known to the file. The properties are the current ones; earlier ones stand in `riwayat`, oldest
/// first. What a locked paper says of a person is in that paper's Cuplikan and never follows a change here.
struct Pegawai {
    PegawaiKunci kunci;
    QString nama;
    Identitas identitas;
    std::optional<StatusPegawai> status;
    QString golongan;
    QString pangkat;
    QString jabatan;
    std::optional<JenisJabatan> jenisJabatan;
    std::optional<Jenjang> jenjang;
    QString unitKerja;
    QString instansi;
    PegawaiKunci atasan; ///< empty: none
    QString tempatLahir;
    QDate tanggalLahir;
    std::optional<JenisKelamin> jenisKelamin;
    QString karpeg;
    QDate tmtPangkat;
    QDate tmtJabatan;
    std::vector<TidakDinilai> tidakDinilai;
    std::vector<RiwayatJabatan> riwayat;
    AngkaKredit angkaKredit;
    bool luarUnit = false; ///< a superior or team member from elsewhere: counted nowhere
    std::vector<Rangkap> rangkap;
    bool operator==(const Pegawai&) const = default;

    /// Whether the person is out of evaluation on that day (Tidak dinilai), and why.
    const TidakDinilai* tidakDinilaiPada(QDate tanggal) const;
};

template <> struct EnumNames<JenisIdentitas> {
    static constexpr std::array table{
        std::pair{JenisIdentitas::Nip, "nip"},
        std::pair{JenisIdentitas::NiPppk, "ni_pppk"},
        std::pair{JenisIdentitas::Nrp, "nrp"},
        std::pair{JenisIdentitas::Tanpa, "tanpa"},
    };
};
template <> struct EnumNames<StatusPegawai> {
    static constexpr std::array table{
        std::pair{StatusPegawai::Pns, "PNS"},
        std::pair{StatusPegawai::Cpns, "CPNS"},
        std::pair{StatusPegawai::Pppk, "PPPK"},
        std::pair{StatusPegawai::PppkParuhWaktu, "PPPK Paruh Waktu"},
        std::pair{StatusPegawai::Tni, "TNI"},
        std::pair{StatusPegawai::Polri, "Polri"},
        std::pair{StatusPegawai::PejabatNegara, "Pejabat Negara"},
        std::pair{StatusPegawai::Lainnya, "Lainnya"},
    };
};
template <> struct EnumNames<JenisJabatan> {
    static constexpr std::array table{
        std::pair{JenisJabatan::JptUtama, "JPT Utama"},
        std::pair{JenisJabatan::JptMadya, "JPT Madya"},
        std::pair{JenisJabatan::JptPratama, "JPT Pratama"},
        std::pair{JenisJabatan::Administrator, "Administrator"},
        std::pair{JenisJabatan::Pengawas, "Pengawas"},
        std::pair{JenisJabatan::Fungsional, "Fungsional"},
        std::pair{JenisJabatan::Pelaksana, "Pelaksana"},
    };
};
template <> struct EnumNames<Jenjang> {
    static constexpr std::array table{
        std::pair{Jenjang::Pemula, "Pemula"},
        std::pair{Jenjang::Terampil, "Terampil"},
        std::pair{Jenjang::Mahir, "Mahir"},
        std::pair{Jenjang::Penyelia, "Penyelia"},
        std::pair{Jenjang::AhliPertama, "Ahli Pertama"},
        std::pair{Jenjang::AhliMuda, "Ahli Muda"},
        std::pair{Jenjang::AhliMadya, "Ahli Madya"},
        std::pair{Jenjang::AhliUtama, "Ahli Utama"},
    };
};
template <> struct EnumNames<JenisKelamin> {
    static constexpr std::array table{
        std::pair{JenisKelamin::LakiLaki, "L"},
        std::pair{JenisKelamin::Perempuan, "P"},
    };
};
template <> struct EnumNames<JenisTidakDinilai> {
    static constexpr std::array table{
        std::pair{JenisTidakDinilai::TugasBelajar, "tugas_belajar"},
        std::pair{JenisTidakDinilai::Cltn, "cltn"},
        std::pair{JenisTidakDinilai::DiberhentikanSementara, "diberhentikan_sementara"},
        std::pair{JenisTidakDinilai::Mpp, "mpp"},
        std::pair{JenisTidakDinilai::Pensiun, "pensiun"},
        std::pair{JenisTidakDinilai::Meninggal, "meninggal"},
        std::pair{JenisTidakDinilai::Berhenti, "berhenti"},
        std::pair{JenisTidakDinilai::Pindah, "pindah"},
        std::pair{JenisTidakDinilai::Lainnya, "lainnya"},
    };
};
template <> struct EnumNames<JenisRangkap> {
    static constexpr std::array table{
        std::pair{JenisRangkap::Plt, "Plt"},
        std::pair{JenisRangkap::Plh, "Plh"},
    };
};

template <> struct Fields<Identitas> {
    static constexpr auto list =
        std::tuple{required("jenis", &Identitas::jenis), optional("nomor", &Identitas::nomor)};
};
template <> struct Fields<TidakDinilai> {
    static constexpr auto list =
        std::tuple{required("jenis", &TidakDinilai::jenis), optional("alasan", &TidakDinilai::alasan),
            required("mulai", &TidakDinilai::mulai), optional("selesai", &TidakDinilai::selesai)};
};
template <> struct Fields<RiwayatJabatan> {
    static constexpr auto list = std::tuple{required("mulai", &RiwayatJabatan::mulai),
        optional("selesai", &RiwayatJabatan::selesai), required("jabatan", &RiwayatJabatan::jabatan),
        optional("jenis_jabatan", &RiwayatJabatan::jenisJabatan),
        optional("jenjang", &RiwayatJabatan::jenjang), optional("unit_kerja", &RiwayatJabatan::unitKerja),
        optional("instansi", &RiwayatJabatan::instansi), optional("golongan", &RiwayatJabatan::golongan),
        optional("pangkat", &RiwayatJabatan::pangkat), optional("atasan", &RiwayatJabatan::atasan),
        optional("nama", &RiwayatJabatan::nama), optional("status", &RiwayatJabatan::status)};
};
template <> struct Fields<Rangkap> {
    static constexpr auto list = std::tuple{required("mulai", &Rangkap::mulai),
        optional("selesai", &Rangkap::selesai), required("jabatan", &Rangkap::jabatan),
        optional("unit_kerja", &Rangkap::unitKerja), required("jenis", &Rangkap::jenis)};
};
template <> struct Fields<Pegawai> {
    static constexpr auto list = std::tuple{required("kunci", &Pegawai::kunci),
        required("nama", &Pegawai::nama), required("identitas", &Pegawai::identitas),
        optional("status", &Pegawai::status), optional("golongan", &Pegawai::golongan),
        optional("pangkat", &Pegawai::pangkat), optional("jabatan", &Pegawai::jabatan),
        optional("jenis_jabatan", &Pegawai::jenisJabatan), optional("jenjang", &Pegawai::jenjang),
        optional("unit_kerja", &Pegawai::unitKerja), optional("instansi", &Pegawai::instansi),
        optional("atasan", &Pegawai::atasan), optional("tempat_lahir", &Pegawai::tempatLahir),
        optional("tanggal_lahir", &Pegawai::tanggalLahir), optional("jenis_kelamin", &Pegawai::jenisKelamin),
        optional("karpeg", &Pegawai::karpeg), optional("tmt_pangkat", &Pegawai::tmtPangkat),
        optional("tmt_jabatan", &Pegawai::tmtJabatan), optional("tidak_dinilai", &Pegawai::tidakDinilai),
        optional("riwayat", &Pegawai::riwayat), optional("angka_kredit", &Pegawai::angkaKredit),
        optional("luar_unit", &Pegawai::luarUnit), optional("rangkap", &Pegawai::rangkap)};
};

} // namespace kinerja
