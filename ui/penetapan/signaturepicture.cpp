#include "ui/penetapan/signaturepicture.h"

#include <QBuffer>
#include <QImage>

namespace kinerja
{

namespace
{

/// So wide is sharp on paper: a signature takes a few centimetres.
constexpr int bestWidth = 1200;

QByteArray encoded(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPEG", image.hasAlphaChannel() ? -1 : 88);
    return bytes;
}

} // namespace

Result<QByteArray, PictureProblem> fitSignaturePicture(const QByteArray& bytes)
{
    if (bytes.size() > maximumPictureFile) {
        return failure(PictureProblem::TooBig);
    }
    if (checkPicture(bytes) == PictureProblem::NotPngOrJpeg) {
        return failure(PictureProblem::NotPngOrJpeg);
    }
    const QImage image = QImage::fromData(bytes);
    if (image.isNull()) {
        return failure(PictureProblem::NotPngOrJpeg);
    }
    if (bytes.size() <= maximumPictureBytes) {
        return QByteArray(bytes);
    }
    const QImage smaller =
        image.width() > bestWidth ? image.scaledToWidth(bestWidth, Qt::SmoothTransformation) : image;
    QByteArray fitting = encoded(smaller);
    if (checkPicture(fitting)) {
        return failure(PictureProblem::TooBig);
    }
    return fitting;
}

} // namespace kinerja
