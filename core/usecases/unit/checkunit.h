#pragma once

#include "core/checks/finding.h"
#include "core/storage/transaction.h"

#include <functional>
#include <variant>
#include <vector>

namespace kinerja
{

/// A table of the law that the file holds and that can't be read.
using CheckError = RegulationError;

/// Every finding of an SKP up to its penetapan and through its year, then those of its people (`skp` empty)
/// that concern it, then those of its events in the log; none for one that is not there.
Result<std::vector<Finding>, CheckError> checkSkp(Reader& reader, const SkpKunci& kunci, QDate today);
/// The findings of a person alone: number, superiors.
Result<std::vector<Finding>, CheckError> checkPegawai(Reader& reader, const PegawaiKunci& kunci, QDate today);

/// Which part of a unit to check; empty: all of it. Whether somebody has a role is read in the matrix of the
/// superior, so that a part of a superior's SKP comes along with those who are asked for.
struct CheckUnitRequest {
    std::optional<int> tahun;
    std::vector<PegawaiKunci> pegawai;
    QDate today;
};

/// The findings of one pegawai, or of one SKP (then `skp` is set), handed over as they are found. People come
/// first, by key, then SKP, by key: the order of a package. What has no finding is handed over too. Then come
/// the distributions of the whole unit that depart from their pattern, last the event log, one finding a
/// part, in its own order.
struct CheckedPart {
    PegawaiKunci pegawai;
    SkpKunci skp;
    std::vector<Finding> findings;
};
enum class CheckNext { Continue, Stop };

/// Checks a unit piece by piece; memory does not grow with the SKP. `visit` may stop it.
Result<Done, CheckError> checkUnit(Reader& reader, const CheckUnitRequest& request,
    const std::function<CheckNext(const CheckedPart&)>& visit);

} // namespace kinerja
