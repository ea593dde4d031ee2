#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/skp.h"
#include "core/regulation/regulation.h"

#include <functional>
#include <optional>
#include <vector>

namespace kinerja
{

/// As much of another SKP as the checks need.
struct SkpSingkat {
    SkpKunci kunci;
    SkpKunci revisiDari;
    QDate mulai;
    QDate selesai;
    Sebagai sebagai = Sebagai::Definitif;
    StatusSkp status = StatusSkp::Draf;
};

/// As much of another revision's evaluation as the checks need.
struct EvaluasiSingkat {
    Periode periode;
    StatusEvaluasi status = StatusEvaluasi::Draf;
};

/// What the log knows of the lock of an SKP's papers.
struct Penguncian {
    QDate hari;            ///< the real day
    QDate tanggalFormulir; ///< printed above the signatures; null: dots to write on
    QString cuplikan;      ///< see snapshotHash
};

/// From how many characters on a text does not print well any more.
struct BatasTeks {
    int rencana = 500;
    int indikator = 500;
    int target = 120;
    int ekspektasi = 500;
    int butir = 500;
    int peran = 300;
};

/// What a check needs to know of everything else. A function that is not set is a question that can't be
/// answered: what depends on it is not checked.
struct CheckContext {
    QDate hariIni;
    const Regulation* regulasi = nullptr; ///< never null while checking
    BatasTeks batasTeks;
    JenisPeriode periodeUnit = JenisPeriode::Triwulanan; ///< the unit's kind of periodic evaluation that year
    bool akhirMencakupPeriodeTerakhir = false; ///< setting: the last period and AKHIR are one evaluation

    std::function<std::optional<Pegawai>(const PegawaiKunci&)> pegawai;
    /// All SKP of a person, all years and revisions; it may include the one under check.
    std::function<std::vector<SkpSingkat>(const PegawaiKunci&)> skpPegawai;
    /// A whole SKP, for the revision before this one.
    std::function<std::optional<Skp>(const SkpKunci&)> skp;
    /// Whether a leader's RHK (and IKI) is there, in the revision in force, in the year of the SKP under
    /// check.
    std::function<bool(const RhkRef&)> rhkAda;
    /// The staff of a leader that count: of the unit and evaluated.
    std::function<std::vector<PegawaiKunci>(const PegawaiKunci&)> bawahan;
    /// Everybody who has that identity number.
    std::function<std::vector<PegawaiKunci>(const QString& nomor)> pemilikNomor;
    std::function<std::vector<CapaianOrganisasi>(int tahun)> capaian;
    /// Evaluations that stand with the other revisions of this SKP.
    std::function<std::vector<EvaluasiSingkat>(const SkpKunci&)> evaluasiRevisiLain;
    /// Nothing where it is not locked, or the log does not know, as after an import.
    std::function<std::optional<Penguncian>(const SkpKunci&)> penguncian;
};

} // namespace kinerja
