#include "ui/text/text.h"

#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(StatusSkp status)
{
    switch (status) {
    case StatusSkp::Draf: return tr("Draf");
    case StatusSkp::Diajukan: return tr("Diajukan");
    case StatusSkp::Dikembalikan: return tr("Dikembalikan");
    case StatusSkp::Disetujui: return tr("Disetujui");
    case StatusSkp::Ditetapkan: return tr("Ditetapkan");
    case StatusSkp::Berjalan: return tr("Berjalan");
    case StatusSkp::Dievaluasi: return tr("Dievaluasi");
    case StatusSkp::Selesai: return tr("Selesai");
    case StatusSkp::Ditutup: return tr("Ditutup");
    case StatusSkp::Digantikan: return tr("Digantikan");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
