#pragma once

#include "core/storage/transaction.h"

#include <optional>

namespace kinerja
{

/// The first twenty hexadecimal digits of the hash that a short code stands for (see kodePendek), typed in
/// groups or not, in small letters, with the digits that are taken for letters (0 for O, 1 for I, 8 for B) or
/// as the text of a QR code. Nothing where it is no such code.
std::optional<QString> hashOfCode(const QString& typed);

/// The frozen documents that a short code stands for; one, save for copies of the same content.
std::vector<NaskahRow> findNaskah(Reader& reader, const QString& hashBegin);

} // namespace kinerja
