#include "core/domain/skp/tambahiki.h"

#include "core/domain/skp/skpkeys.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isSameIki(const Indikator& left, const Indikator& right)
{
    if (left.indikator.trimmed().isEmpty() || right.indikator.trimmed().isEmpty()) {
        return left.aspek == right.aspek && samaTeks(left.indikator, right.indikator) &&
               samaTeks(left.target, right.target);
    }
    const bool aspekFits = !left.aspek || !right.aspek || left.aspek == right.aspek;
    return aspekFits && samaTeks(left.indikator, right.indikator);
}

/// Whether something was filled in; a target that differs is listed.
bool complete(Indikator& there, const Indikator& one, std::vector<TidakDiganti>& differs)
{
    const Indikator before = there;
    there.aspek = there.aspek ? there.aspek : one.aspek;
    if (there.target.trimmed().isEmpty()) {
        there.target = one.target;
    } else if (!one.target.trimmed().isEmpty() && !samaTeks(there.target, one.target)) {
        differs.push_back({there.indikator, there.target, one.target});
    }
    return there != before;
}

} // namespace

void IkiDitambah::add(const IkiDitambah& other)
{
    baru += other.baru;
    dilengkapi += other.dilengkapi;
    sudahAda += other.sudahAda;
    tidakDiganti.insert(tidakDiganti.end(), other.tidakDiganti.begin(), other.tidakDiganti.end());
}

const Indikator* ikiYangSama(const std::vector<Indikator>& iki, const Indikator& one)
{
    const auto at =
        std::find_if(iki.begin(), iki.end(), [&](const Indikator& there) { return isSameIki(there, one); });
    return at == iki.end() ? nullptr : &*at;
}

IkiDitambah tambahIki(std::vector<Indikator>& to, const std::vector<Indikator>& iki)
{
    IkiDitambah answer;
    std::vector<Indikator> added; // not compared among each other: the rows of one table are all meant
    for (const Indikator& one : iki) {
        auto* there = const_cast<Indikator*>(ikiYangSama(to, one));
        if (there == nullptr) {
            added.push_back(one);
            ++answer.baru;
        } else if (complete(*there, one, answer.tidakDiganti)) {
            ++answer.dilengkapi;
        } else {
            ++answer.sudahAda;
        }
    }
    to.insert(to.end(), added.begin(), added.end());
    return answer;
}

} // namespace kinerja
