#include "ui/text/jejaktext.h"

#include "ui/text/papertext.h"
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
    case TindakanSkp::Dicetak: return tr("Dicetak", "TindakanSkp");
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

QString tindakan(const QString& word, const QStringList& dokumen)
{
    if (dokumen.isEmpty()) {
        return tindakan(word);
    }
    QStringList papers;
    for (const QString& jenis : dokumen) {
        const auto known = fromWireName<JenisDokumen>(jenis);
        papers.append(known ? label(*known) : jenis);
    }
    //: %1: what was done, as "printed"; %2: names of papers
    return tr("%1: %2", "tindakan dan dokumennya").arg(tindakan(word), papers.join(QStringLiteral(", ")));
}

} // namespace kinerja::text
