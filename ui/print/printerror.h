#pragma once

namespace kinerja
{

enum class PrintError {
    FontMissing, ///< the bundled font could not be loaded
    BadImage,    ///< an image of the document or a signature is no picture
    BadTable,    ///< a table of the model is impossible
    PdfFailed,   ///< the PDF could not be put together
    NotWritten,  ///< the printer or the target refused the pages
    Cancelled
};

} // namespace kinerja
