#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/pelaksanaan/pelaksanaan.h"
#include "core/domain/skp/skp.h"
#include "core/domain/unit/timkerja.h"
#include "core/domain/unit/unit.h"
#include "core/exchange/paketerror.h"

#include <array>
#include <cstring>
#include <limits>
#include <optional>

namespace kinerja::paket
{

enum class Pattern { Any, NotEmpty, Sha256, Decimal };

/// What the schema asks of one property beyond its type.
struct Rule {
    const char* property = "";
    qint64 minimum = std::numeric_limits<qint64>::min();
    qint64 maximum = std::numeric_limits<qint64>::max();
    Pattern pattern = Pattern::Any;
    bool nullable = false;      ///< null stands for absent
    bool alwaysWritten = false; ///< absent means something else than the default
    const char* excluded = "";  ///< a word of the enum that does not fit here
};

constexpr Rule tahunRule{.property = "tahun", .minimum = 2022, .maximum = 2100};
constexpr Rule kunciRule{.property = "kunci", .pattern = Pattern::NotEmpty};
constexpr Rule sha256Rule{.property = "sha256", .pattern = Pattern::Sha256};

/// Specialised for the records of which the schema asks more.
template <class T> struct Rules {
    static constexpr std::array<Rule, 0> list{};
};
template <> struct Rules<Unit> {
    static constexpr std::array list{Rule{.property = "periode_evaluasi", .excluded = "akhir"}};
};
template <> struct Rules<Organisasi> {
    static constexpr std::array list{tahunRule, Rule{.property = "periode_evaluasi", .excluded = "akhir"}};
};
template <> struct Rules<Pegawai> {
    static constexpr std::array list{kunciRule, Rule{.property = "atasan", .nullable = true}};
};
template <> struct Rules<RiwayatJabatan> {
    static constexpr std::array list{Rule{.property = "atasan", .nullable = true}};
};
template <> struct Rules<AngkaKredit> {
    static constexpr std::array list{Rule{.property = "nilai_integrasi", .pattern = Pattern::Decimal}};
};
template <> struct Rules<RiwayatAngkaKredit> {
    static constexpr std::array list{tahunRule, Rule{.property = "bulan_mulai", .minimum = 1, .maximum = 12},
        Rule{.property = "bulan_selesai", .minimum = 1, .maximum = 12}};
};
template <> struct Rules<DokumenAngkaKredit> {
    static constexpr std::array list{tahunRule};
};
template <> struct Rules<TimKerja> {
    static constexpr std::array list{kunciRule};
};
template <> struct Rules<Periode> {
    static constexpr std::array list{Rule{.property = "nomor", .minimum = 1, .maximum = 12}};
};
template <> struct Rules<HasilKerja> {
    static constexpr std::array list{kunciRule};
};
template <> struct Rules<Indikator> {
    static constexpr std::array list{kunciRule};
};
template <> struct Rules<Skp> {
    static constexpr std::array list{kunciRule, tahunRule, Rule{.property = "revisi", .minimum = 1},
        Rule{.property = "status", .alwaysWritten = true}};
};
template <> struct Rules<Evaluasi> {
    static constexpr std::array list{Rule{.property = "status", .alwaysWritten = true}};
};
template <> struct Rules<Berkas> {
    static constexpr std::array list{sha256Rule, Rule{.property = "ukuran", .minimum = 0}};
};
template <> struct Rules<DokumenBeku> {
    static constexpr std::array list{sha256Rule};
};
template <> struct Rules<PenilaianKompetensi> {
    static constexpr std::array list{Rule{.property = "nilai", .minimum = 1, .maximum = 5}};
};

template <class T> Rule ruleOf(const char* property)
{
    for (const Rule& rule : Rules<T>::list) {
        if (std::strcmp(rule.property, property) == 0) {
            return rule;
        }
    }
    return {};
}

struct RecordProblem {
    const char* property;
    PaketError::Kind kind;
};

template <class T> std::optional<RecordProblem> problemOf(const T&) { return std::nullopt; }
std::optional<RecordProblem> problemOf(const Periode& periode);
/// A frozen document whose text is not the one that its hash was made of.
std::optional<RecordProblem> problemOf(const DokumenBeku& dokumen);

/// What the rule has against a text, a number.
std::optional<PaketError::Kind> violation(const Rule& rule, const QString& text);
std::optional<PaketError::Kind> violation(const Rule& rule, qint64 number);

/// A real day written YYYY-MM-DD with ASCII digits, and nothing else.
std::optional<QDate> parseDate(const QString& text);
/// Empty for a null or an unwritable date (before year 1 or after 9999).
QString dateText(QDate day);

} // namespace kinerja::paket
