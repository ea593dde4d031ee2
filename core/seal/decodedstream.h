#pragma once

// Seen only by the files of this room that read PDF with qpdf.

#include <qpdf/QPDFObjectHandle.hh>

#include <cstddef>
#include <optional>
#include <string>

namespace kinerja::seal
{

/// The content of a stream without its compression. Nothing where it can't be read, or grows larger than
/// that: a small file may unpack to any size.
std::optional<std::string> decodedStream(QPDFObjectHandle stream, std::size_t limit);
/// What a page draws, its parts joined.
std::optional<std::string> pageContent(QPDFObjectHandle page, std::size_t limit);

} // namespace kinerja::seal
