#pragma once

#include "core/common/desimal.h"
#include "core/common/result.h"
#include "core/domain/skp/hasilkerja.h"

#include <QString>

#include <optional>
#include <vector>

namespace kinerja
{

/// What could be read from a target as the officer typed it. The text is what prints; this only helps.
struct Target {
    Desimal nilai;
    QString satuan;               ///< as typed: "Laporan", "%", "Rp"; empty where only a number stands
    std::optional<Desimal> skala; ///< "3,5 dari skala 5": 5
    bool operator==(const Target&) const = default;
};

/// Why a text is not understood as number and unit. A number is never guessed.
enum class TargetProblem {
    Empty,
    NoNumber,           ///< does not begin with a number
    NumberWord,         ///< "dua belas", "3 juta", "5 (lima)"
    Range,              ///< "10-12", "10 s.d. 12"
    Comparison,         ///< "≤ 5", "minimal 5"
    AmbiguousSeparator, ///< "1.5", "1,000,000": a point or comma that could mean either
    SeveralNumbers,     ///< "12 laporan dan 3 kegiatan"
    Fraction,           ///< "1/2"
    CalendarDate,       ///< "31 Desember"
    Negative,           ///< "-5"
    TooManyDigits,
};

/// Indonesian writing: point between thousands, comma before decimals, "Rp" in front, "%" or a unit behind.
Result<Target, TargetProblem> parseTarget(const QString& typed);

/// The direction that a target suggests, to be confirmed by a person: nothing or few is better where the
/// target is 0.
std::optional<Arah> usulanArah(const Target& target);

/// Whether a sentence holds a number (in digits or words) or a date, as the target of a kualitatif
/// indicator should.
bool holdsNumberOrDate(const QString& sentence);

/// All numbers in a sentence, as written in digits and in order: what a mere correction of wording leaves.
QStringList numbersIn(const QString& sentence);

template <> struct EnumNames<TargetProblem> {
    static constexpr std::array table{
        std::pair{TargetProblem::Empty, "kosong"},
        std::pair{TargetProblem::NoNumber, "tanpa-angka"},
        std::pair{TargetProblem::NumberWord, "kata-bilangan"},
        std::pair{TargetProblem::Range, "rentang"},
        std::pair{TargetProblem::Comparison, "perbandingan"},
        std::pair{TargetProblem::AmbiguousSeparator, "titik-koma-meragukan"},
        std::pair{TargetProblem::SeveralNumbers, "beberapa-angka"},
        std::pair{TargetProblem::Fraction, "pecahan"},
        std::pair{TargetProblem::CalendarDate, "tanggal"},
        std::pair{TargetProblem::Negative, "negatif"},
        std::pair{TargetProblem::TooManyDigits, "terlalu-panjang"},
    };
};

} // namespace kinerja
