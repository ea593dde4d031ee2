#include "ui/text/distribusitext.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(const TempatDistribusi& place)
{
    switch (place.kelompok) {
    case KelompokDistribusi::Final: return place.predikat ? label(*place.predikat) : tr("Semua yang final");
    case KelompokDistribusi::Draf:
        return place.predikat ? tr("%1, belum final").arg(label(*place.predikat))
                              : tr("Semua yang belum final");
    case KelompokDistribusi::BelumLengkap: return tr("Dimulai, ratingnya belum lengkap");
    case KelompokDistribusi::BelumMulai: return tr("Belum dimulai");
    case KelompokDistribusi::Pimpinan: return tr("Pimpinan (tidak dihitung)");
    case KelompokDistribusi::TanpaSkp: return tr("Tanpa SKP pada hari terakhir periode");
    }
    Q_UNREACHABLE();
    return {};
}

QString persen(int perMil) { return QStringLiteral("%1,%2%").arg(perMil / 10).arg(perMil % 10); }

QString bagian(int part, int whole)
{
    if (whole == 0) {
        return tr("tidak ada", "bagian");
    }
    const QString share = persen(perMil(part, whole));
    return whole < orangDahulu ? tr("%1 dari %2 orang (%3)").arg(jumlah(part), jumlah(whole), share)
                               : tr("%3 (%1 dari %2 orang)").arg(jumlah(part), jumlah(whole), share);
}

QString aturan(const Penyimpangan& rule)
{
    QStringList names;
    for (const Predikat predikat : rule.predikat) {
        names.append(label(predikat));
    }
    const QString group = names.join(tr(" atau ", "between two predikat"));
    switch (rule.jenis) {
    case JenisPenyimpangan::BukanTerbanyak: return tr("Kelompok terbanyak: %1").arg(group);
    case JenisPenyimpangan::DiBawahPersen: return tr("%1: sedikitnya %2%").arg(group).arg(rule.batas);
    case JenisPenyimpangan::DiAtasPersen: return tr("%1: paling banyak %2%").arg(group).arg(rule.batas);
    case JenisPenyimpangan::KurangOrang: return tr("%1: sedikitnya %2 orang").arg(group).arg(rule.batas);
    }
    Q_UNREACHABLE();
    return {};
}

QString angkaAturan(const Penyimpangan& rule)
{
    return rule.jenis == JenisPenyimpangan::BukanTerbanyak
               ? tr("%1 orang; kelompok terbesar %2 orang").arg(jumlah(rule.orang), jumlah(rule.batas))
               : bagian(rule.orang, rule.jumlah);
}

QString barisAturan(const AturanPola& rule, bool mungkin)
{
    const QString sign = rule.dipenuhi ? QStringLiteral("✔")
                         : mungkin     ? QStringLiteral("⚠")
                                       : QStringLiteral("•");
    // Nobody departs from what no split can keep to.
    const QString verdict = rule.dipenuhi ? tr("terpenuhi")
                            : mungkin     ? tr("menyimpang")
                                          : tr("tidak terpenuhi");
    return tr("%1 %2 – %3: %4").arg(sign, aturan(rule.angka), verdict, angkaAturan(rule.angka));
}

QString cakupan(const Distribusi& view)
{
    const int all = view.dihitung() + view.pimpinan + view.tanpaSkp;
    if (all == view.dihitung()) {
        return tr("Dihitung: semua pegawai yang dinilai.");
    }
    QStringList without;
    if (view.pimpinan > 0) {
        without.append(tr("pimpinannya sendiri (%1)").arg(jumlah(view.pimpinan)));
    }
    if (view.tanpaSkp > 0) {
        without.append(tr("yang tanpa SKP pada hari terakhir periode (%1)").arg(jumlah(view.tanpaSkp)));
    }
    //: %1: a number of people; %2: who of them is left out; %3: the number that remains
    return tr("Dihitung: %1 pegawai yang dinilai, tanpa %2, jadi %3. Rekap menghitung semuanya.")
        .arg(jumlah(all), without.join(tr(" dan ", "between two groups")), jumlah(view.dihitung()));
}

} // namespace kinerja::text
