#pragma once

#include <QStringList>

class QLabel;
class QWidget;

namespace kinerja
{

/// A label that shows text as it was typed, markup and all, wrapped at its width.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
/// The same for a label that a field is the buddy of: there a `&` of the text would become a mnemonic.
QString asCaption(QString text);
/// Makes a dialogue as high as its wrapped sentences need at its width; it never shrinks.
void growToFit(QWidget& dialog);
/// A plain label for words that come later; `name` becomes its objectName.
QLabel* namedLabel(const char* name, QWidget* parent);
/// A plain label that keeps the room of the longest of these texts, so that nothing beneath it moves when it
/// shows another of them.
QLabel* steadyLabel(const QStringList& texts, QWidget* parent);

} // namespace kinerja
