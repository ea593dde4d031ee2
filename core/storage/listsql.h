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

} // namespace kinerja
