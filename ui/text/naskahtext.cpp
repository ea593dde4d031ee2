#include "ui/text/naskahtext.h"

#include "core/documents/katakertas.h"
#include "ui/text/papertext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString naskah(const NaskahRow& row)
{
    const auto jenis = fromWireName<JenisDokumen>(row.jenis);
    const KataKertas paper{jenis.value_or(JenisDokumen::Skp), row.periode};
    const QString name = !jenis ? row.jenis : row.keberatan ? labelDenganKeberatan(paper) : label(paper);
    return tr("%1 – %2, tahun %3, revisi ke-%4").arg(name, row.nama).arg(row.tahun).arg(row.revisi);
}

} // namespace kinerja::text
