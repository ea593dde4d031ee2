#pragma once

#include "core/usecases/penetapan/signskp.h"

namespace kinerja
{

/// A signature as a file holds it, made fit to be stored and printed: a photo of a telephone is made smaller.
Result<QByteArray, PictureProblem> fitSignaturePicture(const QByteArray& bytes);

/// Bigger files are not read at all.
inline constexpr qsizetype maximumPictureFile = 30 * 1024 * 1024;

} // namespace kinerja
