#pragma once

#include <QString>

namespace kinerja
{

// What holds of a row e of evaluasi, for the lists that count many; the same as the rules of the domain say
// of one.

/// Whether a row t of that table stands under evaluation e; `peran` may narrow it.
inline QString underEvaluasi(const QString& table, const QString& peran = {})
{
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 t WHERE t.induk = e.induk AND t.urut1 = e.urut1%2)")
        .arg(table, peran.isEmpty() ? QString() : QStringLiteral(" AND t.peran = '%1'").arg(peran));
}

/// Final, a missing state derived (see derivedStatus).
inline QString isFinalEvaluasi()
{
    return QStringLiteral("(e.status = 'final' OR e.status = 'draf' AND %1)")
        .arg(underEvaluasi(QStringLiteral("evaluasi_tanda_tangan"), QStringLiteral("penilai")));
}

/// The state as derivedStatus has it.
inline QString statusEvaluasiSql()
{
    return QStringLiteral("CASE WHEN %1 THEN 'final' ELSE e.status END").arg(isFinalEvaluasi());
}

/// Whether an objection is decided, as ratingBerlaku has it.
inline QString isDecidedKeberatan()
{
    return QStringLiteral("(e.keberatan_putusan IS NOT NULL AND %1)")
        .arg(underEvaluasi(QStringLiteral("evaluasi_keberatan_tanda_tangan")));
}

/// The rating of that column that is in force, as ratingBerlaku has it.
inline QString ratingBerlakuSql(const QString& name)
{
    return QStringLiteral(
        "CASE WHEN e.keberatan_putusan = 'diubah' AND %1 THEN COALESCE(e.keberatan_%2, e.%2) "
        "ELSE e.%2 END")
        .arg(isDecidedKeberatan(), name);
}

} // namespace kinerja
