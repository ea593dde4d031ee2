#pragma once

#include "core/usecases/penetapan/skpact.h"
#include "core/usecases/penyusunan/compareperjanjian.h"
#include "core/usecases/penyusunan/followleader.h"

namespace kinerja
{

/// The Perjanjian Kinerja in force on a day, and the one before it.
struct PerjanjianBerlaku {
    std::vector<SasaranPerjanjian> lama;
    std::vector<SasaranPerjanjian> baru;
    QDate berlaku; ///< null: since the year's start
    QString nomor;
};
PerjanjianBerlaku perjanjianBerlaku(const Organisasi& organisasi, QDate day);

/// How a changed Perjanjian Kinerja stands to a leader's SKP and to the staff below it.
struct PerjanjianView {
    Skp leader;    ///< the newest revision
    QString nama;  ///< of the leader
    QDate berlaku; ///< from when the Perjanjian Kinerja in force holds; null: since the year's start
    QString nomor; ///< of the change
    bool pemilikPerjanjian = false; ///< see memimpinUnit; without it there is nothing to compare
    std::vector<BedaPerjanjian> perbedaan;
    std::vector<RhkStafTerdampak> staf; ///< against the leader's newest revision
};

/// Compares the leader's SKP with the Perjanjian Kinerja in force on that day, or on the day of the SKP's
/// period that is nearest; nothing where it is not there.
std::optional<PerjanjianView> viewPerjanjian(Reader& reader, const SkpKunci& leader, QDate day);

/// Puts the changed Perjanjian Kinerja into the leader's SKP: into a new revision of the kind penyesuaian
/// where it is in force, into the draft where it is one (which can be undone). Answers with the SKP that
/// bears it.
struct ReviseForPerjanjian {
    SkpKunci leader;
    QString alasan;
    std::optional<DialogKinerja> dialog = {}; ///< where it was held already
};
Result<Outcome<ActDone>, ActError> reviseForPerjanjian(Session& session, const ReviseForPerjanjian& command);

/// Puts the leader's new texts into one SKP of the staff: into a new revision, or into the draft. Meant to be
/// run for many (runForMany).
struct ReviseStaff {
    SkpKunci skp;
    SkpKunci leader;
    QString alasan;
    std::optional<DialogKinerja> dialog = {}; ///< where it was held already
};
Result<Outcome<ActDone>, ActError> reviseStaff(Session& session, const ReviseStaff& command);

} // namespace kinerja
