#pragma once

#include "core/common/fields.h"
#include "core/domain/periode.h"

#include <QString>

#include <vector>

namespace kinerja
{

struct Renstra {
    QString tujuan;
    QString sasaran;
    bool operator==(const Renstra&) const = default;
};

struct IndikatorPerjanjian {
    QString nama;
    QString target;
    bool operator==(const IndikatorPerjanjian&) const = default;
};

struct SasaranPerjanjian {
    QString sasaran;
    std::vector<IndikatorPerjanjian> indikator;
    bool operator==(const SasaranPerjanjian&) const = default;
};

/// A changed Perjanjian Kinerja from a date on; it replaces the whole list.
struct PerubahanPerjanjian {
    QDate tanggal;
    QString nomor;
    std::vector<SasaranPerjanjian> sasaran;
    bool operator==(const PerubahanPerjanjian&) const = default;
};

enum class PredikatOrganisasi { Istimewa, Baik, ButuhPerbaikan, Kurang, SangatKurang };

/// Capaian kinerja organisasi of a period, for the whole file (unitKerja empty) or a part of it.
struct CapaianOrganisasi {
    Periode periode;
    PredikatOrganisasi predikat = PredikatOrganisasi::Baik;
    QString dasar;
    QString ditetapkanOleh;
    QDate tanggal;
    QString unitKerja;
    bool operator==(const CapaianOrganisasi&) const = default;
};

/// The capaian of that period for a unit kerja: its own, else that of the whole file; null where neither was
/// set.
const CapaianOrganisasi* findCapaian(
    const std::vector<CapaianOrganisasi>& all, const Periode& periode, const QString& unitKerja);

/// What the unit plans and reached in one year (Renstra, Perjanjian Kinerja, capaian).
struct Organisasi {
    int tahun = 0;
    std::vector<Renstra> renstra;
    std::vector<SasaranPerjanjian> perjanjianKinerja;
    std::vector<PerubahanPerjanjian> perjanjianKinerjaPerubahan; ///< oldest first
    std::vector<CapaianOrganisasi> capaian;
    std::optional<JenisPeriode> periodeEvaluasi; ///< of that year; else the unit's
    bool operator==(const Organisasi&) const = default;

    /// The Perjanjian Kinerja in force on a day: the first one, or the last change not after that day.
    const std::vector<SasaranPerjanjian>& perjanjianPada(QDate tanggal) const;
};

template <> struct EnumNames<PredikatOrganisasi> {
    static constexpr std::array table{
        std::pair{PredikatOrganisasi::Istimewa, "istimewa"},
        std::pair{PredikatOrganisasi::Baik, "baik"},
        std::pair{PredikatOrganisasi::ButuhPerbaikan, "butuh_perbaikan"},
        std::pair{PredikatOrganisasi::Kurang, "kurang"},
        std::pair{PredikatOrganisasi::SangatKurang, "sangat_kurang"},
    };
};

template <> struct Fields<Renstra> {
    static constexpr auto list =
        std::tuple{optional("tujuan", &Renstra::tujuan), optional("sasaran", &Renstra::sasaran)};
};
template <> struct Fields<IndikatorPerjanjian> {
    static constexpr auto list = std::tuple{
        required("nama", &IndikatorPerjanjian::nama), optional("target", &IndikatorPerjanjian::target)};
};
template <> struct Fields<SasaranPerjanjian> {
    static constexpr auto list = std::tuple{required("sasaran", &SasaranPerjanjian::sasaran),
        optional("indikator", &SasaranPerjanjian::indikator)};
};
template <> struct Fields<PerubahanPerjanjian> {
    static constexpr auto list = std::tuple{required("tanggal", &PerubahanPerjanjian::tanggal),
        optional("nomor", &PerubahanPerjanjian::nomor), optional("sasaran", &PerubahanPerjanjian::sasaran)};
};
template <> struct Fields<CapaianOrganisasi> {
    static constexpr auto list = std::tuple{required("periode", &CapaianOrganisasi::periode),
        required("predikat", &CapaianOrganisasi::predikat), optional("dasar", &CapaianOrganisasi::dasar),
        optional("ditetapkan_oleh", &CapaianOrganisasi::ditetapkanOleh),
        optional("tanggal", &CapaianOrganisasi::tanggal),
        optional("unit_kerja", &CapaianOrganisasi::unitKerja)};
};
template <> struct Fields<Organisasi> {
    static constexpr auto list = std::tuple{required("tahun", &Organisasi::tahun),
        optional("renstra", &Organisasi::renstra),
        optional("perjanjian_kinerja", &Organisasi::perjanjianKinerja),
        optional("capaian", &Organisasi::capaian), optional("periode_evaluasi", &Organisasi::periodeEvaluasi),
        optional("perjanjian_kinerja_perubahan", &Organisasi::perjanjianKinerjaPerubahan)};
};

} // namespace kinerja
