#include "ui/text/frasatext.h"

#include "ui/text/tr.h"

namespace kinerja::text
{

QString label(KolomFrasa kolom)
{
    switch (kolom) {
    case KolomFrasa::RencanaHasilKerja: return tr("Rencana hasil kerja", "KolomFrasa");
    case KolomFrasa::Indikator: return tr("Indikator", "KolomFrasa");
    case KolomFrasa::Target: return tr("Target", "KolomFrasa");
    case KolomFrasa::EkspektasiPerilaku: return tr("Ekspektasi perilaku", "KolomFrasa");
    case KolomFrasa::DukunganSumberDaya: return tr("Dukungan sumber daya", "KolomFrasa");
    case KolomFrasa::SkemaPertanggungjawaban: return tr("Skema pertanggungjawaban", "KolomFrasa");
    case KolomFrasa::Konsekuensi: return tr("Konsekuensi", "KolomFrasa");
    case KolomFrasa::Strategi: return tr("Strategi", "KolomFrasa");
    case KolomFrasa::Peran: return tr("Peran", "KolomFrasa");
    case KolomFrasa::ManualTujuan: return tr("Manual: tujuan");
    case KolomFrasa::ManualDefinisi: return tr("Manual: definisi");
    case KolomFrasa::ManualFormula: return tr("Manual: formula");
    case KolomFrasa::ManualSatuan: return tr("Manual: satuan");
    case KolomFrasa::ManualSumberData: return tr("Manual: sumber data");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
