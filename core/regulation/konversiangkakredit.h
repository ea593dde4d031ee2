#pragma once

#include "core/domain/periode.h"
#include "core/regulation/angkakredittable.h"

#include <array>
#include <vector>

namespace kinerja
{

/// Whole months of one year for which an evaluation speaks, held in one jenjang.
struct MasaPredikat {
    enum class Dasar {
        Periodik,
        Akhir,   ///< stands for the periodic ones of its months
        Riwayat, ///< as noted by the officer: a paper from before this file, or months set otherwise
    };
    int tahun = 0;
    int bulanMulai = 1;    ///< 1–12
    int bulanSelesai = 12; ///< 1–12, not before `bulanMulai`
    Dasar dasar = Dasar::Akhir;
    bool isFinal = true; ///< else what it gives is a draft
    Predikat predikat = Predikat::Baik;
    Jenjang jenjang = Jenjang::AhliPertama;
    std::optional<Desimal> angkaKredit; ///< where a paper already says it; it is not reckoned anew
    bool operator==(const MasaPredikat&) const = default;
};

/// One row of the conversion (Peraturan BKN 3/2023): consecutive months, one predikat, one jenjang.
struct BarisKonversi {
    MasaPredikat masa;
    int persen = 0;
    Desimal koefisien;   ///< a year
    Desimal angkaKredit; ///< two decimals where it is reckoned
    int bulan() const { return masa.bulanSelesai - masa.bulanMulai + 1; }
    bool operator==(const BarisKonversi&) const = default;
};

/// The rows in the order of time. Each month of a year counts once: what the officer noted, else a final
/// akhir evaluation, else a final periodic one, else drafts in the same order; of two alike the later in the
/// list.
std::vector<BarisKonversi> konversi(const std::vector<MasaPredikat>& masa, const AngkaKreditTable& table);
Desimal jumlahAngkaKredit(const std::vector<BarisKonversi>& rows);

/// For each month of the year (January first) the stretch of days that it counts for, as an index, or none:
/// the one with most of its days, and with half of them at least; the earlier where two are alike.
std::array<std::optional<size_t>, 12> bulanPerMasa(const std::vector<RentangTanggal>& masa, int tahun);

/// What a penetapan holds against the needs of the next step. Amounts in angka kredit.
struct KebutuhanAngkaKredit {
    Desimal minimal;
    Desimal selisih; ///< above it; below zero: what is missing
    bool terpenuhi() const { return selisih >= Desimal(); }
    bool operator==(const KebutuhanAngkaKredit&) const = default;
};
KebutuhanAngkaKredit kebutuhan(const Desimal& kumulatif, const Desimal& minimal);

} // namespace kinerja
