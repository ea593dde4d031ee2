#pragma once

#include "core/common/result.h"
#include "ui/print/printedpage.h"
#include "ui/print/printerror.h"

#include <QFont>
#include <QFontMetricsF>

#include <array>
#include <memory>

namespace kinerja
{

/// The resolution in which every text is measured, whatever it is painted on.
inline constexpr double layoutDpi = 1200;
inline constexpr double pointsPerInch = 72;

/// The bundled font with its measures. Belongs to the thread that loaded it.
class FontSet
{
public:
    /// Registers the bundled faces with Qt once a process. Needs a QGuiApplication.
    static Result<std::shared_ptr<const FontSet>, PrintError> load();

    /// Width of a character in parts of the font size.
    double advance(Face face, char32_t character) const;
    double textWidth(Face face, double size, const QString& text) const;
    /// For painting in units of 1/1200 inch.
    QFont font(Face face, double size) const;

    static constexpr double ascent = 0.905;
    static constexpr double descent = 0.212;
    static constexpr double lineHeight = 1.15;

private:
    FontSet();
    bool isComplete() const;

    static constexpr size_t cachedCharacters = 0x250;
    struct FaceMetrics {
        QFont font;
        QFontMetricsF metrics;
        std::array<double, cachedCharacters> advances;
    };
    std::vector<FaceMetrics> m_faces;
};

} // namespace kinerja
