#pragma once

#include "core/checks/checkcontext.h"
#include "core/checks/finding.h"
#include "core/domain/skp/skplengkap.h"

#include <vector>

namespace kinerja
{

/// What is missing or doubtful in an SKP up to its penetapan (T1–T4). A revision that was replaced is
/// history and has no findings.
std::vector<Finding> checkSkp(const Skp& skp, const CheckContext& context);

/// How far the penetapan of an SKP is from the day of the law: by the last signature once it is set, else as
/// of today. Nothing for a revision, which has no such day.
std::optional<JarakTenggat> jarakPenetapan(const Skp& skp, const Tenggat& tenggat, QDate hariIni);

/// What is missing or doubtful in the year of an SKP (T5–T9): evaluations, evidence, feedback, objections,
/// and whether its state fits what is recorded.
std::vector<Finding> checkTahun(const SkpLengkap& lengkap, const CheckContext& context);

/// checkSkp and checkTahun together.
std::vector<Finding> checkSkpLengkap(const SkpLengkap& lengkap, const CheckContext& context);

/// What is doubtful about a person: the number's pattern, its owners, a loop of superiors.
std::vector<Finding> checkPegawai(const Pegawai& pegawai, const CheckContext& context);

/// How the final evaluations of a unit and period depart from the pattern of its capaian. `kolom` is the
/// JSON pointer of that capaian in the package.
std::vector<Finding> checkDistribusi(const CapaianOrganisasi& capaian, const SebaranPredikat& sebaran,
    const QString& kolom, const CheckContext& context);

} // namespace kinerja
