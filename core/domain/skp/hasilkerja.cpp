#include "core/domain/skp/hasilkerja.h"

#include <algorithm>

namespace kinerja
{

bool ManualIndikator::isBlank() const
{
    const auto blank = [](const QString& text) { return text.trimmed().isEmpty(); };
    return blank(tujuan) && blank(definisi) && blank(formula) && blank(satuan) && !kendali &&
           blank(sumberData) && !pelaporan;
}

std::optional<RhkRef> parseRhkRef(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const bool anyEmpty =
        std::any_of(parts.begin(), parts.end(), [](const QString& part) { return part.isEmpty(); });
    if (anyEmpty || parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    RhkRef ref{SkpKunci(parts.at(0)), HasilKerjaKunci(parts.at(1)), {}};
    if (parts.size() == 3) {
        ref.indikator = IndikatorKunci(parts.at(2));
    }
    return ref;
}

QString rhkRefText(const RhkRef& ref)
{
    QString text = ref.skp.text() % QLatin1Char('/') % ref.hasilKerja.text();
    if (!ref.indikator.isEmpty()) {
        text += QLatin1Char('/') % ref.indikator.text();
    }
    return text;
}

} // namespace kinerja
