#include "ui/print/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace kinerja
{

namespace
{

/// A module of one pixel would be smeared into its neighbours by whoever shows the page.
constexpr int pixels = 8;

struct Freed {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QImage qrImage(const QString& text)
{
    const std::unique_ptr<QRcode, Freed> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (code == nullptr) {
        return {};
    }
    const int width = code->width;
    QImage image(width, width, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            if ((code->data[y * width + x] & 1U) != 0) {
                image.setPixel(x, y, qRgb(0, 0, 0));
            }
        }
    }
    return image.scaled(pixels * image.size());
}

} // namespace kinerja
