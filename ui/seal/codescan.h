#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace kinerja
{

/// What a photo or scan of a paper has on it.
struct KodeTerbaca {
    enum class Hasil { Terbaca, TanpaKode, BukanGambar, TerlaluBesar };
    Hasil hasil = Hasil::BukanGambar;
    QStringList kode; ///< the texts of all QR codes, each once
    bool operator==(const KodeTerbaca&) const = default;
};

/// The texts of the QR codes on a picture, upright or turned; looked for in its own size first, then smaller,
/// by which the grain of a photo is lost.
QStringList readCodes(const QImage& picture);

/// The same of a file (PNG, JPEG, whatever Qt reads), which may be as large as a camera makes it: it is
/// brought into memory in a bounded size alone. For a thread of its own.
KodeTerbaca readCodesOfFile(const QString& path);

/// Whether a file is a picture by its name.
bool isPictureName(const QString& path);

} // namespace kinerja
