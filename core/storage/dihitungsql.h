#pragma once

#include "core/storage/evaluasirow.h"
#include "core/storage/listsql.h"

#include <QString>

namespace kinerja
{

// Who of a unit counts in a period, and with which SKP (T6–T8, "Who counts"): each pegawai of the unit once,
// with the definitive SKP in force on its last day. One rule, which the recap and the distribution share.
// Every piece is about a row p of pegawai.

/// A period as words of SQL: dates and enums alone, nothing that was typed.
struct HariDihitung {
    explicit HariDihitung(const SaringanEvaluasi& filter)
        : days(rentang(filter.periode, filter.tahun)), first(quoted(days.mulai)), last(quoted(days.selesai)),
          period(QStringLiteral("e.periode_jenis = '%1' AND COALESCE(e.periode_nomor, 0) = %2")
                     .arg(wireName(filter.periode.jenis))
                     .arg(filter.periode.nomor.value_or(0))),
          tahun(QString::number(filter.tahun))
    {
    }
    static QString quoted(QDate day) { return QStringLiteral("'%1'").arg(day.toString(Qt::ISODate)); }

    RentangTanggal days;
    QString first;
    QString last;
    QString period;
    QString tahun;
};

/// Whether a row of pegawai `alias` is of the unit, or of the unit kerja that is asked for, which is bound.
inline QString isOfScope(QLatin1String alias, const LingkupUnit& lingkup)
{
    return QStringLiteral("%1.dihapus_pada IS NULL AND %1.luar_unit = 0%2")
        .arg(alias,
            lingkup.unitKerja.isEmpty() ? QString() : QStringLiteral(" AND %1.unit_kerja = ?").arg(alias));
}

/// Whether they lead what the list is about: staff in it, and no superior in it. Superiors are few; the join
/// begins with them.
inline QString memimpinSql(const LingkupUnit& lingkup)
{
    return QStringLiteral(
        "p.kunci IN (SELECT k.kunci FROM (SELECT DISTINCT a.atasan FROM pegawai a) d CROSS JOIN pegawai k ON "
        "k.kunci = d.atasan WHERE EXISTS (SELECT 1 FROM pegawai b WHERE b.atasan = k.kunci AND %1) AND NOT "
        "EXISTS (SELECT 1 FROM pegawai u WHERE u.kunci = k.atasan AND %2))")
        .arg(isOfScope(QLatin1String("b"), lingkup), isOfScope(QLatin1String("u"), lingkup));
}

/// Whether a row `alias` of skp is definitive and of the year, signed or not.
inline QString isDefinitif(QLatin1String alias, const HariDihitung& asked)
{
    return QStringLiteral("%1.tahun = %2 AND %1.sebagai = 'definitif' AND %1.dihapus_pada IS NULL")
        .arg(alias, asked.tahun);
}

/// Whether it has been set too, whatever its days. A revision that was replaced stands for its chain, which
/// has one beginning, only as long as the one in force has not ended before the last day.
inline QString isDitetapkanSql(QLatin1String alias, const HariDihitung& asked)
{
    return isDefinitif(alias, asked) +
           QStringLiteral(
               " AND (%1.status IN ('ditetapkan', 'berjalan', 'ditutup', 'dievaluasi', 'selesai') "
               "OR (%1.status = 'digantikan' AND NOT EXISTS (SELECT 1 FROM skp z WHERE z.pegawai = "
               "%1.pegawai AND z.mulai = %1.mulai AND z.selesai < %2 AND z.status IN ('ditutup', "
               "'dievaluasi', 'selesai') AND %3)))")
               .arg(alias, asked.last, isDefinitif(QLatin1String("z"), asked));
}

/// Whether they count in the period: evaluated on its last day, and with no SKP that begins only after it.
/// What is a matter of few people is looked up among those few.
inline QString ikutDihitungSql(const HariDihitung& asked)
{
    const QString own = isDefinitif(QLatin1String("y"), asked);
    return QStringLiteral(
        "(NOT %3 AND NOT (p.kunci IN (SELECT y.pegawai FROM skp y WHERE %2 AND y.mulai > "
        "%1 AND y.pegawai IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM skp y WHERE y.pegawai = p.kunci AND %2 "
        "AND COALESCE(y.mulai, '') "
        "<= %1)))")
        .arg(asked.last, own, notEvaluated(asked.last));
}

/// Whether a row `alias` of skp is in force on the last day.
inline QString berlakuSql(QLatin1String alias, const HariDihitung& asked)
{
    return QStringLiteral("%1 AND %2.mulai <= %3 AND %2.selesai >= %3")
        .arg(isDitetapkanSql(alias, asked), alias, asked.last);
}

/// Joins a row s of skp to a row p: the SKP that counts. That is the revision beside which an evaluation of
/// the period stands, else the newest; none where none is in force on the last day. Most people have one
/// SKP alone: whether another one goes before it is asked of the others alone.
inline QString skpDihitungSql(const HariDihitung& asked)
{
    const auto evaluated = [&](const char* alias) {
        return QStringLiteral("EXISTS (SELECT 1 FROM evaluasi e WHERE e.induk = %1.kunci AND %2)")
            .arg(QLatin1String(alias), asked.period);
    };
    return QStringLiteral("s.pegawai = p.kunci AND %1 AND NOT (p.kunci IN (SELECT m.pegawai FROM skp m WHERE "
                          "m.tahun = %5 GROUP BY m.pegawai HAVING COUNT(*) > 1) AND EXISTS (SELECT 1 FROM "
                          "skp x WHERE x.pegawai = "
                          "p.kunci AND x.kunci <> s.kunci AND %2 AND (%3 > %4 OR %3 = %4 AND (x.revisi > "
                          "s.revisi OR x.revisi = s.revisi AND x.kunci < s.kunci))))")
        .arg(berlakuSql(QLatin1String("s"), asked), berlakuSql(QLatin1String("x"), asked), evaluated("x"),
            evaluated("s"), asked.tahun);
}

} // namespace kinerja
