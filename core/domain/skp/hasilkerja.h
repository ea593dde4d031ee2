#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/domain/periode.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class JenisHasilKerja { Utama, Tambahan };
enum class Klasifikasi { Organisasi, Individu };
enum class Perspektif { PenerimaLayanan, ProsesBisnis, PenguatanInternal, Anggaran };
enum class Aspek { Kuantitas, Kualitas, Waktu, Biaya };
enum class Kendali { Outcome, OutcomeAntara, OutputKendaliRendah };
enum class Pelaporan { Bulanan, Triwulanan, Semesteran, Tahunan };
enum class Arah { MakinBesar, MakinKecil, Tepat };
enum class Sifat { Kumulatif, Posisi };

/// Manual Indikator Kinerja of one IKI of a leader.
struct ManualIndikator {
    QString tujuan;
    QString definisi;
    QString formula;
    QString satuan;
    std::optional<Kendali> kendali;
    QString sumberData;
    std::optional<Pelaporan> pelaporan;
    bool isBlank() const; ///< nothing chosen, nothing but blanks typed
    bool operator==(const ManualIndikator&) const = default;
};

/// Indikator Kinerja Individu (IKI). The target is text as the officer wrote it; it prints as it stands. In a
/// kualitatif SKP `indikator` is a whole sentence that holds the target.
struct Indikator {
    IndikatorKunci kunci;
    std::optional<Aspek> aspek; ///< kuantitatif JA-JF only
    QString indikator;
    QString target;
    ManualIndikator manual;
    std::optional<Arah> arah;
    std::optional<Sifat> sifat;
    QStringList targetPeriode; ///< planned value per period of the year, in order
    bool operator==(const Indikator&) const = default;
};

struct CapaianAksi {
    Periode periode;
    QString realisasi;
    bool selesai = false;
    QDate tanggal;
    bool operator==(const CapaianAksi&) const = default;
};

struct RencanaAksi {
    QString aksi;
    QStringList target; ///< one per period of the year, in order
    QString keterangan;
    QString kunci;
    QString output;
    std::vector<CapaianAksi> capaian;
    bool operator==(const RencanaAksi&) const = default;
};

/// Rencana Hasil Kerja (RHK) with its IKI (Pasal 9). `kunci` stays the same through all revisions.
struct HasilKerja {
    HasilKerjaKunci kunci;
    JenisHasilKerja jenis = JenisHasilKerja::Utama;
    std::optional<Klasifikasi> klasifikasi;
    QString rencana;
    QString rhkPimpinan;    ///< the intervened RHK of the leader as printed
    QString rhkPimpinanRef; ///< "kunci SKP/kunci RHK[/kunci IKI]" of the leader; see parseRhkRef
    QString penugasanDari;
    std::optional<Perspektif> perspektif; ///< JPT only
    QStringList strategi;
    std::vector<Indikator> indikator;
    std::vector<RencanaAksi> rencanaAksi;
    QString pimpinan; ///< who gave this expectation, where not the penilai: a kunci or a name
    bool operator==(const HasilKerja&) const = default;
};

/// The three parts of a reference to a leader's RHK; `indikator` empty where the reference names none.
struct RhkRef {
    SkpKunci skp;
    HasilKerjaKunci hasilKerja;
    IndikatorKunci indikator;
    bool operator==(const RhkRef&) const = default;
};

/// Nothing where the text is not of the form "a/b" or "a/b/c" with non-empty parts.
std::optional<RhkRef> parseRhkRef(const QString& text);
QString rhkRefText(const RhkRef& ref);

template <> struct EnumNames<JenisHasilKerja> {
    static constexpr std::array table{
        std::pair{JenisHasilKerja::Utama, "utama"},
        std::pair{JenisHasilKerja::Tambahan, "tambahan"},
    };
};
template <> struct EnumNames<Klasifikasi> {
    static constexpr std::array table{
        std::pair{Klasifikasi::Organisasi, "organisasi"},
        std::pair{Klasifikasi::Individu, "individu"},
    };
};
template <> struct EnumNames<Perspektif> {
    static constexpr std::array table{
        std::pair{Perspektif::PenerimaLayanan, "Penerima Layanan"},
        std::pair{Perspektif::ProsesBisnis, "Proses Bisnis"},
        std::pair{Perspektif::PenguatanInternal, "Penguatan Internal"},
        std::pair{Perspektif::Anggaran, "Anggaran"},
    };
};
template <> struct EnumNames<Aspek> {
    static constexpr std::array table{
        std::pair{Aspek::Kuantitas, "Kuantitas"},
        std::pair{Aspek::Kualitas, "Kualitas"},
        std::pair{Aspek::Waktu, "Waktu"},
        std::pair{Aspek::Biaya, "Biaya"},
    };
};
template <> struct EnumNames<Kendali> {
    static constexpr std::array table{
        std::pair{Kendali::Outcome, "Outcome"},
        std::pair{Kendali::OutcomeAntara, "Outcome Antara"},
        std::pair{Kendali::OutputKendaliRendah, "Output Kendali Rendah"},
    };
};
template <> struct EnumNames<Pelaporan> {
    static constexpr std::array table{
        std::pair{Pelaporan::Bulanan, "Bulanan"},
        std::pair{Pelaporan::Triwulanan, "Triwulanan"},
        std::pair{Pelaporan::Semesteran, "Semesteran"},
        std::pair{Pelaporan::Tahunan, "Tahunan"},
    };
};
template <> struct EnumNames<Arah> {
    static constexpr std::array table{
        std::pair{Arah::MakinBesar, "makin_besar"},
        std::pair{Arah::MakinKecil, "makin_kecil"},
        std::pair{Arah::Tepat, "tepat"},
    };
};
template <> struct EnumNames<Sifat> {
    static constexpr std::array table{
        std::pair{Sifat::Kumulatif, "kumulatif"},
        std::pair{Sifat::Posisi, "posisi"},
    };
};

template <> struct Fields<ManualIndikator> {
    static constexpr auto list = std::tuple{optional("tujuan", &ManualIndikator::tujuan),
        optional("definisi", &ManualIndikator::definisi), optional("formula", &ManualIndikator::formula),
        optional("satuan", &ManualIndikator::satuan), optional("kendali", &ManualIndikator::kendali),
        optional("sumber_data", &ManualIndikator::sumberData),
        optional("pelaporan", &ManualIndikator::pelaporan)};
};
template <> struct Fields<Indikator> {
    static constexpr auto list =
        std::tuple{required("kunci", &Indikator::kunci), optional("aspek", &Indikator::aspek),
            optional("indikator", &Indikator::indikator), optional("target", &Indikator::target),
            optional("manual", &Indikator::manual), optional("arah", &Indikator::arah),
            optional("sifat", &Indikator::sifat), optional("target_periode", &Indikator::targetPeriode)};
};
template <> struct Fields<CapaianAksi> {
    static constexpr auto list =
        std::tuple{required("periode", &CapaianAksi::periode), optional("realisasi", &CapaianAksi::realisasi),
            optional("selesai", &CapaianAksi::selesai), optional("tanggal", &CapaianAksi::tanggal)};
};
template <> struct Fields<RencanaAksi> {
    static constexpr auto list =
        std::tuple{required("aksi", &RencanaAksi::aksi), optional("target", &RencanaAksi::target),
            optional("keterangan", &RencanaAksi::keterangan), optional("kunci", &RencanaAksi::kunci),
            optional("output", &RencanaAksi::output), optional("capaian", &RencanaAksi::capaian)};
};
template <> struct Fields<HasilKerja> {
    static constexpr auto list = std::tuple{required("kunci", &HasilKerja::kunci),
        required("jenis", &HasilKerja::jenis), optional("klasifikasi", &HasilKerja::klasifikasi),
        optional("rencana", &HasilKerja::rencana), optional("rhk_pimpinan", &HasilKerja::rhkPimpinan),
        optional("rhk_pimpinan_ref", &HasilKerja::rhkPimpinanRef),
        optional("penugasan_dari", &HasilKerja::penugasanDari),
        optional("perspektif", &HasilKerja::perspektif), optional("strategi", &HasilKerja::strategi),
        optional("indikator", &HasilKerja::indikator), optional("rencana_aksi", &HasilKerja::rencanaAksi),
        optional("pimpinan", &HasilKerja::pimpinan)};
};

} // namespace kinerja
