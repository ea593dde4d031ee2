#pragma once

#include "core/common/idsource.h"
#include "core/domain/organisasi/organisasi.h"
#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

namespace kinerja
{

/// Step b of penyusunan: the Perjanjian Kinerja becomes the leader's RHK and IKI in one action.
struct TakePerjanjianKinerja {
    SkpKunci skp;
};

struct PerjanjianDiambil {
    int rhk = 0;
    int iki = 0;
    bool operator==(const PerjanjianDiambil&) const = default;
};

/// The day whose Perjanjian Kinerja concerns an SKP now: today, or the end of its period that is nearer.
QDate hariPerjanjian(const Skp& skp, QDate today);

/// Each sasaran becomes an RHK utama of klasifikasi organisasi, each indikator an IKI with its target. What
/// is there already, by its text, is not doubled; an IKI without a target gets it.
Result<Outcome<PerjanjianDiambil>, PenyusunanError> takePerjanjianKinerja(
    Session& session, const TakePerjanjianKinerja& command);

/// The same on values.
PerjanjianDiambil addPerjanjian(Skp& skp, const std::vector<SasaranPerjanjian>& perjanjian, IdSource& ids);

} // namespace kinerja
