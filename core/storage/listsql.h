#pragma once

#include "core/storage/sqlite/connection.h"

#include <QString>

#include <vector>

namespace kinerja
{

/// The keys of the first column.
template <class K> std::vector<K> keysOf(sqlite::Rows&& rows)
{
    std::vector<K> found;
    while (rows.next()) {
        found.push_back(K(rows.value(0).toString()));
    }
    return found;
}

/// True for a row of skp s with a dialogue that allows penetapan (Pasal 5): of that kind or klarifikasi, and
/// covering both parts.
inline QString hasFullDialog()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM skp_dialog d WHERE d.induk = s.kunci AND d.jenis IN "
                          "('penetapan', 'klarifikasi') "
                          "AND TRIM(d.hasil_kerja, ' ' || char(9, 10, 13)) <> '' "
                          "AND TRIM(d.perilaku_kerja, ' ' || char(9, 10, 13)) <> '')");
}

/// True for a row of pegawai p who is not evaluated on a day that is quoted; else it is bound, twice. They
/// are few, and looked up among those few.
inline QString notEvaluated(const QString& day = QStringLiteral("?"))
{
    return QStringLiteral("p.kunci IN (SELECT t.induk FROM pegawai_tidak_dinilai t WHERE t.mulai <= %1 "
                          "AND (t.selesai IS NULL OR t.selesai >= %1))")
        .arg(day);
}

} // namespace kinerja
