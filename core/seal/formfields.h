#pragma once

// Seen only by the files of this room that read PDF with qpdf.

#include <QSizeF>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace kinerja::seal
{

/// The signature fields of a form, those inside of others included, in the order of the form.
std::vector<QPDFObjectHandle> signatureFields(QPDF& pdf);
/// The one of that name; null where there is none.
QPDFObjectHandle findField(QPDF& pdf, const std::string& name);
/// Width and height of the place of a field, points.
QSizeF sizeOf(QPDFObjectHandle field);

} // namespace kinerja::seal
