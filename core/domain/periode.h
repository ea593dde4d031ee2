#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace kinerja
{

enum class JenisPeriode { Bulanan, Triwulanan, Semesteran, Akhir };

constexpr int bulanSetahun = 12;

/// A period of evaluation within a year: a month 1–12, a quarter 1–4, a half 1–2, or the whole year (no
/// number).
struct Periode {
    JenisPeriode jenis = JenisPeriode::Akhir;
    std::optional<int> nomor;
    bool operator==(const Periode&) const = default;
};

struct RentangTanggal {
    QDate mulai;
    QDate selesai; ///< inclusive
    bool operator==(const RentangTanggal&) const = default;
    bool contains(QDate day) const { return mulai <= day && day <= selesai; }
};

/// How many periods of a kind a year has: 12, 4, 2, 1.
int jumlahPeriode(JenisPeriode jenis);
/// Whether the number fits the kind: in range, and none for Akhir.
bool isValid(const Periode& periode);
/// First and last day of a valid period in that year.
RentangTanggal rentang(const Periode& periode, int tahun);
/// All periods of a kind, in order.
std::vector<Periode> periodeSetahun(JenisPeriode jenis);
/// The short form of command line and file names: b03, tw1, s2, akhir.
QString kodePeriode(const Periode& periode);
std::optional<Periode> parseKodePeriode(QStringView kode);

template <> struct EnumNames<JenisPeriode> {
    static constexpr std::array table{
        std::pair{JenisPeriode::Bulanan, "bulanan"},
        std::pair{JenisPeriode::Triwulanan, "triwulanan"},
        std::pair{JenisPeriode::Semesteran, "semesteran"},
        std::pair{JenisPeriode::Akhir, "akhir"},
    };
};

template <> struct Fields<Periode> {
    static constexpr auto list =
        std::tuple{required("jenis", &Periode::jenis), optional("nomor", &Periode::nomor)};
};

} // namespace kinerja
