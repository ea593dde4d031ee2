#pragma once

#include "core/domain/organisasi/organisasi.h"
#include "core/regulation/distribusi.h"
#include "core/regulation/regulationerror.h"
#include "core/regulation/tenggat.h"
#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// The figures of the home page. SKP are the definitive ones in force or on their way there, one a person and
/// period, of people of the unit who are evaluated: today in the current year, on its last day in a past one.
enum class AngkaBeranda {
    TanpaSkp,            ///< of the people
    TanpaDialog,         ///< of the SKP that are not locked
    Disusun,             ///< Draf and Dikembalikan
    MenungguPersetujuan, ///< Diajukan
    MenungguTandaTangan, ///< Disetujui
    Ditetapkan,          ///< and everything after it
    RevisiDisusun,       ///< revisions beside an SKP in force
    EvaluasiTerbuka,     ///< of the people who are to be evaluated in the period that is due: not final
    KeberatanTerbuka,    ///< objections of the year's evaluations that are not decided
    EvaluasiPenutupan,   ///< SKP that were closed, and not evaluated up to that day
    TindakLanjutTerbuka, ///< of the year's register: proposed or agreed, and not carried out
    LuarUnit,            ///< known, but not of the unit: in no other figure
    TidakDinilai,        ///< of the unit, but not evaluated: in no other figure
    TanpaCatatan,        ///< of the SKP in force: without a note of the period that runs
    IkiTanpaBukti,       ///< of the same, near the period's end: with an IKI that nothing proves in it
};

struct Angka {
    AngkaBeranda jenis = AngkaBeranda::TanpaSkp;
    int pembilang = 0;
    int penyebut = 0; ///< 0: the figure stands alone
    bool operator==(const Angka&) const = default;
};

/// The evaluation of the unit in the period that ended last, for the picture of its distribution.
struct EvaluasiBeranda {
    Periode periode;
    SebaranPredikat final{};
    int jumlahFinal = 0;
    int dihitung = 0; ///< who stands in the distribution
    std::optional<PredikatOrganisasi> capaian;
    int harusDievaluasi = 0; ///< those, and the pimpinan
    int terbuka = 0;         ///< whose evaluation is not final
};

struct BerandaView {
    QString unit;
    int pegawaiDinilai = 0;
    std::vector<Angka> angka;
    QDate tenggatPenetapan;
    JarakTenggat jarak;
    std::optional<EvaluasiBeranda> evaluasi; ///< nothing before the first period of the year has ended
    std::optional<Periode> periodeBerjalan;  ///< of the unit; nothing in a year that is not today's
    int belumDitetapkan = 0;                 ///< of those who are evaluated: without an SKP that is set
};

Result<BerandaView, RegulationError> viewHome(Reader& reader, int tahun, QDate today);

/// One line of the list behind a figure.
struct BarisBeranda {
    PegawaiKunci pegawai;
    SkpKunci skp; ///< empty where the figure counts people
    QString nama;
    QString jabatan;
    std::optional<StatusSkp> status;
    std::optional<StatusEvaluasi> evaluasi = {}; ///< of EvaluasiTerbuka, where it was begun
    QString bentuk = {};                         ///< what of TindakLanjutTerbuka
    bool operator==(const BarisBeranda&) const = default;
};
std::vector<BarisBeranda> listBehind(Reader& reader, AngkaBeranda jenis, int tahun, QDate today);

} // namespace kinerja
