#include "app/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace kinerja
{

bool installTranslations(UiLanguage language)
{
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    const QString catalogue = language == UiLanguage::Indonesian ? QStringLiteral(":/i18n/qtbase_id.qm")
                                                                 : QStringLiteral(":/i18n/skp-luring_en.qm");
    return translator.load(catalogue) && QCoreApplication::installTranslator(&translator);
}

} // namespace kinerja
