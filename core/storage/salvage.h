#pragma once

#include "core/storage/datafile.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace kinerja
{

/// Whether konseling notes, which are confidential, are taken along.
enum class KonselingSalvage { LeaveOut, Include };

struct SalvageReport {
    struct Table {
        QString name;
        qint64 saved = 0;
        qint64 dropped =
            0;        ///< read, but unusable: a value that no version writes, or a row that stands twice
        int gaps = 0; ///< places where rows are missing
        /// How many rows are missing; nothing where that can't be known.
        std::optional<qint64> missing = 0;
        bool isCounted = true; ///< `missing` is their number; else the most that it can be
        int doubtful = 0;      ///< pages left out because they may hold an older state, or another table's
        bool unreadable = false;
        bool hasLoss() const { return gaps > 0 || dropped > 0 || unreadable; }
    };
    std::vector<Table> tables; ///< only those that held something or lost something
    /// People whose entries are incomplete: by name, or by key where the name is lost.
    QStringList pegawai;
    /// Root rows that were lost while their parts were found: they were made anew, empty but for the key.
    int rebuilt = 0;
    /// Contents of files (evidence, signed papers) of which a piece was lost: half a file is left out.
    int brokenContents = 0;

    bool isComplete() const;
};

/// Told before each table; false breaks the work off.
using SalvageProgress = std::function<bool(int done, int total)>;

/// Reads what can be read from a damaged data file, table by table, into a new one at `target`. The damaged
/// file is not changed. Fails where not a single row can be read, or where the target can't be written.
/// Broken off, it leaves no target and gives an empty report.
Result<SalvageReport, OpenError> salvage(const QString& damaged, const QString& target,
    KonselingSalvage konseling, IdSource& ids, const SalvageProgress& progress = {});

} // namespace kinerja
