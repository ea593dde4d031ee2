#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kinerja
{

/// A label that shows text as it was typed, markup and all, wrapped at its width.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
/// The same for a label that a field is the buddy of: there a `&` of the text would become a mnemonic.
QString asCaption(QString text);
/// A plain label for words that come later; `name` becomes its objectName.
QLabel* namedLabel(const char* name, QWidget* parent);

} // namespace kinerja
