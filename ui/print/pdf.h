#pragma once

#include "core/common/result.h"
#include "core/documents/documentmodel.h"
#include "ui/print/fontset.h"
#include "ui/print/printerror.h"
#include "ui/print/printitem.h"

#include <QByteArray>

class QFileInfo;

namespace kinerja
{

/// The document as PDF/A-1b: fonts embedded, text extractable, title, author and language told, the model's
/// SHA-256 and the layout's version in its XMP. Equal arguments give equal bytes. Needs a QGuiApplication
/// (platform "offscreen" will do); may run on any thread.
Result<QByteArray, PrintError> renderToPdf(const DocumentModel& model, const RenderOptions& options);
/// The same with fonts that this thread has loaded already: for many documents.
Result<QByteArray, PrintError> renderToPdf(
    const DocumentModel& model, const RenderOptions& options, const std::shared_ptr<const FontSet>& fonts);
/// Writes the document under its name into the folder, whole or not at all; hands back the path.
Result<QString, PrintError> writePdf(
    const PrintItem& item, const QString& folder, const std::shared_ptr<const FontSet>& fonts);
/// Why a file could not be opened for writing there.
PrintError whyNotWritten(const QFileInfo& file);

} // namespace kinerja
