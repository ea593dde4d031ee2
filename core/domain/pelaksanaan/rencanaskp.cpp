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

/// "12 Laporan" in four quarters: "3 Laporan" each. Nothing where it is no count that adds up over the year.
QStringList spread(const HasilKerja& rhk, JenisPeriode periode)
{
    const auto iki = std::find_if(rhk.indikator.begin(), rhk.indikator.end(),
        [](const Indikator& one) { return one.aspek == Aspek::Kuantitas || one.sifat == Sifat::Kumulatif; });
    const auto target = iki == rhk.indikator.end()
                            ? Result<Target, TargetProblem>(failure(TargetProblem::Empty))
                            : parseTarget(iki->target);
    const int count = jumlahPeriode(periode);
    const bool adds = target && !target->skala && target->nilai.skala() == 0 && target->nilai.angka() > 0 &&
                      iki->sifat != Sifat::Posisi && !target->satuan.contains(QLatin1Char('%')) &&
                      target->nilai.angka() % count == 0;
    if (!adds) {
        return {};
    }
    const QString each =
        QString(QString::number(target->nilai.angka() / count) % QLatin1Char(' ') % target->satuan).trimmed();
    return QStringList(count, each);
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

void lengkapiRencana(RencanaSkp& rencana, const Skp& skp, JenisPeriode periode, IdSource& ids)
{
    for (RencanaRhk& one : rencana.rhk) {
        const HasilKerja* rhk = skp.findHasilKerja(one.kunci);
        if (rhk == nullptr || std::any_of(one.aksi.begin(), one.aksi.end(), saysAnything)) {
            continue;
        }
        one.aksi.clear();
        for (const QString& strategi : rhk->strategi) {
            if (isSaid(strategi)) {
                RencanaAksi aksi;
                aksi.aksi = strategi.trimmed();
                one.aksi.push_back(aksi);
            }
        }
        if (one.aksi.empty()) {
            RencanaAksi aksi;
            aksi.aksi = rhk->rencana.trimmed();
            aksi.target = spread(*rhk, periode);
            one.aksi.push_back(aksi);
        }
        for (RencanaAksi& aksi : one.aksi) {
            aksi.kunci = ids.next();
        }
    }
}

} // namespace kinerja
