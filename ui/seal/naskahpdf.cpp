#include "ui/seal/naskahpdf.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/plaintext.h"
#include "core/seal/pdfpages.h"
#include "core/usecases/papers/findnaskah.h"
#include "core/usecases/papers/papername.h"
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
/// or name that the code tells, which may have been put right since.
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
    if (words.size() > numberAt && words.at(numberAt) != naskah.kataBeku) {
        words[numberAt] = naskah.kataBeku;
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

/// Texts of one content are one document; the newest revision of it is what is worked with.
NaskahPembanding lockedNaskah(Reader& reader, const std::vector<NaskahRow>& rows, QDate today)
{
    const NaskahRow& newest = *std::max_element(rows.begin(), rows.end(),
        [](const NaskahRow& left, const NaskahRow& right) { return left.revisi < right.revisi; });
    NaskahPembanding found{newest, {}, {}, {}};
    if (auto item = findItem(reader, newest, today)) {
        found.model = std::move(item->model);
        found.options = std::move(item->options);
    } else {
        found.isRusak = true;
    }
    return found;
}

/// What went out to be signed, and no act has locked.
std::optional<NaskahPembanding> exportedNaskah(Reader& reader, const QString& modelSha256)
{
    const auto exported = reader.berkas().exported(modelSha256);
    const auto skp = exported ? reader.load(SkpKunci(exported->skp)) : std::nullopt;
    if (!skp || exported->isi.isEmpty()) {
        return std::nullopt;
    }
    NaskahRow row;
    row.skp = skp->kunci;
    row.pegawai = skp->pegawai;
    row.nama = reader.loadAny(skp->pegawai).value_or(Pegawai{}).nama;
    row.tahun = skp->tahun;
    row.revisi = skp->revisi;
    row.jenis = exported->jenis;
    row.sha256 = modelSha256;
    NaskahPembanding found{row, {}, {}, {}};
    const QByteArray bytes = exported->isi.toUtf8();
    if (auto model = parseDocumentModel(bytes); model && sha256Hex(bytes) == modelSha256) {
        found.model = std::move(*model);
    } else {
        found.isRusak = true;
    }
    return found;
}

void addKept(Reader& reader, NaskahPembanding& found)
{
    std::vector<QString> hashes = reader.berkas().exportsOf(found.naskah.sha256);
    const SimpananNaskah kept = simpananNaskah(reader, found.naskah);
    for (const Berkas& one : kept.berkas) {
        hashes.push_back(one.sha256);
    }
    for (const QString& hash : hashes) {
        const auto content = reader.berkas().content(hash);
        const auto identity = content ? seal::jatiDiri(*content) : std::nullopt;
        // One that another program has altered vouches for nothing.
        if (identity && identity->modelSha256 == found.naskah.sha256 && sha256Hex(*content) == hash) {
            found.tersimpan.push_back(*content);
        }
    }
    const QString number = slug(QString(kept.pegawai.nomor).remove(QLatin1Char(' ')));
    found.kataBeku = (kept.pegawai.nomor.isEmpty() ? slug(kept.pegawai.nama) : number).toUpper();
    for (const Berkas& one : kept.berkas) {
        if (reader.berkas().isUtuh(one.sha256)) {
            found.salinan.push_back(one.sha256);
        }
    }
    found.tercatat = kept.tandaTangan;
    found.dibatalkan = tandaTanganDibatalkan(reader, found.naskah);
}

/// What was locked once and is no more.
std::optional<NaskahPembanding> formerNaskah(Reader& reader, const QString& modelSha256)
{
    const std::vector<NaskahDicabut> all = findNaskahDicabut(reader, modelSha256);
    if (all.empty()) {
        return std::nullopt;
    }
    NaskahPembanding found;
    found.naskah = all.front().naskah;
    found.dicabut = all.front();
    return found;
}

/// Holds it against no document; `dicabut`: it was one.
PdfTerperiksa ofNone(
    seal::HasilPemeriksaan hasil, const QByteArray& pdf, const std::optional<NaskahDicabut>& dicabut)
{
    auto found = seal::bandingkan(std::move(hasil), pdf, nullptr);
    for (seal::Alasan& one : found.hasil.alasan) {
        if (dicabut && one.jenis == seal::AlasanSegel::NaskahTidakDikenal) {
            one = {seal::AlasanSegel::KunciDibuka, {}, dicabut->dikunci, dicabut->dibuka};
        }
    }
    return {std::move(found.hasil), std::move(found.peran),
        dicabut ? std::optional(dicabut->naskah) : std::nullopt};
}

/// Names the signatures that were recorded by this PDF, or could have been, and were taken back later.
void tellTakenBack(PdfTerperiksa& pdf, const std::vector<TandaTanganDibatalkan>& all)
{
    for (size_t at = 0; at < pdf.hasil.tandaTangan.size(); ++at) {
        const seal::TandaTanganDiperiksa& signature = pdf.hasil.tandaTangan[at];
        for (const TandaTanganDibatalkan& one : all) {
            if (pdf.peran.at(at) == one.peran &&
                (!signature.waktu.isValid() || signature.waktu <= one.waktu)) {
                pdf.hasil.alasan.push_back(
                    {seal::AlasanSegel::TandaTanganDibatalkan, signature.nama, {}, one.hari});
            }
        }
    }
}

} // namespace

std::optional<NaskahPembanding> readPembanding(Reader& reader, const QString& modelSha256, QDate today)
{
    if (modelSha256.isEmpty()) {
        return std::nullopt;
    }
    const std::vector<NaskahRow> rows = findNaskah(reader, modelSha256);
    std::optional<NaskahPembanding> found =
        rows.empty() ? exportedNaskah(reader, modelSha256) : lockedNaskah(reader, rows, today);
    if (!found) {
        return formerNaskah(reader, modelSha256);
    }
    addKept(reader, *found);
    return found;
}

std::optional<NaskahRow> findNaskahOf(Reader& reader, const QString& modelSha256, const SkpKunci& skp)
{
    for (const NaskahRow& row : findNaskah(reader, modelSha256)) {
        if (row.skp == skp) {
            return row;
        }
    }
    const auto exported = exportedNaskah(reader, modelSha256);
    return exported && exported->naskah.skp == skp ? std::optional(exported->naskah) : std::nullopt;
}

PdfTerperiksa holdAgainst(
    seal::HasilPemeriksaan hasil, const QByteArray& pdf, const std::optional<NaskahPembanding>& pembanding)
{
    if (!pembanding || pembanding->dicabut) {
        return ofNone(std::move(hasil), pdf, pembanding ? pembanding->dicabut : std::nullopt);
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
    PdfTerperiksa held{std::move(found.hasil), std::move(found.peran), pembanding->naskah};
    tellTakenBack(held, pembanding->dibatalkan);
    return held;
}

std::vector<TandaTanganPdf> tandaTanganDari(const PdfTerperiksa& pdf)
{
    std::vector<TandaTanganPdf> all;
    for (size_t at = 0; at < pdf.hasil.tandaTangan.size(); ++at) {
        const seal::TandaTanganDiperiksa& one = pdf.hasil.tandaTangan[at];
        if (pdf.peran.at(at) && one.sah) {
            all.push_back({*pdf.peran[at], one.nama, one.nomor, one.waktu});
        }
    }
    return all;
}

namespace
{

/// How its signatures stand to those that are recorded.
Kecocokan ofSignatures(const PdfTerperiksa& pdf, const NaskahPembanding& pembanding, const QString& sha256)
{
    const auto signatures = tandaTanganDari(pdf);
    const bool hasStranger = signatures.size() != pdf.hasil.tandaTangan.size();
    bool allRecorded = true;
    bool otherwise = false;
    for (const TandaTanganPdf& one : signatures) {
        if (!isDihitung(pembanding.naskah, one.peran)) {
            continue;
        }
        const auto& all = pembanding.tercatat;
        const auto same = std::find_if(
            all.begin(), all.end(), [&](const TandaTangan& each) { return each.peran == one.peran; });
        allRecorded = allRecorded && same != all.end();
        otherwise = otherwise || (same != all.end() && same->cara != CaraTandaTangan::Elektronik);
    }
    const auto& kept = pembanding.salinan;
    const bool isKept = std::find(kept.begin(), kept.end(), sha256) != kept.end();
    if (isKept && (allRecorded || otherwise || hasStranger)) {
        return Kecocokan::Tersimpan;
    }
    if (hasStranger) {
        return Kecocokan::PerluPilihan;
    }
    return otherwise ? Kecocokan::SudahDicatat : Kecocokan::Cocok;
}

} // namespace

Kecocokan kecocokan(
    const PdfTerperiksa& pdf, const std::optional<NaskahPembanding>& pembanding, const QString& sha256)
{
    if (pembanding && pembanding->dicabut && pdf.hasil.putusan != seal::Putusan::Rusak) {
        return Kecocokan::TidakBerlaku;
    }
    switch (pdf.hasil.putusan) {
    case seal::Putusan::Rusak: return Kecocokan::TidakCocok;
    case seal::Putusan::Berubah: return pembanding ? Kecocokan::TidakCocok : Kecocokan::Asing;
    case seal::Putusan::TanpaTandaTangan:
        return pembanding ? Kecocokan::BelumDitandatangani : Kecocokan::Asing;
    case seal::Putusan::Utuh:
    case seal::Putusan::TidakLengkap: break;
    }
    return pembanding ? ofSignatures(pdf, *pembanding, sha256) : Kecocokan::Asing;
}

} // namespace kinerja
