#pragma once

#include <QDateTime>

#include <string>

namespace kinerja::seal
{

/// `D:20261129134500+07'00'` (ISO 32000-1, 7.9.4).
std::string momentText(const QDateTime& moment);
/// The moment of such a text, as long as it says at least day, hour and minute; otherwise none. Without an
/// offset it is taken for UTC.
QDateTime momentOf(const std::string& text);

} // namespace kinerja::seal
