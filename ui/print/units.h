#pragma once

namespace kinerja
{

/// Points of a length in millimetres.
constexpr double millimetres(double length)
{
    constexpr double inch = 72;
    constexpr double millimetresPerInch = 25.4;
    return length * inch / millimetresPerInch;
}

} // namespace kinerja
