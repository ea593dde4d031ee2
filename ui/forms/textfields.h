#pragma once

class QLineEdit;
class QPlainTextEdit;
class QString;
class QWidget;

namespace kinerja
{

/// A field of a few lines that Tab leaves.
QPlainTextEdit* fewLines(QWidget* parent);
/// Shows a stored text without telling it as an edit; the cursor stays where somebody is typing.
void showText(QPlainTextEdit& field, const QString& text);
void showText(QLineEdit& field, const QString& text);
/// Whether somebody has typed into a field of that form since the program filled it.
bool isTypedIn(const QWidget& form);

} // namespace kinerja
