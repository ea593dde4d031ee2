#include "ui/text/naskahtext.h"

#include "core/documents/katakertas.h"
#include "ui/text/papertext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString namaNaskah(const NaskahRow& row)
{
    const auto jenis = fromWireName<JenisDokumen>(row.jenis);
    const KataKertas paper{jenis.value_or(JenisDokumen::Skp), row.periode};
    return !jenis ? row.jenis : row.keberatan ? labelDenganKeberatan(paper) : label(paper);
}

QString naskah(const NaskahRow& row)
{
    return tr("%1 – %2, tahun %3, revisi ke-%4")
        .arg(namaNaskah(row), row.nama)
        .arg(row.tahun)
        .arg(row.revisi);
}

} // namespace kinerja::text
