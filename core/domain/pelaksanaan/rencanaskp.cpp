#include "core/domain/pelaksanaan/rencanaskp.h"

#include "core/domain/target.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool isSaid(const QString& text) { return !text.trimmed().isEmpty(); }

bool saysAnything(const RencanaAksi& aksi) { return isSaid(aksi.aksi) || isSaid(aksi.output); }

/// The kind whose periods are as many as the list is long; nothing where none of its places is filled.
std::optional<JenisPeriode> kindOf(const QStringList& target)
{
    if (std::none_of(target.begin(), target.end(), isSaid)) {
        return std::nullopt;
    }
    for (const auto& [jenis, name] : EnumNames<JenisPeriode>::table) {
        if (target.size() == jumlahPeriode(jenis)) {
            return jenis;
        }
    }
    return std::nullopt;
}

/// Whether an IKI counts something that adds up over the year.
bool isCumulative(std::optional<Sifat> sifat, const Result<Target, TargetProblem>& target)
{
    return target && !target->skala && sifat != Sifat::Posisi && !target->satuan.contains(QLatin1Char('%'));
}

bool addsUp(const Indikator& iki)
{
    return (iki.aspek == Aspek::Kuantitas || iki.sifat == Sifat::Kumulatif) &&
           isCumulative(iki.sifat, parseTarget(iki.target));
}

/// "12 Laporan" in four quarters: "3 Laporan" each. Nothing where it does not divide evenly.
QStringList spread(const Indikator& iki, JenisPeriode periode)
{
    const auto target = parseTarget(iki.target);
    const int count = jumlahPeriode(periode);
    if (!target || target->nilai.skala() != 0 || target->nilai.angka() <= 0 ||
        target->nilai.angka() % count != 0) {
        return {};
    }
    const QString each =
        QString(QString::number(target->nilai.angka() / count) % QLatin1Char(' ') % target->satuan).trimmed();
    return QStringList(count, each);
}

QStringList spreadOfFirst(const HasilKerja& rhk, JenisPeriode periode)
{
    const auto iki = std::find_if(rhk.indikator.begin(), rhk.indikator.end(), addsUp);
    return iki == rhk.indikator.end() ? QStringList() : spread(*iki, periode);
}

bool countsAlike(const QString& left, const QString& right)
{
    const auto one = parseTarget(left);
    const auto other = parseTarget(right);
    return one && other && one->satuan.compare(other->satuan, Qt::CaseInsensitive) == 0;
}

bool isPlanned(const QStringList& target) { return std::any_of(target.begin(), target.end(), isSaid); }

/// What the one action of an RHK plans, where it counts in the unit of that target.
QStringList plannedByAction(const RencanaRhk& plan, const QString& target)
{
    const QStringList planned = plan.aksi.size() == 1 ? plan.aksi.front().target : QStringList();
    const bool fits = isPlanned(planned) &&
                      std::all_of(planned.begin(), planned.end(),
                          [&](const QString& one) { return !isSaid(one) || countsAlike(one, target); });
    return fits ? planned : QStringList();
}

void planIndicators(RencanaRhk& plan, const HasilKerja& rhk, JenisPeriode periode)
{
    bool isFirst = true; // a second IKI in the same unit counts something else
    for (const Indikator& iki : rhk.indikator) {
        const auto at = std::find_if(
            plan.iki.begin(), plan.iki.end(), [&](const TargetIki& one) { return one.kunci == iki.kunci; });
        if (!addsUp(iki) || at == plan.iki.end()) {
            continue;
        }
        const QStringList ofAction = isFirst ? plannedByAction(plan, iki.target) : QStringList();
        isFirst = false;
        if (!isPlanned(at->target)) {
            at->target = ofAction.isEmpty() ? spread(iki, periode) : ofAction;
        }
    }
}

} // namespace

RencanaSkp rencanaOf(const Skp& skp)
{
    RencanaSkp rencana;
    for (const HasilKerja& rhk : skp.hasilKerja) {
        RencanaRhk one{rhk.kunci, rhk.rencanaAksi, {}};
        for (const Indikator& iki : rhk.indikator) {
            one.iki.push_back({iki.kunci, iki.targetPeriode});
        }
        rencana.rhk.push_back(std::move(one));
    }
    return rencana;
}

void setRencana(Skp& skp, const RencanaSkp& rencana)
{
    for (const RencanaRhk& one : rencana.rhk) {
        HasilKerja* rhk = skp.findHasilKerja(one.kunci);
        if (rhk == nullptr) {
            continue;
        }
        rhk->rencanaAksi = one.aksi;
        for (const TargetIki& target : one.iki) {
            const auto iki = std::find_if(rhk->indikator.begin(), rhk->indikator.end(),
                [&](const Indikator& each) { return each.kunci == target.kunci; });
            if (iki != rhk->indikator.end()) {
                iki->targetPeriode = target.target;
            }
        }
    }
}

bool hasRencanaAksi(const Skp& skp)
{
    return std::any_of(skp.hasilKerja.begin(), skp.hasilKerja.end(), [](const HasilKerja& rhk) {
        return std::any_of(rhk.rencanaAksi.begin(), rhk.rencanaAksi.end(), saysAnything);
    });
}

JenisPeriode periodeRencana(const RencanaSkp& rencana, JenisPeriode unit)
{
    for (const RencanaRhk& rhk : rencana.rhk) {
        for (const RencanaAksi& aksi : rhk.aksi) {
            if (const auto kind = kindOf(aksi.target)) {
                return *kind;
            }
        }
        for (const TargetIki& iki : rhk.iki) {
            if (const auto kind = kindOf(iki.target)) {
                return *kind;
            }
        }
    }
    return unit;
}

namespace
{

void addActions(RencanaRhk& plan, const HasilKerja& rhk, JenisPeriode periode, IdSource& ids)
{
    plan.aksi.clear();
    for (const QString& strategi : rhk.strategi) {
        if (isSaid(strategi)) {
            RencanaAksi aksi;
            aksi.aksi = strategi.trimmed();
            plan.aksi.push_back(aksi);
        }
    }
    if (plan.aksi.empty()) {
        RencanaAksi aksi;
        aksi.aksi = rhk.rencana.trimmed();
        aksi.target = spreadOfFirst(rhk, periode);
        plan.aksi.push_back(aksi);
    }
    for (RencanaAksi& aksi : plan.aksi) {
        aksi.kunci = ids.next();
    }
}

} // namespace

void lengkapiRencana(RencanaSkp& rencana, const Skp& skp, JenisPeriode periode, IdSource& ids)
{
    for (RencanaRhk& one : rencana.rhk) {
        const HasilKerja* rhk = skp.findHasilKerja(one.kunci);
        if (rhk == nullptr) {
            continue;
        }
        if (std::none_of(one.aksi.begin(), one.aksi.end(), saysAnything)) {
            addActions(one, *rhk, periode, ids);
        }
        planIndicators(one, *rhk, periode);
    }
}

void ikutiTargetAksi(RencanaRhk& rhk, const PilihanRhk& form, qsizetype periode, const QString& sebelum)
{
    if (rhk.aksi.size() != 1) {
        return;
    }
    const QStringList& planned = rhk.aksi.front().target;
    const QString now = planned.value(periode);
    for (TargetIki& iki : rhk.iki) {
        const PilihanIki* known = findIki(form, iki.kunci);
        if (known == nullptr || !isCumulative(known->sifat, parseTarget(known->target)) ||
            !countsAlike(isSaid(now) ? now : sebelum, known->target)) {
            continue;
        }
        if (!isSaid(iki.target.value(periode)) || iki.target.value(periode) == sebelum) {
            iki.target.resize(std::max(iki.target.size(), planned.size()));
            iki.target[periode] = now;
        }
        return;
    }
}

} // namespace kinerja
