#pragma once

#include "core/domain/regulasitersimpan.h"
#include "core/regulation/regulationerror.h"
#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// Where a version of a table of the law comes from.
enum class AsalRegulasi {
    Bawaan, ///< as this program was delivered with it
    Unit,   ///< changed by a unit, with a reason
    Lain    ///< another program version's, or a package's
};

/// One version of a table as it stands in the file.
struct VersiRegulasi {
    QString versi;
    QDate berlakuMulai;
    std::optional<StatusRegulasi> status;
    AsalRegulasi asal = AsalRegulasi::Bawaan;
    QString alasan;
    QString isi;
    std::optional<RegulationError> rusak; ///< why the program can't work with it
    bool berlaku = false;                 ///< today
    bool dipakai = false;                 ///< frozen documents rest on it
    bool dapatDicabut = false;
    bool operator==(const VersiRegulasi&) const = default;
};

struct TabelRegulasi {
    QString id;
    std::vector<VersiRegulasi> versi; ///< the last to begin first
    /// The one in force today; null where there is none.
    const VersiRegulasi* berlaku() const;
    bool operator==(const TabelRegulasi&) const = default;
};

/// All tables that the program works with, as they stand in the file or, where it has none in force, as
/// delivered.
std::vector<TabelRegulasi> viewRegulasi(Reader& reader, QDate today);

AsalRegulasi asalRegulasi(const RegulasiEntry& entry);
/// Whether a version of that label was delivered with this program.
bool isBawaan(const QString& id, const QString& versi);
/// Whether a frozen document rests on that entry; `versiTerpakai` as RegulasiStore gives it.
bool isTerpakai(const QStringList& versiTerpakai, const RegulasiEntry& entry);

} // namespace kinerja
