#include "core/domain/periode.h"

namespace kinerja
{

namespace
{

QLatin1String prefix(JenisPeriode jenis)
{
    switch (jenis) {
    case JenisPeriode::Bulanan: return QLatin1String("b");
    case JenisPeriode::Triwulanan: return QLatin1String("tw");
    case JenisPeriode::Semesteran: return QLatin1String("s");
    case JenisPeriode::Akhir: return QLatin1String("akhir");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

int jumlahPeriode(JenisPeriode jenis)
{
    switch (jenis) {
    case JenisPeriode::Bulanan: return bulanSetahun;
    case JenisPeriode::Triwulanan: return 4;
    case JenisPeriode::Semesteran: return 2;
    case JenisPeriode::Akhir: return 1;
    }
    Q_UNREACHABLE();
    return 1;
}

bool isValid(const Periode& periode)
{
    if (periode.jenis == JenisPeriode::Akhir) {
        return !periode.nomor;
    }
    return periode.nomor && *periode.nomor >= 1 && *periode.nomor <= jumlahPeriode(periode.jenis);
}

RentangTanggal rentang(const Periode& periode, int tahun)
{
    Q_ASSERT(isValid(periode));
    const int months = bulanSetahun / jumlahPeriode(periode.jenis);
    const int first = (periode.nomor.value_or(1) - 1) * months + 1;
    const QDate mulai(tahun, first, 1);
    return {mulai, mulai.addMonths(months).addDays(-1)};
}

std::vector<Periode> periodeSetahun(JenisPeriode jenis)
{
    if (jenis == JenisPeriode::Akhir) {
        return {Periode{}};
    }
    std::vector<Periode> all;
    for (int nomor = 1; nomor <= jumlahPeriode(jenis); ++nomor) {
        all.push_back({jenis, nomor});
    }
    return all;
}

QString kodePeriode(const Periode& periode)
{
    if (periode.jenis == JenisPeriode::Akhir) {
        return prefix(periode.jenis);
    }
    const int width = periode.jenis == JenisPeriode::Bulanan ? 2 : 1;
    return prefix(periode.jenis) %
           QStringLiteral("%1").arg(periode.nomor.value_or(0), width, 10, QLatin1Char('0'));
}

std::optional<Periode> parseKodePeriode(QStringView kode)
{
    for (const auto jenis :
        {JenisPeriode::Akhir, JenisPeriode::Bulanan, JenisPeriode::Triwulanan, JenisPeriode::Semesteran}) {
        for (const Periode& periode : periodeSetahun(jenis)) {
            if (kodePeriode(periode) == kode) {
                return periode;
            }
        }
    }
    return std::nullopt;
}

} // namespace kinerja
