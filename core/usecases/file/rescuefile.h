#pragma once

#include "core/storage/datedcopy.h"
#include "core/storage/salvage.h"
#include "core/usecases/file/exportpaket.h"

namespace kinerja
{

/// What of a damaged data file is to be saved, and where to.
struct RescueFile {
    QString damaged;
    QString package; ///< replaced where it exists; never a data file
    KonselingSalvage konseling = KonselingSalvage::LeaveOut;
};

struct RescueReport {
    SalvageReport salvage;
    int pegawai = 0; ///< in the package
    int skp = 0;
    int leftOut = 0;      ///< entries that are too incomplete for a package
    DatedCopy newestCopy; ///< the newest sound copy beside the damaged file; empty: none
};

struct RescueError {
    enum class Kind {
        Cancelled,
        Unreadable,  ///< not a single row; `open`
        NotWritten,  ///< the package; `package`
        NotAPackage, ///< where it was to stand is the damaged file or another data file
    };
    Kind kind = Kind::Cancelled;
    DatedCopy newestCopy; ///< where nothing can be read: the newest sound copy beside it; empty: none
    OpenError open;
    ExportError package;
};

/// Whether a package may be written there: what bears the name of a data file, or is the damaged one under
/// another name, is not touched.
bool mayHoldPackage(const QString& package, const QString& damaged);

/// Saves what can be read of a damaged file into a package. The damaged file is not changed; the package
/// appears whole or not at all. Needs no session, and may run on any thread.
Result<RescueReport, RescueError> rescueFile(
    const RescueFile& command, const Clock& clock, IdSource& ids, const SalvageProgress& progress = {});

} // namespace kinerja
