#include "ui/papers/paperitems.h"

#include "core/usecases/papername.h"
#include "ui/text/papertext.h"

namespace kinerja
{

namespace
{

std::vector<JenisDokumen> kindsOf(const DocumentRequest& request)
{
    std::vector<JenisDokumen> kinds;
    for (const QString& word : request.jenis) {
        if (const auto kind = fromWireName<JenisDokumen>(word)) {
            kinds.push_back(*kind);
        }
    }
    return kinds;
}

} // namespace

PaperItems readPaperItems(
    Reader& reader, const std::vector<DocumentRequest>& requests, QDate today, size_t limit)
{
    PaperItems found;
    UniqueNames names;
    size_t done = 0;
    for (const DocumentRequest& request : requests) {
        if (++done > limit) {
            found.truncated = true;
            break;
        }
        const std::optional<Skp> skp = reader.load(request.skp);
        if (!skp) {
            continue;
        }
        auto papers = assemblePapers(reader, request.skp, kindsOf(request), today);
        if (!papers) {
            found.failed.push_back(papers.error());
            continue;
        }
        const QString owner = reader.loadAny(skp->pegawai).value_or(Pegawai{}).nama;
        const PaperSubject subject = paperSubjectOf(reader, *skp);
        for (Kertas& paper : papers.value()) {
            const QString name = text::label(paper.jenis) % QStringLiteral(" – ") % owner;
            const QString fileName = names.claim(paperFileName(subject, paper.jenis));
            found.items.push_back(printItemOf(std::move(paper), name, fileName, today));
        }
    }
    return found;
}

} // namespace kinerja
