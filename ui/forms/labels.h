#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kinerja
{

/// A label that shows text as it was typed, markup and all, wrapped at its width.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
/// The same for words that come later; `name` becomes its objectName.
QLabel* namedLabel(const char* name, QWidget* parent);

} // namespace kinerja
