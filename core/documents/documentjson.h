#pragma once

#include "core/common/result.h"
#include "core/documents/documentmodel.h"

namespace kinerja
{

enum class DocumentError {
    NotJson,        ///< the bytes are no JSON object
    UnknownVersion, ///< made by a newer program
    Damaged         ///< a part is missing, of the wrong kind, or impossible
};

/// The exact UTF-8 bytes that are stored and hashed: one line of JSON in a fixed order, so that equal models
/// give equal bytes.
QByteArray serialize(const DocumentModel& model);
/// The model of stored bytes, of any released version. What it hands back can always be laid out.
Result<DocumentModel, DocumentError> parseDocumentModel(const QByteArray& bytes);
} // namespace kinerja
