#include "ui/text/naskahtext.h"

#include "core/documents/katakertas.h"
#include "ui/text/papertext.h"
#include "ui/text/revisiontext.h"
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
    const QString shown = tr("%1 – %2, tahun %3").arg(namaNaskah(row), row.nama).arg(row.tahun);
    //: %1: a paper, whose and of which year; %2: "Revisi ke-1"
    return row.revisi > 1 ? tr("%1, %2", "naskah, revisi").arg(shown, namaRevisi(row.revisi).toLower())
                          : shown;
}

} // namespace kinerja::text
