#include "core/documents/katakertas.h"

namespace kinerja
{

QString kataKertas(const KataKertas& paper)
{
    const QString jenis = wireName(paper.jenis);
    return paper.periode ? QString(jenis % QLatin1Char('-') % kodePeriode(*paper.periode)) : jenis;
}

std::optional<KataKertas> parseKataKertas(const QString& word)
{
    if (const auto jenis = fromWireName<JenisDokumen>(word)) {
        return KataKertas{*jenis, {}};
    }
    const qsizetype hyphen = word.lastIndexOf(QLatin1Char('-'));
    const auto jenis = fromWireName<JenisDokumen>(word.left(hyphen));
    const auto periode = parseKodePeriode(QStringView(word).mid(hyphen + 1));
    return hyphen > 0 && jenis && periode ? std::optional(KataKertas{*jenis, periode}) : std::nullopt;
}

} // namespace kinerja
