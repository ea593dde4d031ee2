#pragma once

#include "core/common/result.h"
#include "ui/print/printerror.h"

#include <QByteArray>
#include <QDate>
#include <QRectF>
#include <QString>

#include <vector>

namespace kinerja
{

/// What a PDF tells about itself, in its Info and its XMP alike.
struct PdfMetadata {
    QString title;
    QString author;
    QString language;
    QDate day; ///< null: no dates
    QString modelSha256;
    int layout = 0;
};

/// An empty place for an electronic signature.
struct SignatureField {
    QByteArray name;
    QString tip;           ///< who signs there; see signatureFieldTip
    int page = 0;          ///< from 0
    QRectF rect;           ///< points from the top left of the page
    double pageHeight = 0; ///< points
};

/// The same pages with these metadata instead of Qt's, which hold the moment and random numbers; the objects
/// in a fixed order and the file's ID made from its content. What was PDF/A-1b stays so, with the places for
/// signatures as a form.
Result<QByteArray, PrintError> withMetadata(
    const QByteArray& pdf, const PdfMetadata& metadata, const std::vector<SignatureField>& fields);

} // namespace kinerja
