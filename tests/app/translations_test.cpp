#include "app/translations.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

using namespace kinerja;

namespace
{

/// What a message of this context says on the screen.
QString shown(const char* context, const char* source)
{
    return QCoreApplication::translate(context, source);
}

/// The sources of a catalogue whose translation is missing, or leaves out or makes up a place holder.
QStringList unusableMessages(const QString& catalogue)
{
    QFile file(catalogue);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList unusable;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const bool finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            const bool sameHolders = source.count(QLatin1Char('%')) == text.count(QLatin1Char('%'));
            const bool sameMnemonic = source.contains(QLatin1Char('&')) == text.contains(QLatin1Char('&'));
            if (!finished || text.isEmpty() || !sameHolders || !sameMnemonic) {
                unusable << source;
            }
        }
    }
    REQUIRE(!xml.hasError());
    return unusable;
}

} // namespace

TEST_CASE("Qt's own dialogs speak Indonesian")
{
    REQUIRE(installTranslations(UiLanguage::Indonesian));
    CHECK(shown("QPlatformTheme", "Cancel") == QStringLiteral("Batal"));
    CHECK(shown("QPlatformTheme", "&Yes") == QStringLiteral("&Ya"));
    CHECK(shown("QWizard", "&Next >") == QStringLiteral("&Lanjut >"));
    CHECK(shown("QFileDialog", "File &name:") == QStringLiteral("&Nama berkas:"));
    CHECK(shown("QPrintDialog", "Print") == QStringLiteral("Cetak"));
    CHECK(shown("QLineEdit", "&Paste") == QStringLiteral("&Tempel"));
}

TEST_CASE("the screens change to English and back")
{
    REQUIRE(installTranslations(UiLanguage::English));
    CHECK(shown("kinerja::text", "Disetujui") == QStringLiteral("Approved"));
    CHECK(shown("QPlatformTheme", "Cancel") == QStringLiteral("Cancel"));
    REQUIRE(installTranslations(UiLanguage::Indonesian));
    CHECK(shown("kinerja::text", "Disetujui") == QStringLiteral("Disetujui"));
    CHECK(shown("QPlatformTheme", "Cancel") == QStringLiteral("Batal"));
}

TEST_CASE("no message of Qt's lacks its Indonesian, its place holders or its mnemonic")
{
    CHECK(unusableMessages(QStringLiteral(SKP_TRANSLATIONS_DIR "/qtbase_id.ts")) == QStringList());
}
