#include "ui/seal/pdfscan.h"

#include "core/seal/pdfimages.h"
#include "core/seal/pdfpages.h"
#include "core/usecases/papers/assemblepapers.h"

#include <QFile>
#include <QFileInfo>

namespace kinerja
{

namespace
{

constexpr qint64 largestScan = 200LL * 1024 * 1024;

QImage imageOf(const seal::GambarPdf& picture)
{
    if (picture.isJpeg) {
        return QImage::fromData(picture.bytes, "JPEG");
    }
    const QImage::Format format = picture.bitSaluran == 1 ? QImage::Format_Mono
                                  : picture.saluran == 3  ? QImage::Format_RGB888
                                                          : QImage::Format_Grayscale8;
    const qsizetype line = picture.bytes.size() / picture.tinggi;
    return QImage(reinterpret_cast<const uchar*>(picture.bytes.constData()), picture.lebar, picture.tinggi,
        line,
        format)
        .convertToFormat(QImage::Format_Grayscale8); // a copy of its own
}

} // namespace

KodeTerbaca readCodesOfPdf(const QString& path)
{
    QFile file(path);
    if (file.size() > largestScan) {
        return {KodeTerbaca::Hasil::TerlaluBesar, {}};
    }
    const QByteArray pdf = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (!pdf.startsWith("%PDF-")) {
        return {KodeTerbaca::Hasil::BukanGambar, {}};
    }
    QStringList codes;
    for (const seal::GambarPdf& picture : seal::gambarDalam(pdf)) {
        codes += readCodes(imageOf(picture));
    }
    codes.removeDuplicates();
    const auto identity = codes.isEmpty() ? seal::jatiDiri(pdf) : std::nullopt;
    if (identity) {
        codes = {kodePendek(identity->modelSha256)};
    }
    const auto state = codes.isEmpty() ? KodeTerbaca::Hasil::TanpaKode : KodeTerbaca::Hasil::Terbaca;
    return {state, std::move(codes)};
}

bool isPdfName(const QString& path)
{
    return QFileInfo(path).suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0;
}

} // namespace kinerja
