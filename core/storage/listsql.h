#pragma once

#include <QString>

namespace kinerja
{

/// True for a row of skp s with a dialogue that allows penetapan (Pasal 5): of that kind or klarifikasi, and
/// covering both parts.
inline QString hasFullDialog()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM skp_dialog d WHERE d.induk = s.kunci AND d.jenis IN "
                          "('penetapan', 'klarifikasi') "
                          "AND TRIM(d.hasil_kerja, ' ' || char(9, 10, 13)) <> '' "
                          "AND TRIM(d.perilaku_kerja, ' ' || char(9, 10, 13)) <> '')");
}

/// True for a row of pegawai p who is not evaluated on the day bound twice.
inline QString notEvaluated()
{
    return QStringLiteral(
        "EXISTS (SELECT 1 FROM pegawai_tidak_dinilai t WHERE t.induk = p.kunci AND t.mulai <= ? "
        "AND (t.selesai IS NULL OR t.selesai >= ?))");
}

} // namespace kinerja
