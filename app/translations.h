#pragma once

namespace kinerja
{

/// The language of the screens. Printed forms are Indonesian in either.
enum class UiLanguage { Indonesian, English };

/// Makes the screens speak this language from now on: Indonesian is the language of the source, so only Qt's
/// own dialogs need a catalogue for it; English is Qt's own, so only the screens need one. Widgets that
/// already show text are sent a LanguageChange. Needs a QCoreApplication. False where a catalogue is missing,
/// which the tests rule out.
[[nodiscard]] bool installTranslations(UiLanguage language);

} // namespace kinerja
