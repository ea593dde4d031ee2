#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/skp.h"

#include <QDateTime>

#include <optional>

namespace kinerja
{

/// What the list of people shows of one person; the rest stays in the file.
struct PegawaiRow {
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
    PegawaiKunci atasan;
    QString namaAtasan;
    bool luarUnit = false;
    bool tidakDinilai = false; ///< on the day asked for
};

/// What lists show of one SKP.
struct SkpRow {
    SkpKunci kunci;
    PegawaiKunci pegawai;
    QString namaPegawai;
    PegawaiKunci penilai; ///< the last one, who signs what is not signed yet
    QString namaPenilai;
    int tahun = 0;
    QDate mulai;
    QDate selesai;
    Kelompok kelompok = Kelompok::JaJf;
    Pendekatan pendekatan = Pendekatan::Kuantitatif;
    Sebagai sebagai = Sebagai::Definitif;
    int revisi = 1;
    SkpKunci revisiDari;
    StatusSkp status = StatusSkp::Draf;
    bool adaDialog = false;
    bool ttdPegawai = false;
    bool ttdPenilai = false;
    int jumlahRhk = 0;
    bool terbaca =
        true; ///< false: a stored word is none that the program knows; what it stood for is not said
};

/// How many people of the unit there are, by what concerns them on a day; each is in one of the three.
struct HitunganPegawai {
    int dinilai = 0;
    int tanpaSkp = 0; ///< of those: without a definitive SKP of the year that has not ended
    int luarUnit = 0;
    int tidakDinilai = 0;
};

/// How many definitive SKP of a year are in a state; of people of the unit who are evaluated on a day.
struct HitunganSkp {
    StatusSkp status = StatusSkp::Draf;
    bool adaDialog = false;
    bool revisi = false; ///< came from an earlier one
    int jumlah = 0;
};

/// A person, and one definitive SKP of theirs; once without an SKP where they have none.
struct OrangSkpRow {
    PegawaiKunci pegawai;
    QString nama;
    QString jabatan;
    bool luarUnit = false;
    bool tidakDinilai = false; ///< on the day asked for
    SkpKunci skp;              ///< empty: none
    StatusSkp status = StatusSkp::Draf;
    bool adaDialog = false;
    bool revisi = false; ///< came from an earlier one
};

/// How many of the SKP in force are without what the year should bring.
struct HitunganPelaksanaan {
    int berjalan = 0;
    int tanpaCatatan = 0;
    int ikiTanpaBukti = 0; ///< SKP that have an IKI without evidence
};

/// One of them.
struct PelaksanaanRow {
    PegawaiKunci pegawai;
    SkpKunci skp;
    QString nama;
    QString jabatan;
    bool tanpaCatatan = false;
    bool ikiTanpaBukti = false;
};

enum class JenisSampah { Pegawai, Skp };

struct SampahRow {
    JenisSampah jenis = JenisSampah::Pegawai;
    QString kunci;
    QString nama;
    int tahun = 0; ///< of an SKP
    QDateTime dihapusPada;
};

} // namespace kinerja
