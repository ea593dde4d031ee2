#pragma once

#include "core/usecases/tindaklanjut/savetindaklanjut.h"

#include <QString>

namespace kinerja::text
{

QString sentence(const TindakLanjutError& error);
/// The basis that is proposed for what follows from a predikat.
QString dasarPredikat(Predikat predikat, int tahun);
/// Whether a basis names, in those words, another predikat of the year than that.
bool menyebutPredikatLain(const QString& dasar, Predikat predikat, int tahun);

} // namespace kinerja::text
