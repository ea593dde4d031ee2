#pragma once

#include "core/domain/evaluasi/rekap.h"
#include "core/regulation/regulationerror.h"
#include "core/regulation/tenggat.h"
#include "core/storage/transaction.h"

#include <vector>

namespace kinerja
{

/// One figure of a recap, counted.
struct AngkaDihitung {
    AngkaRekap angka = AngkaRekap::AdaSkp;
    BagianRekap bagian;
};

/// The recap as a screen shows it on a day.
struct RekapView {
    Rekap rekap;
    std::vector<AngkaDihitung> angka; ///< of that period, in their order
    std::vector<Periode> periode;     ///< to choose from: the unit's kind, then the year
    JarakTenggat jarakPenetapan;
    JarakTenggat jarakEvaluasi;
};

/// Each pegawai of the unit who is evaluated on the period's last day counts once, with the definitive SKP
/// that covers that day; who has none, or only one that ended before, counts as without. Whose first SKP of
/// the year begins after the period is out of it (T6–T8).
Result<RekapView, RegulationError> viewRekap(Reader& reader, int tahun, const Periode& periode, QDate today);

} // namespace kinerja
