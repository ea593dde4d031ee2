#include "core/domain/pelaksanaan/pilihanrhk.h"

#include <QRegularExpression>

#include <algorithm>

namespace kinerja
{

namespace
{

/// The only one that fits, or null.
template <class T, class Fits> const T* onlyOne(const std::vector<T>& all, Fits&& fits)
{
    const T* found = nullptr;
    for (const T& one : all) {
        if (fits(one)) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &one;
        }
    }
    return found;
}

bool isSame(const QString& text, const QString& typed)
{
    return text.simplified().compare(typed, Qt::CaseInsensitive) == 0;
}

bool holds(const QString& text, const QString& typed)
{
    return text.simplified().contains(typed, Qt::CaseInsensitive);
}

/// What stands behind a number that leads the typed text, as a list shows it: "A.2. Melayani pasien".
QString wordsBehind(const QString& typed, qsizetype numberEnd)
{
    QString rest = typed.mid(numberEnd);
    while (rest.startsWith(QLatin1Char('.')) || rest.startsWith(QLatin1Char(' '))) {
        rest.remove(0, 1);
    }
    return rest;
}

} // namespace

std::vector<PilihanRhk> pilihanRhk(const std::vector<HasilKerja>& all)
{
    std::vector<PilihanRhk> found;
    for (size_t at = 0; at < all.size(); ++at) {
        PilihanRhk rhk{all[at].kunci, nomorRhk(all, at), all[at].rencana, {}};
        for (const Indikator& iki : all[at].indikator) {
            rhk.iki.push_back({iki.kunci, iki.indikator, iki.target, iki.sifat});
        }
        found.push_back(std::move(rhk));
    }
    return found;
}

const PilihanRhk* findRhk(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& kunci)
{
    return onlyOne(all, [&](const PilihanRhk& one) { return one.kunci == kunci; });
}

const PilihanIki* findIki(const PilihanRhk& rhk, const IndikatorKunci& kunci)
{
    return onlyOne(rhk.iki, [&](const PilihanIki& one) { return one.kunci == kunci; });
}

QString nomorTercetak(const NomorRhk& nomor)
{
    if (nomor.nomor == 0) {
        return {};
    }
    const QLatin1String section(nomor.jenis == JenisHasilKerja::Utama ? "A." : "B.");
    return section % QString::number(nomor.nomor);
}

const PilihanRhk* rhkDimaksud(const std::vector<PilihanRhk>& all, const QString& typed)
{
    static const QRegularExpression number(QStringLiteral("^(?:([ABab])[. ]?)?([0-9]{1,3})(?=$|[. ])"));
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        return nullptr;
    }
    if (const auto* whole = onlyOne(all, [&](const PilihanRhk& one) { return isSame(one.rencana, text); })) {
        return whole;
    }
    if (const auto match = number.match(text); match.hasMatch()) {
        const bool tambahan = match.captured(1).compare(QLatin1String("b"), Qt::CaseInsensitive) == 0;
        const NomorRhk wanted{
            tambahan ? JenisHasilKerja::Tambahan : JenisHasilKerja::Utama, match.captured(2).toInt()};
        const QString rest = wordsBehind(text, match.capturedEnd());
        const auto* found = onlyOne(all, [&](const PilihanRhk& one) { return one.nomor == wanted; });
        if (rest.isEmpty() || (found != nullptr && isSame(found->rencana, rest))) {
            return found; // a bare number is no word to search for
        }
    }
    return onlyOne(all, [&](const PilihanRhk& one) { return holds(one.rencana, text); });
}

const PilihanIki* ikiDimaksud(const PilihanRhk& rhk, const QString& typed)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:[ABab][. ]?[0-9]{1,3}[. ])?([0-9]{1,3})(?=$|[. ])"));
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        return nullptr;
    }
    if (const auto* whole =
            onlyOne(rhk.iki, [&](const PilihanIki& one) { return isSame(one.indikator, text); })) {
        return whole;
    }
    if (const auto match = number.match(text); match.hasMatch()) {
        const auto at = static_cast<size_t>(match.captured(1).toInt());
        const QString rest = wordsBehind(text, match.capturedEnd());
        const PilihanIki* found = at >= 1 && at <= rhk.iki.size() ? &rhk.iki[at - 1] : nullptr;
        if (rest.isEmpty() || (found != nullptr && isSame(found->indikator, rest))) {
            return found;
        }
    }
    return onlyOne(rhk.iki, [&](const PilihanIki& one) { return holds(one.indikator, text); });
}

} // namespace kinerja
