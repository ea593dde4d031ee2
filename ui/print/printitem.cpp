#include "ui/print/printitem.h"

#include "core/usecases/papername.h"
#include "ui/text/papertext.h"

#include <utility>

namespace kinerja
{

namespace
{

PrintItem printItemOf(Kertas paper, const QString& owner, const PaperSubject& subject, QDate today)
{
    PrintItem item;
    item.name = text::label(paper.jenis) % QStringLiteral(" – ") % owner;
    item.fileName = paperFileName(subject, paper.jenis);
    item.asal = {paper.skp, paper.jenis, paper.cuplikan};
    item.options.mark = paper.keadaan == KeadaanKertas::Draf ? Mark::Draf : Mark::None;
    item.options.day = today;
    item.options.code = paper.kode;
    item.options.signatures = std::move(paper.gambar);
    item.model = std::move(paper.model);
    return item;
}

} // namespace

Result<std::vector<PrintItem>, PaperError> readPrintItems(
    Reader& reader, const SkpKunci& kunci, const std::vector<JenisDokumen>& jenis, QDate today)
{
    auto papers = assemblePapers(reader, kunci, jenis, today);
    if (!papers) {
        return failure(papers.error());
    }
    const Skp skp = reader.load(kunci).value_or(Skp{});
    const QString owner = reader.loadAny(skp.pegawai).value_or(Pegawai{}).nama;
    const PaperSubject subject = paperSubjectOf(reader, skp);
    std::vector<PrintItem> items;
    for (Kertas& paper : *papers) {
        items.push_back(printItemOf(std::move(paper), owner, subject, today));
    }
    return items;
}

} // namespace kinerja
