#pragma once

#include "core/usecases/jejakskp.h"

namespace kinerja::text
{

QString label(TindakanSkp tindakan);
/// What an event of an SKP tells of, by its stored word; a word of a later version stands as it is.
QString tindakan(const QString& word);
/// The same with the papers that it is about.
QString tindakan(const QString& word, const QStringList& dokumen);

} // namespace kinerja::text
