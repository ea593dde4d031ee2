#pragma once

#include "core/checks/finding.h"

namespace kinerja
{

/// The finding that stands for what a walk of the chains has found at an event. `pegawai` and `skp`: whom the
/// event's subject is about, where it is about anybody; `index`: its place in the log of a package.
Finding findingOf(const TemuanRantai& temuan, const PegawaiKunci& pegawai, const SkpKunci& skp, qint64 index);

/// Whether the finding points into the log.
inline bool isInJejak(const Finding& finding) { return finding.kolom.startsWith(QLatin1String("/jejak/")); }

} // namespace kinerja
