#include "ui/print/printitem.h"

#include <utility>

namespace kinerja
{

PrintItem printItemOf(Kertas paper, const QString& name, const QString& fileName, QDate today)
{
    PrintItem item;
    item.name = name;
    item.fileName = fileName;
    item.options.mark = paper.keadaan == KeadaanKertas::Draf ? Mark::Draf : Mark::None;
    item.options.day = today;
    item.options.code = paper.kode;
    item.options.signatures = std::move(paper.gambar);
    item.model = std::move(paper.model);
    return item;
}

} // namespace kinerja
