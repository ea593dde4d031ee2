#include "core/documents/hasilkerjatable.h"
#include "core/documents/skpdocuments.h"

namespace kinerja
{

DocumentModel makeSkpDocument(const SkpPaper& paper, const Wording& wording)
{
    DocumentModel document = bareDocument(paper, wording, Kata::JudulSkp);
    addTitle(document, paper, wording,
        {Kata::JudulSkp, approachTitle(paper.skp.pendekatan), groupTitle(paper.skp.kelompok)},
        {TabelFormulir::Formulir, TabelFormulir::Berakhlak});
    document.blocks.push_back(periodLine(paper, wording));
    document.blocks.push_back(identityTable(paper, wording));
    document.blocks.push_back(hasilKerjaTable(paper.skp, wording));
    document.blocks.push_back(perilakuTable(paper.skp, wording));
    document.blocks.push_back(signatureBlock(paper, paper.tanggal, wording));
    return document;
}

} // namespace kinerja
