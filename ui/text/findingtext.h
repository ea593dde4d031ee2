#pragma once

#include "core/checks/finding.h"

#include <QString>

namespace kinerja::text
{

/// What is wrong, in one sentence that names the place on the form.
QString kalimat(const Finding& finding);
/// What to do about it, in one sentence.
QString saran(FindingId id);
/// How a unit's figures depart from the pattern of distribution.
QString sentence(const Penyimpangan& departure);
/// That no split of so many people can keep to a pattern: information, not a warning.
QString polaTidakMungkin(int orang);

/// The same of a leader's rating that departs from the capaian.
QString kalimatRatingPimpinan(const FindingValues& nilai);

} // namespace kinerja::text
