#pragma once

#include "core/common/enumnames.h"

namespace kinerja
{

/// The language of the screens: a matter of this laptop, not of the unit. Papers are Indonesian in either.
enum class ScreenLanguage { Indonesian, English };

template <> struct EnumNames<ScreenLanguage> {
    static constexpr std::array table{
        std::pair{ScreenLanguage::Indonesian, "id"},
        std::pair{ScreenLanguage::English, "en"},
    };
};

/// As chosen on this laptop; Indonesian where nothing was.
ScreenLanguage chosenScreenLanguage();
/// In force from the next start.
void chooseScreenLanguage(ScreenLanguage language);

} // namespace kinerja
