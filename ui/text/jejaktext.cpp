#include "ui/text/jejaktext.h"

#include "ui/text/tr.h"
#include "ui/text/workflowtext.h"

namespace kinerja::text
{

QString label(TindakanSkp tindakan)
{
    switch (tindakan) {
    case TindakanSkp::DialogDicatat: return tr("Dialog kinerja dicatat");
    case TindakanSkp::DialogDiubah: return tr("Catatan dialog kinerja diubah");
    case TindakanSkp::DialogDihapus: return tr("Catatan dialog kinerja dihapus");
    case TindakanSkp::DialogDiurungkan: return tr("Pencatatan dialog kinerja diurungkan");
    }
    Q_UNREACHABLE();
    return {};
}

QString tindakan(const QString& word)
{
    if (const auto step = fromWireName<PeristiwaSkp>(word)) {
        return label(*step);
    }
    const auto other = fromWireName<TindakanSkp>(word);
    return other ? label(*other) : word;
}

} // namespace kinerja::text
