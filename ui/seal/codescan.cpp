#include "ui/seal/codescan.h"

#include <QFileInfo>
#include <QImageReader>
#include <QTransform>

#include <zbar.h>

#include <memory>
#include <vector>

namespace kinerja
{

namespace
{

constexpr qint64 largestPicture = 100LL * 1024 * 1024;
/// What is read into memory: an A4 page at 600 dpi is 4960 by 7016.
constexpr int longestSide = 7200;
/// A page in colours at 800 dpi; Qt's own limit ends below one at 600. What is declared larger is no photo.
constexpr int mostMegabytes = 512;
constexpr qint64 mostPixels = mostMegabytes * 1024LL * 1024 / 4;

constexpr int longestTurned = 3500;
constexpr double betweenTheLines = 22.5;

struct ScannerEnd {
    void operator()(zbar::zbar_image_scanner_t* scanner) const { zbar::zbar_image_scanner_destroy(scanner); }
};
struct ImageEnd {
    void operator()(zbar::zbar_image_t* image) const { zbar::zbar_image_destroy(image); }
};

/// One byte a pixel and none between the lines, as the library wants it.
QByteArray grayBytes(const QImage& picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(gray.width()) * gray.height());
    for (int line = 0; line < gray.height(); ++line) {
        bytes.append(reinterpret_cast<const char*>(gray.constScanLine(line)), gray.width());
    }
    return bytes;
}

QStringList scan(const QImage& picture)
{
    const std::unique_ptr<zbar::zbar_image_scanner_t, ScannerEnd> scanner(zbar::zbar_image_scanner_create());
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const QByteArray bytes = grayBytes(picture);
    const std::unique_ptr<zbar::zbar_image_t, ImageEnd> image(zbar::zbar_image_create());
    zbar::zbar_image_set_format(image.get(), zbar_fourcc('Y', '8', '0', '0'));
    zbar::zbar_image_set_size(
        image.get(), static_cast<unsigned>(picture.width()), static_cast<unsigned>(picture.height()));
    zbar::zbar_image_set_data(
        image.get(), bytes.constData(), static_cast<unsigned long>(bytes.size()), nullptr);
    QStringList found;
    if (zbar::zbar_scan_image(scanner.get(), image.get()) <= 0) {
        return found;
    }
    for (const zbar::zbar_symbol_t* symbol = zbar::zbar_image_first_symbol(image.get()); symbol != nullptr;
         symbol = zbar::zbar_symbol_next(symbol)) {
        found.append(QString::fromUtf8(zbar::zbar_symbol_get_data(symbol),
            static_cast<qsizetype>(zbar::zbar_symbol_get_data_length(symbol))));
    }
    found.removeDuplicates();
    return found;
}

/// Smaller ones, where grain and blur go under; last twice as large, where a module is hardly two dots.
std::vector<int> sidesToTry(int longest)
{
    std::vector<int> sides{3500, 2200, 1400, 900};
    std::erase_if(sides, [longest](int side) { return side >= longest; });
    if (2 * longest <= longestSide) {
        sides.push_back(2 * longest);
    }
    return sides;
}

} // namespace

QStringList readCodes(const QImage& picture)
{
    if (picture.isNull()) {
        return {};
    }
    QStringList found = scan(picture);
    const int longest = qMax(picture.width(), picture.height());
    for (const int side : sidesToTry(longest)) {
        if (!found.isEmpty()) {
            break;
        }
        found = scan(picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    if (found.isEmpty()) {
        // The library follows lines across and down; what lies just between the two, it may miss.
        const int side = qMin(2 * longest, longestTurned);
        found = scan(picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                         .transformed(QTransform().rotate(betweenTheLines), Qt::SmoothTransformation));
    }
    return found;
}

KodeTerbaca readCodesOfFile(const QString& path)
{
    if (QFileInfo(path).size() > largestPicture) {
        return {KodeTerbaca::Hasil::TerlaluBesar, {}};
    }
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // a phone notes how it was held
    const QSize size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > mostPixels) {
        return {KodeTerbaca::Hasil::TerlaluBesar, {}};
    }
    if (qMax(size.width(), size.height()) > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        const bool isPicture =
            size.isValid() && reader.error() == QImageReader::InvalidDataError &&
            qint64{size.width()} * size.height() * 4 > QImageReader::allocationLimit() * 1024LL * 1024;
        return {isPicture ? KodeTerbaca::Hasil::TerlaluBesar : KodeTerbaca::Hasil::BukanGambar, {}};
    }
    QStringList codes = readCodes(picture);
    const auto state = codes.isEmpty() ? KodeTerbaca::Hasil::TanpaKode : KodeTerbaca::Hasil::Terbaca;
    return {state, std::move(codes)};
}

bool isPictureName(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("bmp"), QStringLiteral("webp"), QStringLiteral("tif"), QStringLiteral("tiff")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace kinerja
