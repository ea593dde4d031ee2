#include "ui/seal/naskahpdf.h"

#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/seal/pdfpages.h"
#include "core/usecases/papers/findnaskah.h"
#include "ui/print/pdf.h"
#include "ui/print/printitem.h"

#include <algorithm>
#include <cmath>

namespace kinerja
{

namespace
{

QString hashOf(const DocumentModel& model) { return sha256Hex(serialize(model)); }

/// The frozen document as a print run would find it; nothing where it can't be printed.
std::optional<PrintItem> findItem(Reader& reader, const NaskahRow& naskah, QDate today)
{
    const auto jenis = fromWireName<JenisDokumen>(naskah.jenis);
    if (!jenis) {
        return std::nullopt;
    }
    auto items = readPrintItems(reader, naskah.skp, {*jenis}, today, naskah.periode);
    if (!items) {
        return std::nullopt;
    }
    const auto at = std::find_if(items->begin(), items->end(),
        [&](const PrintItem& item) { return hashOf(item.model) == naskah.sha256; });
    return at == items->end() ? std::nullopt : std::optional(std::move(*at));
}

/// Nothing is compared by what each page repeats: the foot, and the head of a table that goes on.
QStringList repeatedWords(const DocumentModel& model)
{
    QStringList all{model.footer};
    for (const Block& block : model.blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        for (int row = 0; table != nullptr && row < table->headerRows; ++row) {
            all.append(wordsOf(table->rows.at(static_cast<size_t>(row))));
        }
    }
    return all;
}

/// With and without what may stand beside the text: pictures of signatures, a refusal to sign, and the number
/// that the code tells, which may have been put right since.
std::vector<RenderOptions> waysToPrint(const NaskahPembanding& naskah)
{
    std::vector<RenderOptions> all{naskah.options};
    const auto add = [&](auto&& change) {
        for (size_t at = 0, count = all.size(); at < count; ++at) {
            RenderOptions other = all[at];
            change(other);
            all.push_back(other);
        }
    };
    if (!naskah.options.signatures.empty()) {
        add([](RenderOptions& one) { one.signatures.clear(); });
    }
    if (naskah.options.notSigned) {
        add([](RenderOptions& one) { one.notSigned.reset(); });
    }
    QStringList words = naskah.options.qr.split(QLatin1Char(' '));
    constexpr qsizetype numberAt = 2;
    if (words.size() > numberAt && !naskah.nomorBeku.isEmpty() && words.at(numberAt) != naskah.nomorBeku) {
        words[numberAt] = naskah.nomorBeku;
        add([code = words.join(QLatin1Char(' '))](RenderOptions& one) { one.qr = code; });
    }
    return all;
}

/// The paper whose sides the PDF has, held upright or not.
Paper paperOf(const QByteArray& pdf)
{
    constexpr double near = 2;
    const QSizeF size = seal::ukuranHalaman(pdf).value_or(QSizeF());
    const double tall = std::max(size.width(), size.height());
    return std::abs(tall - paperSize(Paper::F4).height()) < near ? Paper::F4 : Paper::A4;
}

} // namespace

std::optional<NaskahPembanding> readPembanding(Reader& reader, const QString& modelSha256, QDate today)
{
    const std::vector<NaskahRow> rows = findNaskah(reader, modelSha256);
    if (modelSha256.isEmpty() || rows.empty()) {
        return std::nullopt;
    }
    // Texts of one content are one document; the newest revision of it is what is worked with.
    const NaskahRow& newest = *std::max_element(rows.begin(), rows.end(),
        [](const NaskahRow& left, const NaskahRow& right) { return left.revisi < right.revisi; });
    NaskahPembanding found{newest, {}, {}, {}, {}, false};
    auto item = findItem(reader, newest, today);
    if (!item) {
        found.isRusak = true;
        return found;
    }
    found.model = std::move(item->model);
    found.options = std::move(item->options);
    const auto signers = penandatanganDari(found.model);
    if (const auto* pegawai = findPenandatangan(signers, PeranTandaTangan::Pegawai)) {
        found.nomorBeku = pegawai->nomor;
    }
    return found;
}

PdfTerperiksa holdAgainst(
    seal::HasilPemeriksaan hasil, const QByteArray& pdf, const std::optional<NaskahPembanding>& pembanding)
{
    if (!pembanding) {
        auto found = seal::bandingkan(std::move(hasil), pdf, nullptr);
        return {std::move(found.hasil), std::move(found.peran), std::nullopt};
    }
    seal::Pembanding naskah;
    naskah.penandatangan = penandatanganDari(pembanding->model);
    naskah.tersimpan = pembanding->tersimpan;
    naskah.berulang = repeatedWords(pembanding->model);
    naskah.tataLetak = layoutVersion;
    naskah.isRusak = pembanding->isRusak;
    const auto fonts = FontSet::load();
    for (RenderOptions& options :
        fonts && !naskah.isRusak ? waysToPrint(*pembanding) : std::vector<RenderOptions>()) {
        options.paper = paperOf(pdf);
        if (auto printed = renderToPdf(pembanding->model, options, *fonts)) {
            naskah.tercetak.push_back(std::move(*printed));
        }
    }
    auto found = seal::bandingkan(std::move(hasil), pdf, &naskah);
    return {std::move(found.hasil), std::move(found.peran), pembanding->naskah};
}

} // namespace kinerja
