#include "core/regulation/tenggat.h"

#include "core/regulation/lawreader.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int longestMonth = 31;
constexpr int daysPerYear = 366;

/// The day of that month, or the month's last where it is shorter.
QDate dayOf(int tahun, int bulan, int hari)
{
    const QDate first(tahun, bulan, 1);
    return first.addDays(std::min(hari, first.daysInMonth()) - 1);
}

} // namespace

Result<Tenggat, RegulationError> Tenggat::parse(const QByteArray& bytes)
{
    LawReader reader(QStringLiteral("tenggat"));
    const LawNode root = LawNode::parse(reader, bytes);
    Tenggat tenggat;
    tenggat.kepala = readKepala(root);
    const LawNode penetapan = root.at(QLatin1String("penetapan"));
    tenggat.bulanPenetapan = penetapan.at(QLatin1String("bulan")).integer(1, bulanSetahun);
    tenggat.hariPenetapan = penetapan.at(QLatin1String("hari")).integer(1, longestMonth);
    tenggat.hariSetelahMulai = penetapan.at(QLatin1String("hari_setelah_mulai")).integer(0, daysPerYear);
    const LawNode akhir = root.at(QLatin1String("evaluasi_akhir"));
    tenggat.bulanEvaluasiAkhir = akhir.at(QLatin1String("bulan")).integer(1, bulanSetahun);
    tenggat.hariEvaluasiAkhir = akhir.at(QLatin1String("hari")).integer(1, longestMonth);
    tenggat.bulanSetelahPeriode = root.at(QLatin1String("evaluasi_periodik"))
                                      .at(QLatin1String("bulan_setelah_periode"))
                                      .integer(0, bulanSetahun);
    tenggat.hariKeberatan = root.at(QLatin1String("keberatan"))
                                .at(QLatin1String("hari_setelah_diterima"))
                                .integer(0, daysPerYear);
    tenggat.mendekatiHari = root.at(QLatin1String("mendekati_hari")).integer(0, daysPerYear);
    return reader.finish(tenggat);
}

QDate Tenggat::penetapan(int tahun, QDate mulai) const
{
    const QDate ofYear = dayOf(tahun, bulanPenetapan, hariPenetapan);
    const bool startsLater = mulai.isValid() && mulai > QDate(tahun, 1, 1);
    return startsLater ? std::max(ofYear, mulai.addDays(hariSetelahMulai)) : ofYear;
}

QDate Tenggat::evaluasi(const Periode& periode, int tahun) const
{
    if (periode.jenis == JenisPeriode::Akhir) {
        return dayOf(tahun + 1, bulanEvaluasiAkhir, hariEvaluasiAkhir);
    }
    const QDate firstAfter = rentang(periode, tahun).selesai.addDays(1);
    return firstAfter.addMonths(bulanSetelahPeriode).addDays(-1);
}

QDate Tenggat::keberatan(QDate diterima) const { return diterima.addDays(hariKeberatan); }

JarakTenggat jarak(QDate hariIni, QDate tenggat, int mendekatiHari)
{
    const int left = static_cast<int>(hariIni.daysTo(tenggat));
    if (left < 0) {
        return {KeadaanTenggat::Lewat, -left};
    }
    return {left <= mendekatiHari ? KeadaanTenggat::Dekat : KeadaanTenggat::Jauh, left};
}

} // namespace kinerja
