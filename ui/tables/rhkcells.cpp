#include "ui/tables/rhkcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kinerja::cells
{

QString dayText(QDate day) { return day.toString(QStringLiteral("dd-MM-yyyy")); }

QString label(const PilihanRhk& rhk)
{
    const QString text = rhk.rencana.simplified();
    return rhk.nomor.nomor == 0
               ? QCoreApplication::translate("kinerja::CatatanModel", "(revisi lama) %1").arg(text)
               : QString(nomorTercetak(rhk.nomor) % QLatin1String(". ") % text);
}

QString rhkText(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& rhk)
{
    const PilihanRhk* found = findRhk(all, rhk);
    return found == nullptr ? rhk.text() : label(*found);
}

namespace
{

QString labelOf(const PilihanRhk& rhk, const PilihanIki& iki)
{
    return QStringLiteral("%1. %2").arg(
        QString::number(&iki - rhk.iki.data() + 1), iki.indikator.simplified());
}

} // namespace

QString ikiText(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& rhk, const IndikatorKunci& iki)
{
    const PilihanRhk* found = findRhk(all, rhk);
    const PilihanIki* one = found == nullptr ? nullptr : findIki(*found, iki);
    return one == nullptr ? iki.text() : labelOf(*found, *one);
}

QStringList rhkChoices(const std::vector<PilihanRhk>& all)
{
    QStringList choices;
    for (const PilihanRhk& rhk : all) {
        choices.append(label(rhk));
    }
    return choices;
}

QStringList ikiChoices(const std::vector<PilihanRhk>& all, const HasilKerjaKunci& rhk)
{
    QStringList choices;
    const PilihanRhk* found = findRhk(all, rhk);
    for (const PilihanIki& iki : found == nullptr ? std::vector<PilihanIki>{} : found->iki) {
        choices.append(QStringLiteral("%1. %2").arg(choices.size() + 1).arg(iki.indikator.simplified()));
    }
    return choices;
}

bool takeRhk(
    const std::vector<PilihanRhk>& all, const QString& typed, HasilKerjaKunci& rhk, IndikatorKunci& iki)
{
    if (typed.trimmed().isEmpty()) {
        rhk = {};
        iki = {};
        return true;
    }
    const PilihanRhk* meant = rhkDimaksud(all, typed);
    if (meant != nullptr && meant->kunci != rhk) {
        rhk = meant->kunci;
        iki = meant->iki.size() == 1 ? meant->iki.front().kunci : IndikatorKunci();
    }
    return meant != nullptr;
}

bool takeIki(
    const std::vector<PilihanRhk>& all, const QString& typed, const HasilKerjaKunci& rhk, IndikatorKunci& iki)
{
    if (typed.trimmed().isEmpty()) {
        iki = {};
        return true;
    }
    const PilihanRhk* found = findRhk(all, rhk);
    const PilihanIki* meant = found == nullptr ? nullptr : ikiDimaksud(*found, typed);
    iki = meant == nullptr ? iki : meant->kunci;
    return meant != nullptr;
}

int chosen(const QStringList& choices, const QString& typed)
{
    const QString text = typed.simplified();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text.isEmpty() || isNumber) {
        return isNumber && number >= 1 && number <= choices.size() ? number - 1 : -1;
    }
    if (const auto whole = choices.indexOf(
            QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(text)),
                QRegularExpression::CaseInsensitiveOption));
        whole >= 0) {
        return static_cast<int>(whole);
    }
    const QStringList holding = choices.filter(text, Qt::CaseInsensitive);
    return holding.size() == 1 ? static_cast<int>(choices.indexOf(holding.front())) : -1;
}

} // namespace kinerja::cells
