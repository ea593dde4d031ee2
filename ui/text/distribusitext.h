#pragma once

#include "core/usecases/evaluasi/viewdistribusi.h"

#include <QString>

namespace kinerja::text
{

/// What a figure of a distribution counts.
QString label(const TempatDistribusi& place);
/// "33,3%".
QString persen(int perMil);
/// A share with numerator and denominator; heads come first where there are few.
QString bagian(int part, int whole);
/// A rule of the pattern as it asks, without figures.
QString aturan(const Penyimpangan& rule);
/// The figure that a rule is held against.
QString angkaAturan(const Penyimpangan& rule);
/// A rule with its figure and whether it holds. Where no split of so many people could keep to the pattern
/// (`mungkin` is false), a departure is information and bears no warning sign.
QString barisAturan(const AturanPola& rule, bool mungkin);

/// Whom the distribution counts, and whom it leaves out that the recap counts.
QString cakupan(const Distribusi& view);

} // namespace kinerja::text
