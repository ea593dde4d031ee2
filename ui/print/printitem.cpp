#include "ui/print/printitem.h"

#include "core/usecases/evaluasi/assembleevaluasi.h"
#include "core/usecases/papers/papername.h"
#include "core/usecases/pelaksanaan/assemblepembinaan.h"
#include "core/usecases/tindaklanjut/assembleangkakredit.h"
#include "core/usecases/tindaklanjut/assemblekarier.h"
#include "core/usecases/unit/assemblerekap.h"
#include "ui/text/papertext.h"

#include <utility>

namespace kinerja
{

namespace
{

/// Whose papers they are, told apart from those of the person's other SKP.
QString ownerOf(Reader& reader, const Skp& skp, const PaperSubject& subject)
{
    const QString nama = reader.loadAny(skp.pegawai).value_or(Pegawai{}).nama;
    const QString apart = text::pembedaKertas(skp, subject);
    return apart.isEmpty() ? nama : QString(nama % QStringLiteral(" (") % apart % QLatin1Char(')'));
}

/// What the code of a locked paper says: kind, number of the person (or the slug of a name), year, revision
/// and the short code; see hashOfCode.
QString qrText(const Kertas& paper, const PaperSubject& subject, const KataKertas& word, int revisi)
{
    if (paper.kode.isEmpty()) {
        return {};
    }
    return QStringLiteral("SKP-LURING %1 %2 %3 %4 %5")
        .arg(kataKertas(word), subject.orang)
        .arg(subject.tahun)
        .arg(revisi)
        .arg(paper.kode)
        .toUpper();
}

PrintItem printItemOf(
    Kertas paper, const QString& owner, const PaperSubject& subject, int revisi, QDate today)
{
    PrintItem item;
    const KataKertas word{paper.jenis, paper.periode};
    const QString paperName = paper.denganKeberatan ? text::labelDenganKeberatan(word) : text::label(word);
    item.name = paperName % QStringLiteral(" – ") % owner;
    item.fileName = paperFileName(subject, word);
    item.asal = {paper.skp, paper.jenis, paper.cuplikan, paper.periode};
    item.options.mark = paper.keadaan == KeadaanKertas::Draf ? Mark::Draf : Mark::None;
    item.options.electronicPlaces = paper.keadaan == KeadaanKertas::Beku;
    item.options.day = today;
    item.options.code = paper.kode;
    item.options.qr = qrText(paper, subject, word, revisi);
    item.options.signatures = std::move(paper.gambar);
    item.options.notSigned = std::move(paper.tanpaTandaTangan);
    item.model = std::move(paper.model);
    return item;
}

Result<std::vector<Kertas>, PaperError> readPapers(Reader& reader, const SkpKunci& kunci,
    const std::vector<JenisDokumen>& jenis, QDate today, std::optional<Periode> periode)
{
    std::vector<Result<std::vector<Kertas>, PaperError>> parts;
    if (!periode) {
        parts.push_back(assemblePapers(reader, kunci, jenis, today));
    }
    parts.push_back(assembleEvaluasiPapers(reader, kunci, jenis, periode, today));
    if (!periode) {
        parts.push_back(assemblePembinaanPapers(reader, kunci, jenis, today));
        parts.push_back(assembleAngkaKreditPapers(reader, kunci, jenis, today));
        parts.push_back(assembleKarierPapers(reader, kunci, jenis, today));
    }
    std::vector<Kertas> papers;
    for (auto& part : parts) {
        if (!part) {
            return failure(part.error());
        }
        std::move(part->begin(), part->end(), std::back_inserter(papers));
    }
    return papers;
}

} // namespace

Result<std::vector<PrintItem>, PaperError> readPrintItems(Reader& reader, const SkpKunci& kunci,
    const std::vector<JenisDokumen>& jenis, QDate today, std::optional<Periode> periode)
{
    auto papers = readPapers(reader, kunci, jenis, today, periode);
    if (!papers) {
        return failure(papers.error());
    }
    const Skp skp = reader.load(kunci).value_or(Skp{});
    const PaperSubject subject = paperSubjectOf(reader, skp);
    const QString owner = ownerOf(reader, skp, subject);
    std::vector<PrintItem> items;
    for (Kertas& paper : *papers) {
        items.push_back(printItemOf(std::move(paper), owner, subject, skp.revisi, today));
    }
    return items;
}

Result<PrintItem, PaperError> readRekapItem(Reader& reader, int tahun, const Periode& periode, QDate today)
{
    auto paper = assembleRekapPaper(reader, tahun, periode, today);
    if (!paper) {
        return failure(paper.error());
    }
    const KataKertas word{paper->jenis, paper->periode};
    PrintItem item;
    item.name = text::label(word) % QStringLiteral(" – ") % reader.unit().nama;
    item.fileName = unitPaperFileName(tahun, word);
    item.options.day = today;
    item.model = std::move(paper->model);
    return item;
}

Result<std::vector<PrintItem>, PaperError> readUnitPrintItems(
    Reader& reader, const SaringanEvaluasi& filter, const std::vector<JenisDokumen>& jenis, QDate today)
{
    auto papers = assembleUnitPapers(reader, filter, jenis, today);
    if (!papers) {
        return failure(papers.error());
    }
    std::vector<PrintItem> items;
    for (KertasUnit& paper : *papers) {
        PrintItem item;
        item.name =
            text::label(KataKertas{paper.jenis, paper.periode}) % QStringLiteral(" – ") % paper.lingkup;
        item.fileName = paper.fileName;
        item.options.mark = paper.keadaan == KeadaanKertas::Draf ? Mark::Draf : Mark::None;
        item.options.day = today;
        item.model = std::move(paper.model);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace kinerja
