#pragma once

namespace kinerja
{

enum class PrintError {
    FontMissing,    ///< the bundled font could not be loaded
    BadImage,       ///< an image of the document or a signature is no picture
    BadTable,       ///< a table of the model is impossible
    PdfFailed,      ///< the PDF could not be put together
    FolderMissing,  ///< the folder for the file is not there
    FolderReadOnly, ///< no file can be made in it
    FileReadOnly,   ///< the file that is there must not be replaced
    DiskFull,
    NotWritten, ///< the medium broke off
    PrinterRefused,
    Cancelled
};

} // namespace kinerja
