#pragma once

#include "core/documents/documentmodel.h"

namespace kinerja
{

/// The model as text for people: block after block, a table row a line, spans and styles marked. For goldens
/// and for comparing two papers by what they say.
QString toPlainText(const DocumentModel& model);
/// What a paragraph or the cells of a row say, without marks.
QString wordsOf(const Paragraph& paragraph);
QString wordsOf(const Row& row);

} // namespace kinerja
