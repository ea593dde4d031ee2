#pragma once

// Seen only by the files of this room that read PDF with qpdf.

#include <qpdf/QPDFObjectHandle.hh>

namespace kinerja::seal
{

/// Whether a line of text of the page begins within the rectangle (its four numbers). What a page draws by
/// way of a form within it is not looked into.
bool coversText(QPDFObjectHandle page, QPDFObjectHandle rectangle);

} // namespace kinerja::seal
