#pragma once

#include <QByteArray>

#include <vector>

namespace kinerja::seal
{

/// A picture as it lies on a page of a PDF.
struct GambarPdf {
    QByteArray bytes;    ///< a JPEG file, else the lines of the picture, each begun at a byte of its own
    bool isJpeg = false; ///< the rest tells of lines alone
    int lebar = 0;       ///< pixels
    int tinggi = 0;      ///< pixels
    int saluran = 1;     ///< 1: grey, 3: red, green, blue
    int bitSaluran = 8;  ///< 1 or 8; one bit of 1 is white
};

/// The pictures on the first pages of a PDF, as a scanner puts them there; those packed otherwise (fax, JPEG
/// 2000) or larger than a page in colours at 600 dpi are passed over. Empty where it can't be read.
std::vector<GambarPdf> gambarDalam(const QByteArray& pdf);

} // namespace kinerja::seal
