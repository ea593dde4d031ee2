#include "ui/print/fontset.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace kinerja
{

namespace
{

// One unit of the font's design a pixel, so that advances are exact.
constexpr int measuringSize = 2048;

bool registerFaces()
{
    const std::array files{QStringLiteral(":/fonts/Arimo-Regular.ttf"),
        QStringLiteral(":/fonts/Arimo-Bold.ttf"), QStringLiteral(":/fonts/Arimo-Italic.ttf")};
    return std::all_of(files.begin(), files.end(),
        [](const QString& file) { return QFontDatabase::addApplicationFont(file) >= 0; });
}

QFont bareFont(Face face)
{
    QFont font(QStringLiteral("Arimo"));
    font.setBold(face == Face::Bold);
    font.setItalic(face == Face::Italic);
    // Widths add up character by character, and no ligature hides a letter from whoever extracts the text.
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferNoShaping | QFont::PreferOutline));
    return font;
}

QString textOf(char32_t character) { return QString::fromUcs4(&character, 1); }

} // namespace

FontSet::FontSet()
{
    for (const Face face : {Face::Regular, Face::Bold, Face::Italic}) {
        QFont font = bareFont(face);
        font.setPixelSize(measuringSize);
        FaceMetrics& metrics = m_faces.emplace_back(FaceMetrics{font, QFontMetricsF(font), {}});
        for (char32_t character = 0; character < cachedCharacters; ++character) {
            metrics.advances[character] =
                metrics.metrics.horizontalAdvance(textOf(character)) / measuringSize;
        }
    }
}

bool FontSet::isComplete() const
{
    return std::all_of(m_faces.begin(), m_faces.end(), [](const FaceMetrics& face) {
        return QFontInfo(face.font).family() == QLatin1String("Arimo") &&
               QFontInfo(face.font).bold() == face.font.bold() &&
               QFontInfo(face.font).italic() == face.font.italic();
    });
}

Result<std::shared_ptr<const FontSet>, PrintError> FontSet::load()
{
    static const bool registered = registerFaces();
    if (!registered) {
        return failure(PrintError::FontMissing);
    }
    std::shared_ptr<const FontSet> fonts(new FontSet);
    if (!fonts->isComplete()) {
        return failure(PrintError::FontMissing);
    }
    return fonts;
}

double FontSet::advance(Face face, char32_t character) const
{
    const FaceMetrics& metrics = m_faces[static_cast<size_t>(face)];
    if (character < cachedCharacters) {
        return metrics.advances[character];
    }
    return metrics.metrics.horizontalAdvance(textOf(character)) / measuringSize;
}

double FontSet::textWidth(Face face, double size, const QString& text) const
{
    double width = 0;
    for (const uint character : text.toUcs4()) {
        width += advance(face, character);
    }
    return width * size;
}

QFont FontSet::font(Face face, double size) const
{
    QFont font = bareFont(face);
    font.setPixelSize(static_cast<int>(std::lround(size * layoutDpi / pointsPerInch)));
    return font;
}

} // namespace kinerja
