#pragma once

#include "core/common/id.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/periode.h"
#include "core/domain/skp/skp.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kinerja
{

/// Whom a list of a unit is about: the whole unit, one unit kerja of it, or the people whom one penilai
/// evaluates on the period's last day.
struct LingkupUnit {
    QString unitKerja;
    PegawaiKunci penilai;
    bool isWhole() const { return unitKerja.isEmpty() && penilai.isEmpty(); }
    bool operator==(const LingkupUnit&) const = default;
};

/// The evaluations of a unit for one period.
struct SaringanEvaluasi {
    int tahun = 0;
    Periode periode;
    LingkupUnit lingkup;
    bool operator==(const SaringanEvaluasi&) const = default;
};

/// How one pegawai of the unit stands in a period. A pegawai is in the list once, with the definitive SKP in
/// force on the period's last day (T6–T8); who is outside the unit or not evaluated on that day is not in it.
struct KeadaanEvaluasi {
    bool pimpinan = false; ///< leads what the list is about: has staff in it and no superior in it
    bool adaSkp = false;   ///< has such an SKP
    std::optional<StatusEvaluasi> status; ///< nothing: not begun
    RatingBerlaku rating;
    bool operator==(const KeadaanEvaluasi&) const = default;
};

struct HitunganEvaluasi {
    KeadaanEvaluasi keadaan;
    int jumlah = 0;
};

/// The key of a feedback that was written in the grid of a unit.
inline constexpr char umpanBalikKisi[] = "kisi";

/// How much of a row a list asks for: all of it, or who it is and how they stand, which costs a third.
enum class KolomEvaluasi { Semua, Keadaan };

struct EvaluasiRow {
    PegawaiKunci pegawai;
    QString nama;
    Identitas identitas;
    QString jabatan;
    QString unitKerja;
    KeadaanEvaluasi keadaan;
    SkpKunci skp; ///< the revision beside which the evaluation stands, or would; empty: none in force
    QDate mulai;
    QDate selesai;
    // What follows only where all is asked for.
    PegawaiKunci penilai; ///< on the period's last day
    QString namaPenilai;
    QString kontribusi;
    QString catatan;
    QString umpanBalik; ///< that was written for the whole evaluation, under the key umpanBalikKisi
    QDate diterima;
    bool ttdPegawai = false;
    StatusSkp statusSkp = StatusSkp::Draf;
    QDate dinilai;    ///< the penilai signed, or the decision of an objection that changed it
    int iki = 0;      ///< of the SKP
    int terjawab = 0; ///< IKI with an answer
};

/// Who signs, as penilai, an evaluation that is not final.
struct PenandatanganRow {
    SkpKunci skp;
    QString nama; ///< empty: nobody is named
};

/// A unit kerja or penilai to choose, and how many people stand behind it.
struct PilihanLingkup {
    LingkupUnit lingkup;
    QString nama;
    int jumlah = 0;
};

} // namespace kinerja
