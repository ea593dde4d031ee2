#pragma once

#include <QString>

namespace kinerja::text
{

/// A sentence with a name or a word at its end that brings its own full stop ("S.Pd.") has one of them; dots
/// that stand for something left out stay.
QString satuTitik(QString sentence);

} // namespace kinerja::text
