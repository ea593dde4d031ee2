#pragma once

#include "core/domain/skp/skp.h"

#include <QStringList>

namespace kinerja
{

/// The notes in `catatanStatus`, one for each act that asks for one (a return, an unlocking, a signature or a
/// change of penilai taken back, a closing), the newest first; empty for a closing without a note.
QStringList catatanStatusOf(const Skp& skp);
/// The newest of them.
QString catatanTerbaru(const Skp& skp);
/// Puts the note of one more act before the others.
void addCatatanStatus(Skp& skp, QString catatan);

} // namespace kinerja
