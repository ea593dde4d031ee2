#include "ui/print/pdf.h"

#include "core/common/savefile.h"
#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/signaturefield.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagepainter.h"
#include "ui/print/pagesize.h"
#include "ui/print/pdfmetadata.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kinerja
{

namespace
{

Result<QByteArray, PrintError> paintPdf(const DocumentModel& model, const PrintedDocument& document,
    Paper paper, const std::shared_ptr<const FontSet>& fonts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(layoutDpi));
    writer.setTitle(model.title);
    writer.setPageLayout(pageLayoutOf(paper, model.orientation));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return failure(PrintError::PdfFailed);
    }
    PagePainter pagePainter(fonts);
    painter.scale(layoutDpi / pointsPerInch, layoutDpi / pointsPerInch);
    for (size_t at = 0; at < document.pages.size(); ++at) {
        if (at > 0) {
            writer.newPage();
        }
        pagePainter.paint(painter, document.pages[at], document.pageSize);
    }
    return painter.end() ? Result<QByteArray, PrintError>(bytes) : failure(PrintError::PdfFailed);
}

/// The places of those who sign, each under a name of its own.
std::vector<SignatureField> fieldsOf(const PrintedDocument& document, const DocumentModel& model)
{
    const std::vector<Penandatangan> signers = penandatanganDari(model);
    std::vector<SignatureField> fields;
    std::map<PeranTandaTangan, int> count;
    for (size_t page = 0; page < document.pages.size(); ++page) {
        for (const SignaturePlace& place : document.pages[page].signatures) {
            const Penandatangan* signer = findPenandatangan(signers, place.role);
            fields.push_back({signatureFieldName(place.role, ++count[place.role]),
                signer == nullptr ? QString() : signatureFieldTip(*signer), static_cast<int>(page),
                place.rect, document.pageSize.height()});
        }
    }
    return fields;
}

} // namespace

Result<QByteArray, PrintError> renderToPdf(const DocumentModel& model, const RenderOptions& options)
{
    const auto fonts = FontSet::load();
    if (!fonts) {
        return failure(fonts.error());
    }
    return renderToPdf(model, options, *fonts);
}

Result<QByteArray, PrintError> renderToPdf(
    const DocumentModel& model, const RenderOptions& options, const std::shared_ptr<const FontSet>& fonts)
{
    const auto document = layOut(model, options, *fonts);
    if (!document) {
        return failure(document.error());
    }
    const auto painted = paintPdf(model, *document, options.paper, fonts);
    if (!painted) {
        return painted;
    }
    return withMetadata(*painted,
        {model.title, model.author, model.language, options.day, sha256Hex(serialize(model)), layoutVersion},
        options.electronicPlaces ? fieldsOf(*document, model) : std::vector<SignatureField>());
}

Result<QString, PrintError> writePdf(
    const PrintItem& item, const QString& folder, const std::shared_ptr<const FontSet>& fonts)
{
    // Opened first: a folder that takes no file is known before a page of it is painted.
    QSaveFile file(QDir(folder).filePath(item.fileName));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(whyNotWritten(QFileInfo(file.fileName())));
    }
    const auto pdf = renderToPdf(item.model, item.options, fonts);
    if (!pdf) {
        return failure(pdf.error());
    }
    if (file.write(*pdf) != pdf->size() || !commitWhole(file)) {
        return failure(
            file.error() == QFileDevice::ResourceError ? PrintError::DiskFull : PrintError::NotWritten);
    }
    return file.fileName();
}

PrintError whyNotWritten(const QFileInfo& file)
{
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return PrintError::FolderMissing;
    }
    if (file.exists() && !file.isWritable()) {
        return PrintError::FileReadOnly;
    }
    return folder.isWritable() ? PrintError::NotWritten : PrintError::FolderReadOnly;
}

} // namespace kinerja
