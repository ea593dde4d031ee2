#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/common/refusal.h"
#include "core/usecases/pegawai/pegawaifault.h"

namespace kinerja
{

/// What of a person changes in a career and is kept in the riwayat: jabatan, superior, promotion, CPNS to
/// PNS, a new degree in the name.
struct KeadaanPegawai {
    QString nama;
    std::optional<StatusPegawai> status;
    QString golongan;
    QString pangkat;
    QString jabatan;
    std::optional<JenisJabatan> jenisJabatan;
    std::optional<Jenjang> jenjang;
    QString unitKerja;
    QString instansi;
    PegawaiKunci atasan;
    bool operator==(const KeadaanPegawai&) const = default;
};

KeadaanPegawai keadaanOf(const Pegawai& pegawai);

/// From `mulai` on the person is in the new state; the old one goes to the riwayat, up to the day before.
struct RecordJabatanChange {
    PegawaiKunci kunci;
    QDate mulai;
    KeadaanPegawai baru;
    QDate sejak; ///< since when the old state held; null: as far as the file knows it (keadaanSejak)
};

struct JabatanChangeFault {
    enum class Kind {
        MulaiKosong,
        TidakBerubah,
        SejakTidakDiketahui, ///< the file doesn't know since when the old state held
        TerlaluAwal,         ///< the old state would end before it began; `batas` is its first day
        Pegawai,             ///< see `pegawai`
    };
    Kind kind = Kind::MulaiKosong;
    QDate batas;
    PegawaiFault pegawai;
    bool operator==(const JabatanChangeFault&) const = default;
};

/// Since when the present state holds: the day after the last riwayat, else the TMT of jabatan or pangkat,
/// whichever is later; null where none of them is known.
QDate keadaanSejak(const Pegawai& pegawai);

/// Undoable. Locked papers keep what they say; see Cuplikan.
Result<Outcome<Done>, Refused<JabatanChangeFault>> recordJabatanChange(
    Session& session, const RecordJabatanChange& command);

} // namespace kinerja
