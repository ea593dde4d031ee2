#pragma once

#include "core/domain/evaluasi/predikat.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/skp.h"

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

/// The figures of a recap. Each counts people of the unit who count in the period (T6–T8, "Who counts").
enum class AngkaRekap {
    AdaSkp,            ///< have an SKP in force on the period's last day, or on its way
    SkpDitandatangani, ///< of both sides
    TepatWaktu,        ///< and not later than the last day for it
    Berjenjang,        ///< an RHK of theirs intervenes one of the leader's; not asked of the JPT form
    RencanaAksi,       ///< their SKP has a plan of action
    Periodik,          ///< every periodic evaluation that is due is final; of the year alone
    EvaluasiFinal,     ///< of the period
    HasilDiterima,     ///< signed by the pegawai, or received, or refused on record
    SangatBaik,        ///< of those whose evaluation is final
    Baik,
    ButuhPerbaikan,
    Kurang,
    SangatKurang,
};

enum class KeadaanKeberatan { Tidak, Diajukan, Diputus };

/// What a recap says of one pegawai and SKP.
struct BarisRekap {
    PegawaiKunci pegawai;
    QString nama;
    Identitas identitas;
    QString jabatan;
    QString unitKerja;
    bool pimpinan = false; ///< leads the unit, and so is in its distribution only where it is set so
    SkpKunci skp;          ///< the revision in force, else the newest; empty: there is none
    QDate mulai;
    QDate selesai;
    StatusSkp status = StatusSkp::Draf;
    Kelompok kelompok = Kelompok::JaJf;
    QDate ditetapkan; ///< the later signature of the first revision; null while one is missing
    QDate batasPenetapan;
    QString alasanTerlambat;
    bool berjenjang = false;
    bool rencanaAksi = false;
    int periodikFinal = 0;
    int periodikJatuhTempo = 0;
    std::optional<StatusEvaluasi> evaluasi; ///< of the period; nothing: not begun
    RatingBerlaku rating;                   ///< in force; none while the evaluation is not final
    std::optional<Predikat> predikat;       ///< that follows from them
    KeadaanKeberatan keberatan = KeadaanKeberatan::Tidak;
    QDate diterima;
    bool menolak = false; ///< would not sign
    bool operator==(const BarisRekap&) const = default;

    bool isFinal() const { return evaluasi == StatusEvaluasi::Final; }
    bool isTerlambat() const { return ditetapkan.isValid() && ditetapkan > batasPenetapan; }
};

/// The recap of a unit for a period, or for the year (akhir).
struct Rekap {
    QString unit;
    QString instansi;
    int tahun = 0;
    Periode periode;
    std::vector<BarisRekap> baris;      ///< who counts, each once, by name
    std::vector<BarisRekap> sebelumnya; ///< earlier SKP of the period: in no figure
    QDate tenggatPenetapan;
    QDate tenggatEvaluasi;
    bool pimpinanDalamDistribusi = false; ///< setting: leaders are in their unit's distribution too
    bool operator==(const Rekap&) const = default;

    int pimpinan() const; ///< how many of those who count lead the unit
    int belumDitetapkan() const;
    int terlambatDitetapkan() const;
    int belumFinal() const;
};

/// Those that a recap of that period has, in their order; the predikat, best first, are the last five.
std::vector<AngkaRekap> angkaRekap(const Periode& periode);
/// Whether that row belongs to what the figure is a part of, and whether it is of the part.
bool dihitung(AngkaRekap angka, const BarisRekap& baris);
bool memenuhi(AngkaRekap angka, const BarisRekap& baris);
/// The predikat that a figure counts; nothing for the others.
std::optional<Predikat> predikatDihitung(AngkaRekap angka);

struct BagianRekap {
    int pembilang = 0;
    int penyebut = 0;
    bool operator==(const BagianRekap&) const = default;
};
BagianRekap hitung(AngkaRekap angka, const Rekap& rekap);

} // namespace kinerja
