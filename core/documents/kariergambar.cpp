#include "core/documents/evaluasidocuments.h"
#include "core/documents/karierdocument.h"
#include "core/documents/tanggal.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// So many bars stand side by side with legible names: a year of months and its end.
constexpr size_t mostBars = 13;
constexpr int careerFigureHeight = 48;
constexpr int gapBelowCareerFigure = 8;

const QString& shortPredikat(Predikat predikat, const Wording& wording)
{
    switch (predikat) {
    case Predikat::SangatKurang: return wording(Kata::KarierSingkatSangatKurang);
    case Predikat::Kurang: return wording(Kata::KarierSingkatKurang);
    case Predikat::ButuhPerbaikan: return wording(Kata::KarierSingkatButuhPerbaikan);
    case Predikat::Baik: return wording(Kata::KarierSingkatBaik);
    case Predikat::SangatBaik: return wording(Kata::KarierSingkatSangatBaik);
    }
    Q_UNREACHABLE();
    return wording(Kata::Kosong);
}

QString shortPeriode(const Periode& periode, const Wording& wording)
{
    static constexpr std::array roman{"I", "II", "III", "IV"};
    const int number = periode.nomor.value_or(1);
    const auto numeral = [&] {
        return QString::fromLatin1(roman.at(static_cast<size_t>(std::clamp(number, 1, 4)) - 1));
    };
    switch (periode.jenis) {
    case JenisPeriode::Bulanan: return namaBulan(number).left(3);
    case JenisPeriode::Triwulanan: return wording(Kata::TriwulanKe, numeral());
    case JenisPeriode::Semesteran: return wording(Kata::KarierSingkatSemester, numeral());
    case JenisPeriode::Akhir: return wording(Kata::KarierSingkatAkhir);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

std::vector<Figure> gambarKarier(const Karier& karier, const Wording& wording)
{
    std::vector<Figure> figures;
    for (const EvaluasiKarier& one : karier.evaluasi) {
        if (!one.predikat) {
            continue;
        }
        if (figures.empty() || figures.back().bars.size() == mostBars) {
            Figure figure;
            figure.title = wording(Kata::KarierGambar);
            figure.valueLabel = wording(Kata::KarierSkala);
            figure.height = careerFigureHeight;
            figure.spaceAfter = gapBelowCareerFigure;
            figure.top = static_cast<int>(jumlahPredikat);
            figures.push_back(figure);
        }
        Figure& figure = figures.back();
        figure.categories.append(
            shortPeriode(one.periode, wording) % QLatin1Char('\n') % QString::number(one.tahun));
        figure.bars.push_back(static_cast<int>(*one.predikat) + 1);
        figure.barLabels.append(shortPredikat(*one.predikat, wording));
    }
    return figures;
}

} // namespace kinerja
