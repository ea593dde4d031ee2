#include "core/checks/checkparts.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// The evaluations that are due of an SKP: of each period in whose last day it is in force, and the akhir
/// one, which a closed SKP has up to its last day.
std::vector<Periode> duePeriods(const Skp& skp, const CheckContext& context)
{
    std::vector<Periode> due;
    const QDate yearEnd = rentang({}, skp.tahun).selesai;
    for (const Periode& periode : periodeSetahun(context.periodeUnit)) {
        const QDate last = rentang(periode, skp.tahun).selesai;
        const bool covered = context.akhirMencakupPeriodeTerakhir && last == yearEnd;
        if (skp.mulai <= last && last <= skp.selesai && !covered) {
            due.push_back(periode);
        }
    }
    if (skp.selesai == yearEnd || skp.alasanTutup) {
        due.push_back({});
    }
    return due;
}

bool isFinalIn(const std::vector<Evaluasi>& own, const Periode& periode)
{
    return std::any_of(own.begin(), own.end(), [&](const Evaluasi& one) {
        return one.periode == periode && derivedStatus(one) == StatusEvaluasi::Final;
    });
}

bool isFinalIn(const std::vector<EvaluasiSingkat>& others, const Periode& periode)
{
    return std::any_of(others.begin(), others.end(), [&](const EvaluasiSingkat& one) {
        return one.periode == periode && one.status == StatusEvaluasi::Final;
    });
}

/// Where the evaluation of a period stands in the package, or would be added.
QString kolomOf(const std::vector<Evaluasi>& evaluasi, const Periode& periode)
{
    for (size_t index = 0; index < evaluasi.size(); ++index) {
        if (evaluasi.at(index).periode == periode) {
            return QStringLiteral("/evaluasi/%1").arg(index);
        }
    }
    return QStringLiteral("/evaluasi");
}

} // namespace

void checkEvaluationDeadlines(const SkpLengkap& lengkap, const CheckContext& context, FindingList& found)
{
    const Skp& skp = lengkap.skp;
    const bool counts = isDitetapkan(skp.status) && skp.sebagai == Sebagai::Definitif;
    if (!counts || !skp.mulai.isValid() || !skp.selesai.isValid()) {
        return;
    }
    const Tenggat& tenggat = context.regulasi->tenggat;
    const auto others =
        context.evaluasiRevisiLain ? context.evaluasiRevisiLain(skp.kunci) : std::vector<EvaluasiSingkat>();
    // Once the year is judged as a whole, a quarter that was left out is history.
    if (isFinalIn(lengkap.evaluasi, Periode{}) || isFinalIn(others, Periode{})) {
        return;
    }
    for (const Periode& periode : duePeriods(skp, context)) {
        if (isFinalIn(lengkap.evaluasi, periode) || isFinalIn(others, periode)) {
            continue;
        }
        const QDate due = tenggat.evaluasi(periode, skp.tahun);
        const JarakTenggat distance = jarak(context.hariIni, due, tenggat.mendekatiHari);
        if (distance.keadaan == KeadaanTenggat::Jauh) {
            continue;
        }
        FindingValues values;
        values.angka = distance.hari;
        values.tanggal = due;
        values.detail = periode;
        const bool late = distance.keadaan == KeadaanTenggat::Lewat;
        found.add(late ? FindingId::TenggatEvaluasiLewat : FindingId::TenggatEvaluasiDekat,
            kolomOf(lengkap.evaluasi, periode), values);
    }
}

} // namespace kinerja
