#include "core/usecases/penyusunan/compareperjanjian.h"

#include "core/usecases/penyusunan/takeperjanjiankinerja.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace kinerja
{

namespace
{

using Sasaran = std::vector<SasaranPerjanjian>;
using Differences = std::vector<BedaPerjanjian>;

bool sameText(const QString& left, const QString& right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

/// In a kualitatif SKP the target stands in the indicator's sentence.
Sasaran shaped(Sasaran sasaran, Pendekatan pendekatan)
{
    if (pendekatan == Pendekatan::Kuantitatif) {
        return sasaran;
    }
    for (SasaranPerjanjian& one : sasaran) {
        for (IndikatorPerjanjian& indikator : one.indikator) {
            if (!indikator.target.trimmed().isEmpty()) {
                indikator.nama += QStringLiteral(": ") + indikator.target;
            }
            indikator.target.clear();
        }
    }
    return sasaran;
}

bool isSasaran(const Sasaran& all, const QString& text)
{
    return std::any_of(
        all.begin(), all.end(), [&](const SasaranPerjanjian& one) { return sameText(one.sasaran, text); });
}

bool hasIkiOf(const HasilKerja& rhk, const SasaranPerjanjian& sasaran)
{
    return std::any_of(rhk.indikator.begin(), rhk.indikator.end(), [&](const Indikator& iki) {
        return std::any_of(sasaran.indikator.begin(), sasaran.indikator.end(),
            [&](const IndikatorPerjanjian& one) { return sameText(one.nama, iki.indikator); });
    });
}

bool shareIndikator(const SasaranPerjanjian& left, const SasaranPerjanjian& right)
{
    return std::any_of(left.indikator.begin(), left.indikator.end(), [&](const IndikatorPerjanjian& one) {
        return std::any_of(right.indikator.begin(), right.indikator.end(),
            [&](const IndikatorPerjanjian& other) { return sameText(one.nama, other.nama); });
    });
}

/// For each element of `baru` the place of the one in `lama` that it came from: first by `tests` in their
/// order, each element taken once; then by place where both lists are equally long.
template <class T>
std::vector<std::optional<size_t>> align(const std::vector<T>& lama, const std::vector<T>& baru,
    const std::vector<std::function<bool(const T&, const T&)>>& tests)
{
    std::vector<std::optional<size_t>> origin(baru.size());
    std::set<size_t> taken;
    const auto take = [&](size_t to, size_t from) {
        if (!origin[to] && taken.insert(from).second) {
            origin[to] = from;
        }
    };
    for (const auto& test : tests) {
        for (size_t to = 0; to < baru.size(); ++to) {
            for (size_t from = 0; from < lama.size() && !origin[to]; ++from) {
                if (test(lama[from], baru[to])) {
                    take(to, from);
                }
            }
        }
    }
    for (size_t place = 0; lama.size() == baru.size() && place < baru.size(); ++place) {
        take(place, place);
    }
    return origin;
}

/// The RHK of the leader that says the one or the other.
const HasilKerja* findRhk(const Skp& leader, const QString& baru, const QString& lama)
{
    for (const QString& text : {baru, lama}) {
        const auto at = std::find_if(leader.hasilKerja.begin(), leader.hasilKerja.end(),
            [&](const HasilKerja& rhk) { return !text.isEmpty() && sameText(rhk.rencana, text); });
        if (at != leader.hasilKerja.end()) {
            return &*at;
        }
    }
    return nullptr;
}

const Indikator* findIki(const HasilKerja& rhk, const QString& baru, const QString& lama)
{
    for (const QString& text : {baru, lama}) {
        const auto at = std::find_if(rhk.indikator.begin(), rhk.indikator.end(),
            [&](const Indikator& iki) { return !text.isEmpty() && sameText(iki.indikator, text); });
        if (at != rhk.indikator.end()) {
            return &*at;
        }
    }
    return nullptr;
}

class Comparison
{
public:
    Comparison(const Skp& leader, Sasaran lama, Sasaran baru)
        : m_leader(leader), m_lama(std::move(lama)), m_baru(std::move(baru))
    {
    }

    Differences run()
    {
        const auto origins = align<SasaranPerjanjian>(m_lama, m_baru,
            {[](const auto& old, const auto& now) { return sameText(old.sasaran, now.sasaran); },
                shareIndikator});
        std::set<size_t> kept;
        for (size_t place = 0; place < m_baru.size(); ++place) {
            if (origins[place]) {
                kept.insert(*origins[place]);
            }
            compareSasaran(place, origins[place] ? m_lama[*origins[place]] : SasaranPerjanjian{});
        }
        for (size_t place = 0; place < m_lama.size(); ++place) {
            const HasilKerja* rhk = findRhk(m_leader, m_lama[place].sasaran, {});
            if (!kept.contains(place) && rhk != nullptr && !m_matched.contains(rhk->kunci)) {
                add({JenisBedaPerjanjian::SasaranHilang, rhk->kunci, {}, rhk->rencana, {}, {}, -1});
            }
        }
        return std::move(m_found);
    }

private:
    void add(BedaPerjanjian difference) { m_found.push_back(std::move(difference)); }

    void compareSasaran(size_t place, const SasaranPerjanjian& old)
    {
        const SasaranPerjanjian& now = m_baru[place];
        const int index = static_cast<int>(place);
        const HasilKerja* rhk = findRhk(m_leader, now.sasaran, old.sasaran);
        rhk = rhk != nullptr ? rhk : findInOwnWords(old, now);
        if (rhk == nullptr) {
            add({JenisBedaPerjanjian::SasaranBaru, {}, {}, {}, now.sasaran, {}, index});
            for (const IndikatorPerjanjian& indikator : now.indikator) {
                add({JenisBedaPerjanjian::IndikatorBaru, {}, {}, {}, indikator.nama, indikator.target,
                    index});
            }
            return;
        }
        m_matched.insert(rhk->kunci);
        if (!sameText(rhk->rencana, now.sasaran) && !sameText(old.sasaran, now.sasaran)) {
            add({JenisBedaPerjanjian::SasaranBerubah, rhk->kunci, {}, rhk->rencana, now.sasaran, {}, index});
        }
        compareIndikator(*rhk, old, now, index);
    }

    /// The RHK that has an indikator of the sasaran under words that no Perjanjian Kinerja used.
    const HasilKerja* findInOwnWords(const SasaranPerjanjian& old, const SasaranPerjanjian& now) const
    {
        const auto at =
            std::find_if(m_leader.hasilKerja.begin(), m_leader.hasilKerja.end(), [&](const HasilKerja& rhk) {
                return !m_matched.contains(rhk.kunci) && !isSasaran(m_lama, rhk.rencana) &&
                       !isSasaran(m_baru, rhk.rencana) && (hasIkiOf(rhk, now) || hasIkiOf(rhk, old));
            });
        return at == m_leader.hasilKerja.end() ? nullptr : &*at;
    }

    void compareIndikator(
        const HasilKerja& rhk, const SasaranPerjanjian& old, const SasaranPerjanjian& now, int index)
    {
        const auto origins = align<IndikatorPerjanjian>(old.indikator, now.indikator,
            {[](const auto& left, const auto& right) { return sameText(left.nama, right.nama); }});
        std::set<IndikatorKunci> matched;
        for (size_t place = 0; place < now.indikator.size(); ++place) {
            const IndikatorPerjanjian& wanted = now.indikator[place];
            const QString before = origins[place] ? old.indikator[*origins[place]].nama : QString();
            if (const Indikator* iki = findIki(rhk, wanted.nama, before)) {
                matched.insert(iki->kunci);
                compareIki(rhk, *iki, wanted, index);
            } else {
                add({JenisBedaPerjanjian::IndikatorBaru, rhk.kunci, {}, {}, wanted.nama, wanted.target,
                    index});
            }
        }
        for (const IndikatorPerjanjian& gone : old.indikator) {
            const Indikator* iki = findIki(rhk, gone.nama, {});
            if (iki != nullptr && matched.insert(iki->kunci).second) {
                add({JenisBedaPerjanjian::IndikatorHilang, rhk.kunci, iki->kunci, iki->indikator, {}, {},
                    -1});
            }
        }
    }

    void compareIki(const HasilKerja& rhk, const Indikator& iki, const IndikatorPerjanjian& wanted, int index)
    {
        if (!sameText(iki.indikator, wanted.nama)) {
            add({JenisBedaPerjanjian::IndikatorBerubah, rhk.kunci, iki.kunci, iki.indikator, wanted.nama, {},
                index});
        }
        if (!sameText(iki.target, wanted.target)) {
            add({JenisBedaPerjanjian::TargetBerubah, rhk.kunci, iki.kunci, iki.target, wanted.target, {},
                index});
        }
    }

    const Skp& m_leader;
    Sasaran m_lama;
    Sasaran m_baru;
    std::set<HasilKerjaKunci> m_matched;
    Differences m_found;
};

/// The sasaran that the draft lacks, and the indikator that its RHK lack, each under the RHK's own words.
Sasaran whatIsNew(const Skp& draft, const Differences& differences, const Sasaran& baru)
{
    Sasaran missing;
    for (const BedaPerjanjian& one : differences) {
        const HasilKerja* rhk = draft.findHasilKerja(one.rhk);
        if (one.jenis == JenisBedaPerjanjian::SasaranBaru) {
            missing.push_back(baru[static_cast<size_t>(one.sasaran)]);
        } else if (one.jenis == JenisBedaPerjanjian::IndikatorBaru && rhk != nullptr) {
            missing.push_back({rhk->rencana, {{one.baru, one.target}}});
        }
    }
    return missing;
}

} // namespace

std::vector<BedaPerjanjian> comparePerjanjian(
    const Skp& leader, const std::vector<SasaranPerjanjian>& lama, const std::vector<SasaranPerjanjian>& baru)
{
    return Comparison(leader, shaped(lama, leader.pendekatan), shaped(baru, leader.pendekatan)).run();
}

void applyPerjanjian(Skp& draft, const std::vector<BedaPerjanjian>& differences,
    const std::vector<SasaranPerjanjian>& baru, IdSource& ids)
{
    for (const BedaPerjanjian& one : differences) {
        HasilKerja* rhk = draft.findHasilKerja(one.rhk);
        if (rhk == nullptr) {
            continue;
        }
        const auto iki = std::find_if(rhk->indikator.begin(), rhk->indikator.end(),
            [&](const Indikator& candidate) { return candidate.kunci == one.iki; });
        if (one.jenis == JenisBedaPerjanjian::SasaranBerubah) {
            rhk->rencana = one.baru;
        } else if (one.jenis == JenisBedaPerjanjian::IndikatorBerubah && iki != rhk->indikator.end()) {
            iki->indikator = one.baru;
        } else if (one.jenis == JenisBedaPerjanjian::TargetBerubah && iki != rhk->indikator.end()) {
            iki->target = one.baru;
        }
    }
    addPerjanjian(draft, whatIsNew(draft, differences, baru), ids);
}

} // namespace kinerja
