#pragma once

class QSaveFile;

namespace kinerja
{

/// Puts the written file in its place, whole or not at all. False where the disk refused any of it: then what
/// was there before stays. QSaveFile::commit alone (Qt 6.4 to 6.8) overlooks that the last 16 KiB, which are
/// written as it closes, found no room, and puts a cut file in place.
bool commitWhole(QSaveFile& file);

} // namespace kinerja
