#pragma once

#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/regulation/predikattable.h"
#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace kinerja
{

/// What one period of the year came to; as it is now, the ratings after an objection.
struct PeriodeDinilai {
    Periode periode;
    std::optional<StatusEvaluasi> status; ///< nothing: not begun
    std::vector<RealisasiIndikator> realisasi;
    RatingBerlaku rating;
    std::optional<Predikat> predikat;
    QString namaPenilai; ///< as frozen, else in office on the period's last day; empty: none
    QString catatan;
    QString kontribusi;
};

/// Another SKP of the same pegawai and year, with all that was evaluated of it.
struct SkpTahunIni {
    SkpKunci kunci; ///< the revision in force
    QDate mulai;
    QDate selesai;
    StatusSkp status = StatusSkp::Draf;
    QString jabatan; ///< as its papers name it
    QString unitKerja;
    QString namaPenilai;
    std::vector<PeriodeDinilai> periode; ///< that were begun
};

/// What was written for one IKI; empty where it has no row.
QString realisasiOf(const std::vector<RealisasiIndikator>& all, const QString& kunci);

/// The periodic evaluations of that SKP, in order, also those that were not begun.
std::vector<PeriodeDinilai> periodeTahunIni(Reader& reader, const Skp& skp, const PredikatTable& table);

/// Earlier SKP of the year (mutasi, an earlier contract): each is evaluated by its own penilai, and the akhir
/// of the year shows them all.
std::vector<SkpTahunIni> skpSebelumnya(Reader& reader, const Skp& skp, const PredikatTable& table);

} // namespace kinerja
