#pragma once

#include <QStringList>
#include <QWidget>

namespace kinerja::tests
{

/// What an officer can't see, name or reach in what `root` shows now, a line each with the control's name:
/// controls outside their page or viewport, texts that are cut, inputs without a name, a tab order that
/// jumps backwards, and underlined letters that two of them share. Empty: all is well.
QStringList layoutTroubles(const QWidget& root, const QString& place);

} // namespace kinerja::tests
