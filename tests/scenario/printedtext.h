#pragma once

#include <QString>

namespace kinerja::tests
{

/// The text of a PDF as pdftotext lays it out, without the ends of pages.
QString printedText(const QString& path);
/// The words line by line: how wide a gap pdftotext leaves between columns differs with its version.
QString printedWords(const QString& text);

} // namespace kinerja::tests
