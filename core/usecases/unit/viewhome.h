#pragma once

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
    LuarUnit,            ///< known, but not of the unit: in no other figure
    TidakDinilai,        ///< of the unit, but not evaluated: in no other figure
};

struct Angka {
    AngkaBeranda jenis = AngkaBeranda::TanpaSkp;
    int pembilang = 0;
    int penyebut = 0; ///< 0: the figure stands alone
    bool operator==(const Angka&) const = default;
};

struct BerandaView {
    QString unit;
    int pegawaiDinilai = 0;
    std::vector<Angka> angka;
    QDate tenggatPenetapan;
    JarakTenggat jarak;
};

Result<BerandaView, RegulationError> viewHome(Reader& reader, int tahun, QDate today);

/// One line of the list behind a figure.
struct BarisBeranda {
    PegawaiKunci pegawai;
    SkpKunci skp; ///< empty where the figure counts people
    QString nama;
    QString jabatan;
    std::optional<StatusSkp> status;
    bool operator==(const BarisBeranda&) const = default;
};
std::vector<BarisBeranda> listBehind(Reader& reader, AngkaBeranda jenis, int tahun, QDate today);

} // namespace kinerja
