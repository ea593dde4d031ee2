#include "ui/settings/screenlanguage.h"

#include <QSettings>

namespace kinerja
{

namespace
{
const auto settingsKey = QStringLiteral("tampilan/bahasa");
}

ScreenLanguage chosenScreenLanguage()
{
    return fromWireName<ScreenLanguage>(QSettings().value(settingsKey).toString())
        .value_or(ScreenLanguage::Indonesian);
}

void chooseScreenLanguage(ScreenLanguage language) { QSettings().setValue(settingsKey, wireName(language)); }

} // namespace kinerja
