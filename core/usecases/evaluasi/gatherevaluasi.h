#pragma once

#include "core/checks/finding.h"
#include "core/documents/evaluasidocuments.h"
#include "core/documents/namatercetak.h"
#include "core/domain/evaluasi/ratingberlaku.h"
#include "core/regulation/regulation.h"
#include "core/storage/transaction.h"

#include <optional>

namespace kinerja
{

/// The days of a period that an SKP covers; nothing where it covers none, or the period is none.
std::optional<RentangTanggal> rentangDinilai(const Skp& skp, const Periode& periode);

/// The periods in which an SKP is evaluated: those of the unit's kind that it covers a day of, then akhir.
std::vector<Periode> periodeDinilai(Reader& reader, const Skp& skp);
/// The kind of periodic evaluation of the unit in that year.
JenisPeriode jenisPeriodeUnit(Reader& reader, int tahun);

/// The revision that an evaluation of that period names, where none was begun yet: the last one signed by
/// both up to the period's end, for akhir the one in force. Where an evaluation stands beside one, that one.
SkpKunci revisiDinilai(Reader& reader, const SkpKunci& anyOfChain, const Periode& periode);

/// The place of the evaluation of that period among those of one SKP; -1: there is none.
int findEvaluasi(const std::vector<Evaluasi>& all, const Periode& periode);

/// The capaian of that period for the pegawai's unit kerja or the whole file.
std::optional<CapaianOrganisasi> gatherCapaian(Reader& reader, const Skp& skp, const Periode& periode);

/// From the matrix; nothing while a rating is missing.
std::optional<Predikat> predikatOf(const Evaluasi& evaluasi, const PredikatTable& table);
/// By the ratings in force after an objection.
std::optional<Predikat> predikatOf(const RatingBerlaku& rating, const PredikatTable& table);

/// What the papers of an evaluation say of people, unit, capaian and predikat on a day.
EvaluasiPaper gatherEvaluasiPaper(Reader& reader, const Skp& skp, const Evaluasi& evaluasi, QDate asOf,
    const Regulation& regulation, const JabatanPenilai& jabatan = {});

/// Whether the pegawai leads what the capaian of the period speaks for: the unit kerja for which it is set,
/// else the whole unit.
bool memimpinUnit(Reader& reader, const Skp& skp, const std::optional<CapaianOrganisasi>& capaian,
    const Regulation& regulation, QDate today);

/// What is missing or doubtful in one evaluation, whether stored or not; `at` is its place in the package.
std::vector<Finding> checkEvaluasi(Reader& reader, const Skp& skp, const Evaluasi& evaluasi, int at,
    const Regulation& regulation, QDate today);

} // namespace kinerja
