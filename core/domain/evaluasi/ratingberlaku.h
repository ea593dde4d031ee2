#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/organisasi/organisasi.h"

namespace kinerja
{

struct RatingBerlaku {
    std::optional<Rating> hasilKerja;
    std::optional<Rating> perilakuKerja;
    bool operator==(const RatingBerlaku&) const = default;
};

/// The ratings in force, which recap, distribution, career and angka kredit use: those of the decision on an
/// objection where it changed them, else the evaluation's own, which stay as they were (Pasal 39–40).
RatingBerlaku ratingBerlaku(const Evaluasi& evaluasi);

/// Whether an objection is decided: the atasan has signed the decision.
bool isDiputus(const Keberatan& keberatan);
/// Whether the decision on an objection put other ratings in force.
bool isDiubahKeberatan(const Evaluasi& evaluasi);

/// The rating of hasil kerja that a unit's capaian is the basis of for its leader: the one of the same rank.
Rating ratingDasar(PredikatOrganisasi capaian);

} // namespace kinerja
