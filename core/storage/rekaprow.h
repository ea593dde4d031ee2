#pragma once

#include "core/domain/evaluasi/rekap.h"

namespace kinerja
{

/// A pegawai of the unit.
struct RekapPegawaiRow {
    PegawaiKunci kunci;
    QString nama;
    Identitas identitas;
    QString jabatan;
    QString unitKerja;
    bool dihitung = false; ///< in the period asked for
    SkpKunci skp;          ///< the revision that counts; empty: none is in force on the last day
    bool pimpinan = false; ///< leads the unit: has staff in it and no superior in it
};

/// A revision of a definitive SKP.
struct RekapSkpRow {
    SkpKunci kunci;
    PegawaiKunci pegawai;
    QDate mulai;
    QDate selesai;
    Kelompok kelompok = Kelompok::JaJf;
    int revisi = 1;
    SkpKunci revisiDari;
    StatusSkp status = StatusSkp::Draf;
    QDate ditandatangani; ///< the later of both signatures; null while one is missing
    QString alasanTerlambat;
    bool berjenjang = false;
    bool rencanaAksi = false;
};

/// The evaluation of one period beside a definitive SKP.
struct RekapEvaluasiRow {
    SkpKunci skp;
    StatusEvaluasi status = StatusEvaluasi::Draf;
    RatingBerlaku rating;
    KeadaanKeberatan keberatan = KeadaanKeberatan::Tidak;
    QDate diterima;
    bool menolak = false;
};

/// How many of the periods 1…n of a kind have a final evaluation beside an SKP.
struct RekapPeriodikRow {
    SkpKunci skp;
    int final = 0;
};

} // namespace kinerja
